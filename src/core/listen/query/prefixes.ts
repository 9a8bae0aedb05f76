import { fold } from '../../kit/fold.ts'
import type { Presence } from './presence.ts'
import { growHigh, growLow, HIGH_SEED, LOW_SEED, type Tokens } from './scan.ts'
import type { QueryTree } from './syntax.ts'
import type { Terms } from './terms.ts'
import { foldedOf, LETTER, UNITS, UNSEEN } from './units.ts'

/** How to find `suffix*` words: `sample` first letters of a token are hashed by `scan`, `meet` looks further. */
export type Prefixes = { sample: number; meet: (text: string, tokens: Tokens, presence: Presence) => void }

/** Most letters hashed beforehand; fewer where a shorter beginning is asked for. */
const LONGEST_SAMPLE = 8
/** Letters after which a word is given up if nothing that long begins so: one query of two letters must not slow all. */
const FURTHER = 5

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
  const further = new Uint32Array(2048)
  for (const word of words) {
    let low = LOW_SEED
    for (let i = 0; i < word.length && i < LONGEST_SAMPLE; i++) {
      low = growLow(low, word.charCodeAt(i))
      if (i + 1 === shortest) setBit(begun, low)
      if (i + 1 === FURTHER) setBit(further, low)
    }
  }

  function meet(text: string, tokens: Tokens, presence: Presence) {
    for (let i = 0; i < tokens.count; i++) {
      const low = tokens.begun[i] as number
      if (low === 0 || !hasBit(begun, low)) continue
      walk(text, tokens.start[i] as number, tokens.end[i] as number, (term) => {
        presence.meet(term, tokens.kind[i] as number, tokens.place[i] as number)
      })
    }
  }

  /** Grows the hash of `text[start … end)` as `scan` did, and hands over each beginning that is asked for. */
  function walk(text: string, start: number, end: number, found: (term: number) => void) {
    let low = LOW_SEED
    let high = HIGH_SEED
    let letters = 0
    for (let i = start; i < end; i++) {
      const unit = UNITS[text.charCodeAt(i)] as number
      if (unit === UNSEEN) continue
      // Most letters fold to one; the others (œ, ß, letters in pairs of code units) and the underscore go one by one.
      const several = unit < LETTER ? foldedOf(text.codePointAt(i) as number) : ''
      const count = unit < LETTER ? several.length : 1
      if (unit < LETTER && (text.codePointAt(i) as number) > 0xffff) i++
      for (let k = 0; k < count; k++) {
        const letter = unit < LETTER ? several.charCodeAt(k) : unit
        low = growLow(low, letter)
        high = growHigh(high, letter)
        letters++
        const term = letters >= shortest ? terms.find(low, high) : -1
        if (term >= 0) found(term)
        if (letters === longest || (letters === FURTHER && !hasBit(further, low))) return
      }
    }
  }

  return { sample: shortest, meet }
}

function setBit(bits: Uint32Array, low: number) {
  bits[(low >>> 5) & 2047] = (bits[(low >>> 5) & 2047] as number) | (1 << (low & 31))
}

function hasBit(bits: Uint32Array, low: number): boolean {
  return ((bits[(low >>> 5) & 2047] as number) & (1 << (low & 31))) !== 0
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
