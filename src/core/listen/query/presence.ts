/**
 * Which terms the current post holds, of which kind and where. `begin` forgets the last post in constant time: a term
 * is present where its stamp is the current post's number. Arrays are used again for every post.
 */
export class Presence {
  /** Distinct terms of this post, `terms[0 … count)`. */
  terms: Int32Array
  count = 0
  #post = 0
  #stamp: Int32Array
  #kinds: Uint8Array
  #needsPlaces: Uint8Array
  #last: Int32Array
  #occurrences = 0
  #place = new Int32Array(1024)
  #kind = new Uint8Array(1024)
  #before = new Int32Array(1024)

  constructor(needsPlaces: readonly number[]) {
    this.terms = new Int32Array(needsPlaces.length)
    this.#stamp = new Int32Array(needsPlaces.length)
    this.#kinds = new Uint8Array(needsPlaces.length)
    this.#last = new Int32Array(needsPlaces.length)
    this.#needsPlaces = Uint8Array.from(needsPlaces)
  }

  begin() {
    this.#post++
    this.count = 0
    this.#occurrences = 0
  }

  meet(term: number, kind: number, place: number) {
    if (this.#stamp[term] !== this.#post) {
      this.#stamp[term] = this.#post
      this.#kinds[term] = kind
      this.#last[term] = -1
      this.terms[this.count++] = term
    } else this.#kinds[term] = (this.#kinds[term] as number) | kind
    if (this.#needsPlaces[term] === 1) this.#addOccurrence(term, kind, place)
  }

  has(term: number, kinds: number): boolean {
    return this.#stamp[term] === this.#post && ((this.#kinds[term] as number) & kinds) !== 0
  }

  /** Places (ascending) at which the term stands as one of these kinds; only for terms that need places. */
  places(term: number, kinds: number): number[] {
    const places: number[] = []
    if (!this.has(term, kinds)) return places
    for (let i = this.#last[term] as number; i >= 0; i = this.#before[i] as number)
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
    this.#before[at] = this.#last[term] as number
    this.#last[term] = at
  }
}
