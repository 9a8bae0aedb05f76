import { KINDS, LAST, PLACED, POST, SLOT, type Terms } from './terms.ts'

const GLANCE = 32

/**
 * Which terms the current post holds, of which kind and where. `begin` forgets the last post in constant time: a term
 * is present where the post's number stands beside it. Arrays are used again for every post.
 */
export class Presence {
  /** Distinct terms of this post, `met[0 … count)`. */
  readonly met: Int32Array
  count = 0
  readonly #terms: Terms
  readonly #slots: Int32Array
  #post = 0
  #occurrences = 0
  #place = new Int32Array(1024)
  #kind = new Uint8Array(1024)
  #before = new Int32Array(1024)
  /** A bit for each term met: most that are asked for are not there, and this says so without a look into the table. */
  readonly #glance = new Int32Array(GLANCE)

  constructor(terms: Terms) {
    this.#terms = terms
    this.#slots = terms.slots
    this.met = new Int32Array(terms.capacity)
  }

  begin() {
    this.#post++
    this.count = 0
    this.#occurrences = 0
    this.#glance.fill(0)
  }

  /** Notes the term of this hash as met; false where there is none. */
  meet(low: number, high: number, kind: number, place: number): boolean {
    if (!this.#terms.maybe(low)) return false
    const term = this.#terms.find(low, high)
    if (term < 0) return false
    const slots = this.#slots
    const at = term * SLOT
    const kinds = slots[at + KINDS] as number
    if (slots[at + POST] !== this.#post) {
      slots[at + POST] = this.#post
      slots[at + KINDS] = (kinds & PLACED) | kind
      slots[at + LAST] = -1
      this.met[this.count++] = term
      const word = (term >>> 5) & (GLANCE - 1)
      this.#glance[word] = (this.#glance[word] as number) | (1 << (term & 31))
    } else slots[at + KINDS] = kinds | kind
    if ((kinds & PLACED) !== 0) this.#addOccurrence(at, kind, place)
    return true
  }

  has(term: number, kinds: number): boolean {
    if (((this.#glance[(term >>> 5) & (GLANCE - 1)] as number) & (1 << (term & 31))) === 0) return false
    const at = term * SLOT
    return this.#slots[at + POST] === this.#post && ((this.#slots[at + KINDS] as number) & kinds) !== 0
  }

  /** Places (ascending) at which the term stands as one of these kinds; only for terms whose places are asked for. */
  places(term: number, kinds: number): number[] {
    const places: number[] = []
    if (!this.has(term, kinds)) return places
    for (let i = this.#slots[term * SLOT + LAST] as number; i >= 0; i = this.#before[i] as number)
      if (((this.#kind[i] as number) & kinds) !== 0) places.push(this.#place[i] as number)
    return places.reverse()
  }

  #addOccurrence(at: number, kind: number, place: number) {
    const next = this.#occurrences++
    if (next === this.#place.length) {
      this.#place = Int32Array.from({ length: next * 2 }, (_, i) => this.#place[i] ?? 0)
      this.#kind = Uint8Array.from({ length: next * 2 }, (_, i) => this.#kind[i] ?? 0)
      this.#before = Int32Array.from({ length: next * 2 }, (_, i) => this.#before[i] ?? 0)
    }
    this.#place[next] = place
    this.#kind[next] = kind
    this.#before[next] = this.#slots[at + LAST] as number
    this.#slots[at + LAST] = next
  }
}
