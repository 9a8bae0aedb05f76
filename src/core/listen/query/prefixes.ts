import { growLow, grownBy, HIGH_SEED, LOW_SEED } from './hashes.ts'
import type { Presence } from './presence.ts'
import { FROM, KIND, LETTERS, PLACE, ROW, type Tokens } from './scan.ts'
import { eachWord, type QueryTree, type QueryWord } from './syntax.ts'
import { SORTS } from './terms.ts'

/** The `suffix*` words of the queries: their lengths in letters, each once, the least first, and a bit for each hash. */
export type Beginnings = { lengths: Int32Array; filter: Int32Array }

export function beginningsOf(trees: readonly QueryTree[]): Beginnings {
  const words: QueryWord[] = []
  for (const tree of trees) eachWord(tree, (word) => word.prefix && words.push(word))
  let size = 32
  while (size < words.length) size *= 2
  const filter = new Int32Array(size)
  for (const { high } of words)
    filter[(high >>> 5) & (size - 1)] = (filter[(high >>> 5) & (size - 1)] as number) | (1 << (high & 31))
  return { lengths: Int32Array.from(new Set(words.map((word) => word.letters))).sort(), filter }
}

/** Notes the `suffix*` words that tokens begin with: half of their hash was met on the way to the whole word's. */
export function meetBeginnings(tokens: Tokens, beginnings: Beginnings, presence: Presence): void {
  const { lengths, filter } = beginnings
  const { rows, chain } = tokens
  const last = filter.length - 1
  const end = tokens.count * ROW
  for (let row = 0; row < end; row += ROW) {
    const letters = rows[row + LETTERS] as number
    if (letters < (lengths[0] as number)) continue
    const from = (rows[row + FROM] as number) - 1
    // All lengths are looked at, a short word's whole hash for those beyond it: no branch that the processor would guess wrong.
    let maybe = 0
    for (let k = 0; k < lengths.length; k++) {
      const high = chain[from + Math.min(lengths[k] as number, letters)] as number
      maybe |= (filter[(high >>> 5) & last] as number) >>> (high & 31)
    }
    if ((maybe & 1) === 1) meetOne(rows, row, chain, beginnings, presence)
  }
}

function meetOne(
  rows: Int32Array,
  row: number,
  chain: Int32Array,
  { lengths, filter }: Beginnings,
  presence: Presence,
) {
  const letters = rows[row + LETTERS] as number
  const from = rows[row + FROM] as number
  for (let k = 0; k < lengths.length && (lengths[k] as number) <= letters; k++) {
    const length = lengths[k] as number
    const high = chain[from + length - 1] as number
    if (((filter[(high >>> 5) & (filter.length - 1)] as number) & (1 << (high & 31))) === 0) continue
    const low = lowOf(chain, from, length) ^ SORTS.beginning.low
    presence.add(low, high ^ SORTS.beginning.high, rows[row + KIND] as number, rows[row + PLACE] as number)
  }
}

/** The other half of the hash of a beginning, its letters read back from the chain. */
function lowOf(chain: Int32Array, from: number, length: number): number {
  let low = LOW_SEED
  let before = HIGH_SEED
  for (let i = from; i < from + length; i++) {
    low = growLow(low, grownBy(before, chain[i] as number))
    before = chain[i] as number
  }
  return low
}
