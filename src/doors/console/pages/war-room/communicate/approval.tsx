import { CircleCheck, Hourglass, Stamp, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { z } from 'zod'
import type { Statement, StatementVersion } from '../../../../../contract/incident.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/field.tsx'
import { useSay } from '../../../parts/time.ts'
import { isLive, nameOf, useRoom } from '../room.ts'
import { AskOf, useApprovers } from './ask-of.tsx'

type Props = { statement: z.infer<typeof Statement>; version: z.infer<typeof StatementVersion> }

/** The second pair of eyes: asked, given or refused with a reason; never by the author. */
export function Approval({ statement, version }: Props) {
  const t = useWords()
  const say = useSay()
  const { detail, me } = useRoom()
  const approved = statement.approval?.hash === version.hash ? statement.approval : null
  const refused = statement.refusals.filter((one) => one.at >= version.at).at(-1)
  const waiting = !approved && !refused && statement.askedAt !== null
  const settled = approved !== null || isLive(statement) || detail.incident.status === 'closed'
  const mine = version.author === me.id
  return (
    <div className="mt-3 space-y-2">
      {approved && (
        <p className="flex gap-2.5 text-good" data-testid="approved">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <span>
            {t.room.say.approvedBy(nameOf(detail, approved.by), say.time(approved.at))}
            {approved.override && (
              <span className="block text-ink">{t.room.say.override(detail.words[approved.override] ?? '')}</span>
            )}
          </span>
        </p>
      )}
      {!approved && version.preApproved && (
        <p className="flex gap-2.5 text-good">
          <Stamp aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          {t.room.say.isPreApproved}
        </p>
      )}
      {refused && !approved && (
        <p className="flex gap-2.5 text-ember">
          <Undo2 aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          {t.room.say.refusedBy(nameOf(detail, refused.by), detail.words[refused.reason] ?? '')}
        </p>
      )}
      {waiting && (
        <p className="flex gap-2.5">
          <Hourglass aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-warn" />
          {t.room.say.askedOf(
            statement.askedOf.map((id) => nameOf(detail, id)).join(', '),
            say.time(statement.askedAt!),
          )}
        </p>
      )}
      {!settled && mine && statement.askedAt === null && !version.preApproved && <AskAgain statement={statement.id} />}
      {!settled && !mine && !version.preApproved && <Decide statement={statement} hash={version.hash} />}
    </div>
  )
}

function AskAgain({ statement }: { statement: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const approvers = useApprovers()
  const [of, setOf] = useState(() => approvers.map((one) => one.id))
  if (approvers.length === 0) return <p className="text-soft">{t.room.say.nobodyElse}</p>
  return (
    <div>
      <AskOf approvers={approvers} chosen={of} choose={setOf} />
      <Button
        look="main"
        busy={command.busy}
        shut={of.length === 0}
        data-testid="ask-approval"
        onClick={() => command.send({ type: 'ask_approval', statement, of })}
      >
        {t.room.say.askApproval}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}

function Decide({ statement, hash }: { statement: z.infer<typeof Statement>; hash: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const overrides = command.refused === 'lint_errors'
  const given = reason.trim()
  const asks = refusing || overrides
  return (
    <div className="space-y-3">
      {asks && (
        <TextField
          label={refusing ? t.room.say.whyRefuse : t.room.say.whyOverride}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {!refusing && (
          <Button
            look="main"
            busy={command.busy}
            shut={overrides && given === ''}
            data-testid="approve"
            onClick={() =>
              command.send({
                type: 'approve_statement',
                statement: statement.id,
                hash,
                override: overrides ? given : null,
              })
            }
          >
            {overrides ? t.room.say.approveAnyway : t.room.say.approve}
          </Button>
        )}
        <Button
          busy={command.busy}
          shut={refusing && given === ''}
          data-testid="refuse"
          onClick={() =>
            refusing
              ? command.send({ type: 'refuse_statement', statement: statement.id, hash, reason: given })
              : setRefusing(true)
          }
        >
          {t.room.say.refuse}
        </Button>
        {refusing && (
          <Button look="quiet" onClick={() => setRefusing(false)}>
            {t.frame.cancel}
          </Button>
        )}
      </div>
      <Answer outcome={command.outcome} />
    </div>
  )
}
