import { FOLDED, FOLDS_TO_NOTHING, fold } from '../../kit/fold.ts'
import {
  ALONE,
  AT,
  BREAK,
  foldedOf,
  HASH,
  LETTER,
  MANY,
  markOf,
  SURROGATE,
  UNDERSCORE,
  UNITS,
  UNSEEN,
} from './units.ts'

/** What a token is, as bits so that a query word can ask for one of them or for any. */
export const WORD = 1
export const TAG = 2
export const HANDLE = 4
export const ANY_KIND = WORD | TAG | HANDLE

/**
 * The tokens of one text, as parallel arrays that are used again for the next text. A token's folded letters are kept
 * only as a 64-bit hash (`low`, `high`). `place` counts words: the n-th word stands at 2n, and a sign (emoji) after it
 * at 2n + 1, so that signs can be found but are never "words between". `start`, `end` are in the given text. `begun` is
 * `low` after the first `sample` letters, 0 where there are fewer: enough to know which words may begin as asked.
 */
export type Tokens = {
  count: number
  low: Int32Array
  high: Int32Array
  kind: Uint8Array
  place: Int32Array
  start: Int32Array
  end: Int32Array
  begun: Int32Array
  sample: number
}

export function newTokens(sample = 0, capacity = 1024): Tokens {
  const ints = () => new Int32Array(capacity)
  return {
    count: 0,
    low: ints(),
    high: ints(),
    kind: new Uint8Array(capacity),
    place: ints(),
    start: ints(),
    end: ints(),
    begun: ints(),
    sample,
  }
}

export const LOW_SEED = 0x811c9dc5 | 0
export const HIGH_SEED = 0x5bd1e995 | 0

/** One folded character more: hashes grow letter by letter, so the hash of a beginning is met on the way. */
export const growLow = (low: number, unit: number) => Math.imul(low ^ unit, 0x01000193)
export const growHigh = (high: number, unit: number) => (Math.imul(high, 0x2c1b3c6d) + unit) | 0

/**
 * Hash of `text[from … to)` folded, spaces and signs included: what `author:` and `site:` values are known by.
 * Equal to growing the seeds by each code unit of `fold` of that piece, without making the string.
 */
export function hashFolded(text: string, from: number, to: number, into: { low: number; high: number }): void {
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

function ensure(tokens: Tokens, capacity: number) {
  if (tokens.low.length < capacity) Object.assign(tokens, newTokens(tokens.sample, capacity * 2))
}

/**
 * Cuts a text into folded tokens in one pass, without making a string. A web address gives the words of its host and
 * path; its query and fragment (tracking words) are left out.
 */
export function scan(text: string, tokens: Tokens): void {
  const length = text.length
  ensure(tokens, length + 1)
  const { low: lows, high: highs, kind: kinds, place: places, start: starts, end: ends, begun: beguns, sample } = tokens
  let count = 0
  let words = 0
  let low = LOW_SEED
  let high = HIGH_SEED
  let start = -1
  let letters = 0
  let begun = 0
  let kind = WORD
  let underscores = 0
  let inAddress = false

  for (let i = 0; i <= length; i++) {
    let unit = i < length ? text.charCodeAt(i) : 32
    let mark = UNITS[unit] as number
    if (mark >= LETTER) {
      if (start < 0) start = i
      for (; underscores > 0; underscores--) {
        low = growLow(low, 95)
        high = growHigh(high, 95)
        if (++letters === sample) begun = low
      }
      // The loop in which all the time goes: letters in a row, nothing else looked at.
      do {
        low = growLow(low, mark)
        high = growHigh(high, mark)
        if (++letters === sample) begun = low
        unit = ++i < length ? text.charCodeAt(i) : 32
        mark = UNITS[unit] as number
      } while (mark >= LETTER)
    }
    if (mark === UNSEEN) continue
    if (mark === UNDERSCORE) {
      // _emphasis_ around a word is no part of it, in a handle or tag it is.
      if (kind === WORD) underscores += start < 0 ? 0 : 1
      else {
        if (start < 0) start = i
        low = growLow(low, 95)
        high = growHigh(high, 95)
        if (++letters === sample) begun = low
      }
      continue
    }
    let width = 1
    let code = unit
    if (mark === SURROGATE || mark === MANY) {
      code = text.codePointAt(i) as number
      width = code > 0xffff ? 2 : 1
      if (mark === SURROGATE) mark = markOf(code)
      if (mark === UNSEEN) {
        i += width - 1
        continue
      }
      if (mark === MANY) {
        if (start < 0) start = i
        const folded = foldedOf(code)
        for (let k = 0; k < folded.length; k++) {
          low = growLow(low, folded.charCodeAt(k))
          high = growHigh(high, folded.charCodeAt(k))
          if (++letters === sample) begun = low
        }
        i += width - 1
        continue
      }
    }

    const closed = start >= 0 ? kind : 0
    if (start >= 0) {
      words++
      lows[count] = low
      highs[count] = high
      kinds[count] = kind
      places[count] = 2 * words
      starts[count] = start
      ends[count] = i - underscores
      beguns[count] = begun
      count++
      letters = 0
      begun = 0
      low = LOW_SEED
      high = HIGH_SEED
      start = -1
      underscores = 0
      kind = WORD
    }
    if (mark === BREAK) {
      kind = WORD
      if (unit <= 32) inAddress = false
      else if (unit === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) inAddress = true
      else if (inAddress && unit === 63) i = addressEnd(text, i)
    } else if (mark === HASH) {
      if (inAddress) i = addressEnd(text, i)
      else kind = closed === 0 || closed === TAG ? TAG : WORD
    } else if (mark === AT) kind = closed === 0 ? HANDLE : WORD
    else {
      if (mark === ALONE) words++
      lows[count] = growLow(LOW_SEED, code)
      highs[count] = growHigh(HIGH_SEED, code)
      kinds[count] = mark === ALONE ? kind : WORD
      places[count] = mark === ALONE ? 2 * words : 2 * words + 1
      starts[count] = i
      ends[count] = i + width
      beguns[count] = 0
      count++
      kind = WORD
      i += width - 1
    }
  }
  tokens.count = count
}

/** Last index before the white space that ends an address. */
function addressEnd(text: string, from: number): number {
  let i = from
  while (i + 1 < text.length && text.charCodeAt(i + 1) > 32) i++
  return i
}
