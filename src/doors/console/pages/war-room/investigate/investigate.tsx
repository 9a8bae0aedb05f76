import { useState } from 'react'
import type { z } from 'zod'
import type { Role } from '../../../../../contract/people.ts'
import { useWords } from '../../../data/preferences.ts'
import { Button } from '../../../parts/button.tsx'
import { Composer } from '../communicate/composer.tsx'
import { StatementCard } from '../communicate/statement-card.tsx'
import { useRoom } from '../room.ts'
import { AddHypothesis, HypothesisRow } from './hypotheses.tsx'
import { PathOfPicture } from './path.tsx'

const INVESTIGATORS: readonly z.infer<typeof Role>[] = ['owner', 'lead', 'legal', 'hr', 'studio']

/** Step 3: why it happened, behind a wall; then what is told in public: the cause, or that it was not found. */
export function Investigate() {
  const t = useWords()
  const { detail, me, spoken } = useRoom()
  const { incident } = detail
  const [telling, setTelling] = useState<boolean | null>(null)
  if (!spoken) return <p className="text-soft">{t.room.afterFirstWord}</p>
  const causes = incident.statements.filter((one) => one.kind === 'cause')
  const mayLook = me.roles.some((role) => INVESTIGATORS.includes(role))
  const open = incident.status !== 'closed'
  return (
    <div className="space-y-5">
      <p>{t.room.why.rule}</p>
      {mayLook ? (
        <section>
          <h3 className="mb-2 text-base">{t.room.why.hypotheses}</h3>
          <ul className="space-y-3">
            {incident.hypotheses.map((one) => (
              <HypothesisRow key={one.id} hypothesis={one} />
            ))}
          </ul>
          {open && <AddHypothesis />}
        </section>
      ) : (
        <p className="text-soft">{t.room.why.wall}</p>
      )}
      {mayLook && <PathOfPicture />}
      <section>
        <h3 className="mb-2 text-base">{t.room.why.tell}</h3>
        {causes.map((one) => (
          <StatementCard key={one.id} statement={one} />
        ))}
        {causes.length === 0 && open && telling === null && (
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => setTelling(true)} data-testid="cause-found">
              {t.room.why.found}
            </Button>
            <Button onClick={() => setTelling(false)} data-testid="cause-not-found">
              {t.room.why.notFound}
            </Button>
          </div>
        )}
        {telling !== null && causes.length === 0 && (
          <Composer kind="cause" found={telling} onSent={() => setTelling(null)} />
        )}
      </section>
    </div>
  )
}
