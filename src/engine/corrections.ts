import type { Said } from '../contract/teaching.ts'
import { tokens } from '../core/kit/tokens.ts'
import type { Fact, Tables } from './ports/store.ts'

/** The kind of document a correction is; forgetting a person and deleting a post find it by this. */
export const CORRECTION = 'correction'

/** How a mention stood before it was corrected. */
type Before = { fact: Fact; tone: string; topics: string[] }

/**
 * One corrected text. Several of one click are a story's. `key` is the author, so that they can be forgotten; `before` is missing
 * where the mention was only set aside or put back.
 */
export type Kept = {
  click: string
  at: number
  by: string
  key: string
  network: string
  post: string
  /** When the post was published: its words age with it. */
  posted: number
  text: string
  lang: string
  said: Said
  before?: Before
}
export type KeptRow = Kept & { id: string }

/** All corrections of a brand, in the order they were made: ids are made in time. */
export async function correctionsOf(tables: Tables, brand: string): Promise<KeptRow[]> {
  const rows = await tables.documentsOfKind(brand, [CORRECTION])
  return rows
    .map((row) => ({ ...(JSON.parse(row.text) as Kept), id: row.id }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

export async function keepCorrections(
  tables: Tables,
  brand: string,
  rows: { id: string; salt: string; kept: Kept }[],
): Promise<void> {
  const documents = rows.map(({ id, salt, kept }) => ({
    id,
    incident: null,
    kind: CORRECTION,
    salt,
    text: JSON.stringify(kept),
  }))
  await tables.saveDocuments(brand, documents)
}

/** A post deleted at its source teaches no more. */
export async function dropCorrectionsOf(
  tables: Tables,
  brand: string,
  deleted: readonly { network: string; id: string }[],
): Promise<void> {
  const gone = (row: KeptRow) =>
    deleted.some(({ network, id }) => network === row.network && (id === row.post || row.post.startsWith(`${id}/`)))
  const rows = (await correctionsOf(tables, brand)).filter(gone)
  await tables.dropDocuments(
    brand,
    rows.map(({ id }) => id),
  )
}

/**
 * Corrections age with their posts: after `nameless` (UTC ms) without the author, after `wordless` nothing is left but the
 * different words of the text in alphabetical order, which still teach what stands beside what, and no address of the post.
 */
export async function ageCorrections(tables: Tables, brand: string, nameless: number, wordless: number): Promise<void> {
  for (const { id, ...kept } of await correctionsOf(tables, brand)) {
    const old = kept.posted < wordless && kept.post !== ''
    if (!old && (kept.posted >= nameless || kept.key === '')) continue
    const { before: _, ...rest } = kept
    const aged: Kept = { ...rest, key: '', ...(old ? { network: '', post: '', text: bareWords(kept.text) } : {}) }
    const { salt } = (await tables.documents(brand, [id])).get(id)!
    await tables.dropDocuments(brand, [id])
    await keepCorrections(tables, brand, [{ id, salt, kept: aged }])
  }
}

function bareWords(text: string): string {
  const words = tokens(text).flatMap(({ kind, word }) => (kind === 'word' || kind === 'tag' ? word : []))
  return [...new Set(words)].sort().join(' ')
}
