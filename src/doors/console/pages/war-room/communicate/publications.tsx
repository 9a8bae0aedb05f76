import { CircleAlert, CircleCheck, CircleHelp, Hourglass } from 'lucide-react'
import { useState } from 'react'
import type { z } from 'zod'
import type { Publication, Statement } from '../../../../../contract/incident.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'

const ICONS = { live: CircleCheck, waiting: Hourglass, failed: CircleAlert, unknown: CircleHelp }
const TONES = { live: 'text-good', waiting: 'text-soft', failed: 'text-ember', unknown: 'text-warn' }

/** Where the statement stands, and in each state what there is to do. */
export function Publications({ statement }: { statement: z.infer<typeof Statement> }) {
  if (statement.publications.length === 0) return null
  return (
    <ul className="mt-3 space-y-2.5" data-testid="publications">
      {statement.publications.map((one) => (
        <Row key={one.id} statement={statement.id} publication={one} />
      ))}
    </ul>
  )
}

function Row({ statement, publication }: { statement: string; publication: z.infer<typeof Publication> }) {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const { outlet, state, url, at } = publication
  const Icon = ICONS[state]
  const network = outlet.replace(/^hand:/, '')
  const title =
    detail.outlets.find((one) => one.id === outlet)?.title ?? t.networks[network as keyof typeof t.networks] ?? network
  return (
    <li className="flex gap-2.5">
      <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${TONES[state]}`} />
      <div className="min-w-0">
        <span className="font-medium">{title}</span> <span className={TONES[state]}>{t.room.say.states[state]}</span>
        {state === 'live' && <span className="text-soft"> · {say.time(at)}</span>}
        {url && (
          <a href={url} target="_blank" rel="noreferrer" className="block break-all">
            {url}
          </a>
        )}
        {state !== 'live' && <p className="text-[0.95rem] text-soft">{t.room.say.todo[state]}</p>}
        {state === 'unknown' && <Settle statement={statement} publication={publication.id} />}
      </div>
    </li>
  )
}

/** In doubt nothing is sent twice: a person looks at the account and says how it stands. */
function Settle({ statement, publication }: { statement: string; publication: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [link, setLink] = useState('')
  const settle = (state: 'live' | 'failed') =>
    command.send({ type: 'settle_publication', statement, publication, state, url: link.trim() || null })
  return (
    <div className="mt-2 space-y-2">
      <Field
        label={t.room.say.pasteLink}
        inputMode="url"
        value={link}
        onChange={(event) => setLink(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button size="small" busy={command.busy} onClick={() => settle('live')}>
          {t.room.say.itIsThere}
        </Button>
        <Button size="small" busy={command.busy} onClick={() => settle('failed')}>
          {t.room.say.itIsNot}
        </Button>
      </div>
      <Answer outcome={command.outcome} />
    </div>
  )
}
