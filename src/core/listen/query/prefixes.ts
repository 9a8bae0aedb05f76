import { fold } from '../../kit/fold.ts'
import type { Presence } from './presence.ts'
import { growHigh, growLow, HIGH_SEED, LOW_SEED, type Tokens } from './scan.ts'
import type { QueryTree } from './syntax.ts'
import type { Terms } from './terms.ts'

/** How to find `suffix*` words: `sample` first letters of a token are hashed by `scan`, `meet` looks further. */
export type Prefixes = { sample: number; meet: (text: string, tokens: Tokens, presence: Presence) => void }

/** Most letters hashed beforehand; fewer where a shorter beginning is asked for. */
const LONGEST_SAMPLE = 8

/**
 * Prepares the look-up of `suffix*` words; null where no query has one. A bit table of first letters spares most words;
 * the others are hashed again letter by letter, and each of their beginnings looked up.
 */
export function preparePrefixes(trees: readonly QueryTree[], terms: Terms): Prefixes | null {
  if (terms.size === 0) return null
  const words = trees.flatMap(prefixWords)
  const shortest = words.reduce((least, word) => Math.min(least, word.length), LONGEST_SAMPLE)
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0)
  const begun = new Uint32Array(2048)
  for (const word of words) {
    let low = LOW_SEED
    for (let i = 0; i < shortest; i++) low = growLow(low, word.charCodeAt(i))
    begun[(low >>> 5) & 2047] = (begun[(low >>> 5) & 2047] as number) | (1 << (low & 31))
  }

  function meet(text: string, tokens: Tokens, presence: Presence) {
    for (let i = 0; i < tokens.count; i++) {
      const low = tokens.begun[i] as number
      if (low === 0 || ((begun[(low >>> 5) & 2047] as number) & (1 << (low & 31))) === 0) continue
      walk(
        fold(text.slice(tokens.start[i], tokens.end[i])),
        tokens.kind[i] as number,
        tokens.place[i] as number,
        presence,
      )
    }
  }

  function walk(word: string, kind: number, place: number, presence: Presence) {
    let low = LOW_SEED
    let high = HIGH_SEED
    for (let i = 0; i < word.length && i < longest; i++) {
      low = growLow(low, word.charCodeAt(i))
      high = growHigh(high, word.charCodeAt(i))
      const term = i + 1 >= shortest ? terms.find(low, high) : -1
      if (term >= 0) presence.meet(term, kind, place)
    }
  }

  return { sample: shortest, meet }
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
