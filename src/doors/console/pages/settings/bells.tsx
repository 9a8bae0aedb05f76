import { useMutation, useQueryClient } from '@tanstack/react-query'
import { BellRing } from 'lucide-react'
import type { BodyIn } from '../../../../contract/routes.ts'
import type { SettingsView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, Field } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty } from '../../parts/states.tsx'
import { useSay } from '../../parts/time.ts'
import { useSave } from './use-save.ts'

/** How each person is rung; a bell nobody tried is not a bell. */
export function Bells({ view }: { view: SettingsView }) {
  const t = useWords()
  const save = useSave((place, value: BodyIn<'saveBell'>) => ask('saveBell', place, value))
  const kinds = view.connectors.filter((one) => one.kind === 'bell')
  return (
    <Sheet title={t.settings.bells.title} aside={t.settings.bells.aside}>
      {view.bells.length === 0 && <Empty>{t.settings.bells.none}</Empty>}
      <ul className="divide-y divide-line">
        {view.bells.map((bell) => (
          <BellRow
            key={bell.id}
            bell={bell}
            people={view.people}
            title={kinds.find((one) => one.name === bell.kind)?.title ?? bell.kind}
          />
        ))}
      </ul>
      <form
        className="mt-4 grid items-end gap-3 sm:grid-cols-[1fr_1fr_2fr_auto]"
        onSubmit={async (event) => {
          event.preventDefault()
          const element = event.currentTarget
          const form = new FormData(element)
          const text = (name: string) => String(form.get(name) ?? '').trim()
          if (await save.send({ person: text('person'), kind: text('kind'), address: text('address') })) element.reset()
        }}
      >
        <Choice label={t.settings.bells.person} name="person" required>
          {view.people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Choice>
        <Choice label={t.settings.bells.kind} name="kind" required>
          {kinds.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title}
            </option>
          ))}
        </Choice>
        <Field label={t.settings.bells.address} name="address" required />
        <Button type="submit" busy={save.busy}>
          {t.room.add}
        </Button>
      </form>
      <Answer outcome={save.outcome} />
    </Sheet>
  )
}

type Row = { bell: SettingsView['bells'][number]; people: SettingsView['people']; title: string }

function BellRow({ bell, people, title }: Row) {
  const t = useWords()
  const say = useSay()
  const place = usePlace()
  const queries = useQueryClient()
  const test = useMutation({
    mutationFn: () => ask('testBell', { ...place, id: bell.id }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['w', place.world, place.brand] }),
  })
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div className="min-w-0">
        <strong>{people.find((one) => one.id === bell.person)?.name ?? bell.person}</strong> · {title}
        <span className="block text-[0.95rem] break-all text-soft">
          {bell.address} ·{' '}
          {bell.tested === null ? t.settings.bells.untested : t.settings.bells.tested(say.day(bell.tested))}
        </span>
      </div>
      <Button
        size="small"
        busy={test.isPending}
        icon={<BellRing aria-hidden="true" className="size-4" />}
        onClick={() => test.mutate()}
        data-testid="test-bell"
      >
        {t.settings.bells.test}
      </Button>
      <div role="status" className="basis-full empty:hidden">
        {test.data && <p className={test.data.ok ? 'text-good' : 'text-ember'}>{test.data.sentence}</p>}
      </div>
      <Answer outcome={outcomeOf(test)} className="basis-full" />
    </li>
  )
}
