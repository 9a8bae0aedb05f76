import { mix32 } from '../../../kit/hash.ts'

export const GRAM = 4

/** Hashes of the character 4-grams of a text, in an array that is used again; returns how many. */
export function hashGrams(text: string, into: Int32Array): number {
  const count = Math.max(0, text.length - GRAM + 1)
  for (let i = 0; i < count; i++) {
    let h = 0x9e3779b9
    for (let k = 0; k < GRAM; k++) h = Math.imul(h ^ text.charCodeAt(i + k), 0x01000193)
    into[i] = mix32(h)
  }
  return count
}

/**
 * The grams of one text, with which others are compared: a table of hashes that is emptied by counting up a stamp. Three
 * numbers a slot: hash, stamp of the text, stamp of the last comparison that met it.
 */
export class GramSet {
  size = 0
  #slots: Int32Array
  #last: number
  #text = 0
  #comparison = 0

  /** `most`: grams a text may have. */
  constructor(most: number) {
    let slots = 64
    while (slots < 2 * most) slots *= 2
    this.#slots = new Int32Array(slots * 3)
    this.#last = slots - 1
  }

  /** Holds these grams, and only these. */
  hold(grams: Int32Array, count: number): void {
    this.#text++
    this.size = 0
    for (let i = 0; i < count; i++) {
      const at = this.#find(grams[i] as number)
      if (this.#slots[at + 1] === this.#text) continue
      this.#slots[at] = grams[i] as number
      this.#slots[at + 1] = this.#text
      this.#slots[at + 2] = 0
      this.size++
    }
  }

  /** How many of the grams held are among these, each counted once. */
  common(grams: Int32Array, count: number): number {
    this.#comparison++
    let common = 0
    for (let i = 0; i < count; i++) {
      const at = this.#find(grams[i] as number)
      if (this.#slots[at + 1] !== this.#text || this.#slots[at + 2] === this.#comparison) continue
      this.#slots[at + 2] = this.#comparison
      common++
    }
    return common
  }

  #find(gram: number): number {
    const end = this.#slots.length
    let at = ((gram >>> 3) & this.#last) * 3
    while (this.#slots[at + 1] === this.#text && this.#slots[at] !== gram) {
      at += 3
      if (at === end) at = 0
    }
    return at
  }
}
