import { growHigh, growLow, HIGH_SEED, LOW_SEED } from './hashes.ts'
import { ALONE, AT, BREAK, HASH, LETTER, UNITS } from './units.ts'
import { CODE, CUT, FIRST, HASH_HIGH, HASH_LOW, MARK, readOn, WIDTH, WRITTEN, word } from './words.ts'

/** What a token is, as bits so that a query word can ask for one of them or for any. */
export const WORD = 1
export const TAG = 2
export const HANDLE = 4
export const ANY_KIND = WORD | TAG | HANDLE

/**
 * The tokens of one text, in arrays that are used again for the next text. Token i is `rows[i × ROW … + ROW)`, its
 * numbers named below: side by side, because a look-up wants all of them. A token's folded letters are kept only as a
 * hash; `chain` holds the high half of its word's after every letter, so that no beginning is hashed again.
 */
export type Tokens = { count: number; rows: Int32Array; chain: Int32Array }

export const ROW = 8
export const LOW = 0
export const HIGH = 1
export const KIND = 2
/** Counts words: the n-th stands at 2n, a sign (emoji) after it at 2n + 1: found, but never a "word between". */
export const PLACE = 3
/** Span in the given text. */
export const START = 4
export const END = 5
/** Where the token's letters begin in `chain`, and how many they are (0 for signs and single ideographs). */
export const FROM = 6
export const LETTERS = 7
/** One character folds to four letters at most. */
const MOST_FOLDED = 4

export function newTokens(capacity = 1024): Tokens {
  return { count: 0, rows: new Int32Array(capacity * ROW), chain: new Int32Array(capacity * MOST_FOLDED) }
}

/**
 * Cuts a text into folded tokens in one pass, without making a string. A web address gives the words of its host and
 * path; its query and fragment (tracking words) are left out.
 */
export function scan(text: string, tokens: Tokens): void {
  const length = text.length
  if (tokens.rows.length < (length + 1) * ROW) Object.assign(tokens, newTokens(length * 2))
  const { rows, chain } = tokens
  let row = 0
  let words = 0
  let letter = 0
  let kind = WORD
  let inAddress = false

  for (let i = 0; i < length; i++) {
    let unit = text.charCodeAt(i)
    if (unit === 32) {
      kind = WORD
      inAddress = false
      continue
    }
    let mark = UNITS[unit] as number
    let code = unit
    let width = 1
    let closed = 0
    if (mark > AT) {
      let low = LOW_SEED
      let high = HIGH_SEED
      let start = i
      const from = letter
      // The loop in which most of the time goes: letters in a row, nothing else looked at.
      while (mark >= LETTER) {
        low = growLow(low, mark)
        high = growHigh(high, mark)
        chain[letter++] = high
        if (++i === length) {
          unit = 32
          mark = BREAK
          break
        }
        unit = text.charCodeAt(i)
        mark = UNITS[unit] as number
      }
      let end = i
      if (mark > AT) {
        word[HASH_LOW] = low
        word[HASH_HIGH] = high
        word[WRITTEN] = letter
        word[FIRST] = start
        i = readOn(text, i, from, kind !== WORD, chain)
        low = word[HASH_LOW] as number
        high = word[HASH_HIGH] as number
        letter = word[WRITTEN] as number
        start = word[FIRST] as number
        end = (word[CUT] as number) < 0 ? i : (word[CUT] as number)
        mark = word[MARK] as number
        code = word[CODE] as number
        width = word[WIDTH] as number
        unit = i < length ? text.charCodeAt(i) : 32
      } else code = unit
      if (letter > from) {
        words++
        rows[row] = low
        rows[row + 1] = high
        rows[row + 2] = kind
        rows[row + 3] = 2 * words
        rows[row + 4] = start
        rows[row + 5] = end
        rows[row + 6] = from
        rows[row + 7] = letter - from
        row += ROW
        closed = kind
        kind = WORD
      }
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
      rows[row] = growLow(LOW_SEED, code)
      rows[row + 1] = growHigh(HIGH_SEED, code)
      rows[row + 2] = mark === ALONE ? kind : WORD
      rows[row + 3] = mark === ALONE ? 2 * words : 2 * words + 1
      rows[row + 4] = i
      rows[row + 5] = i + width
      rows[row + 6] = letter
      rows[row + 7] = 0
      row += ROW
      kind = WORD
      i += width - 1
    }
  }
  tokens.count = row / ROW
}

/** Last index before the white space that ends an address. */
function addressEnd(text: string, from: number): number {
  let i = from
  while (i + 1 < text.length && text.charCodeAt(i + 1) > 32) i++
  return i
}
