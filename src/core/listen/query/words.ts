import { BREAK, foldedOf, LETTER, MANY, markOf, SURROGATE, UNDERSCORE, UNITS, UNSEEN } from './units.ts'

/**
 * The word being read, for the few that hold more than plain letters: numbers in one array, handed to `readOn` and back.
 * Where its next letter is written; where it begins in the text; where it ends if not where reading stopped, else −1;
 * what ended it: mark, code point, code units.
 */
export const word = new Int32Array(6)
export const WRITTEN = 0
export const FIRST = 1
export const CUT = 2
export const MARK = 3
export const CODE = 4
export const WIDTH = 5

/**
 * Reads a word in which more than plain letters stands: accents on their own, letters that fold to several, pairs of code
 * units, underscores. Its letters are written to `folded`, from `from` on; `joins` says that underscores belong to the
 * word from the start (handles, tags). Returns the index of what ends the word.
 */
export function readOn(text: string, at: number, from: number, joins: boolean, folded: Uint16Array): number {
  word[CUT] = -1
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let mark = UNITS[unit] as number
    if (mark >= LETTER) write(mark, folded)
    else if (mark === UNSEEN) {
      if (word[WRITTEN] === from) word[FIRST] = i + 1
    } else if (mark === UNDERSCORE) {
      // _emphasis_ around a word is no part of it, in a handle or tag it is.
      const next = joins ? i + 1 : afterUnderscores(text, i)
      if (!joins && word[WRITTEN] === from) word[FIRST] = next
      else if (!joins && !isLetterAt(text, next)) word[CUT] = i
      else for (let k = i; k < next; k++) if (UNITS[text.charCodeAt(k)] === UNDERSCORE) write(95, folded)
      i = next - 1
    } else {
      const code = text.codePointAt(i) as number
      const width = code > 0xffff ? 2 : 1
      if (mark === SURROGATE) mark = markOf(code)
      if (mark === MANY) {
        const letters = foldedOf(code)
        for (let k = 0; k < letters.length; k++) write(letters.charCodeAt(k), folded)
      } else if (mark === UNSEEN) {
        if (word[WRITTEN] === from) word[FIRST] = i + width
      } else {
        word[MARK] = mark
        word[CODE] = code
        word[WIDTH] = width
        return i
      }
      i += width - 1
    }
  }
  word[MARK] = BREAK
  word[CODE] = 32
  word[WIDTH] = 1
  return text.length
}

function write(unit: number, folded: Uint16Array) {
  folded[word[WRITTEN] as number] = unit
  word[WRITTEN] = (word[WRITTEN] as number) + 1
}

/** Where the underscores, and what is not seen among them, end. */
function afterUnderscores(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const mark = UNITS[text.charCodeAt(i)] as number
    if (mark === UNDERSCORE || mark === UNSEEN) i++
    else if (mark === SURROGATE && markOf(text.codePointAt(i) as number) === UNSEEN) i += 2
    else break
  }
  return i
}

/** True where a letter or digit stands at `at`. */
function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const mark = UNITS[text.charCodeAt(at)] as number
  return mark >= LETTER || mark === MANY || (mark === SURROGATE && markOf(text.codePointAt(at) as number) === MANY)
}
