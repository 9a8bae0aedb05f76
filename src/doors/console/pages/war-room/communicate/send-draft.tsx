import { Send } from 'lucide-react'
import { useState } from 'react'
import type { z } from 'zod'
import type { StatementKind } from '../../../../../contract/lint.ts'
import type { SpokenLang } from '../../../../../contract/primitives.ts'
import { type Commanding, useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { useRoom } from '../room.ts'
import { AskOf, useApprovers } from './ask-of.tsx'

type Props = {
  draft: {
    statement: string
    kind: z.infer<typeof StatementKind>
    lang: SpokenLang
    text: string
    template: string | null
    found: boolean | null
    machine: boolean
  }
  /** Blanks still open. */
  open: string[]
  blocked: boolean
  preApproved: boolean
  onSent: (() => void) | undefined
  command: Commanding | undefined
}

/** Sends the text to the second pair of eyes in one tap; a pre-approved one may go straight on to publishing. */
export function SendDraft({ draft, open, blocked, preApproved, onSent, command: given }: Props) {
  const t = useWords()
  const { detail } = useRoom()
  const own = useCommand(detail.incident.id)
  const command = given ?? own
  const approvers = useApprovers()
  const [chosen, setChosen] = useState<string[] | null>(null)
  const of = chosen ?? approvers.map((one) => one.id)
  const ready = open.length === 0 && draft.text.trim() !== ''
  const write = { type: 'draft_statement', ...draft }
  const sent = (done: boolean) => {
    if (done) onSent?.()
  }
  return (
    <div className="space-y-3">
      {approvers.length > 0 && <AskOf approvers={approvers} chosen={of} choose={setChosen} />}
      {open.length > 0 && <p className="text-warn">{t.room.say.openBlanks(open.join(', '))}</p>}
      <div className="flex flex-wrap gap-3">
        {preApproved && (
          <Button
            look="main"
            size="large"
            busy={command.busy}
            shut={!ready || blocked}
            data-testid="use-template"
            onClick={async () => sent(await command.send(write))}
          >
            {t.room.say.useTemplate}
          </Button>
        )}
        {of.length > 0 && (
          <Button
            look={preApproved ? 'plain' : 'main'}
            size="large"
            busy={command.busy}
            shut={!ready}
            icon={<Send aria-hidden="true" className="size-4.5" />}
            data-testid="ask-approval"
            onClick={async () =>
              sent(await command.send(write, { type: 'ask_approval', statement: draft.statement, of }))
            }
          >
            {t.room.say.askApproval}
          </Button>
        )}
        {of.length === 0 && !preApproved && (
          <Button
            look="main"
            size="large"
            busy={command.busy}
            shut={!ready}
            data-testid="save-draft"
            onClick={async () => sent(await command.send(write))}
          >
            {t.room.say.keepDraft}
          </Button>
        )}
      </div>
      {preApproved && <p className="text-[0.95rem] text-soft">{t.room.say.preApproved}</p>}
      {approvers.length === 0 && <p className="text-[0.95rem] text-soft">{t.room.say.nobodyElse}</p>}
      <Answer outcome={command.outcome} />
    </div>
  )
}
