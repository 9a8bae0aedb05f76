import { fold } from '../../kit/fold.ts'
import type { Presence } from './presence.ts'
import { growHigh, growLow, HIGH_SEED, LOW_SEED, type Tokens, UNITS } from './scan.ts'
import type { QueryTree } from './syntax.ts'
import type { Terms } from './terms.ts'

/** Notes every `suffix*` term with which a token of the text begins. */
export type MeetPrefixes = (text: string, tokens: Tokens, presence: Presence) => void

const LETTER = 48
const UNSEEN = 1
/** First letters looked at before a word is walked; fewer where a shorter beginning is asked for. */
const SAMPLE = 4

/**
 * Prepares the look-up of `suffix*` words; null where no query has one. Hashes grow letter by letter, so a word's
 * beginnings are looked up while it is hashed again; a bit table of first letters spares most words that walk.
 */
export function preparePrefixes(trees: readonly QueryTree[], prefixes: Terms): MeetPrefixes | null {
  if (prefixes.size === 0) return null
  const words = trees.flatMap(prefixWords)
  const shortest = Math.min(...words.map((word) => word.length))
  const longest = Math.max(...words.map((word) => word.length))
  const sample = Math.min(shortest, SAMPLE)
  const begun = new Uint32Array(2048)
  for (const word of words) {
    let low = LOW_SEED
    for (let i = 0; i < sample; i++) low = growLow(low, word.charCodeAt(i))
    begun[(low >>> 5) & 2047] = (begun[(low >>> 5) & 2047] as number) | (1 << (low & 31))
  }

  function walk(word: string, start: number, end: number, kind: number, place: number, presence: Presence): void {
    let low = LOW_SEED
    let high = HIGH_SEED
    let letters = 0
    for (let i = start; i < end; i++) {
      const unit = UNITS[word.charCodeAt(i)] as number
      if (unit < LETTER) {
        if (unit === UNSEEN) continue
        walkFolded(fold(word.slice(start, end)), kind, place, presence)
        return
      }
      low = growLow(low, unit)
      high = growHigh(high, unit)
      letters++
      if (letters < sample) continue
      if (letters === sample && ((begun[(low >>> 5) & 2047] as number) & (1 << (low & 31))) === 0) return
      if (letters > longest) return
      const term = letters >= shortest ? prefixes.find(low, high) : -1
      if (term >= 0) presence.meet(term, kind, place)
    }
  }

  /** For words with a letter that folds to several, or an underscore. */
  function walkFolded(word: string, kind: number, place: number, presence: Presence): void {
    let low = LOW_SEED
    let high = HIGH_SEED
    for (let i = 0; i < Math.min(word.length, longest); i++) {
      low = growLow(low, word.charCodeAt(i))
      high = growHigh(high, word.charCodeAt(i))
      const term = i + 1 >= shortest ? prefixes.find(low, high) : -1
      if (term >= 0) presence.meet(term, kind, place)
    }
  }

  return (text, { count, kind, place, start, end }, presence) => {
    for (let i = 0; i < count; i++)
      walk(text, start[i] as number, end[i] as number, kind[i] as number, place[i] as number, presence)
  }
}

function prefixWords(tree: QueryTree): string[] {
  switch (tree.op) {
    case 'and':
    case 'or':
      return tree.parts.flatMap(prefixWords)
    case 'not':
      return prefixWords(tree.part)
    case 'near':
      return [...prefixWords(tree.left), ...prefixWords(tree.right)]
    case 'words':
      return tree.words.filter((word) => word.prefix).map((word) => fold(word.text.replace(/^[#@＃＠]/, '')))
    default:
      return []
  }
}
