import { QueryFault } from './syntax.ts'

/** One piece of a query's text; `at` is its UTF-16 offset, `inside` where the text within its quotes begins. */
export type Lexeme =
  | { type: '(' | ')' | 'AND' | 'OR' | 'NOT' | 'end'; at: number }
  | { type: 'NEAR'; at: number; distance: number }
  | { type: 'word'; at: number; text: string }
  | { type: 'phrase'; at: number; inside: number; text: string; slop: number }
  | { type: 'field'; at: number; inside: number; name: Field; text: string }

export type Field = 'author' | 'site' | 'lang' | 'raw'
const FIELDS: readonly string[] = ['author', 'site', 'lang', 'raw']

/** Word processors curl quotes: a pasted query must still be read. */
const QUOTES: Record<string, string> = { '"': '"', '“': '”“"', '”': '”“"', '„': '”“"', '«': '»' }
const SPACE = /\s/
const RUN_END = /[\s()"“”„«»]/
/** More words than this between two is no longer "near". */
const MAX_DISTANCE = 100

/** Cuts a query into its pieces, the last of type `end`. Throws a QueryFault. */
export function lex(query: string): Lexeme[] {
  const pieces: Lexeme[] = []
  let i = 0
  while (i < query.length) {
    const c = query[i] as string
    if (SPACE.test(c)) i++
    else if (c === '(' || c === ')') pieces.push({ type: c, at: i++ })
    else if (c in QUOTES) {
      const quoted = readQuoted(query, i)
      const slop = readSlop(query, quoted.next)
      pieces.push({ type: 'phrase', at: i, inside: quoted.inside, text: quoted.text, slop: slop.words })
      i = slop.next
    } else if (c === '»') throw new QueryFault(i, 'quote_extra', { hint: 'close_quote' })
    else {
      let end = i + 1
      while (end < query.length && !RUN_END.test(query[end] as string)) end++
      i = readRun(query, i, end, pieces)
    }
  }
  pieces.push({ type: 'end', at: query.length })
  return pieces
}

/** Reads what stands between white space; returns where the next piece begins. */
function readRun(query: string, at: number, end: number, pieces: Lexeme[]): number {
  const text = query.slice(at, end)
  if (text === 'AND' || text === 'OR' || text === 'NOT') pieces.push({ type: text, at })
  else if (/^NEAR(\/|$)/.test(text)) pieces.push({ type: 'NEAR', at, distance: readDistance(text, at) })
  else if (/^[-!][\p{L}\p{N}#@]/u.test(text) || (/^[-!]$/.test(text) && /["“«(]/.test(query[end] ?? '')))
    throw new QueryFault(at, 'minus_sign', { sign: text[0] as string, hint: 'use_not' })
  else {
    const field = /^([a-z]+):(?!\/\/)(.*)$/isu.exec(text)
    if (!field) pieces.push({ type: 'word', at, text })
    else {
      const name = (field[1] as string).toLowerCase()
      if (!FIELDS.includes(name))
        throw new QueryFault(at, 'field_unknown', {
          field: field[1] as string,
          known: FIELDS.join(','),
          hint: 'quote_colon',
        })
      const inside = at + name.length + 1
      if (field[2]) pieces.push({ type: 'field', at, inside, name: name as Field, text: field[2] })
      else if ((query[end] ?? '') in QUOTES) {
        const quoted = readQuoted(query, end)
        pieces.push({ type: 'field', at, inside: quoted.inside, name: name as Field, text: quoted.text })
        return quoted.next
      } else throw new QueryFault(inside, 'field_empty', { field: name, hint: 'field_value' })
    }
  }
  return end
}

function readQuoted(query: string, at: number): { text: string; inside: number; next: number } {
  const closing = QUOTES[query[at] as string] as string
  let end = at + 1
  while (end < query.length && !closing.includes(query[end] as string)) end++
  if (end === query.length) throw new QueryFault(at, 'quote_open', { hint: 'close_quote' })
  return { text: query.slice(at + 1, end), inside: at + 1, next: end + 1 }
}

function readSlop(query: string, at: number): { words: number; next: number } {
  if (query[at] !== '~') return { words: 0, next: at }
  const digits = /^\d+/.exec(query.slice(at + 1, at + 8))?.[0]
  if (!digits) throw new QueryFault(at, 'slop_number', { hint: 'slop_example' })
  return { words: inReach(digits, at), next: at + 1 + digits.length }
}

function readDistance(text: string, at: number): number {
  const digits = /^NEAR\/(\d+)$/.exec(text)?.[1]
  if (!digits) throw new QueryFault(at, 'near_number', { hint: 'near_example' })
  return inReach(digits, at)
}

function inReach(digits: string, at: number): number {
  if (Number(digits) > MAX_DISTANCE)
    throw new QueryFault(at, 'distance_large', { max: String(MAX_DISTANCE), hint: 'use_and' })
  return Number(digits)
}
