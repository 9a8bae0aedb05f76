import { growHigh, growLow, HIGH_SEED, LOW_SEED } from './hashes.ts'
import { ORDINARY } from './ordinary-words.ts'

export const BITS_A_WORD = 8
const bits = decode(ORDINARY)

/**
 * True for a folded word of five letters or more that stands in ordinary posts (French and English); `letters` are its
 * code units, `from` where they begin. A Bloom filter (B. H. Bloom, 1970) of the words of our own posts, see
 * `models/ordinary.ts`: one word in two thousand is taken for ordinary wrongly, none that is ordinary is missed.
 */
export function isOrdinary(letters: ArrayLike<number>, from = 0, to = letters.length): boolean {
  let low = LOW_SEED
  let high = HIGH_SEED
  for (let i = from; i < to; i++) {
    low = growLow(low, letters[i] as number)
    high = growHigh(high, letters[i] as number)
  }
  const size = bits.length * 8
  for (let i = 0; i < BITS_A_WORD; i++) {
    const bit = bitOf(low, high, i, size)
    if (((bits[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

/** The i-th of the bits that stand for a word in a filter of `size` bits, a power of two. */
export function bitOf(low: number, high: number, i: number, size: number): number {
  const first = Math.imul(low ^ (high >>> 15), 0x85ebca6b)
  const step = Math.imul(high ^ (low >>> 13), 0xc2b2ae35) | 1
  return (first + Math.imul(step, i)) >>> (Math.clz32(size) + 1)
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}
