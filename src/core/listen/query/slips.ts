import { lettersOf, wordOf } from './hashes.ts'
import { LOW_POWER, powersOf } from './memory.ts'
import { isNear } from './near.ts'

const BITS_PER_KEY = 16
const ENTRY = 4
/** Words of 32 bits each for how names begin and end. */
const ENDS = 512
/** One bit a letter, and one for the whole word. */
const LONGEST = 30
const NONE: number[] = []

const POWERS = powersOf(LOW_POWER, LONGEST + 2)
const BACK = inverseOf(LOW_POWER)

/**
 * Finds the names that are one slip away from a word. Name and word each lose one letter and meet in what is left, as in
 * SymSpell (W. Garbe, 2012), here by hash: what is left without a letter is hashed by two sums of what stands before and
 * behind it. A Bloom filter of three bits a key, all in one word (Putze, Sanders & Singler, 2007), says no to nearly
 * all words that are near nothing; no string is made for them.
 */
export class Slips {
  /** Letters of the longest word that can be near a name, 30 at most; 0 where there are no names. */
  readonly longest: number
  readonly #names: readonly string[]
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
    const keys = names.reduce((sum, name) => sum + name.length + 1, 0)
    this.#filter = new Int32Array(powerOfTwo((keys * BITS_PER_KEY) / 32))
    this.#from = new Int32Array(powerOfTwo(keys) + 1)
    this.#entries = new Int32Array(keys * ENTRY)
    const last = this.#from.length - 2
    const words = names.map((name) => lettersOf(name))
    for (const letters of words) {
      for (let length = letters.length - 1; length <= letters.length + 1; length++) {
        const head = headOf(letters, 0, length)
        const tail = tailOf(letters, letters.length, length)
        this.#heads[(head >>> 5) & (ENDS - 1)]! |= 1 << (head & 31)
        this.#tails[(tail >>> 5) & (ENDS - 1)]! |= 1 << (tail & 31)
      }
    }
    const each = (visit: (key: number, number: number, left: number) => void) => {
      for (const [number, letters] of words.entries())
        for (let left = 0; left <= letters.length; left++) visit(keyOf(letters, 0, letters.length, left), number, left)
    }
    each((key) => {
      this.#from[(key & last) + 1]!++
      this.#filter[key & (this.#filter.length - 1)]! |= (1 << (key >>> 17)) | (1 << (key >>> 22)) | (1 << (key >>> 27))
    })
    for (let place = 0; place <= last; place++) this.#from[place + 1]! += this.#from[place] as number
    const next = this.#from.slice()
    each((key, number, left) => {
      const entry = next[key & last]!++ * ENTRY
      this.#entries.set([key, number, (words[number] as Uint16Array).length, left], entry)
    })
  }

  /**
   * False where the word begins with the two letters of no name about as long, and ends with the three of none: of a name
   * of six letters or more one slip leaves one of these as it was. Two looks, enough for most words where names are few.
   */
  alike(folded: Uint16Array, from: number, letters: number): boolean {
    const head = headOf(folded, from, letters)
    const tail = tailOf(folded, from + letters, letters)
    const heads = this.#heads[(head >>> 5) & (ENDS - 1)] as number
    const tails = this.#tails[(tail >>> 5) & (ENDS - 1)] as number
    return (((heads >>> (head & 31)) | (tails >>> (tail & 31))) & 1) === 1
  }

  /**
   * Which letters a word may lack to meet a name: bit i for the letter at i, the bit behind the last for none. 0 for nearly
   * every word that is near no name: a look for each letter, and no branch between.
   */
  lacking(folded: Uint16Array, from: number, letters: number): number {
    const filter = this.#filter
    const last = filter.length - 1
    let whole = 0
    for (let i = 0; i < letters; i++) whole = (whole + Math.imul(folded[from + i] as number, POWERS[i] as number)) | 0
    const mixed = mix(whole)
    const bits = filter[mixed & last] as number
    let lacking = ((bits >>> (mixed >>> 17)) & (bits >>> (mixed >>> 22)) & (bits >>> (mixed >>> 27)) & 1) << letters
    const moved = Math.imul(whole, BACK)
    for (let i = 0, before = 0; i < letters; i++) {
      const after = (before + Math.imul(folded[from + i] as number, POWERS[i] as number)) | 0
      const mixed = mix((before + moved - Math.imul(after, BACK)) | 0)
      const bits = filter[mixed & last] as number
      lacking |= ((bits >>> (mixed >>> 17)) & (bits >>> (mixed >>> 22)) & (bits >>> (mixed >>> 27)) & 1) << i
      before = after
    }
    return lacking
  }

  /** Numbers of the names near the word at `from` in `folded`; `lacking` as above. */
  near(folded: Uint16Array, from: number, letters: number, lacking: number): number[] {
    let near = NONE
    let written = ''
    for (let rest = lacking; rest !== 0; rest &= rest - 1) {
      const left = 31 - Math.clz32(rest & -rest)
      const key = keyOf(folded, from, letters, left)
      const place = key & (this.#from.length - 2)
      const to = (this.#from[place + 1] as number) * ENTRY
      for (let entry = (this.#from[place] as number) * ENTRY; entry < to; entry += ENTRY) {
        if (this.#entries[entry] !== key) continue
        // Of two words as long and one slip apart, both lack the same letter or neighbouring ones.
        const apart = (this.#entries[entry + 3] as number) - left
        if (letters === this.#entries[entry + 2] && (apart > 1 || apart < -1)) continue
        const number = this.#entries[entry + 1] as number
        if (written === '') written = wordOf(folded, from, letters)
        if (!near.includes(number) && isNear(this.#names[number] as string, written)) near = [...near, number]
      }
    }
    return near
  }
}

/** Of the two letters a word begins with and its length. */
function headOf(folded: Uint16Array, from: number, letters: number): number {
  return mix(Math.imul(folded[from] as number, 0x10001) + Math.imul(folded[from + 1] as number, 0x101) + letters)
}

/** Of the three letters before `to` and a word's length. */
function tailOf(folded: Uint16Array, to: number, letters: number): number {
  const [a, b, c] = [folded[to - 3] as number, folded[to - 2] as number, folded[to - 1] as number]
  return mix(Math.imul(a, 0x1000193) + Math.imul(b, 0x10001) + Math.imul(c, 0x101) + letters)
}

/** Hash of what is left without the letter at `left`; of the whole word where `left` is their number. */
function keyOf(folded: Uint16Array, from: number, letters: number, left: number): number {
  let key = 0
  for (let i = 0, power = 1; i < letters; i++) {
    if (i === left) continue
    key = (key + Math.imul(folded[from + i] as number, power)) | 0
    power = Math.imul(power, LOW_POWER)
  }
  return mix(key)
}

function mix(key: number): number {
  const h = Math.imul(key ^ (key >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}

/** The number by which an odd one gives 1, modulo 2³²: by Newton's steps, each of which doubles the bits that are right. */
function inverseOf(odd: number): number {
  let inverse = odd
  for (let i = 0; i < 4; i++) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse))
  return inverse
}

function powerOfTwo(least: number): number {
  let size = 2
  while (size < least) size *= 2
  return size
}
