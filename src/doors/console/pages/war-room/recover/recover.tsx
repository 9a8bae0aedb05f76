import { useState } from 'react'
import { newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choice, TextField } from '../../../parts/field.tsx'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'

const KINDS = ['offer', 'voucher', 'contest'] as const

/** Step 5: a gesture, prepared from day one, launched once it is calm, never where people were hurt. */
export function Recover() {
  const t = useWords()
  const say = useSay()
  const { detail, spoken } = useRoom()
  const { incident } = detail
  const command = useCommand(incident.id)
  const shut = detail.steps.find((one) => one.step === 'recover')?.shut ?? null
  if (!spoken) return <p className="text-soft">{t.room.afterFirstWord}</p>
  return (
    <div className="space-y-4">
      <p>{t.room.gesture.rule}</p>
      <ul className="space-y-3">
        {incident.recovery.map((one) => (
          <li key={one.id} className="rounded-xl border border-line p-3.5">
            <strong>{t.room.gesture.kinds[one.kind]}</strong>
            <p className="whitespace-pre-wrap">{detail.words[one.textId] ?? ''}</p>
            {one.launchedAt !== null ? (
              <p className="mt-1 text-good">{t.room.gesture.launched(say.day(one.launchedAt))}</p>
            ) : (
              <Button
                look="main"
                className="mt-2"
                busy={command.busy}
                shut={shut !== null}
                data-testid="launch-recovery"
                onClick={() => command.send({ type: 'launch_recovery', recovery: one.id })}
              >
                {t.room.gesture.launch}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Answer outcome={command.outcome} />
      {incident.status !== 'closed' && !incident.hurt && <Prepare />}
    </div>
  )
}

function Prepare() {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [recovery, setRecovery] = useState(newId)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('voucher')
  const [text, setText] = useState('')
  return (
    <form
      className="space-y-3"
      onSubmit={async (event) => {
        event.preventDefault()
        if (!(await command.send({ type: 'prepare_recovery', recovery, kind, text: text.trim() }))) return
        setRecovery(newId())
        setText('')
      }}
    >
      <Choice
        label={t.room.gesture.kind}
        className="sm:w-60"
        value={kind}
        onChange={(event) => setKind(event.target.value as typeof kind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t.room.gesture.kinds[one]}
          </option>
        ))}
      </Choice>
      <TextField label={t.room.gesture.text} value={text} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" busy={command.busy} shut={text.trim() === ''} data-testid="prepare-recovery">
        {t.room.gesture.prepare}
      </Button>
      <Answer outcome={command.outcome} />
    </form>
  )
}
