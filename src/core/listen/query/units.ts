import { FOLDED, FOLDS_TO_MANY, FOLDS_TO_NOTHING, fold } from '../../kit/fold.ts'

// What a code unit does to the token being read; every value from LETTER on is the folded letter or digit itself. Up to
// AT they end a token; those between need a closer look.
export const BREAK = 0
export const SIGN = 1
export const ALONE = 2
export const HASH = 3
export const AT = 4
export const UNSEEN = 5
export const MANY = 6
export const SURROGATE = 7
export const UNDERSCORE = 8
export const LETTER = 48

const WORD_UNIT = /^[\p{L}\p{N}\p{M}]$/u
/** Scripts written without spaces: each character is a token, and a query word of several is a phrase. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{RI}]/u
const SKIN_TONE = /\p{EMod}/u

/** For each UTF-16 code unit: one of the marks above, or the folded letter. */
export const UNITS: Uint16Array = makeUnits()

function makeUnits(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit)
    const folded = FOLDED[unit] as number
    if (unit >= 0xd800 && unit <= 0xdfff) units[unit] = SURROGATE
    else if (unit >= 0xac00 && unit <= 0xd7a3) units[unit] = unit
    else if (folded === FOLDS_TO_NOTHING) units[unit] = unit === 0 ? BREAK : UNSEEN
    else if (char === '#' || char === '＃') units[unit] = HASH
    else if (char === '@' || char === '＠') units[unit] = AT
    else if (char === '_') units[unit] = UNDERSCORE
    else if (WORD_UNIT.test(char)) {
      if (SPACELESS.test(char)) units[unit] = ALONE
      else if (folded === FOLDS_TO_MANY) units[unit] = MANY
      // Unicode has letters that are apostrophes (ʼ, ʹ): they part words as the others do.
      else if (folded >= LETTER) units[unit] = folded
    } else if (PICTOGRAPH.test(char)) units[unit] = SIGN
  }
  return units
}

/** True where the code unit belongs to a word (half of a pair counts: it may be a letter). */
export function isWordUnit(unit: number): boolean {
  const mark = UNITS[unit] as number
  return mark >= LETTER || mark === MANY || mark === UNDERSCORE || mark === SURROGATE
}

const marks = new Map<number, number>()
const foldings = new Map<number, string>()

/** What a character beyond the first 65,536 is; remembered, because the same few emoji come again and again. */
export function markOf(code: number): number {
  let mark = marks.get(code)
  if (mark === undefined) {
    const char = String.fromCodePoint(code)
    if (SKIN_TONE.test(char)) mark = UNSEEN
    else if (PICTOGRAPH.test(char)) mark = SIGN
    else if (!WORD_UNIT.test(char)) mark = BREAK
    else mark = SPACELESS.test(char) ? ALONE : MANY
    marks.set(code, mark)
  }
  return mark
}

/** `fold` of one character, remembered. */
export function foldedOf(code: number): string {
  let folded = foldings.get(code)
  if (folded === undefined) {
    folded = fold(String.fromCodePoint(code))
    foldings.set(code, folded)
  }
  return folded
}
