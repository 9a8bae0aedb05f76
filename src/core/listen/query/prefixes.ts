import { desk, kernel } from './memory.ts'
import type { Presence } from './presence.ts'
import { KIND, LETTERS, PLACE, ROW, type Tokens } from './scan.ts'
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

/** Notes the `suffix*` words that tokens begin with. All words are cut to a length and hashed at once, length by length. */
export function meetBeginnings({ rows, count }: Tokens, { lengths, filter }: Beginnings, presence: Presence): void {
  const last = filter.length - 1
  const { heads, headsAt } = desk
  for (let k = 0; k < lengths.length; k++) {
    const length = lengths[k] as number
    kernel.hash(length, headsAt, 8)
    for (let i = 0; i < count; i++) {
      const high = heads[2 * i + 1] as number
      if (((filter[(high >>> 5) & last] as number) & (1 << (high & 31))) === 0) continue
      const row = i * ROW
      // A shorter word is no beginning of this length, a sign has none.
      if ((rows[row + LETTERS] as number) < length) continue
      const low = (heads[2 * i] as number) ^ SORTS.beginning.low
      presence.add(low, high ^ SORTS.beginning.high, rows[row + KIND] as number, rows[row + PLACE] as number)
    }
  }
}
