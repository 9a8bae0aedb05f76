import { fold } from '../../kit/fold.ts'
import { growHigh, growLow, HIGH_SEED, LOW_SEED, UNITS } from './scan.ts'
import type { QueryTree } from './syntax.ts'
import type { Terms } from './terms.ts'

/** Calls `meet` with every `suffix*` term that the word `text[start … end)` begins with. */
export type MeetPrefixes = (text: string, start: number, end: number, meet: (term: number) => void) => void

const LETTER = 48
const UNSEEN = 1

/**
 * Prepares the look-up of `suffix*` words; null where no query has one. Hashes grow letter by letter, so a word's
 * beginnings are looked up while it is hashed again; a bit table of first two letters spares most words that walk.
 */
export function preparePrefixes(trees: readonly QueryTree[], prefixes: Terms): MeetPrefixes | null {
  if (prefixes.size === 0) return null
  const firstTwo = new Uint32Array(2048)
  let shortest = Infinity
  let longest = 0
  for (const word of trees.flatMap(prefixWords)) {
    const low = growLow(growLow(LOW_SEED, word.charCodeAt(0)), word.charCodeAt(1))
    firstTwo[(low >>> 5) & 2047] = (firstTwo[(low >>> 5) & 2047] as number) | (1 << (low & 31))
    shortest = Math.min(shortest, word.length)
    longest = Math.max(longest, word.length)
  }

  return (text, start, end, meet) => {
    let word = text
    let at = start
    let stop = end
    let low = LOW_SEED
    let high = HIGH_SEED
    let letters = 0
    let refolded = false
    while (at < stop) {
      const code = word.charCodeAt(at++)
      let unit = UNITS[code] as number
      if (unit < LETTER) {
        if (unit === UNSEEN) continue
        if (!refolded) {
          // A letter that folds to several, or an underscore: begin again on the folded word.
          word = fold(text.slice(start, end))
          at = 0
          stop = word.length
          low = LOW_SEED
          high = HIGH_SEED
          letters = 0
          refolded = true
          continue
        }
        unit = code
      }
      low = growLow(low, unit)
      high = growHigh(high, unit)
      letters++
      if (letters === 2 && ((firstTwo[(low >>> 5) & 2047] as number) & (1 << (low & 31))) === 0) return
      if (letters > longest) return
      if (letters < shortest) continue
      const term = prefixes.find(low, high)
      if (term >= 0) meet(term)
    }
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
