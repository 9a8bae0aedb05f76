import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Level } from '../../../../contract/labels.ts'
import { newId } from '../../data/ask.ts'
import { useCommand } from '../../data/command.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'

type About = { title: string; story: string | null; alarm: string | null; level: Level; page: string | null }

/** Declares an incident about a story or an alarm and goes to its war room. One tap; the id stays over retries. */
export function OpenIncident({
  about,
  look,
  label,
}: {
  about: About
  look: 'main' | 'plain'
  label?: string | undefined
}) {
  const t = useWords()
  const place = usePlace()
  const navigate = useNavigate()
  const [incident] = useState(newId)
  const command = useCommand(incident)
  return (
    <div>
      <Button
        look={look}
        size="large"
        busy={command.busy}
        data-testid="open-incident"
        onClick={async () => {
          const declare = {
            type: 'declare',
            incident,
            title: about.title.slice(0, 300),
            as: 'ours',
            story: about.story,
            alarm: about.alarm,
            level: about.level === 'N0' ? 'N1' : about.level,
            places: about.page ? [about.page] : [],
          }
          // Whoever opens it is on it: nobody else needs to be called to answer.
          const done = await command.send(declare, { type: 'acknowledge' })
          if (done) await navigate({ to: '/w/$world/b/$brand/incidents/$id', params: { ...place, id: incident } })
        }}
      >
        {label ?? t.incident.declare}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}
