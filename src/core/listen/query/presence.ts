import { HIGH, KIND, LOW, PLACE, ROW, type Rows } from './scan.ts'
import type { Terms } from './terms.ts'

const GLANCE = 64
/** In a text of so many words looking at each in turn is quicker than a table. */
const SHORT = 64
const END = -1
const NOWHERE: readonly number[] = []

/**
 * What the current post holds: its tokens, and beside them the beginnings and field values that `add` noted. Terms are
 * looked for in the post, not the post's words among the terms: most posts are asked after few terms, and most words are
 * in no query. A word not asked for costs a bit; the first that may be there makes a table of the post's words.
 */
export class Presence {
  /** Of what was added, `count` rows as in `Tokens`, letters left out. */
  readonly added: Rows = { count: 0, rows: new Int32Array(64 * ROW) }
  readonly #terms: Terms
  /** A bit for each word by its hash: most that are asked for are not there, and this says so. */
  readonly #glance = new Int32Array(GLANCE)
  #tokens: Rows = this.added
  #tabled = false
  #first = new Int32Array(64)
  #next = new Int32Array(64)

  constructor(terms: Terms) {
    this.#terms = terms
  }

  begin(tokens: Rows) {
    this.#tokens = tokens
    this.added.count = 0
    this.#tabled = false
    const glance = this.#glance.fill(0)
    const { rows } = tokens
    const end = tokens.count * ROW
    for (let row = 0; row < end; row += ROW) {
      const low = rows[row + LOW] as number
      const word = (low >>> 5) & (GLANCE - 1)
      glance[word] = (glance[word] as number) | (1 << (low & 31))
    }
  }

  /** Notes a beginning or a field's value as there; false where no query asks for it. */
  add(low: number, high: number, kind: number, place: number): boolean {
    if (this.#terms.find(low, high) < 0) return false
    const { added } = this
    if ((added.count + 1) * ROW > added.rows.length) {
      const { rows } = added
      added.rows = new Int32Array(rows.length * 2)
      added.rows.set(rows)
    }
    const row = added.count++ * ROW
    added.rows[row + LOW] = low
    added.rows[row + HIGH] = high
    added.rows[row + KIND] = kind
    added.rows[row + PLACE] = place
    const word = (low >>> 5) & (GLANCE - 1)
    this.#glance[word] = (this.#glance[word] as number) | (1 << (low & 31))
    this.#tabled = false
    return true
  }

  /** False where no word has this low half of a hash. */
  maybe(low: number): boolean {
    return ((this.#glance[(low >>> 5) & (GLANCE - 1)] as number) & (1 << (low & 31))) !== 0
  }

  /** Whether the word, beginning or field value of this hash stands there as one of these kinds. */
  has(low: number, high: number, kinds: number): boolean {
    return this.maybe(low) && this.#seek(low, high, kinds, this.#start(low)) !== END
  }

  /** Places (ascending) at which the term stands as one of these kinds. */
  places(term: number, kinds: number): readonly number[] {
    const low = this.#terms.hashes[term * 2] as number
    const high = this.#terms.hashes[term * 2 + 1] as number
    if (!this.maybe(low)) return NOWHERE
    const places: number[] = []
    for (
      let i = this.#seek(low, high, kinds, this.#start(low));
      i !== END;
      i = this.#seek(low, high, kinds, this.#after(i))
    )
      places.push(this.#at(i, PLACE))
    return places
  }

  /** The first word from `i` on, along its chain, of this hash and one of these kinds. */
  #seek(low: number, high: number, kinds: number, i: number): number {
    let word = i
    if (!this.#tabled && word !== END) {
      const { rows, count } = this.#tokens
      while (word < count && (rows[word * ROW] !== low || rows[word * ROW + HIGH] !== high)) word++
      if (word === count + this.added.count) return END
    }
    while (
      word !== END &&
      (this.#at(word, LOW) !== low || this.#at(word, HIGH) !== high || (this.#at(word, KIND) & kinds) === 0)
    )
      word = this.#after(word)
    return word
  }

  #after(i: number): number {
    if (this.#tabled) return this.#next[i] as number
    return i + 1 < this.#tokens.count + this.added.count ? i + 1 : END
  }

  #at(i: number, what: number): number {
    const { count, rows } = this.#tokens
    return (i < count ? rows[i * ROW + what] : this.added.rows[(i - count) * ROW + what]) as number
  }

  #start(low: number): number {
    if (!this.#tabled) {
      if (this.#tokens.count + this.added.count <= SHORT) return 0
      this.#table()
    }
    return this.#first[(low ^ (low >>> 15)) & (this.#first.length - 1)] as number
  }

  /** Chains the words by their hashes, each chain in the order of places. */
  #table() {
    const count = this.#tokens.count + this.added.count
    if (count > this.#next.length) {
      this.#next = new Int32Array(count * 2)
      let size = this.#first.length
      while (size < count) size *= 2
      this.#first = new Int32Array(size)
    }
    const first = this.#first.fill(END)
    for (let i = count - 1; i >= 0; i--) {
      const low = this.#at(i, LOW)
      const place = (low ^ (low >>> 15)) & (first.length - 1)
      this.#next[i] = first[place] as number
      first[place] = i
    }
    this.#tabled = true
  }
}
