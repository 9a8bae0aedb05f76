import { FOLDED, FOLDS_TO_NOTHING, fold } from '../../kit/fold.ts'

/** A 64-bit hash, as two signed 32-bit halves. */
export type Hash = { low: number; high: number }

export const LOW_SEED = 0x811c9dc5 | 0
export const HIGH_SEED = 0x5bd1e995 | 0
const HIGH_FACTOR = 0x2c1b3c6d

/** One folded character more: hashes grow letter by letter, so the hash of a beginning is met on the way. */
export const growLow = (low: number, unit: number) => Math.imul(low ^ unit, 0x01000193)
export const growHigh = (high: number, unit: number) => (Math.imul(high, HIGH_FACTOR) + unit) | 0
/** The character by which `high` grew out of `before`. */
export const grownBy = (before: number, high: number) => (high - Math.imul(before, HIGH_FACTOR)) | 0

/** The high half after each letter of a folded word, as `scan` writes it. */
export function chainOf(word: string): Int32Array {
  let high = HIGH_SEED
  return Int32Array.from({ length: word.length }, (_, i) => {
    high = growHigh(high, word.charCodeAt(i))
    return high
  })
}

/** The folded word of which `chain[from … from + letters)` are the high halves. */
export function wordOf(chain: Int32Array, from: number, letters: number): string {
  const units: number[] = []
  for (let i = from, before = HIGH_SEED; i < from + letters; i++) {
    units.push(grownBy(before, chain[i] as number))
    before = chain[i] as number
  }
  return String.fromCharCode(...units)
}

/** By what the high half is multiplied when 0, 1 … `most` letters follow. */
export function powersOf(most: number): Int32Array {
  let power = 1
  return Int32Array.from({ length: most + 1 }, (_, i) => {
    if (i > 0) power = Math.imul(power, HIGH_FACTOR)
    return power
  })
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
