import { useState } from 'react'
import type { z } from 'zod'
import type { Person, Role } from '../../../../contract/people.ts'
import type { BodyIn } from '../../../../contract/routes.ts'
import type { SettingsView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { useWords } from '../../data/preferences.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, Tick } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Presets } from './presets.tsx'
import { useSave } from './use-save.ts'

/** Who is on the team, what each may do, and in which order the bell rings them. */
export function PeopleForm({ view }: { view: SettingsView }) {
  const t = useWords()
  const [editing, setEditing] = useState<string | null>(null)
  const [wanted, setWanted] = useState<z.infer<typeof Role>[][]>([])
  const sorted = [...view.people].sort((a, b) => (a.rung ?? 99) - (b.rung ?? 99))
  return (
    <Sheet title={t.settings.people.title} aside={t.settings.people.aside}>
      {view.people.length === 1 && wanted.length === 0 && <Presets choose={setWanted} />}
      <ul className="divide-y divide-line">
        {sorted.map((one) => (
          <li key={one.id} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                <strong>{one.name}</strong> <span className="text-soft">{one.email}</span>
              </span>
              <span className="text-[0.95rem] text-soft">
                {one.rung === null ? t.now.notRung : t.now.rung(one.rung)}
              </span>
            </div>
            <p className="text-[0.95rem] text-soft">{one.roles.map((role) => t.roles[role]).join(', ')}</p>
            {editing === one.id ? (
              <PersonForm person={one} roles={view.roles} done={() => setEditing(null)} />
            ) : (
              <Button look="quiet" size="small" className="-ml-3" onClick={() => setEditing(one.id)}>
                {t.settings.people.change}
                <span className="sr-only"> {one.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {wanted[0] && (
        <PersonForm
          key={wanted.length}
          person={null}
          start={wanted[0]}
          roles={view.roles}
          done={() => setWanted(wanted.slice(1))}
        />
      )}
      {editing === 'new' ? (
        <PersonForm person={null} roles={view.roles} done={() => setEditing(null)} />
      ) : (
        <Button className="mt-3" onClick={() => setEditing('new')} data-testid="add-person">
          {t.settings.people.add}
        </Button>
      )}
    </Sheet>
  )
}

type Props = {
  person: z.infer<typeof Person> | null
  start?: z.infer<typeof Role>[]
  roles: z.infer<typeof Role>[]
  done: () => void
}

function PersonForm({ person, start, roles, done }: Props) {
  const t = useWords()
  const save = useSave((place, value: BodyIn<'savePerson'>) => ask('savePerson', place, value))
  const [chosen, setChosen] = useState<z.infer<typeof Role>[]>(person?.roles ?? start ?? ['community'])
  return (
    <form
      className="mt-3 space-y-4 rounded-xl bg-sunk p-4"
      onSubmit={async (event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const text = (name: string) => String(form.get(name) ?? '').trim()
        const saved = await save.send({
          id: person?.id ?? null,
          name: text('name'),
          email: text('email'),
          roles: chosen,
          rung: text('rung') === '' ? null : Number(text('rung')),
          lang: person?.lang ?? 'fr',
          awayUntil: text('away') === '' ? null : Date.parse(`${text('away')}T23:59:59`),
          duty:
            text('from') === '' || text('to') === '' ? null : { from: Number(text('from')), to: Number(text('to')) },
          password: String(form.get('password') ?? '') || null,
        })
        if (saved) done()
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t.settings.people.name} name="name" required defaultValue={person?.name} />
        <Field label={t.settings.people.email} name="email" type="email" defaultValue={person?.email} />
        <Field
          label={t.settings.people.rung}
          hint={t.settings.people.rungHint}
          name="rung"
          type="number"
          min={1}
          defaultValue={person?.rung ?? ''}
        />
        <Field
          label={person ? t.settings.people.newPassword : t.settings.people.password}
          hint={t.settings.people.passwordHint}
          name="password"
          type="password"
          minLength={10}
          autoComplete="new-password"
        />
        <Field
          label={t.presets.absent}
          hint={t.presets.absentHint}
          name="away"
          type="date"
          defaultValue={person?.awayUntil ? new Date(person.awayUntil).toISOString().slice(0, 10) : ''}
        />
        <div className="grid grid-cols-2 gap-3">
          <Field
            label={t.presets.from}
            hint={t.presets.dutyHint}
            name="from"
            type="number"
            min={0}
            max={23}
            defaultValue={person?.duty?.from ?? ''}
          />
          <Field label={t.presets.to} name="to" type="number" min={0} max={23} defaultValue={person?.duty?.to ?? ''} />
        </div>
      </div>
      <fieldset>
        <legend className="font-medium">{t.settings.people.roles}</legend>
        <div className="grid sm:grid-cols-2">
          {roles.map((role) => (
            <Tick
              key={role}
              label={t.roles[role]}
              checked={chosen.includes(role)}
              onChange={(event) =>
                setChosen(event.target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="flex gap-3">
        <Button type="submit" look="main" busy={save.busy} shut={chosen.length === 0}>
          {t.frame.save}
        </Button>
        <Button look="quiet" onClick={done}>
          {t.frame.cancel}
        </Button>
      </div>
      <Answer outcome={save.outcome} />
    </form>
  )
}
