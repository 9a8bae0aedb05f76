import { seeded } from '../../kit/random.ts'
import { popcount } from './pdq.ts'

/** Features of one picture that agree with the query, as pairs of feature numbers. */
export type Pairs = { query: Int32Array; known: Int32Array; distances: Uint8Array }

const TABLES = 8
/** Two descriptions of one corner seldom differ by more of their 256 bits. */
const NEAR = 60
/** A bucket this full holds what every picture has: letters, a printed cloth, a watermark. */
const CROWDED = 48

/**
 * Descriptors of many pictures, found by exact agreement of some of their bits (locality-sensitive hashing by bit
 * sampling; Indyk & Motwani 1998). Pictures are voted for; a feature that many pictures share gives each a small vote.
 */
export class DescriptorTable {
  count = 0
  #words = new Uint32Array(8 * 1024)
  #owner = new Uint32Array(1024)
  #starts: Uint32Array[] = []
  #entries: Uint32Array[] = []
  #bits: Uint8Array[] = []
  #built = 0
  /** First feature of each picture; one more at the end. */
  readonly starts: number[] = [0]

  add(words: Uint32Array) {
    const fresh = words.length / 8
    while ((this.count + fresh) * 8 > this.#words.length) {
      const words = new Uint32Array(this.#words.length * 2)
      words.set(this.#words)
      this.#words = words
      const owner = new Uint32Array(this.#owner.length * 2)
      owner.set(this.#owner)
      this.#owner = owner
    }
    this.#words.set(words, this.count * 8)
    this.#owner.fill(this.starts.length - 1, this.count, this.count + fresh)
    this.count += fresh
    this.starts.push(this.count)
  }

  /** Votes by picture for a set of descriptors; only pictures with any are in the map. */
  vote(words: Uint32Array, votes: Map<number, number>) {
    this.#build()
    const pictures = new Int32Array(256)
    for (let at = 0; at < words.length; at += 8) {
      let found = 0
      for (let t = 0; t < TABLES; t++) {
        const key = keyOf(words, at, this.#bits[t]!)
        const starts = this.#starts[t]!
        const from = starts[key]!
        const to = starts[key + 1]!
        if (to - from > CROWDED) continue
        const entries = this.#entries[t]!
        for (let e = from; e < to; e++) {
          const entry = entries[e]!
          if (!this.#near(words, at, entry)) continue
          const picture = this.#owner[entry]!
          let known = false
          for (let i = 0; i < found; i++) if (pictures[i] === picture) known = true
          if (!known && found < 256) pictures[found++] = picture
        }
      }
      const weight = 1 / found
      for (let i = 0; i < found; i++) votes.set(pictures[i]!, (votes.get(pictures[i]!) ?? 0) + weight)
    }
  }

  /** For each query feature its nearest in one picture, where it is near, and clearly nearer than the picture's second. */
  pairs(words: Uint32Array, picture: number): Pairs {
    const [from, to] = [this.starts[picture]!, this.starts[picture + 1]!]
    const query: number[] = []
    const known: number[] = []
    const distances: number[] = []
    const all = this.#words
    for (let at = 0; at < words.length; at += 8) {
      let best = 256
      let second = 256
      let bestAt = -1
      for (let entry = from; entry < to; entry++) {
        const k = entry * 8
        let distance = popcount(words[at]! ^ all[k]!) + popcount(words[at + 1]! ^ all[k + 1]!)
        if (distance > 28) continue
        distance += popcount(words[at + 2]! ^ all[k + 2]!) + popcount(words[at + 3]! ^ all[k + 3]!)
        if (distance > 48) continue
        for (let i = 4; i < 8; i++) distance += popcount(words[at + i]! ^ all[k + i]!)
        if (distance < best) {
          second = best
          best = distance
          bestAt = entry - from
        } else if (distance < second) second = distance
      }
      if (best > 72 || best > 0.92 * second) continue
      query.push(at / 8)
      known.push(bestAt)
      distances.push(best)
    }
    return { query: Int32Array.from(query), known: Int32Array.from(known), distances: Uint8Array.from(distances) }
  }

  #near(words: Uint32Array, at: number, entry: number): boolean {
    const all = this.#words
    const k = entry * 8
    let distance = 0
    for (let i = 0; i < 4; i++) distance += popcount(words[at + i]! ^ all[k + i]!)
    if (distance > 44) return false
    for (let i = 4; i < 8; i++) distance += popcount(words[at + i]! ^ all[k + i]!)
    return distance <= NEAR
  }

  /** Sorts every table's entries by key. Wider keys as the index grows, so that buckets stay short. */
  #build() {
    if (this.#built === this.count && this.#bits.length > 0) return
    this.#built = this.count
    const width = Math.max(14, Math.min(20, Math.round(Math.log2(this.count + 1)) - 3))
    this.#bits = Array.from({ length: TABLES }, (_, t) => sampledBits(t, width))
    this.#starts = []
    this.#entries = []
    for (const bits of this.#bits) {
      const starts = new Uint32Array((1 << width) + 1)
      const keys = new Uint32Array(this.count)
      for (let entry = 0; entry < this.count; entry++) {
        const key = keyOf(this.#words, entry * 8, bits)
        keys[entry] = key
        starts[key + 1]!++
      }
      for (let key = 0; key < 1 << width; key++) starts[key + 1]! += starts[key]!
      const next = starts.slice()
      const entries = new Uint32Array(this.count)
      for (let entry = 0; entry < this.count; entry++) entries[next[keys[entry]!]!++] = entry
      this.#starts.push(starts)
      this.#entries.push(entries)
    }
  }
}

/** Every table samples bits of its own: one shuffled row of all bits, dealt out. */
function sampledBits(table: number, width: number): Uint8Array {
  const draw = seeded('bit sampling')
  const bits = Uint8Array.from({ length: 256 }, (_, bit) => bit)
  for (let i = 255; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    const bit = bits[i]!
    bits[i] = bits[j]!
    bits[j] = bit
  }
  return bits.slice(table * 32, table * 32 + width)
}

function keyOf(words: Uint32Array, at: number, bits: Uint8Array): number {
  let key = 0
  for (let i = 0; i < bits.length; i++) key = (key << 1) | ((words[at + (bits[i]! >> 5)]! >>> (bits[i]! & 31)) & 1)
  return key
}
