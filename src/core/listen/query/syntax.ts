import { ANY_KIND, END, HANDLE, HIGH, KIND, LETTERS, LOW, PLACE, ROW, START, scan, TAG, WORD } from './scan.ts'

/** One word a query looks for: its folded hash and number of letters, which kinds of token may be it, whether more letters may follow. */
export type QueryWord = {
  low: number
  high: number
  letters: number
  kinds: number
  prefix: boolean
  sign: boolean
  text: string
}

/** A query as a tree. `words` is one word, or several in that order with at most `slop` other words between, in all. */
export type QueryTree =
  | { op: 'and' | 'or'; parts: QueryTree[] }
  | { op: 'not'; part: QueryTree }
  | { op: 'words'; words: QueryWord[]; slop: number }
  | { op: 'near'; left: QueryTree; right: QueryTree; distance: number }
  | { op: 'author' | 'site' | 'lang'; value: string }
  | { op: 'raw'; text: string; words: QueryWord[] }

/** Why a query cannot be read: `at` is a UTF-16 offset, `hint` (in params) the code of how to mend it. */
export class QueryFault extends Error {
  at: number
  code: string
  params: Record<string, string>
  constructor(at: number, code: string, params: Record<string, string>) {
    super(`${code} at ${at}`)
    this.name = 'QueryFault'
    this.at = at
    this.code = code
    this.params = params
  }
}

const MIN_PREFIX = 2

/**
 * The words of a piece of a query, cut as posts are cut, so that `l'oréal` meets `L’OREAL`. `at` is where the piece
 * stands in the query. Throws a QueryFault for a `*` that is not at the end of a word of two letters or more.
 */
export function readWords(piece: string, at: number): QueryWord[] {
  const { rows, count } = scan(piece)
  const words: QueryWord[] = []
  let stars = 0
  for (let i = 0; i < count; i++) {
    const token = rows.subarray(i * ROW, i * ROW + ROW)
    const [start, end, kind] = [token[START] as number, token[END] as number, token[KIND] as number]
    const sign = (token[PLACE] as number) % 2 === 1
    const next = i + 1 < count ? (rows[(i + 1) * ROW + START] as number) : -1
    const starred = piece[end] === '*' && !sign
    if (starred) {
      if (next === end + 1) throw new QueryFault(at + end, 'star_place', { hint: 'star_at_end' })
      if (end - start < MIN_PREFIX) throw new QueryFault(at + end, 'star_short', { hint: 'star_two_letters' })
      stars++
    }
    words.push({
      low: token[LOW] as number,
      high: token[HIGH] as number,
      letters: token[LETTERS] as number,
      kinds: kind === TAG ? TAG : kind === HANDLE ? HANDLE : sign ? WORD : ANY_KIND,
      prefix: starred,
      sign,
      text: piece.slice(start, end),
    })
  }
  if (piece.split('*').length - 1 > stars)
    throw new QueryFault(at + piece.indexOf('*'), 'star_place', { hint: 'star_at_end' })
  return words
}

/** Calls `visit` with every word of the tree, those of `raw:` too. */
export function eachWord(tree: QueryTree, visit: (word: QueryWord) => void): void {
  if (tree.op === 'and' || tree.op === 'or') for (const part of tree.parts) eachWord(part, visit)
  else if (tree.op === 'not') eachWord(tree.part, visit)
  else if (tree.op === 'near') {
    eachWord(tree.left, visit)
    eachWord(tree.right, visit)
  } else if (tree.op === 'words' || tree.op === 'raw') tree.words.forEach(visit)
}
