import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../../kit/fold.ts'
import { type Draw, pick, seeded } from '../../kit/random.ts'
import { desk, kernel } from './memory.ts'
import { END, FROM, HANDLE, HIGH, KIND, LETTERS, LOW, PLACE, ROW, START, scan, TAG, WORD } from './scan.ts'
import { ALONE, AT, BREAK, HASH, LETTER, MANY, markOf, SIGN, SURROGATE, UNDERSCORE, UNITS, UNSEEN } from './units.ts'

type Token = { word: string; kind: number; place: number; start: number; end: number }

/** What `scan` should give, one character after another and with no thought of speed. */
function read(text: string): Token[] {
  const tokens: Token[] = []
  const marks = Array.from({ length: text.length }, (_, i) => {
    const mark = UNITS[text.charCodeAt(i)] as number
    return mark === SURROGATE ? markOf(text.codePointAt(i) as number) : mark
  })
  const wide = (i: number) => ((text.codePointAt(i) as number) > 0xffff ? 2 : 1)
  const isLetter = (i: number) => (marks[i] as number) >= LETTER || marks[i] === MANY
  const lettersAt = (i: number) => {
    const mark = marks[i] as number
    if (mark >= LETTER) return String.fromCharCode(mark)
    return mark === UNSEEN ? '' : fold(text.slice(i, i + wide(i)))
  }
  let [i, words, kind, closed, inAddress] = [0, 0, WORD, 0, false]
  while (i < text.length) {
    const mark = marks[i] as number
    if (isLetter(i) || mark === UNSEEN || mark === UNDERSCORE) {
      const joins = kind !== WORD
      let [word, start, end] = ['', i, -1]
      while (i < text.length && (isLetter(i) || marks[i] === UNSEEN || marks[i] === UNDERSCORE)) {
        if (marks[i] !== UNDERSCORE) {
          if (marks[i] === UNSEEN && word === '') start = i + wide(i)
          word += lettersAt(i)
          i += wide(i)
          continue
        }
        let next = i + 1
        while (!joins && next < text.length && (marks[next] === UNDERSCORE || marks[next] === UNSEEN))
          next += wide(next)
        if (!joins && word === '') start = next
        else if (!joins && (next >= text.length || !isLetter(next))) end = i
        else for (let k = i; k < next; k++) word += text[k] === '_' ? '_' : ''
        i = next
      }
      closed = 0
      if (word !== '') {
        words++
        tokens.push({ word, kind, place: 2 * words, start, end: end < 0 ? i : end })
        closed = kind
        kind = WORD
      }
      continue
    }
    if (mark === BREAK) {
      kind = WORD
      if (text.charCodeAt(i) <= 32) inAddress = false
      else if (text.startsWith('://', i)) inAddress = true
    }
    if (inAddress && (mark === HASH || text[i] === '?')) while (i + 1 < text.length && text.charCodeAt(i + 1) > 32) i++
    else if (mark === HASH) kind = closed === 0 || closed === TAG ? TAG : WORD
    else if (mark === AT) kind = closed === 0 ? HANDLE : WORD
    else if (mark === ALONE || mark === SIGN) {
      if (mark === ALONE) words++
      const word = String.fromCodePoint(text.codePointAt(i) as number)
      const place = 2 * words + (mark === SIGN ? 1 : 0)
      tokens.push({ word, kind: mark === ALONE ? kind : WORD, place, start: i, end: i + wide(i) })
      kind = WORD
    }
    closed = 0
    i += mark === BREAK ? 1 : wide(i)
  }
  return tokens
}

const wordOf = (folded: Uint16Array, from: number, letters: number) =>
  Array.from(folded.subarray(from, from + letters), (unit) => String.fromCharCode(unit)).join('')

/** What `scan` gives; a sign's hash is its code point. */
function scanned(text: string): Token[] {
  const { rows, folded, count } = scan(text)
  return Array.from({ length: count }, (_, i) => {
    const row = [...rows.subarray(i * ROW, i * ROW + ROW)] as number[]
    const letters = row[LETTERS] as number
    const word = letters > 0 ? wordOf(folded, row[FROM] as number, letters) : String.fromCodePoint(row[LOW] as number)
    return {
      word,
      kind: row[KIND] as number,
      place: row[PLACE] as number,
      start: row[START] as number,
      end: row[END] as number,
    }
  })
}

/** As text, because comparing a hundred thousand objects takes minutes. */
function same(text: string) {
  const [is, wanted] = [scanned(text), read(text)].map((tokens) => JSON.stringify(tokens))
  if (is !== wanted) assert.fail(`${JSON.stringify(text.slice(0, 200))} is cut into ${is?.slice(0, 2000)}`)
}

const PIECES = [
  ...[
    'a',
    'b',
    'Marjolaine',
    'ÉTÉ',
    'cœur',
    'ﬃ',
    'e\u0301',
    'İ',
    'ß',
    'ЁЛКА',
    'ОДЕССА',
    'كتاب',
    'كِتَاب',
    'שלום',
    '한국',
    '資',
    '生',
    'が',
    'ไทย',
  ],
  ...[
    '𝐌𝐚',
    '🄼',
    '😂',
    '👏🏽',
    '❤️',
    '🇫🇷',
    '👨‍👩‍👧',
    '©',
    '\ud83d',
    '\ude02',
    '\ud800\udc00',
    '𠮷',
    '\u200b',
    '\u200f',
    '\u00ad',
    '\u0301',
    '\ufe0f',
    '\ufeff',
    '\u0000',
  ],
  ...[
    '#',
    '＃',
    '@',
    '_',
    '__',
    ' ',
    ' ',
    ' ',
    '\n',
    '\u00a0',
    '\u3000',
    "'",
    '’',
    '-',
    '.',
    ',',
    '?',
    ':',
    '://',
    'https://a.example/',
    '/',
    '%',
    '*',
    '1',
    '２',
    '٣',
    '½',
  ],
  ...['anticonstitutionnellement', 'x'.repeat(15), 'y'.repeat(16), 'z'.repeat(17), 'w'.repeat(33)],
]

function someText(draw: Draw, most: number): string {
  const few = Array.from({ length: 1 + Math.floor(draw() * 9) }, () => pick(draw, PIECES))
  return Array.from({ length: Math.floor(draw() * most) }, () => pick(draw, draw() < 0.5 ? few : PIECES)).join('')
}

test('texts of any characters are cut as said plainly', () => {
  const draw = seeded('cut')
  for (let n = 0; n < 4000; n++) {
    const text = someText(draw, 40)
    same(text)
  }
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit)
    same(`a${char}b ${char} #${char}c @d${char}`)
  }
})

test('words of every length at every place of a block are found', () => {
  for (let before = 0; before < 34; before++)
    for (let letters = 1; letters < 36; letters++) {
      const text = `${'. '.repeat(before).slice(0, before)}${'kL'.repeat(18).slice(0, letters)}`
      same(text)
      same(`${text} é`)
    }
})

test('a text of a megabyte is cut, and a short one after it', () => {
  const draw = seeded('long')
  let text = ''
  while (text.length < 1_000_000) text += someText(draw, 400)
  same(text)
  for (const char of ['a', 'é', 'ﬃ', '資', '😂', '𝐌', '_', ' a']) same(char.repeat(100_000))
  same('Marjolaine !')
})

test('equal letters have one hash however they are written, others another', () => {
  const hashes = new Map<string, string>()
  const words = new Map<string, string>()
  const draw = seeded('hash')
  for (let n = 0; n < 3000; n++) {
    const { rows, folded, count } = scan(`${someText(draw, 30)} ${Math.floor(draw() * 1e6).toString(36)}`)
    for (let row = 0; row < count * ROW; row += ROW) {
      if (rows[row + LETTERS] === 0) continue
      const word = wordOf(folded, rows[row + FROM] as number, rows[row + LETTERS] as number)
      const hash = `${rows[row + LOW]} ${rows[row + HIGH]}`
      assert.equal(hashes.get(word) ?? hash, hash, word)
      assert.equal(words.get(hash) ?? word, word, hash)
      hashes.set(word, hash)
      words.set(hash, word)
    }
  }
  assert.ok(hashes.size > 5000)
})

test('beginnings have the hash of the word that they are', () => {
  const word = 'abcdéfghijklmnopqrstuvwxyz0123456789абв'
  for (let letters = 1; letters <= word.length; letters++) {
    const alone = scan(word.slice(0, letters)).rows.slice(0, 2)
    scan(word)
    kernel.hash(letters, desk.headsAt, 8)
    assert.deepEqual(desk.heads.slice(0, 2), alone)
  }
})
