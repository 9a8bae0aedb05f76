import { useState } from 'react'
import { FreezeWhat } from '../../../../../contract/incident.ts'
import { Level } from '../../../../../contract/labels.ts'
import { newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choice, Field } from '../../../parts/field.tsx'
import { FoldForm } from '../../../parts/fold-form.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useRoom } from '../room.ts'

/** What may be asked once the first word is out: who leads, how grave it is, whether people were hurt, what is held still. */
export function Course() {
  const t = useWords()
  const { detail, me } = useRoom()
  const { incident } = detail
  const command = useCommand(incident.id)
  if (incident.status === 'closed') return null
  const held = incident.freezes.filter((one) => one.releasedAt === null)
  return (
    <Sheet title={t.room.course.title}>
      {incident.lead === null && (
        <div className="mb-3">
          <Button size="small" busy={command.busy} onClick={() => command.send({ type: 'take_lead', person: me.id })}>
            {t.room.course.takeLead}
          </Button>
          <Answer outcome={command.outcome} />
        </div>
      )}
      <details>
        <summary>{t.room.course.level(t.levels[incident.level])}</summary>
        <SetLevel />
      </details>
      <details className="mt-2">
        <summary>{incident.hurt ? t.room.course.hurt : t.room.course.notHurt}</summary>
        <SayHurt />
      </details>
      <h3 className="mt-4 mb-1 text-base">{t.room.course.held}</h3>
      {held.length === 0 && <p className="text-[0.95rem] text-soft">{t.room.course.nothingHeld}</p>}
      <ul className="space-y-2">
        {held.map((one) => (
          <Release key={one.id} freeze={one.id} what={one.what} />
        ))}
      </ul>
      <FoldForm
        incident={incident.id}
        title={t.holds.suspend}
        send={t.holds.hold}
        asks={[
          {
            name: 'what',
            label: t.holds.whatToHold,
            kind: 'choice',
            options: FreezeWhat.options.map((one) => ({ value: one, label: t.room.course.whats[one] })),
          },
        ]}
        make={({ what }) => ({ type: 'freeze', freeze: newId(), what })}
      />
    </Sheet>
  )
}

function SetLevel() {
  const t = useWords()
  const { incident } = useRoom().detail
  const command = useCommand(incident.id)
  const [level, setLevel] = useState(incident.level)
  const [reason, setReason] = useState('')
  return (
    <div className="mt-2 space-y-2">
      <Choice
        label={t.room.course.newLevel}
        value={level}
        onChange={(event) => setLevel(Level.parse(event.target.value))}
      >
        {Level.options.map((one) => (
          <option key={one} value={one}>
            {t.levels[one]}
          </option>
        ))}
      </Choice>
      <Field label={t.room.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Button
        size="small"
        busy={command.busy}
        shut={reason.trim() === '' || level === incident.level}
        onClick={() => command.send({ type: 'set_level', level, reason: reason.trim() })}
      >
        {t.frame.save}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}

function SayHurt() {
  const t = useWords()
  const { incident } = useRoom().detail
  const command = useCommand(incident.id)
  const [reason, setReason] = useState('')
  return (
    <div className="mt-2 space-y-2">
      <Field label={t.room.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Button
        size="small"
        busy={command.busy}
        shut={reason.trim() === ''}
        onClick={() => command.send({ type: 'say_hurt', hurt: !incident.hurt, reason: reason.trim() })}
      >
        {incident.hurt ? t.room.course.sayNotHurt : t.room.course.sayHurt}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}

function Release({ freeze, what }: { freeze: string; what: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [reason, setReason] = useState('')
  return (
    <li>
      <details>
        <summary>{t.room.course.whats[what as keyof typeof t.room.course.whats] ?? what}</summary>
        <Field label={t.room.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
        <Button
          size="small"
          className="mt-2"
          busy={command.busy}
          shut={reason.trim() === ''}
          onClick={() => command.send({ type: 'release_freeze', freeze, reason: reason.trim() })}
        >
          {t.room.course.release}
        </Button>
        <Answer outcome={command.outcome} />
      </details>
    </li>
  )
}
