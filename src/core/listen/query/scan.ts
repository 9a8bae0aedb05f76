import { CLOSED, desk, KIND_NEXT, kernel, NEXT_ROW, place, ROW, WORDS } from './memory.ts'
import { ALONE, BREAK, SIGN, SURROGATE, UNITS } from './units.ts'
import { CODE, CUT, FIRST, MARK, readOn, WIDTH, WRITTEN, word } from './words.ts'

/** What a token is, as bits so that a query word can ask for one of them or for any. */
export const WORD = 1
export const TAG = 2
export const HANDLE = 4
export const ANY_KIND = WORD | TAG | HANDLE

/**
 * The tokens of one text. Token i is `rows[i × ROW … + ROW)`, its numbers named below: side by side, because a look-up
 * wants all of them. A word's folded letters are `folded[FROM … + LETTERS)`.
 */
export type Tokens = Rows & { folded: Uint16Array }
export type Rows = { count: number; rows: Int32Array }

export { ROW }
/** Hash of the folded letters, in two halves; of a sign or single ideograph the code point, and 0. */
export const LOW = 0
export const HIGH = 1
export const KIND = 2
/** Counts words: the n-th stands at 2n, a sign (emoji) after it at 2n + 1: found, but never a "word between". */
export const PLACE = 3
/** Span in the given text. */
export const START = 4
export const END = 5
/** Where the token's letters begin, and how many they are (0 for signs and single ideographs). */
export const FROM = 6
export const LETTERS = 7
const WHOLE = 0x7fffffff

const tokens: Tokens = { count: 0, rows: desk.rows, folded: desk.folded }

/**
 * Cuts a text into folded tokens, without making a string; they stand until the next text is cut. A web address gives
 * the words of its host and path; its query and fragment (tracking words) are left out. Plain letters are read by
 * `kernel.wat`; it stops at what takes a closer look.
 */
export function scan(text: string): Tokens {
  place(text)
  const { state, rowsAt } = desk
  const { length } = text
  word[WRITTEN] = desk.aside
  let at = kernel.fold(length)
  while (at < length) at = kernel.cut(readApart(text, at), length)
  kernel.hash(WHOLE, rowsAt, ROW * 4)
  tokens.count = ((state[NEXT_ROW] as number) - rowsAt) / (ROW * 4)
  tokens.rows = desk.rows
  tokens.folded = desk.folded
  return tokens
}

/** Reads the word at `at` that holds more than plain letters, or the sign there; returns where to go on. */
function readApart(text: string, at: number): number {
  const { state } = desk
  const kind = state[KIND_NEXT] as number
  const from = word[WRITTEN] as number
  word[FIRST] = at
  const end = readOn(text, at, from, kind !== WORD, desk.folded)
  const letters = (word[WRITTEN] as number) - from
  state[CLOSED] = 0
  if (letters > 0) {
    state[WORDS] = (state[WORDS] as number) + 1
    addRow(0, kind, 0, word[FIRST] as number, (word[CUT] as number) < 0 ? end : (word[CUT] as number), from, letters)
    state[CLOSED] = kind
    state[KIND_NEXT] = WORD
  }
  // Anything else that may end a word the kernel reads itself.
  if (UNITS[text.charCodeAt(end)] !== SURROGATE) return end
  const mark = word[MARK] as number
  const next = end + (word[WIDTH] as number)
  state[CLOSED] = 0
  if (mark !== BREAK) {
    if (mark === ALONE) state[WORDS] = (state[WORDS] as number) + 1
    const joined = mark === ALONE ? (state[KIND_NEXT] as number) : WORD
    addRow(word[CODE] as number, joined, mark === SIGN ? 1 : 0, end, next, 0, 0)
  }
  state[KIND_NEXT] = WORD
  return next
}

/** Adds a token behind the last word's place, `after` it by 1 where it is a sign. */
function addRow(code: number, kind: number, after: number, start: number, end: number, from: number, letters: number) {
  const { state, rows, rowsAt } = desk
  const row = ((state[NEXT_ROW] as number) - rowsAt) / 4
  rows[row + LOW] = code
  rows[row + HIGH] = 0
  rows[row + KIND] = kind
  rows[row + PLACE] = 2 * (state[WORDS] as number) + after
  rows[row + START] = start
  rows[row + END] = end
  rows[row + FROM] = from
  rows[row + LETTERS] = letters
  state[NEXT_ROW] = (state[NEXT_ROW] as number) + ROW * 4
}
