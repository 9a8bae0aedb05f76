import { FOLDED, FOLDS_TO_MANY, FOLDS_TO_NOTHING, fold } from '../../kit/fold.ts'

export const WORD = 0
export const TAG = 1
export const HANDLE = 2
export const LINK = 3
export const EMOJI = 4

/**
 * The tokens of one text as parallel arrays, used again for the next text. `chain` holds, for every folded letter, the
 * hash of its word up to that letter: a word's hash is its last one, and a word's beginning is met on the way.
 * `letters` holds the folded letters themselves. `breaks[i]` is 1 where a sentence or clause ends before token i.
 */
export type Scan = {
  count: number
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
  from: Int32Array
  length: Int32Array
  hash: Int32Array
  breaks: Uint8Array
  chain: Int32Array
  letters: Uint16Array
  /** Marks that carry tone: `!`, `?`, `…` or `...`, quotation marks, capitals in words of three letters or more, drawn-out letters. */
  exclamations: number
  questions: number
  dots: number
  quotes: number
  capitals: number
  drawnOut: number
  digits: number
  /** What the text opens and ends with: the sign itself, or 97 for a small letter, 65 for a capital, 48 for a digit, 0 for none. */
  firstMark: number
  lastMark: number
}

/** Longer texts are read up to here: a post is at most 100,000 characters, and what it is about stands in its beginning. */
export const MOST_UNITS = 20_000

export function newScan(): Scan {
  const ints = () => new Int32Array(MOST_UNITS + 2)
  return {
    count: 0,
    kind: new Uint8Array(MOST_UNITS + 2),
    start: ints(),
    end: ints(),
    from: ints(),
    length: ints(),
    hash: ints(),
    breaks: new Uint8Array(MOST_UNITS + 2),
    chain: new Int32Array(4 * MOST_UNITS),
    letters: new Uint16Array(4 * MOST_UNITS),
    exclamations: 0,
    questions: 0,
    dots: 0,
    quotes: 0,
    capitals: 0,
    drawnOut: 0,
    digits: 0,
    firstMark: 0,
    lastMark: 0,
  }
}

export const SEED = 0x811c9dc5 | 0
/** One letter more in a rolling 32-bit hash (FNV-1a step). */
export const grow = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193)

/** Hash of a folded word, as `scan` makes it. */
export function hashWord(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = grow(hash, word.charCodeAt(i))
  return hash
}

/** Spreads a hash so that its upper bits can number a bucket (Knuth's multiplicative hash). */
export const spread = (hash: number, kind: number) => Math.imul(hash ^ kind, 0x9e3779b1) ^ Math.imul(hash, kind | 1)
/** Features of different kinds never share a number but by chance. */
export const KIND = { word: 0x1b873593, pair: 0x38b34ae5, gram: 0x7ed55d16, cue: 0x165667b1, mark: 0x27d4eb2f }

/** 1 where a folded code unit is a letter or digit. */
const LETTER = (() => {
  const table = new Uint8Array(0x10000)
  const letter = /[\p{L}\p{N}]/u
  for (let unit = 0; unit < 0x10000; unit++)
    if ((unit < 0xd800 || unit > 0xdfff) && letter.test(String.fromCharCode(unit))) table[unit] = 1
  return table
})()

const SENTENCE_MARKS = new Set([...'.!?;:,…\n()«»"“”—'].map((mark) => mark.charCodeAt(0)))
const HASH_SIGN = 35
const AT_SIGN = 64
const isSpace = (unit: number) => unit <= 32 || unit === 160 || unit === 0x202f
const isCapital = (unit: number) => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde)

/** Cuts a text into words, tags, handles, links and emoji. Linear in the text's length; never throws. */
export function scan(text: string, into: Scan): void {
  const size = Math.min(text.length, MOST_UNITS)
  into.count = 0
  into.exclamations = into.questions = into.dots = into.quotes = into.capitals = into.drawnOut = into.digits = 0
  into.firstMark = edgeMark(text, 0, size, 1)
  into.lastMark = edgeMark(text, size - 1, -1, -1)
  let written = 0
  let broken = 1
  let i = 0
  while (i < size) {
    const unit = text.charCodeAt(i)
    const sign = unit === HASH_SIGN || unit === AT_SIGN
    if (isSign(unit)) {
      i++
      into.letters[written] = unit
      into.chain[written] = grow(SEED, unit)
      written = put(into, EMOJI, i - 1, i, written + 1, broken, 1)
      broken = 0
      continue
    }
    if (LETTER[unit] === 0 && !sign && !isJoined(unit)) {
      broken |= mark(text, unit, i, into)
      i++
      continue
    }
    const start = i
    if (unit === 104 && (text.startsWith('http://', i) || text.startsWith('https://', i))) {
      while (i < size && !isSpace(text.charCodeAt(i))) i++
      written = put(into, LINK, start, i, written, broken)
      broken = 0
      continue
    }
    if (unit >= 0xd800 && unit <= 0xdbff && !/^\p{L}/u.test(text.slice(i, i + 2))) {
      i = Math.min(i + 2, size)
      into.letters[written] = text.charCodeAt(i - 1)
      into.chain[written] = grow(grow(SEED, unit), text.charCodeAt(i - 1))
      written = put(into, EMOJI, start, i, written + 1, broken, 1)
      broken = 0
      continue
    }
    if (sign) i++
    const from = written
    let hash = SEED
    let last = 0
    let run = 0
    let capital = 0
    for (; i < size; i++) {
      const raw = text.charCodeAt(i)
      const folded = FOLDED[raw]!
      if (folded === FOLDS_TO_NOTHING) continue
      if (folded === FOLDS_TO_MANY) {
        if (raw >= 0xdc00 && raw <= 0xdfff) continue
        const wide = raw >= 0xd800 && raw <= 0xdbff
        if (wide && !/^\p{L}/u.test(text.slice(i, i + 2))) break
        const many = fold(text.slice(i, i + (wide ? 2 : 1)))
        for (let k = 0; k < many.length && k < 3; k++) {
          hash = grow(hash, many.charCodeAt(k))
          into.letters[written] = many.charCodeAt(k)
          into.chain[written++] = hash
        }
        last = 0
        continue
      }
      const inHandle = unit === AT_SIGN && (folded === 46 || folded === 45 || folded === 95 || folded === AT_SIGN)
      if (LETTER[folded] === 0 && folded !== 95 && !inHandle) break
      if (isCapital(raw)) capital++
      else if (raw >= 48 && raw <= 57) into.digits++
      run = folded === last ? run + 1 : 1
      last = folded
      if (run === 3 && LETTER[folded] === 1 && !(folded >= 48 && folded <= 57)) {
        // "nuuul" is "nul": take the second of three back, and leave the rest out.
        into.drawnOut++
        written--
        hash = written > from ? into.chain[written - 1]! : SEED
      }
      if (run >= 3 && LETTER[folded] === 1 && !(folded >= 48 && folded <= 57)) continue
      hash = grow(hash, folded)
      into.letters[written] = folded
      into.chain[written++] = hash
    }
    if (i === start || written === from) {
      if (i === start) i++
      continue
    }
    if (capital >= 3 && capital >= i - start - 1) into.capitals++
    const kind = unit === HASH_SIGN ? TAG : unit === AT_SIGN ? HANDLE : WORD
    written = put(into, kind, start, i, written, broken, written - from)
    broken = 0
  }
}

/** The kind of the first sign met from `at` towards `to`, white space left out. */
function edgeMark(text: string, at: number, to: number, step: 1 | -1): number {
  let i = at
  while (i !== to && isSpace(text.charCodeAt(i))) i += step
  if (i === to) return 0
  const unit = text.charCodeAt(i)
  if (isCapital(unit)) return 65
  if (unit >= 48 && unit <= 57) return 48
  if (unit >= 0xd800 && unit <= 0xdfff) return 0xd800
  return LETTER[unit] === 1 ? 97 : unit
}

/** Symbols and dingbats that people use as emoji (☹ ❤ ⚠). */
const isSign = (unit: number) => (unit >= 0x2600 && unit <= 0x27bf) || unit === 0x203c || unit === 0x2049

const isJoined = (unit: number) => unit >= 0xd800 && unit <= 0xdfff

/** Counts a mark between words; 1 where it ends a clause. */
function mark(text: string, unit: number, at: number, into: Scan): number {
  if (unit === 33) into.exclamations++
  else if (unit === 63) into.questions++
  else if (unit === 0x2026 || (unit === 46 && text.charCodeAt(at + 1) === 46 && text.charCodeAt(at + 2) === 46))
    into.dots++
  else if (unit === 34 || unit === 0xab || unit === 0x201c) into.quotes++
  return SENTENCE_MARKS.has(unit) ? 1 : 0
}

function put(into: Scan, kind: number, start: number, end: number, written: number, broken: number, size = 0): number {
  const at = into.count++
  into.kind[at] = kind
  into.start[at] = start
  into.end[at] = end
  into.from[at] = written - size
  into.length[at] = size
  into.hash[at] = size > 0 ? into.chain[written - 1]! : 0
  into.breaks[at] = broken
  return written
}
