import { useState } from 'react'
import { newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { usePlace } from '../../../data/queries.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Choice, Field, TextField } from '../../../parts/field.tsx'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'
import { PrizeDraw } from './draw.tsx'
import { Ideas } from './ideas.tsx'
import { Moderate } from './moderate.tsx'

const KINDS = ['offer', 'voucher', 'contest'] as const

/** Step 5: a gesture, prepared from day one, launched once it is calm, never where people were hurt. */
export function Recover() {
  const t = useWords()
  const say = useSay()
  const { detail, spoken } = useRoom()
  const { incident } = detail
  const command = useCommand(incident.id)
  const place = usePlace()
  const base = `/w/${place.world}/api/b/${place.brand}/incidents/${incident.id}`
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
            {one.budget && one.worth && (
              <p className="text-[0.95rem] text-soft">
                {t.recovery.money(euros(one.budget.amount), euros(one.worth.amount), one.perCustomer)}
              </p>
            )}
            {one.launchedAt !== null ? (
              <>
                <p className="mt-1 text-good">{t.room.gesture.launched(say.day(one.launchedAt))}</p>
                {one.kind === 'contest' && <PrizeDraw recovery={one.id} />}
                {one.kind === 'voucher' && (
                  <a className="mt-2 inline-block" href={`${base}/vouchers/${one.id}`}>
                    {t.recovery.codes}
                  </a>
                )}
              </>
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
      {!incident.hurt && <Ideas />}
      <Moderate />
    </div>
  )
}

const euros = (cents: number) => `${(cents / 100).toLocaleString()} €`
const cents = (text: string) => Math.round(Number(text.replace(',', '.')) * 100)

function Prepare() {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [recovery, setRecovery] = useState(newId)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('voucher')
  const [text, setText] = useState('')
  const [budget, setBudget] = useState('')
  const [worth, setWorth] = useState('')
  const [perCustomer, setPerCustomer] = useState('1')
  const money = (said: string) => (cents(said) > 0 ? { amount: cents(said), currency: 'EUR' } : null)
  return (
    <form
      className="space-y-3"
      onSubmit={async (event) => {
        event.preventDefault()
        const batch =
          kind === 'voucher' ? { budget: money(budget), worth: money(worth), perCustomer: Number(perCustomer) } : {}
        if (!(await command.send({ type: 'prepare_recovery', recovery, kind, text: text.trim(), ...batch }))) return
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
      {kind === 'voucher' && (
        <div className="grid gap-3 sm:grid-cols-3">
          <Field
            label={t.recovery.budget}
            inputMode="decimal"
            value={budget}
            onChange={(event) => setBudget(event.target.value)}
          />
          <Field
            label={t.recovery.worth}
            inputMode="decimal"
            value={worth}
            onChange={(event) => setWorth(event.target.value)}
          />
          <Field
            label={t.recovery.perCustomer}
            type="number"
            min={1}
            value={perCustomer}
            onChange={(event) => setPerCustomer(event.target.value)}
          />
        </div>
      )}
      <Button type="submit" busy={command.busy} shut={text.trim() === ''} data-testid="prepare-recovery">
        {t.room.gesture.prepare}
      </Button>
      <Answer outcome={command.outcome} />
    </form>
  )
}
