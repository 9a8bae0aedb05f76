import { type Command, WORD_FIELDS } from '../contract/commands.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import type { DocumentRow } from './ports/store.ts'
import type { World } from './world.ts'

/** A salted commitment: proves the bytes to whoever holds the salt, and nothing to anyone else. */
export function commitment(salt: string, bytes: string | Uint8Array): string {
  const head = Buffer.from(salt, 'hex')
  return sha256Hex(Buffer.concat([head, typeof bytes === 'string' ? Buffer.from(bytes) : bytes]))
}

/** Notes of the inquiry: names may stand there, so they are stored encrypted and shown to investigators alone (promise P5). */
const BEHIND_THE_WALL = ['add_hypothesis.note', 'weigh_hypothesis.note', 'note_lineage.note']
export const isBehindTheWall = (kind: string) => BEHIND_THE_WALL.includes(kind)

/**
 * Lays a command's words in the document store and puts ids in their place, so that neither the rules nor the journal ever
 * hold them: erasing the document forgets the words, and the chain still verifies.
 */
export function layWords(
  world: World,
  command: Command,
  incident: string,
  at: number,
): { command: Command; documents: DocumentRow[] } {
  const documents: DocumentRow[] = []
  const laid: Record<string, unknown> = { ...command }
  for (const field of WORD_FIELDS) {
    const words = laid[field]
    if (typeof words !== 'string' || words === '') continue
    const id = world.ids.next(at)
    const kind = `${command.type}.${field}`
    const text = isBehindTheWall(kind) ? world.edges.wall.shut(words) : words
    documents.push({ id, incident, kind, salt: world.ids.salt(), text })
    laid[field] = id
  }
  return { command: laid as Command, documents }
}
