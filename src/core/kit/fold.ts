/**
 * One spelling for what people read as the same word: small letters, no accents, `œ` as `oe`, full-width and fancy
 * letters as plain ones, every apostrophe as `'`. Queries and posts are folded alike, so both meet.
 *
 * Symbols keep their shape (`™` must not become the letters "tm"), which is why this is not plain NFKC_Casefold
 * (Unicode UAX #15): only letters and digits lose their compatibility form.
 */

const ASCII_ONLY = /^[\u0000-\u007f]*$/
const COMPATIBLE = /[ªº²³¹ﬀ-ﬆ！-～ｦ-ﾟ①-ⓩ\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu
/** Combining accents, Arabic vowel signs and tatweel, soft hyphen, zero-width and direction marks, variation selectors. */
const UNSEEN =
  /[\u0300-\u036f\u0483-\u0487\u0640\u064b-\u065f\u0670\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g
/** Letters that Unicode does not decompose, and the apostrophes keyboards and phones put for `'`. */
const UNDECOMPOSED: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʹ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
}
const SPECIAL = /[œæøłđðþßıħŧς’‘ʼʹ`´′]/g

function foldAny(text: string): string {
  return text
    .replace(COMPATIBLE, (letter) => letter.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(SPECIAL, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFC')
}

/** Folds a text (any length, linear). Idempotent. `fold('L’Œuvre À ＬＡ Crème') === "l'oeuvre a la creme"`. */
export function fold(text: string): string {
  if (!ASCII_ONLY.test(text)) return foldAny(text)
  const lower = text.toLowerCase()
  return lower.includes('`') ? lower.replaceAll('`', "'") : lower
}

/** In `FOLDED`: this code unit folds to several, or is half of a surrogate pair; ask `fold`. */
export const FOLDS_TO_MANY = 0xffff
/** In `FOLDED`: this code unit is not seen (an accent on its own, a zero-width mark). */
export const FOLDS_TO_NOTHING = 0

/**
 * `fold` for one UTF-16 code unit, as a table for loops that look at every character of every post: index = code unit,
 * value = the folded one, or one of the two marks above.
 */
export const FOLDED: Uint16Array = makeTable()

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    // Ideographs, Hangul and private use fold to themselves; surrogates only mean something in pairs. Skipping them
    // keeps the start of the program quick.
    if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = FOLDS_TO_MANY
    else if ((unit >= 0x2e80 && unit <= 0xf8ff) || (unit >= 0x2500 && unit <= 0x2bff)) table[unit] = unit
    else {
      const folded = foldAny(String.fromCharCode(unit))
      table[unit] = folded.length === 1 ? folded.charCodeAt(0) : folded.length === 0 ? FOLDS_TO_NOTHING : FOLDS_TO_MANY
    }
  }
  return table
}
