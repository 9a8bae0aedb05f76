import { chainOf, HIGH_SEED, powersOf, wordOf } from './hashes.ts'
import { isNear } from './near.ts'

const BITS_PER_KEY = 16
const END = -1
const ENTRY = 4
/** One bit a letter, and one for the whole word. */
const LONGEST = 30
const NONE: number[] = []

/**
 * Finds the names that are one slip away from a word. Name and word each lose one letter and meet in what is left, as in
 * SymSpell (W. Garbe, 2012), here by hash: from a word's `chain` (see `Tokens`) what is left without a letter costs one
 * multiplication. A Bloom filter of two bits a key, both in one word (Putze, Sanders & Singler, 2007), says no to nearly
 * all words that are near nothing; no string is made for them.
 */
export class Slips {
  /** Letters of the longest word that can be near a name, 30 at most; 0 where there are no names. */
  readonly longest: number
  readonly #names: readonly string[]
  readonly #powers: Int32Array
  readonly #filter: Int32Array
  /** Chained table: the first entry of a place; an entry is its key, its name's number, which letter it lacks, the next entry. */
  readonly #first: Int32Array
  readonly #entries: Int32Array

  /** `names`: folded, each once. */
  constructor(names: readonly string[]) {
    this.#names = names
    this.longest = Math.min(
      LONGEST,
      names.reduce((most, name) => Math.max(most, name.length + 1), 0),
    )
    this.#powers = powersOf(names.reduce((most, name) => Math.max(most, name.length), LONGEST))
    const keys = names.reduce((sum, name) => sum + name.length + 1, 0)
    this.#filter = new Int32Array(powerOfTwo((keys * BITS_PER_KEY) / 32))
    this.#first = new Int32Array(powerOfTwo(keys)).fill(END)
    this.#entries = new Int32Array(keys * ENTRY)
    let entry = 0
    for (const [number, name] of names.entries()) {
      const chain = chainOf(name)
      for (let left = 0; left <= name.length; left++) {
        const mixed = mix(this.#key(chain, 0, name.length, left))
        this.#filter[mixed & (this.#filter.length - 1)]! |= (1 << (mixed >>> 22)) | (1 << (mixed >>> 27))
        const place = mixed & (this.#first.length - 1)
        this.#entries.set([mixed, number, left, this.#first[place] as number], entry * ENTRY)
        this.#first[place] = entry++
      }
    }
  }

  /**
   * Which letters a word may lack to meet a name: bit i for the letter at i, the bit behind the last for none. 0 for nearly
   * every word that is near no name: a look for each letter, and no branch between.
   */
  lacking(chain: Int32Array, from: number, letters: number): number {
    const filter = this.#filter
    const powers = this.#powers
    const last = filter.length - 1
    const whole = chain[from + letters - 1] as number
    const mixed = mix(whole)
    const bits = filter[mixed & last] as number
    let lacking = ((bits >>> (mixed >>> 22)) & (bits >>> (mixed >>> 27)) & 1) << letters
    for (let i = 0, before = HIGH_SEED; i < letters; i++) {
      const after = chain[from + i] as number
      const mixed = mix((whole + Math.imul(before - after, powers[letters - 1 - i] as number)) | 0)
      const bits = filter[mixed & last] as number
      lacking |= ((bits >>> (mixed >>> 22)) & (bits >>> (mixed >>> 27)) & 1) << i
      before = after
    }
    return lacking
  }

  /** Numbers of the names near the word whose hashes stand at `from` in `chain`; `lacking` as above. */
  near(chain: Int32Array, from: number, letters: number, lacking: number): number[] {
    let near = NONE
    let written = ''
    for (let rest = lacking; rest !== 0; rest &= rest - 1) {
      const left = 31 - Math.clz32(rest & -rest)
      const key = mix(this.#key(chain, from, letters, left))
      let entry = this.#first[key & (this.#first.length - 1)] as number
      for (; entry !== END; entry = this.#entries[entry * ENTRY + 3] as number) {
        if (this.#entries[entry * ENTRY] !== key) continue
        const number = this.#entries[entry * ENTRY + 1] as number
        const name = this.#names[number] as string
        // Of two words as long and one slip apart, both lack the same letter or neighbouring ones.
        const apart = (this.#entries[entry * ENTRY + 2] as number) - left
        if (letters === name.length && (apart > 1 || apart < -1)) continue
        if (written === '') written = wordOf(chain, from, letters)
        if (isNear(name, written) && !near.includes(number)) near = [...near, number]
      }
    }
    return near
  }

  /** Hash of what is left without the letter at `left`; of the whole word where `left` is their number. */
  #key(chain: Int32Array, from: number, letters: number, left: number): number {
    const whole = chain[from + letters - 1] as number
    if (left === letters) return whole
    const before = left === 0 ? HIGH_SEED : (chain[from + left - 1] as number)
    const after = chain[from + left] as number
    return (whole + Math.imul(before - after, this.#powers[letters - 1 - left] as number)) | 0
  }
}

/** Low bits of a word's high half know little of how it begins, and its high bits little of how it ends. */
function mix(key: number): number {
  const h = Math.imul(key ^ (key >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}

function powerOfTwo(least: number): number {
  let size = 2
  while (size < least) size *= 2
  return size
}
