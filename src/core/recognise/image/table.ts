import { seeded } from '../../kit/random.ts'
import type { Points } from './align.ts'
import type { FeatureSet } from './describe.ts'
import { type Kernels, openKernels, RECORD } from './kernels.ts'
import { pointsOf } from './records.ts'
import { binOf, type Votes } from './votes.ts'

/** Features of one picture that agree with the query, as pairs of feature numbers. */
export type Pairs = { query: Int32Array; known: Int32Array; distances: Uint8Array }

const TABLES = 3
/** Two descriptions of one corner seldom differ by more of their 256 bits. */
const NEAR = 58
/** A bucket this full holds what every picture has: letters, a printed cloth, a watermark. */
const CROWDED = 96
/** A feature found in more pictures says nothing; it is not counted further. */
const MOST_SHARED = 64
/** Of a pair, the query's description may lie this far off, and must be clearly nearer than the next. */
const PAIRED = 72
const CLEARLY = 0.92

const PAGE = 65_536
/** Memory: what a kernel answers, the set that is looked up, the records, then the entries of the tables. */
const OUT = 0
const QUERIES = 4096
const MOST_QUERIES = 2048
const RECORDS = QUERIES + 32 * MOST_QUERIES

/**
 * Descriptors of many pictures, found by exact agreement of some of their bits (locality-sensitive hashing by bit
 * sampling; Indyk & Motwani 1998), and with the query's least sure bits turned over (Lv et al. 2007, "multi-probe"): so
 * three tables find what a dozen did. A feature that many pictures share gives each a small vote.
 */
export class DescriptorTable {
  count = 0
  readonly #memory = new WebAssembly.Memory({ initial: 2 })
  readonly #kernels: Kernels = openKernels(this.#memory)
  readonly #bits = Array.from({ length: TABLES }, (_, table) => sampledBits(table))
  #width = 0
  #starts: Uint32Array[] = []
  #built = 0
  /** First feature of each picture; one more at the end. */
  readonly #first: number[] = [0]

  /** Takes the records of one more picture, as `records.ts` writes them. */
  add(records: Uint8Array) {
    this.#reserve(RECORDS + RECORD * this.count + records.length)
    new Uint8Array(this.#memory.buffer).set(records, RECORDS + RECORD * this.count)
    this.count += records.length / RECORD
    this.#first.push(this.count)
    this.#built = 0
  }

  /** The memory is not copied when it grows: a sixteenth more each time costs little and wastes little. */
  #reserve(bytes: number) {
    const missing = bytes - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, this.#memory.buffer.byteLength / 16) / PAGE))
  }

  /** The records of one picture; a look into memory that holds until something is added. */
  recordsOf(picture: number): Uint8Array {
    const [from, to] = [this.#first[picture]!, this.#first[picture + 1]!]
    return new Uint8Array(this.#memory.buffer, RECORDS + RECORD * from, RECORD * (to - from))
  }

  pointsOf(picture: number): Points {
    return pointsOf(this.recordsOf(picture))
  }

  /** Adds to `votes` what each feature of a set says: which pictures have its like, turned and resized how. */
  vote({ words, margins, count, size, angle }: FeatureSet, set: number, votes: Votes) {
    this.#build()
    const memory = new Uint32Array(this.#memory.buffer)
    const records = new DataView(this.#memory.buffer)
    memory.set(words, QUERIES >> 2)
    const pictures = new Int32Array(MOST_SHARED)
    const bins = new Int32Array(MOST_SHARED)
    const distances = new Int32Array(MOST_SHARED)
    for (let n = 0; n < count; n++) {
      let found = 0
      for (let t = 0; t < TABLES && found < MOST_SHARED; t++) {
        const starts = this.#starts[t]!
        const bits = this.#bits[t]!
        const key = keyOf(words, 8 * n, bits, this.#width)
        const [first, second] = leastSure(margins, 256 * n, bits, this.#width)
        for (let probe = 0; probe < 4 && found < MOST_SHARED; probe++) {
          const bucket = key ^ (probe & 1 ? first : 0) ^ (probe & 2 ? second : 0)
          const [from, to] = [starts[bucket]!, starts[bucket + 1]!]
          if (from === to || to - from > CROWDED) continue
          const entries = this.#entries(t)
          const end = this.#kernels.bucket(QUERIES + 32 * n, RECORDS, entries + 4 * from, entries + 4 * to, NEAR, OUT)
          for (let at = OUT >> 2; at < end >> 2 && found < MOST_SHARED; at += 2) {
            const entry = memory[at]!
            const distance = memory[at + 1]!
            const picture = this.#ownerOf(entry)
            let slot = 0
            while (slot < found && pictures[slot] !== picture) slot++
            if (slot === found) found++
            else if (distances[slot]! <= distance) continue
            const record = RECORDS + RECORD * entry
            pictures[slot] = picture
            distances[slot] = distance
            bins[slot] = binOf(angle[n]! - records.getUint8(record + 37), size[n]! / sizeAt(records, record))
          }
        }
      }
      for (let i = 0; i < found; i++) {
        votes.add(pictures[i]!, bins[i]!, set, (NEAR + 10 - distances[i]!) / (NEAR * found))
      }
    }
  }

  /** For each query feature its nearest in one picture, where it is near, and clearly nearer than the picture's second. */
  pairs(words: Uint32Array, picture: number): Pairs {
    const start = RECORDS + RECORD * this.#first[picture]!
    const end = RECORDS + RECORD * this.#first[picture + 1]!
    const query: number[] = []
    const known: number[] = []
    const distances: number[] = []
    const memory = new Uint32Array(this.#memory.buffer)
    memory.set(words, QUERIES >> 2)
    for (let n = 0; 8 * n < words.length; n++) {
      this.#kernels.nearest(QUERIES + 32 * n, start, end, OUT)
      const [best, second] = [memory[OUT >> 2]!, memory[(OUT >> 2) + 1]!]
      if (best > PAIRED || best > CLEARLY * second) continue
      query.push(n)
      known.push((memory[(OUT >> 2) + 2]! - start) / RECORD)
      distances.push(best)
    }
    return { query: Int32Array.from(query), known: Int32Array.from(known), distances: Uint8Array.from(distances) }
  }

  #ownerOf(entry: number): number {
    const first = this.#first
    let [low, high] = [0, first.length - 1]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (first[middle]! <= entry) low = middle
      else high = middle
    }
    return low
  }

  #entries(table: number): number {
    return RECORDS + RECORD * this.count + 4 * this.count * table
  }

  /** Sorts every table's entries by key. Wider keys as the index grows, so that buckets stay short. */
  #build() {
    if (this.#built === this.count) return
    this.#built = this.count
    this.#reserve(this.#entries(TABLES))
    this.#width = Math.max(14, Math.min(22, Math.round(Math.log2(this.count + 1)) - 1))
    const memory = new Uint32Array(this.#memory.buffer)
    const keys = new Uint32Array(this.count)
    this.#starts = this.#bits.map((bits, table) => {
      const starts = new Uint32Array((1 << this.#width) + 1)
      for (let entry = 0; entry < this.count; entry++) {
        const key = keyOf(memory, (RECORDS + RECORD * entry) >> 2, bits, this.#width)
        keys[entry] = key
        starts[key + 1]!++
      }
      for (let key = 0; key < 1 << this.#width; key++) starts[key + 1]! += starts[key]!
      const next = starts.slice()
      const entries = this.#entries(table) >> 2
      for (let entry = 0; entry < this.count; entry++) memory[entries + next[keys[entry]!]!++] = entry
      return starts
    })
  }
}

/** As `records.ts` writes it. */
function sizeAt(records: DataView, at: number): number {
  return 2 ** (records.getUint8(at + 36) / 16 - 8)
}

/** Every table samples bits of its own: one shuffled row of all bits, dealt out. */
function sampledBits(table: number): Uint8Array {
  const draw = seeded('bit sampling')
  const bits = Uint8Array.from({ length: 256 }, (_, bit) => bit)
  for (let i = 255; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    const bit = bits[i]!
    bits[i] = bits[j]!
    bits[j] = bit
  }
  return bits.slice(table * 32, table * 32 + 32)
}

function keyOf(words: Uint32Array, at: number, bits: Uint8Array, width: number): number {
  let key = 0
  for (let i = 0; i < width; i++) key = (key << 1) | ((words[at + (bits[i]! >> 5)]! >>> (bits[i]! & 31)) & 1)
  return key
}

/** The two key bits whose comparison was the closest, as masks of the key. */
function leastSure(margins: Uint8Array, at: number, bits: Uint8Array, width: number): [number, number] {
  let [least, next] = [256, 256]
  let [first, second] = [0, 0]
  for (let i = 0; i < width; i++) {
    const margin = margins[at + bits[i]!]!
    if (margin < least) {
      ;[next, second] = [least, first]
      ;[least, first] = [margin, 1 << (width - 1 - i)]
    } else if (margin < next) [next, second] = [margin, 1 << (width - 1 - i)]
  }
  return [first, second]
}
