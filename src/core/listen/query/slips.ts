import { chainOf, HIGH_SEED, powersOf, wordOf } from './hashes.ts'
import { isNear } from './near.ts'

const BITS_PER_KEY = 16
const ENTRY = 4
const HEAD = 2
const TAIL = 3
/** Words of 32 bits each for how names begin and end. */
const ENDS = 512
/** One bit a letter, and one for the whole word. */
const LONGEST = 30
const NONE: number[] = []

/**
 * Finds the names that are one slip away from a word. Name and word each lose one letter and meet in what is left, as in
 * SymSpell (W. Garbe, 2012), here by hash: from a word's `chain` (see `Tokens`) what is left without a letter costs one
 * multiplication. A Bloom filter of three bits a key, all in one word (Putze, Sanders & Singler, 2007), says no to nearly
 * all words that are near nothing; no string is made for them.
 */
export class Slips {
  /** Letters of the longest word that can be near a name, 30 at most; 0 where there are no names. */
  readonly longest: number
  readonly #names: readonly string[]
  readonly #powers: Int32Array
  readonly #heads = new Int32Array(ENDS)
  readonly #tails = new Int32Array(ENDS)
  readonly #filter: Int32Array
  /** Entries by the place of their key, and where each place's begin: an entry is its key, its name's number and length, and which letter it lacks. */
  readonly #from: Int32Array
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
    this.#from = new Int32Array(powerOfTwo(keys) + 1)
    this.#entries = new Int32Array(keys * ENTRY)
    const last = this.#from.length - 2
    const chains = names.map(chainOf)
    for (const chain of chains) {
      for (let letters = chain.length - 1; letters <= chain.length + 1; letters++) {
        const head = mix((chain[HEAD - 1] as number) + letters)
        const tail = mix(this.#tail(chain, 0, chain.length) + letters)
        this.#heads[(head >>> 5) & (ENDS - 1)]! |= 1 << (head & 31)
        this.#tails[(tail >>> 5) & (ENDS - 1)]! |= 1 << (tail & 31)
      }
    }
    const each = (visit: (key: number, number: number, left: number) => void) => {
      for (const [number, chain] of chains.entries())
        for (let left = 0; left <= chain.length; left++)
          visit(mix(this.#key(chain, 0, chain.length, left)), number, left)
    }
    each((key) => {
      this.#from[(key & last) + 1]!++
      this.#filter[key & (this.#filter.length - 1)]! |= (1 << (key >>> 17)) | (1 << (key >>> 22)) | (1 << (key >>> 27))
    })
    for (let place = 0; place <= last; place++) this.#from[place + 1]! += this.#from[place] as number
    const next = this.#from.slice()
    each((key, number, left) => {
      const entry = next[key & last]!++ * ENTRY
      this.#entries.set([key, number, (chains[number] as Int32Array).length, left], entry)
    })
  }

  /**
   * False where the word begins with the two letters of no name about as long, and ends with the three of none: of a name
   * of six letters or more one slip leaves one of these as it was. Two looks, enough for most words where names are few.
   */
  alike(chain: Int32Array, from: number, letters: number): boolean {
    const head = mix((chain[from + HEAD - 1] as number) + letters)
    const tail = mix(this.#tail(chain, from, letters) + letters)
    const heads = this.#heads[(head >>> 5) & (ENDS - 1)] as number
    const tails = this.#tails[(tail >>> 5) & (ENDS - 1)] as number
    return (((heads >>> (head & 31)) | (tails >>> (tail & 31))) & 1) === 1
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
    let lacking = ((bits >>> (mixed >>> 17)) & (bits >>> (mixed >>> 22)) & (bits >>> (mixed >>> 27)) & 1) << letters
    for (let i = 0, before = HIGH_SEED; i < letters; i++) {
      const after = chain[from + i] as number
      const mixed = mix((whole + Math.imul(before - after, powers[letters - 1 - i] as number)) | 0)
      const bits = filter[mixed & last] as number
      lacking |= ((bits >>> (mixed >>> 17)) & (bits >>> (mixed >>> 22)) & (bits >>> (mixed >>> 27)) & 1) << i
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
      const place = key & (this.#from.length - 2)
      const to = (this.#from[place + 1] as number) * ENTRY
      for (let entry = (this.#from[place] as number) * ENTRY; entry < to; entry += ENTRY) {
        if (this.#entries[entry] !== key) continue
        // Of two words as long and one slip apart, both lack the same letter or neighbouring ones.
        const apart = (this.#entries[entry + 3] as number) - left
        if (letters === this.#entries[entry + 2] && (apart > 1 || apart < -1)) continue
        const number = this.#entries[entry + 1] as number
        if (written === '') written = wordOf(chain, from, letters)
        if (!near.includes(number) && isNear(this.#names[number] as string, written)) near = [...near, number]
      }
    }
    return near
  }

  #tail(chain: Int32Array, from: number, letters: number): number {
    const whole = chain[from + letters - 1] as number
    return (whole - Math.imul(chain[from + letters - 1 - TAIL] as number, this.#powers[TAIL] as number)) | 0
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
