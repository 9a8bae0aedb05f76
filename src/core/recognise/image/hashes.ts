import { popcount } from './pdq.ts'

/** 256-bit hashes in one block of memory, compared one by one: at these distances a cleverer index is slower. */
export class HashList {
  size = 0
  #words = new Uint32Array(8 * 256)

  add(words: Uint32Array) {
    if (8 * this.size === this.#words.length) {
      const grown = new Uint32Array(2 * this.#words.length)
      grown.set(this.#words)
      this.#words = grown
    }
    this.#words.set(words, 8 * this.size++)
  }

  /** Every hash at most `most` bits away, in order of adding. */
  within(query: Uint32Array, most: number): { entry: number; distance: number }[] {
    const found: { entry: number; distance: number }[] = []
    const words = this.#words
    for (let entry = 0, at = 0; entry < this.size; entry++, at += 8) {
      let distance = 0
      for (let i = 0; i < 5; i++) distance += popcount(words[at + i]! ^ query[i]!)
      if (distance > most) continue
      for (let i = 5; i < 8; i++) distance += popcount(words[at + i]! ^ query[i]!)
      if (distance <= most) found.push({ entry, distance })
    }
    return found
  }
}
