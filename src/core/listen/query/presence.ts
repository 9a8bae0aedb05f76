/**
 * Which terms the current post holds, of which kind and where. `begin` forgets the last post in constant time: a term
 * is present where its stamp is the current post's number. Arrays are used again for every post.
 */
export class Presence {
  /** Distinct terms of this post, `terms[0 … count)`. */
  terms: Int32Array
  count = 0
  #post = 0
  /** Four numbers a term, side by side: stamp, kinds met, last occurrence, 1 where places are asked for. */
  #state: Int32Array
  #occurrences = 0
  #place = new Int32Array(1024)
  #kind = new Uint8Array(1024)
  #before = new Int32Array(1024)

  constructor(needsPlaces: readonly number[]) {
    this.terms = new Int32Array(needsPlaces.length)
    this.#state = new Int32Array(needsPlaces.length * 4)
    needsPlaces.forEach((needs, term) => {
      this.#state[term * 4 + 3] = needs
    })
  }

  begin() {
    this.#post++
    this.count = 0
    this.#occurrences = 0
  }

  meet(term: number, kind: number, place: number) {
    const state = this.#state
    const at = term * 4
    if (state[at] !== this.#post) {
      state[at] = this.#post
      state[at + 1] = kind
      state[at + 2] = -1
      this.terms[this.count++] = term
    } else state[at + 1] = (state[at + 1] as number) | kind
    if (state[at + 3] === 1) this.#addOccurrence(term, kind, place)
  }

  has(term: number, kinds: number): boolean {
    return this.#state[term * 4] === this.#post && ((this.#state[term * 4 + 1] as number) & kinds) !== 0
  }

  /** Places (ascending) at which the term stands as one of these kinds; only for terms that need places. */
  places(term: number, kinds: number): number[] {
    const places: number[] = []
    if (!this.has(term, kinds)) return places
    for (let i = this.#state[term * 4 + 2] as number; i >= 0; i = this.#before[i] as number)
      if (((this.#kind[i] as number) & kinds) !== 0) places.push(this.#place[i] as number)
    return places.reverse()
  }

  #addOccurrence(term: number, kind: number, place: number) {
    const at = this.#occurrences++
    if (at === this.#place.length) {
      this.#place = Int32Array.from({ length: at * 2 }, (_, i) => this.#place[i] ?? 0)
      this.#kind = Uint8Array.from({ length: at * 2 }, (_, i) => this.#kind[i] ?? 0)
      this.#before = Int32Array.from({ length: at * 2 }, (_, i) => this.#before[i] ?? 0)
    }
    this.#place[at] = place
    this.#kind[at] = kind
    this.#before[at] = this.#state[term * 4 + 2] as number
    this.#state[term * 4 + 2] = at
  }
}
