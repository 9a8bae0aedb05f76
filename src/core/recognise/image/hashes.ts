import { SCAN_KERNEL } from './scan-kernel.ts'

/** A stored hash near a query, by its number in order of adding, and the bits in which they differ. */
export type NearHash = { query: number; entry: number; distance: number }

const PAGE = 65_536
/** Memory: one query, what one block answers, then the hashes. */
const QUERY = 0
const OUT = 64
/** Hashes compared with every query before the next ones: 128 KB stay in the processor's cache. */
const BLOCK = 4096
const HASHES = OUT + 8 * BLOCK
const BYTES = 32

type Scan = (query: number, hashes: number, end: number, most: number, out: number) => number

/** 256-bit hashes in one block of memory, compared one by one: at these distances a cleverer index is slower. */
export class HashList {
  size = 0
  readonly #memory = new WebAssembly.Memory({ initial: 2 })
  readonly #scan: Scan
  constructor() {
    const module = new WebAssembly.Module(SCAN_KERNEL)
    const { exports } = new WebAssembly.Instance(module, { outside: { memory: this.#memory } })
    this.#scan = exports['scan'] as Scan
  }

  add(words: Uint32Array) {
    const at = HASHES + BYTES * this.size
    const missing = at + BYTES - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.max(Math.ceil(missing / PAGE), this.#memory.buffer.byteLength / PAGE))
    new Uint32Array(this.#memory.buffer, at, 8).set(words)
    this.size++
  }

  /** Every stored hash at most `most` bits away from each query: by blocks, and within a block by query. */
  within(queries: readonly Uint32Array[], most: number): NearHash[] {
    const found: NearHash[] = []
    const memory = new Uint32Array(this.#memory.buffer)
    const last = HASHES + BYTES * this.size
    for (let from = HASHES; from < last; from += BYTES * BLOCK) {
      const to = Math.min(last, from + BYTES * BLOCK)
      for (const [query, words] of queries.entries()) {
        memory.set(words, QUERY)
        const end = this.#scan(QUERY, from, to, most, OUT)
        for (let at = OUT >> 2; at < end >> 2; at += 2) {
          found.push({ query, entry: (memory[at]! - HASHES) / BYTES, distance: memory[at + 1]! })
        }
      }
    }
    return found
  }
}
