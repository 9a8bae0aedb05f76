import { useState } from 'react'
import type { z } from 'zod'
import type { StatementKind } from '../../../../../contract/lint.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Empty } from '../../../parts/states.tsx'
import { isLive, useRoom } from '../room.ts'
import { Composer } from './composer.tsx'
import { Counsel } from './counsel.tsx'
import { Replies } from './replies.tsx'
import { StatementCard } from './statement-card.tsx'

type Kind = z.infer<typeof StatementKind>

/** Step 2: first the facts, then the full apology, then answers; always with a second pair of eyes. */
export function Communicate() {
  const t = useWords()
  const { detail, spoken } = useRoom()
  const { incident } = detail
  const statements = incident.statements.filter((one) => one.kind !== 'cause')
  const [writing, setWriting] = useState<Kind | null>(null)
  // Held here: the first composer gives way to its statement's card, and what was refused must stay to be read.
  const first = useCommand(incident.id)
  if (statements.length === 0 && incident.status === 'closed') return <Empty>{t.room.say.nothingSaid}</Empty>
  if (statements.length === 0) return <Composer kind="holding" command={first} />
  const closed = incident.status === 'closed'
  const apologised = statements.some((one) => one.kind === 'apology')
  return (
    <div className="space-y-5">
      {[...statements]
        .sort((a, b) => Number(isLive(a)) - Number(isLive(b)))
        .map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      <Answer outcome={first.outcome} />
      {spoken && <Replies />}
      {spoken && <Counsel />}
      {writing && (
        <section className="rounded-xl bg-sunk p-4">
          <h3 className="mb-3 text-base">{t.room.say.kinds[writing]}</h3>
          <Composer key={writing} kind={writing} onSent={() => setWriting(null)} />
        </section>
      )}
      {spoken && !closed && !writing && (
        <div className="flex flex-wrap gap-3">
          {!apologised && incident.declaredAs === 'ours' && (
            <Button look="main" onClick={() => setWriting('apology')} data-testid="write-apology">
              {t.room.say.writeApology}
            </Button>
          )}
          <Button onClick={() => setWriting('reply')}>{t.room.say.writeReply}</Button>
          <Button onClick={() => setWriting('internal')}>{t.room.say.writeInternal}</Button>
        </div>
      )}
    </div>
  )
}
