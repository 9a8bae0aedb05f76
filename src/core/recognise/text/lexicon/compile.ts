import { fold } from '../../../kit/fold.ts'
import { hashWord, KIND, type Scan, spread } from '../scan.ts'

/**
 * Word lists by cue. A list is words parted by spaces; `_` joins the words of a phrase, a final `*` takes any ending
 * (`choqu*`). Cues: `pos`, `pos2`, `neg`, `neg2` (polarity and strength), `not`, `very`, tones, intents, `topic:…`.
 */
export type WordLists = Record<string, string>

type Piece = { hash: number; length: number; open: boolean }
type Entry = { cue: number; pieces: Piece[] }

/**
 * Lists made ready to be met in one pass over a scanned text. By cue: `features` the feature it is, `polar` 1 where negation turns
 * it, `placed` 1 where its place in the text tells something, `turns` 1 for negations and 2 for what strengthens.
 */
export type Lexicon = {
  cues: string[]
  byFirst: Map<number, Entry[]>
  /** A bit for each hash that begins an entry: most beginnings of words begin none, and need no look into the map. */
  begun: Uint32Array
  features: Int32Array
  polar: Uint8Array
  placed: Uint8Array
  turns: Uint8Array
}

/** One entry met: tokens `[first, last]` and the number of its cue. */
export type Hit = { cue: number; first: number; last: number }

/** Words of 32 bits: some thirty bits an entry, so that one beginning in thirty is looked up in vain. */
const BEGUN = 8192

export function compileLexicon(...lists: WordLists[]): Lexicon {
  const cues: string[] = []
  const byFirst = new Map<number, Entry[]>()
  for (const list of lists)
    for (const [name, words] of Object.entries(list)) {
      let cue = cues.indexOf(name)
      if (cue < 0) cue = cues.push(name) - 1
      for (const word of words.split(/\s+/)) {
        if (word === '') continue
        const pieces = word
          .split(/[_'’./-]+/)
          .filter((part) => part !== '')
          .map(piece)
        if (pieces.length === 0) continue
        const key = pieces[0]!.hash
        byFirst.set(key, [...(byFirst.get(key) ?? []), { cue, pieces }])
      }
    }
  const begun = new Uint32Array(BEGUN)
  for (const hash of byFirst.keys())
    begun[(hash >>> 5) & (BEGUN - 1)] = begun[(hash >>> 5) & (BEGUN - 1)]! | (1 << (hash & 31))
  return {
    cues,
    byFirst,
    begun,
    features: Int32Array.from(cues, (cue) => spread(hashWord(cue), KIND.cue)),
    polar: Uint8Array.from(cues, (cue) => (/^(?:pos|neg)2?$|^feels:/.test(cue) ? 1 : 0)),
    placed: Uint8Array.from(cues, (cue) => (/^(?:topic|near):/.test(cue) ? 0 : 1)),
    turns: Uint8Array.from(cues, (cue) => (cue === 'not' || cue === 'ne' ? 1 : cue === 'very' ? 2 : 0)),
  }
}

function piece(written: string): Piece {
  const open = written.endsWith('*')
  const bare = open ? written.slice(0, -1) : written
  if (/^\p{Extended_Pictographic}/u.test(bare) && !/^\p{N}/u.test(bare)) {
    const sign = String.fromCodePoint(bare.codePointAt(0)!)
    return { hash: hashWord(sign), length: 1, open: false }
  }
  const word = fold(bare)
  return { hash: hashWord(word), length: word.length, open }
}

/** All entries of the lexicon that stand in the text, in order. */
export function meet(scanned: Scan, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = []
  const { begun, byFirst } = lexicon
  for (let token = 0; token < scanned.count; token++) {
    const from = scanned.from[token]!
    const size = scanned.length[token]!
    for (let letter = 0; letter < size; letter++) {
      const hash = scanned.chain[from + letter]!
      if ((begun[(hash >>> 5) & (BEGUN - 1)]! & (1 << (hash & 31))) === 0) continue
      const entries = byFirst.get(hash)
      if (entries === undefined) continue
      for (const entry of entries) {
        if (letter < size - 1 && !entry.pieces[0]!.open) continue
        const last = matchEnd(scanned, token, entry.pieces)
        if (last >= 0) hits.push({ cue: entry.cue, first: token, last })
      }
    }
  }
  return hits
}

/** The last token of a phrase that begins at `token`, or -1. */
function matchEnd(scanned: Scan, token: number, pieces: readonly Piece[]): number {
  for (let k = 0; k < pieces.length; k++) {
    const at = token + k
    if (at >= scanned.count || (k > 0 && scanned.breaks[at] === 1)) return -1
    const { hash, length, open } = pieces[k]!
    const size = scanned.length[at]!
    if (open ? size < length || scanned.chain[scanned.from[at]! + length - 1] !== hash : scanned.hash[at] !== hash)
      return -1
  }
  return token + pieces.length - 1
}
