import { tokens } from '../../src/core/kit/tokens.ts'
import { hashFolded } from '../../src/core/listen/query/hashes.ts'
import { BITS_A_WORD, bitOf } from '../../src/core/listen/query/ordinary.ts'
import { readOwn } from './data.ts'

/** A word of one post alone may be a slip itself. */
const POSTS = 2
/** Shorter words are never compared with a name. */
const LETTERS = 5
/** At least sixteen bits a word. */
const BITS = 2 ** 19

/** Folded words of our own posts, in order, that at least two posts use. */
export function ordinaryWords(): string[] {
  const posts = new Map<string, number>()
  for (const { text, part } of readOwn()) {
    if (part === 'test') continue
    const words = new Set(tokens(text).flatMap(({ kind, word }) => (kind === 'word' ? word : [])))
    for (const word of words) if (word.length >= LETTERS) posts.set(word, (posts.get(word) ?? 0) + 1)
  }
  return [...posts].flatMap(([word, count]) => (count >= POSTS ? word : [])).sort()
}

/** The module that holds them as bits. */
export function ordinaryModule(): string {
  const bits = new Uint8Array(BITS / 8)
  const hash = { low: 0, high: 0 }
  for (const word of ordinaryWords()) {
    hashFolded(word, 0, word.length, hash)
    for (let i = 0; i < BITS_A_WORD; i++) {
      const bit = bitOf(hash.low, hash.high, i, BITS)
      bits[bit >>> 3]! |= 1 << (bit & 7)
    }
  }
  const text = Buffer.from(bits).toString('base64')
  return `// biome-ignore-all format: written by models/ordinary.ts; do not edit.\nexport const ORDINARY =\n  '${text}'\n`
}
