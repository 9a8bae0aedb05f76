import { type Kernels, openKernels } from './kernels.ts'

/** A stored hash near a query, by its number in order of adding, and the bits in which they differ. */
export type NearHash = { query: number; entry: number; distance: number }

const PAGE = 65_536
/** Hashes compared with every four queries before the next ones: 64 KB stay in the processor's cache. */
const BLOCK = 2048
const AT_ONCE = 4
const BYTES = 32
const HIT = 12
/** Memory: four queries, what one block answers, then the hashes. */
const OUT = AT_ONCE * BYTES
const HASHES = OUT + HIT * AT_ONCE * BLOCK

/** 256-bit hashes in one block of memory, compared one by one: at these distances a cleverer index is slower. */
export class HashList {
  size = 0
  readonly #memory = new WebAssembly.Memory({ initial: 2 })
  readonly #kernels: Kernels = openKernels(this.#memory)

  add(words: Uint32Array) {
    const at = HASHES + BYTES * this.size
    const missing = at + BYTES - this.#memory.buffer.byteLength
    // The memory is not copied when it grows: a sixteenth more each time costs little and wastes little.
    if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, this.#memory.buffer.byteLength / 16) / PAGE))
    new Uint32Array(this.#memory.buffer, at, 8).set(words)
    this.size++
  }

  /** Every stored hash at most `most` bits away from each query, in no order. */
  within(queries: readonly Uint32Array[], most: number): NearHash[] {
    const found: NearHash[] = []
    const memory = new Uint32Array(this.#memory.buffer)
    const last = HASHES + BYTES * this.size
    for (let from = HASHES; from < last; from += BYTES * BLOCK) {
      const to = Math.min(last, from + BYTES * BLOCK)
      for (let first = 0; first < queries.length; first += AT_ONCE) {
        const four = queries.slice(first, first + AT_ONCE)
        // The last query stands in for those that are missing; their answers are left out.
        for (let n = 0; n < AT_ONCE; n++) memory.set(four[Math.min(n, four.length - 1)]!, 8 * n)
        const end = this.#kernels.scan(0, from, to, most, OUT)
        for (let at = OUT >> 2; at < end >> 2; at += 3) {
          const query = memory[at]!
          if (query >= four.length) continue
          found.push({ query: first + query, entry: (memory[at + 1]! - HASHES) / BYTES, distance: memory[at + 2]! })
        }
      }
    }
    return found
  }
}
