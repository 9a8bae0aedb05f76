import { fold } from '../../kit/fold.ts'
import { needed } from './file.ts'
import { MIN_NAME, nearWords } from './near.ts'
import { isOrdinary } from './ordinary.ts'
import { type Plan, termOf } from './plan.ts'
import { FROM, HANDLE, HIGH, KIND, LETTERS, LOW, PLACE, ROW, type Tokens } from './scan.ts'
import { Slips } from './slips.ts'
import type { QueryTree } from './syntax.ts'
import type { Terms } from './terms.ts'

/** The names a post holds misspelt: pairs of term and place, flat, by place. */
export type NearMet = number[]

/**
 * Words of which is remembered what they are near, a power of two: the same few thousand make up most of what people
 * write. Where names are few a look is cheap and its memory is not: eight words a name, within these bounds.
 */
const LEAST_REMEMBERED = 4096
const MOST_REMEMBERED = 131072
const NOTHING: number[] = []

/**
 * The words of the queries that may stand with one slip (`nearWords`), and what finds them in a post. A word that is
 * itself a term of the queries, or an ordinary word, is never a slip.
 */
export class Spellings {
  /** The terms of query i that may be near. */
  readonly termsOf: number[][]
  /** The queries of a term, each with the low half of the hash of another term it cannot do without; 0 where there is none. */
  readonly queriesOf = new Map<number, number[]>()
  readonly #terms: Terms
  readonly #termOf: Int32Array
  readonly #slips: Slips
  /**
   * The high halves of words' hashes, their last bit saying whether the word is near a name. By the low half a word has two
   * places side by side, the first for the one met last: so two words that share a place do not push each other out.
   */
  readonly #remembered: Int32Array
  /** By hash, high half first, the terms that the remembered words are near. */
  readonly #near = new Map<number, number[]>()
  /** Rows of a post's words that are looked at. */
  #open = new Int32Array(64)

  constructor(plan: Plan, trees: readonly QueryTree[]) {
    this.#terms = plan.terms
    const names = new Map<number, string>()
    this.termsOf = trees.map((tree, query) => {
      const terms = new Map(nearWords(tree).map((word) => [termOf(plan, word), fold(word.text)]))
      const other = needed(plan, tree).find((term) => !terms.has(term))
      const guard = other === undefined ? 0 : (plan.terms.hashes[other * 2] as number)
      for (const [term, name] of terms) {
        names.set(term, name)
        const queries = this.queriesOf.get(term)
        if (queries) queries.push(query, guard)
        else this.queriesOf.set(term, [query, guard])
      }
      return [...terms.keys()]
    })
    this.#termOf = Int32Array.from(names.keys())
    this.#slips = new Slips([...names.values()])
    let places = LEAST_REMEMBERED
    while (places < names.size * 8 && places < MOST_REMEMBERED) places *= 2
    this.#remembered = new Int32Array(places)
  }

  /** The misspelt names among the tokens of a text. A handle is somebody's address, not a spelling of ours. */
  meet(tokens: Tokens): NearMet {
    let met = NOTHING
    const { rows, folded, count } = tokens
    const { longest } = this.#slips
    const remembered = this.#remembered
    if (count > this.#open.length) this.#open = new Int32Array(count * 2)
    const open = this.#open
    let some = 0
    // Most words are too short, or remembered as near nothing: these go without a branch to guess wrong.
    for (let row = 0; row < count * ROW; row += ROW) {
      const letters = rows[row + LETTERS] as number
      const at = (rows[row + LOW] as number) & (remembered.length - 2)
      const near = (rows[row + HIGH] as number) & ~1
      const first = (remembered[at] as number) ^ near
      const second = (remembered[at + 1] as number) ^ near
      const unlike = (first | -first) & (second | -second)
      open[some] = row
      some += (unlike & ~((letters - (MIN_NAME - 1)) | (longest - letters))) >>> 31
    }
    for (let i = 0; i < some; i++) {
      const row = open[i] as number
      if (!this.#slips.alike(folded, rows[row + FROM] as number, rows[row + LETTERS] as number)) continue
      if (!this.#known(tokens, row) || rows[row + KIND] === HANDLE) continue
      if (met === NOTHING) met = []
      for (const term of this.#near.get(keyOf(rows, row)) as number[]) met.push(term, rows[row + PLACE] as number)
    }
    return met
  }

  /** Whether the word is near a name: what is remembered, else found out and remembered. */
  #known(tokens: Tokens, row: number): boolean {
    const remembered = this.#remembered
    const at = (tokens.rows[row + LOW] as number) & (remembered.length - 2)
    const near = (tokens.rows[row + HIGH] as number) | 1
    if (remembered[at] === near || remembered[at + 1] === near) return true
    if (this.#near.size >= remembered.length) this.#forget()
    const is = this.#isNear(tokens, row)
    remembered[at + 1] = remembered[at] as number
    remembered[at] = is ? near : near ^ 1
    return is
  }

  /** Near spellings are few; who sends ever new ones shall not fill the memory. */
  #forget() {
    this.#near.clear()
    this.#remembered.fill(0)
  }

  /** Whether the word is near a name; notes which. */
  #isNear({ rows, folded }: Tokens, row: number): boolean {
    const from = rows[row + FROM] as number
    const letters = rows[row + LETTERS] as number
    const lacking = this.#slips.lacking(folded, from, letters)
    if (lacking === 0 || this.#terms.find(rows[row + LOW] as number, rows[row + HIGH] as number) >= 0) return false
    if (isOrdinary(folded, from, from + letters)) return false
    const names = this.#slips.near(folded, from, letters, lacking)
    if (names.length > 0)
      this.#near.set(
        keyOf(rows, row),
        names.map((name) => this.#termOf[name] as number),
      )
    return names.length > 0
  }
}

/** A word's hash as one number, a few bits left out. */
function keyOf(rows: Int32Array, row: number): number {
  return (rows[row + HIGH] as number) * 0x200000 + ((rows[row + LOW] as number) & 0x1fffff)
}
