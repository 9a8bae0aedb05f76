/**
 * Every word, beginning and field value that the queries ask for, in one table by its 64-bit hash: open addressing, a
 * term's number being its slot's. At 2 × 32 bits a false meeting is expected once in 10¹⁴ look-ups of 10⁵ terms.
 *
 * A slot holds side by side all that is wanted once a post is seen to hold the term, so that a word costs one cache line:
 * its hash, the number of the last post that held it (−1 where the slot is empty), the kinds (with PLACED where places are
 * asked for) and the last occurrence met there, in how many posts it was met, and the span of the queries filed under it.
 */
export const SLOT = 8
export const POST = 2
export const KINDS = 3
export const LAST = 4
export const USES = 5
export const FILED_FROM = 6
export const FILED_TO = 7
/** Beside the kinds. */
export const PLACED = 8

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
  readonly slots: Int32Array
  /** Sixteen bits a term or more, one of them set: most words of a post are in no query, and so much stays in the nearest cache. */
  readonly filter: Int32Array

  /** `hashes`: low, high, low, high …, equal ones as often as they come. */
  constructor(hashes: readonly number[]) {
    const distinct = new Set<string>()
    for (let i = 0; i < hashes.length; i += 2) distinct.add(`${hashes[i]} ${hashes[i + 1]}`)
    let capacity = 64
    while (capacity < distinct.size * 2) capacity *= 2
    this.capacity = capacity
    this.slots = new Int32Array(capacity * SLOT)
    this.filter = new Int32Array(capacity / 4)
    for (let slot = 0; slot < capacity; slot++) this.slots[slot * SLOT + POST] = -1
    for (let i = 0; i < hashes.length; i += 2) this.#add(hashes[i] as number, hashes[i + 1] as number)
  }

  /** False where no term has this hash: one look, wrong for one word in sixteen at most. */
  maybe(low: number): boolean {
    return ((this.filter[(low >>> 5) & (this.filter.length - 1)] as number) & (1 << (low & 31))) !== 0
  }

  /** The term's number, or −1. */
  find(low: number, high: number): number {
    const { slots } = this
    const last = this.capacity - 1
    for (let slot = place(low, high) & last; slots[slot * SLOT + POST] !== -1; slot = (slot + 1) & last)
      if (slots[slot * SLOT] === low && slots[slot * SLOT + 1] === high) return slot
    return -1
  }

  #add(low: number, high: number) {
    if (this.find(low, high) >= 0) return
    const last = this.capacity - 1
    let slot = place(low, high) & last
    while (this.slots[slot * SLOT + POST] !== -1) slot = (slot + 1) & last
    this.slots.set([low, high, 0], slot * SLOT)
    const word = (low >>> 5) & (this.filter.length - 1)
    this.filter[word] = (this.filter[word] as number) | (1 << (low & 31))
  }
}

function place(low: number, high: number): number {
  const h = Math.imul(low ^ (high >>> 13), 0x85ebca6b)
  return h ^ (h >>> 15)
}
