import { FOLDED, FOLDS_TO_NOTHING, fold } from '../../kit/fold.ts'

/** A 64-bit hash, as two signed 32-bit halves. */
export type Hash = { low: number; high: number }

export const LOW_SEED = 0x811c9dc5 | 0
export const HIGH_SEED = 0x5bd1e995 | 0

/** One folded character more: how values of fields, and ordinary words, are hashed. */
export const growLow = (low: number, unit: number) => Math.imul(low ^ unit, 0x01000193)
export const growHigh = (high: number, unit: number) => (Math.imul(high, 0x2c1b3c6d) + unit) | 0
/** The code units of a folded word, and the word of such. */
export function lettersOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))
}
export function wordOf(folded: Uint16Array, from: number, letters: number): string {
  return String.fromCharCode(...folded.subarray(from, from + letters))
}

/**
 * Hash of `text[from … to)` folded, spaces and signs included: what `author:` and `lang:` values are known by.
 * Equal to growing the seeds by each code unit of `fold` of that piece, without making the string.
 */
export function hashFolded(text: string, from: number, to: number, into: Hash): void {
  let low = LOW_SEED
  let high = HIGH_SEED
  for (let i = from; i < to; i++) {
    const unit = FOLDED[text.charCodeAt(i)] as number
    if (unit === FOLDS_TO_NOTHING) continue
    if (unit >= 0x250) {
      // Beyond the Latin letters, or joined marks: fold the whole piece, then hash it as it is.
      const folded = fold(text.slice(from, to))
      low = LOW_SEED
      high = HIGH_SEED
      for (let k = 0; k < folded.length; k++) {
        low = growLow(low, folded.charCodeAt(k))
        high = growHigh(high, folded.charCodeAt(k))
      }
      break
    }
    low = growLow(low, unit)
    high = growHigh(high, unit)
  }
  into.low = low
  into.high = high
}
