import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { BellSettings } from '../../../../contract/brand.ts'
import type { SettingsView, TrialView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty } from '../../parts/states.tsx'
import { useSay } from '../../parts/time.ts'
import { useSave } from './use-save.ts'

type Bell = z.infer<typeof BellSettings>
const NUMBERS = [
  'falseRingsPerWeek',
  'minMentions',
  'minAuthors',
  'redTopicAuthors',
  'silenceHours',
  'reRingFactor',
] as const
const DAYS = 30

/** When the bell may ring, tried on the past before it is saved: "you would have been rung seven times last month". */
export function Tuning({ view }: { view: SettingsView }) {
  const t = useWords()
  const place = usePlace()
  const [bell, setBell] = useState<Bell>(view.brand.bell)
  const save = useSave((at, value: Bell) => ask('saveBrand', at, { ...view.brand, bell: value }))
  const trial = useMutation({ mutationFn: () => ask('tryBell', place, { bell, days: DAYS }) })
  const quiet = (side: 'from' | 'to', text: string) => {
    const hours = { from: 22, to: 7, ...bell.quietHours, [side]: Number(text) }
    setBell({ ...bell, quietHours: text === '' ? undefined : hours })
  }
  return (
    <Sheet title={t.tuning.title}>
      <p className="mb-3 text-soft">{t.tuning.what}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {NUMBERS.map((name) => (
          <Field
            key={name}
            label={t.tuning.fields[name]}
            hint={t.tuning.hints[name]}
            type="number"
            min={name === 'falseRingsPerWeek' ? 0.1 : 1}
            step={name === 'falseRingsPerWeek' || name === 'reRingFactor' ? 0.1 : 1}
            value={bell[name]}
            onChange={(event) => setBell({ ...bell, [name]: Number(event.target.value) })}
          />
        ))}
        <Field
          label={t.tuning.quietFrom}
          hint={t.tuning.quietHint}
          type="number"
          min={0}
          max={23}
          value={bell.quietHours?.from ?? ''}
          onChange={(event) => quiet('from', event.target.value)}
        />
        <Field
          label={t.tuning.quietTo}
          type="number"
          min={0}
          max={23}
          value={bell.quietHours?.to ?? ''}
          onChange={(event) => quiet('to', event.target.value)}
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="main" busy={trial.isPending} onClick={() => trial.mutate()} data-testid="try-bell">
          {t.tuning.attempt}
        </Button>
        <Button busy={save.busy} onClick={() => save.send(bell)}>
          {t.frame.save}
        </Button>
      </div>
      <Answer outcome={outcomeOf(trial)} />
      <Answer outcome={save.outcome} />
      {trial.data && <Trial trial={trial.data} />}
    </Sheet>
  )
}

function Trial({ trial }: { trial: TrialView }) {
  const t = useWords()
  const say = useSay()
  return (
    <section className="mt-4" role="status">
      <p className="font-medium">{t.tuning.would(trial.rings.length, trial.days, trial.now)}</p>
      {trial.rings.length === 0 && <Empty>{t.tuning.none}</Empty>}
      <ol className="mt-2 space-y-3">
        {trial.rings.map((ring) => (
          <li key={`${ring.at} ${ring.story}`}>
            <strong>{ring.title}</strong>{' '}
            <span className="text-[0.95rem] text-soft">
              {t.levels[ring.level]} · {say.day(ring.at)}
            </span>
            <details className="text-[0.95rem]">
              <summary>{t.tuning.why}</summary>
              <ul className="list-disc pl-5">
                {ring.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
