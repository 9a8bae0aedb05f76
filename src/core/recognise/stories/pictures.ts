const SLOTS = 16
const NONE = -1

/** A remembered picture hash found again: the caller's value, and how many of the 256 bits differ. */
export type PictureHit<T> = { value: T; distance: number }

/**
 * Finds 256-bit picture hashes (PDQ, 64 hex digits) within 31 bits of each other, without missing any: cut into 16 slots
 * of 16 bits, two such hashes differ by at most one bit in some slot, so 16 × 17 buckets are looked up and only what
 * lies in them is compared (multi-index hashing, Norouzi et al. 2012). Memory: 4 MB plus 100 bytes a hash.
 */
export class PictureHashes<T> {
  size = 0
  #words = new Int32Array(8 * 256)
  #heads: Int32Array | null = null
  #next = new Int32Array(SLOTS * 256)
  #values: T[] = []
  #seen = new Int32Array(256)
  #search = 0

  add(pdq: string, value: T) {
    const entry = this.size++
    if (entry * 8 === this.#words.length) this.#grow(entry * 2)
    if (!this.#heads) this.#heads = new Int32Array(SLOTS << 16).fill(NONE)
    const words = parseHash(pdq)
    this.#words.set(words, entry * 8)
    this.#values[entry] = value
    for (let slot = 0; slot < SLOTS; slot++) {
      const bucket = (slot << 16) | slotOf(words, slot)
      this.#next[entry * SLOTS + slot] = this.#heads[bucket] as number
      this.#heads[bucket] = entry
    }
  }

  /** Every remembered hash at most `most` bits away (31 at most), nearest first. */
  find(pdq: string, most = 31): PictureHit<T>[] {
    const heads = this.#heads
    if (!heads) return []
    const words = parseHash(pdq)
    const hits: PictureHit<T>[] = []
    this.#search++
    for (let slot = 0; slot < SLOTS; slot++) {
      const own = slotOf(words, slot)
      for (let flip = 0; flip <= 16; flip++) {
        const bucket = (slot << 16) | (flip === 16 ? own : own ^ (1 << flip))
        for (let entry = heads[bucket] as number; entry !== NONE; entry = this.#next[entry * SLOTS + slot] as number) {
          if (this.#seen[entry] === this.#search) continue
          this.#seen[entry] = this.#search
          const distance = this.#distance(entry, words)
          if (distance <= most) hits.push({ value: this.#values[entry] as T, distance })
        }
      }
    }
    return hits.sort((x, y) => x.distance - y.distance)
  }

  #distance(entry: number, words: Int32Array): number {
    let bits = 0
    for (let i = 0; i < 8; i++) bits += countBits((this.#words[entry * 8 + i] as number) ^ (words[i] as number))
    return bits
  }

  #grow(capacity: number) {
    const grown = (from: Int32Array, size: number) => {
      const to = new Int32Array(size)
      to.set(from)
      return to
    }
    this.#words = grown(this.#words, capacity * 8)
    this.#next = grown(this.#next, capacity * SLOTS)
    this.#seen = grown(this.#seen, capacity)
  }
}

function parseHash(pdq: string): Int32Array {
  const words = new Int32Array(8)
  for (let i = 0; i < 8; i++) words[i] = Number.parseInt(pdq.slice(i * 8, i * 8 + 8), 16) | 0
  return words
}

function slotOf(words: Int32Array, slot: number): number {
  const word = words[slot >> 1] as number
  return slot & 1 ? word & 0xffff : word >>> 16
}

function countBits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
