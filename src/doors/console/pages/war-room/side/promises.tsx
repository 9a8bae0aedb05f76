import { useState } from 'react'
import { newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choice, Field } from '../../../parts/field.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { Empty } from '../../../parts/states.tsx'
import { useSay } from '../../../parts/time.ts'
import { useWorldTime } from '../../../parts/world-clock.ts'
import { nameOf, useRoom } from '../room.ts'

/** What we said in public: each promise has an owner, a date and, once kept, a proof. */
export function Promises() {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const { promises } = detail.incident
  return (
    <Sheet title={t.room.promises.title}>
      {promises.length === 0 && <Empty>{t.room.promises.none}</Empty>}
      <ul className="space-y-3">
        {promises.map((one) => (
          <li key={one.id}>
            <p>{detail.words[one.textId] ?? ''}</p>
            <p className="text-[0.95rem] text-soft">
              {nameOf(detail, one.owner)} · {t.clock.before(say.day(one.due))}
            </p>
            {one.keptAt !== null ? (
              <p className="text-[0.95rem] text-good">{t.room.promises.kept(say.day(one.keptAt))}</p>
            ) : (
              <KeepPromise promise={one.id} />
            )}
          </li>
        ))}
      </ul>
      {detail.incident.status !== 'closed' && <MakePromise />}
    </Sheet>
  )
}

function KeepPromise({ promise }: { promise: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [proof, setProof] = useState('')
  return (
    <details>
      <summary className="text-[0.95rem]">{t.room.promises.isKept}</summary>
      <Field
        className="mt-1"
        label={t.room.promises.proof}
        value={proof}
        onChange={(event) => setProof(event.target.value)}
      />
      <Button
        size="small"
        className="mt-2"
        busy={command.busy}
        shut={proof.trim() === ''}
        onClick={() => command.send({ type: 'keep_promise', promise, proof: proof.trim() })}
      >
        {t.frame.save}
      </Button>
      <Answer outcome={command.outcome} />
    </details>
  )
}

const DUE_HOURS = [4, 24, 72, 168]

function MakePromise() {
  const t = useWords()
  const now = useWorldTime()
  const { detail, me } = useRoom()
  const command = useCommand(detail.incident.id)
  const [promise, setPromise] = useState(newId)
  const [text, setText] = useState('')
  const [owner, setOwner] = useState(
    detail.people.some((one) => one.id === me.id) ? me.id : (detail.people[0]?.id ?? ''),
  )
  const [hours, setHours] = useState(24)
  return (
    <details className="mt-3">
      <summary>{t.room.promises.add}</summary>
      <form
        className="mt-2 space-y-2"
        onSubmit={async (event) => {
          event.preventDefault()
          const due = Math.round(now) + hours * 3_600_000
          if (!(await command.send({ type: 'make_promise', promise, text: text.trim(), owner, due }))) return
          setPromise(newId())
          setText('')
        }}
      >
        <Field label={t.room.promises.text} value={text} onChange={(event) => setText(event.target.value)} />
        <Choice label={t.room.promises.owner} value={owner} onChange={(event) => setOwner(event.target.value)}>
          {detail.people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Choice>
        <Choice label={t.room.promises.due} value={hours} onChange={(event) => setHours(Number(event.target.value))}>
          {DUE_HOURS.map((one) => (
            <option key={one} value={one}>
              {t.room.promises.in(one)}
            </option>
          ))}
        </Choice>
        <Button type="submit" size="small" busy={command.busy} shut={text.trim() === '' || owner === ''}>
          {t.room.add}
        </Button>
        <Answer outcome={command.outcome} />
      </form>
    </details>
  )
}
