import { diffWords } from 'diff'
import type { z } from 'zod'
import type { Statement } from '../../../../../contract/incident.ts'
import { useWords } from '../../../data/preferences.ts'
import { useRoom } from '../room.ts'

/** What the latest version changed in the one before, word by word. */
export function Changes({ statement }: { statement: z.infer<typeof Statement> }) {
  const t = useWords()
  const { words } = useRoom().detail
  const [before, after] = statement.versions.slice(-2).map((version) => words[version.textId])
  if (before === undefined || after === undefined) return null
  let place = 0
  return (
    <details className="mt-2">
      <summary className="text-[0.95rem] text-soft">{t.counsel.changed}</summary>
      <p className="mt-1 whitespace-pre-wrap">
        {diffWords(before, after).map((part) => {
          place += part.value.length
          if (part.added) return <ins key={`+${place}`}>{part.value}</ins>
          return part.removed ? <del key={`-${place}`}>{part.value}</del> : <span key={place}>{part.value}</span>
        })}
      </p>
    </details>
  )
}
