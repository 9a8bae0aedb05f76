import { seeded } from '../../kit/random.ts'
import type { Points } from './align.ts'
import type { FeatureSet } from './describe.ts'
import { popcount } from './pdq.ts'

/** Features of one picture that agree with the query, as pairs of feature numbers. */
export type Pairs = { query: Int32Array; known: Int32Array; distances: Uint8Array }

/** A picture that may be shown, and the query's sets that say so, the loudest first. */
export type Candidate = { picture: number; votes: number; sets: number[] }

const TABLES = 8
/** Sets that are compared with a candidate in full. */
const MOST_SETS = 3
/** Two descriptions of one corner seldom differ by more of their 256 bits. */
const NEAR = 58
/** A bucket this full holds what every picture has: letters, a printed cloth, a watermark. */
const CROWDED = 96
/** A feature found in more pictures says nothing; it is not counted further. */
const MOST_SHARED = 64

/**
 * Descriptors of many pictures, found by exact agreement of some of their bits (locality-sensitive hashing by bit
 * sampling; Indyk & Motwani 1998). A feature that many pictures share gives each a small vote.
 */
export class DescriptorTable {
  count = 0
  #words = new Uint32Array(8 * 1024)
  #owner = new Uint32Array(1024)
  #size = new Float32Array(1024)
  #angle = new Uint8Array(1024)
  #starts: Uint32Array[] = []
  #entries: Uint32Array[] = []
  #bits: Uint8Array[] = []
  #built = 0
  /** First feature of each picture; one more at the end. */
  readonly starts: number[] = [0]

  add(words: Uint32Array, { size, angle }: Points) {
    const fresh = words.length / 8
    while (this.count + fresh > this.#owner.length) this.#grow(2 * this.#owner.length)
    this.#words.set(words, this.count * 8)
    this.#size.set(size, this.count)
    this.#angle.set(angle, this.count)
    this.#owner.fill(this.starts.length - 1, this.count, this.count + fresh)
    this.count += fresh
    this.starts.push(this.count)
  }

  #grow(capacity: number) {
    const [words, owner, size, angle] = [this.#words, this.#owner, this.#size, this.#angle]
    this.#words = new Uint32Array(8 * capacity)
    this.#owner = new Uint32Array(capacity)
    this.#size = new Float32Array(capacity)
    this.#angle = new Uint8Array(capacity)
    this.#words.set(words)
    this.#owner.set(owner)
    this.#size.set(size)
    this.#angle.set(angle)
  }

  /**
   * Pictures that share features with the sets, the likeliest first. A feature votes for a turn and a change of size
   * too, and only votes that agree on both are summed (weak geometric consistency; Jégou et al. 2008): chance spreads
   * over all turns and sizes, a copy does not.
   */
  candidates(sets: readonly FeatureSet[], most: number): Candidate[] {
    this.#build()
    const votes = new Float32Array((this.starts.length - 1) * BINS)
    const bySet = new Float32Array((this.starts.length - 1) * sets.length)
    const touched = new Set<number>()
    const pictures = new Int32Array(MOST_SHARED)
    const bins = new Int32Array(MOST_SHARED)
    const distances = new Int32Array(MOST_SHARED)
    for (const [set, { words, count, size, angle }] of sets.entries()) {
      for (let n = 0; n < count; n++) {
        let found = 0
        for (let t = 0; t < TABLES && found < MOST_SHARED; t++) {
          const key = keyOf(words, 8 * n, this.#bits[t]!)
          const from = this.#starts[t]![key]!
          const to = this.#starts[t]![key + 1]!
          if (to - from > CROWDED) continue
          for (let e = from; e < to && found < MOST_SHARED; e++) {
            const entry = this.#entries[t]![e]!
            const distance = this.#distance(words, 8 * n, entry)
            if (distance > NEAR) continue
            const picture = this.#owner[entry]!
            let at = 0
            while (at < found && pictures[at] !== picture) at++
            if (at === found) found++
            else if (distances[at]! <= distance) continue
            pictures[at] = picture
            distances[at] = distance
            bins[at] = binOf(angle[n]! - this.#angle[entry]!, size[n]! / this.#size[entry]!)
          }
        }
        for (let i = 0; i < found; i++) {
          const vote = (NEAR + 10 - distances[i]!) / (NEAR * found)
          votes[pictures[i]! * BINS + bins[i]!]! += vote
          bySet[pictures[i]! * sets.length + set]! += vote
          touched.add(pictures[i]!)
        }
      }
    }
    return [...touched]
      .map((picture) => ({ picture, votes: fullest(votes.subarray(picture * BINS, picture * BINS + BINS)) }))
      .sort((a, b) => b.votes - a.votes)
      .slice(0, most)
      .map(({ picture, votes }) => {
        const share = bySet.subarray(picture * sets.length, (picture + 1) * sets.length)
        const order = Array.from(share.keys()).sort((a, b) => share[b]! - share[a]!)
        return { picture, votes, sets: order.filter((set) => share[set]! > 0).slice(0, MOST_SETS) }
      })
  }

  /** The descriptors of one picture, as they were added. */
  wordsOf(picture: number): Uint32Array {
    return this.#words.subarray(8 * this.starts[picture]!, 8 * this.starts[picture + 1]!)
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
        if (distance > 24) continue
        distance += popcount(words[at + 2]! ^ all[k + 2]!) + popcount(words[at + 3]! ^ all[k + 3]!)
        if (distance > 42) continue
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

  #distance(words: Uint32Array, at: number, entry: number): number {
    const all = this.#words
    const k = entry * 8
    let distance = 0
    for (let i = 0; i < 4; i++) distance += popcount(words[at + i]! ^ all[k + i]!)
    if (distance > 40) return 256
    for (let i = 4; i < 8; i++) distance += popcount(words[at + i]! ^ all[k + i]!)
    return distance
  }

  /** Sorts every table's entries by key. Wider keys as the index grows, so that buckets stay short. */
  #build() {
    if (this.#built === this.count && this.#bits.length > 0) return
    this.#built = this.count
    const width = Math.max(14, Math.min(20, Math.round(Math.log2(this.count + 1)) - 4))
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

const TURNS = 16
const SIZES = 12
const BINS = TURNS * SIZES

/** Sixteenths of a turn and half octaves of size, 1:8 to 8:1. */
function binOf(turn: number, ratio: number): number {
  const size = Math.max(0, Math.min(SIZES - 1, Math.floor(2 * Math.log2(ratio) + SIZES / 2)))
  return size * TURNS + (Math.round((turn * TURNS) / 256) & (TURNS - 1))
}

/** The most votes in a bin and those beside it: a true change of size or turn may lie on a border. */
function fullest(votes: Float32Array): number {
  let best = 0
  for (let size = 0; size < SIZES; size++) {
    for (let turn = 0; turn < TURNS; turn++) {
      let sum = 0
      for (const next of [size, Math.min(SIZES - 1, size + 1)]) {
        for (const beside of [turn - 1, turn, turn + 1]) sum += votes[next * TURNS + (beside & (TURNS - 1))]!
        if (next === SIZES - 1) break
      }
      if (sum > best) best = sum
    }
  }
  return best
}

function keyOf(words: Uint32Array, at: number, bits: Uint8Array): number {
  let key = 0
  for (let i = 0; i < bits.length; i++) key = (key << 1) | ((words[at + (bits[i]! >> 5)]! >>> (bits[i]! & 31)) & 1)
  return key
}
