import { useState } from 'react'
import type { z } from 'zod'
import type { Incident } from '../../../../../contract/incident.ts'
import { HypothesisKind } from '../../../../../contract/labels.ts'
import { newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choice, Field } from '../../../parts/field.tsx'
import { useSay } from '../../../parts/time.ts'
import { nameOf, useRoom } from '../room.ts'

type Hypothesis = z.infer<typeof Incident>['hypotheses'][number]

/** One possible cause with what speaks for and against it. */
export function HypothesisRow({ hypothesis }: { hypothesis: Hypothesis }) {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const { incident } = detail
  const command = useCommand(incident.id)
  const [note, setNote] = useState('')
  const [sure, setSure] = useState(String(hypothesis.confidence))
  const weigh = async (speaks: 'for' | 'against') => {
    const weighed = { type: 'weigh_hypothesis', hypothesis: hypothesis.id, speaks, confidence: Number(sure), note }
    if (await command.send(weighed)) setNote('')
  }
  return (
    <li className="rounded-xl border border-line p-3.5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong>{t.room.why.kinds[hypothesis.kind as HypothesisKind] ?? hypothesis.kind}</strong>
        <span className="text-[0.95rem] text-soft">
          {t.room.why.weight(hypothesis.for, hypothesis.against)} · {t.room.why.sure(say.share(hypothesis.confidence))}
        </span>
      </p>
      {hypothesis.notes.length > 0 && (
        <details className="mt-1">
          <summary className="text-[0.95rem] text-soft">{t.path.notes}</summary>
          <ul className="mt-1 space-y-1">
            {hypothesis.notes.map((one) => (
              <li key={one.id}>
                {one.speaks && (
                  <strong>{one.speaks === 'for' ? t.room.why.speaksFor : t.room.why.speaksAgainst} : </strong>
                )}
                {detail.words[one.id] ?? ''}{' '}
                <span className="text-[0.95rem] text-soft">
                  {nameOf(detail, one.by)}, {say.day(one.at)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {incident.status !== 'closed' && (
        <details className="mt-1">
          <summary className="text-[0.95rem] text-soft">{t.room.why.addFact}</summary>
          <div className="mt-2 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_9rem]">
            <Field label={t.room.why.fact} value={note} onChange={(event) => setNote(event.target.value)} />
            <Choice label={t.room.why.now} value={sure} onChange={(event) => setSure(event.target.value)}>
              {[...new Set(['0', '0.25', '0.5', '0.75', '1', sure])].sort().map((one) => (
                <option key={one} value={one}>
                  {say.share(Number(one))}
                </option>
              ))}
            </Choice>
          </div>
          <div className="mt-2 flex flex-wrap gap-3">
            <Button size="small" busy={command.busy} shut={note.trim() === ''} onClick={() => weigh('for')}>
              {t.room.why.speaksFor}
            </Button>
            <Button size="small" busy={command.busy} shut={note.trim() === ''} onClick={() => weigh('against')}>
              {t.room.why.speaksAgainst}
            </Button>
          </div>
          <Answer outcome={command.outcome} />
        </details>
      )}
    </li>
  )
}

export function AddHypothesis() {
  const t = useWords()
  const { incident } = useRoom().detail
  const command = useCommand(incident.id)
  const [hypothesis, setHypothesis] = useState(newId)
  const [kind, setKind] = useState<string>('oversight')
  const [note, setNote] = useState('')
  return (
    <form
      className="mt-3 grid items-end gap-3 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
      onSubmit={async (event) => {
        event.preventDefault()
        if (!(await command.send({ type: 'add_hypothesis', hypothesis, kind, note }))) return
        setHypothesis(newId())
        setNote('')
      }}
    >
      <Choice label={t.room.why.maybe} value={kind} onChange={(event) => setKind(event.target.value)}>
        {HypothesisKind.options.map((one) => (
          <option key={one} value={one}>
            {t.room.why.kinds[one]}
          </option>
        ))}
      </Choice>
      <Field label={t.room.why.note} value={note} onChange={(event) => setNote(event.target.value)} />
      <Button type="submit" busy={command.busy} data-testid="add-hypothesis">
        {t.room.add}
      </Button>
      <Answer outcome={command.outcome} className="sm:col-span-3" />
    </form>
  )
}
