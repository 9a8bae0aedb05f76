import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '../../data/command.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useSay } from '../../parts/time.ts'
import { useRoom } from './room.ts'

/** The end: calm is confirmed by a person, nothing is owed any more, the lesson is written down. */
export function Closing() {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const { detail, spoken } = useRoom()
  const { incident } = detail
  const ours = incident.declaredAs !== 'not_ours'
  if (ours && !spoken && incident.status !== 'closed') return null
  return (
    <Sheet title={t.room.end.title}>
      {incident.status === 'open' && ours && <ConfirmCalm />}
      {incident.calmAt !== null && <p className="mb-3 text-good">{t.room.end.calmSince(say.day(incident.calmAt))}</p>}
      {incident.status !== 'closed' && <Close />}
      {incident.closedAt !== null && <p className="mb-3">{t.incident.closedOn(say.day(incident.closedAt))}</p>}
      <Link
        to="/w/$world/b/$brand/incidents/$id/review"
        params={{ ...place, id: incident.id }}
        className={buttonLook(incident.status === 'closed' ? 'main' : 'quiet')}
        data-testid="review-link"
      >
        {t.review.open}
      </Link>
    </Sheet>
  )
}

function ConfirmCalm() {
  const t = useWords()
  const { detail } = useRoom()
  const command = useCommand(detail.incident.id)
  const [reason, setReason] = useState('')
  const asks = command.refused === 'not_calm_yet'
  const given = reason.trim()
  return (
    <div className="mb-4">
      <p className={detail.calm.calm ? 'text-good' : ''}>{detail.calm.sentence}</p>
      <ul className="mt-1 list-disc pl-5 text-[0.95rem] text-soft">
        {detail.calm.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {asks && (
        <Field
          className="mt-2"
          label={t.room.end.whyCalm}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          data-testid="calm-reason"
        />
      )}
      <Button
        look={detail.calm.calm ? 'main' : 'plain'}
        className="mt-2"
        busy={command.busy}
        shut={asks && given === ''}
        data-testid="confirm-calm"
        onClick={() => command.send({ type: 'confirm_calm', reason: asks ? given : null })}
      >
        {t.room.end.confirmCalm}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}

function Close() {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  return (
    <div className="mb-4">
      <Button busy={command.busy} data-testid="close" onClick={() => command.send({ type: 'close' })}>
        {t.room.end.close}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}
