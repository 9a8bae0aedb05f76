/**
 * Numbers terms by their 64-bit hash: open addressing over flat arrays, with a small bit filter in front because most
 * words of a post are in no query. At 2 × 32 bits a false meeting is expected once in 10¹⁴ look-ups of 10⁵ terms.
 */
export class Terms {
  size = 0
  #mask = 1023
  /** Four numbers a slot — low, high, term + 1, unused — so that a look-up touches one cache line. */
  #slots = new Int32Array(1024 * 4)
  /** Two bits a slot, so at most one in eight is set: small enough to stay in the processor's nearest cache. */
  #filter = new Uint32Array(1024 / 16)

  /** The term's number, given now if it has none; `number` lets two dictionaries share one numbering. */
  add(low: number, high: number, number: number): number {
    const known = this.find(low, high)
    if (known >= 0) return known
    if (this.size * 4 > this.#mask) this.#grow()
    this.#put(low, high, number)
    this.size++
    return number
  }

  /** The term's number, or −1. */
  find(low: number, high: number): number {
    const filter = this.#filter
    if (((filter[(low >>> 5) & (filter.length - 1)] as number) & (1 << (low & 31))) === 0) return -1
    const slots = this.#slots
    let slot = place(low, high) & this.#mask
    for (;;) {
      const term = slots[slot * 4 + 2] as number
      if (term === 0) return -1
      if (slots[slot * 4] === low && slots[slot * 4 + 1] === high) return term - 1
      slot = (slot + 1) & this.#mask
    }
  }

  #put(low: number, high: number, term: number) {
    let slot = place(low, high) & this.#mask
    while (this.#slots[slot * 4 + 2] !== 0) slot = (slot + 1) & this.#mask
    this.#slots.set([low, high, term + 1], slot * 4)
    const word = (low >>> 5) & (this.#filter.length - 1)
    this.#filter[word] = (this.#filter[word] as number) | (1 << (low & 31))
  }

  #grow() {
    const before = this.#slots
    const capacity = (this.#mask + 1) * 2
    this.#mask = capacity - 1
    this.#slots = new Int32Array(capacity * 4)
    this.#filter = new Uint32Array(capacity / 16)
    for (let at = 0; at < before.length; at += 4)
      if (before[at + 2] !== 0)
        this.#put(before[at] as number, before[at + 1] as number, (before[at + 2] as number) - 1)
  }
}

function place(low: number, high: number): number {
  const h = Math.imul(low ^ (high >>> 13), 0x85ebca6b)
  return h ^ (h >>> 15)
}
