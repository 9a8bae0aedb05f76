/**
 * Every word, beginning and field value that the queries ask for, in one table by its 64-bit hash: open addressing, a
 * term's number being its slot's. At 2 × 32 bits a false meeting is expected once in 10¹⁴ look-ups of 10⁵ terms.
 */

/** Values of one sort are none of another: a sort's hashes are turned by numbers of its own. Words stay as they are. */
export const SORTS = {
  beginning: { low: 0x3c6ef372, high: 0x1f83d9ab },
  author: { low: 0x510e527f, high: 0x2b3e6c1f },
  site: { low: 0x6a09e667, high: 0x5be0cd19 },
  lang: { low: 0x1b873593, high: 0x38b34ae5 },
} as const

export class Terms {
  /** Slots, a power of two, at least twice the terms. */
  readonly capacity: number
  /** A term's hash: low at twice its number, high behind. */
  readonly hashes: Int32Array
  readonly #filled: Uint8Array
  /** Eight bits a term or more, one of them set. */
  readonly #filter: Int32Array

  /** `hashes`: low, high, low, high …, equal ones as often as they come. */
  constructor(hashes: readonly number[]) {
    const distinct = new Set<string>()
    for (let i = 0; i < hashes.length; i += 2) distinct.add(`${hashes[i]} ${hashes[i + 1]}`)
    let capacity = 64
    while (capacity < distinct.size * 2) capacity *= 2
    this.capacity = capacity
    this.hashes = new Int32Array(capacity * 2)
    this.#filled = new Uint8Array(capacity)
    this.#filter = new Int32Array(capacity / 8)
    for (let i = 0; i < hashes.length; i += 2) this.#add(hashes[i] as number, hashes[i + 1] as number)
  }

  /** The term's number, or −1. */
  find(low: number, high: number): number {
    if (((this.#filter[(low >>> 5) & (this.#filter.length - 1)] as number) & (1 << (low & 31))) === 0) return -1
    const { hashes } = this
    const last = this.capacity - 1
    for (let slot = placeOf(low, high) & last; this.#filled[slot] === 1; slot = (slot + 1) & last)
      if (hashes[slot * 2] === low && hashes[slot * 2 + 1] === high) return slot
    return -1
  }

  #add(low: number, high: number) {
    if (this.find(low, high) >= 0) return
    const last = this.capacity - 1
    let slot = placeOf(low, high) & last
    while (this.#filled[slot] === 1) slot = (slot + 1) & last
    this.#filled[slot] = 1
    this.#filter[(low >>> 5) & (this.#filter.length - 1)]! |= 1 << (low & 31)
    this.hashes[slot * 2] = low
    this.hashes[slot * 2 + 1] = high
  }
}

/** Where a hash is looked for in a table, before the table's size is taken into account. */
export function placeOf(low: number, high: number): number {
  const h = Math.imul(low ^ (high >>> 13), 0x85ebca6b)
  return h ^ (h >>> 15)
}
