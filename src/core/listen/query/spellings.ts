import { fold } from '../../kit/fold.ts'
import { MIN_NAME, nearWords } from './near.ts'
import { isOrdinary } from './ordinary.ts'
import { type Plan, termOf } from './plan.ts'
import { FROM, HANDLE, HIGH, KIND, LETTERS, LOW, PLACE, ROW, type Tokens } from './scan.ts'
import { Slips } from './slips.ts'
import type { QueryTree } from './syntax.ts'
import type { Terms } from './terms.ts'

/** The names a post holds misspelt: pairs of term and place, flat, by place. */
export type NearMet = number[]

/** Words of which is remembered what they are near: the same few thousand make up most of what people write. A power of two. */
const REMEMBERED = 65536
const NOTHING: number[] = []

/**
 * The words of the queries that may stand with one slip (`nearWords`), and what finds them in a post. A word that is
 * itself a term of the queries, or an ordinary word, is never a slip.
 */
export class Spellings {
  /** The terms of query i that may be near; and the queries of a term. */
  readonly termsOf: number[][]
  readonly queriesOf = new Map<number, number[]>()
  readonly #terms: Terms
  readonly #termOf: Int32Array
  readonly #slips: Slips
  /**
   * The high halves of words' hashes, their last bit saying whether the word is near a name. By the low half a word has two
   * places side by side, the first for the one met last: so two words that share a place do not push each other out.
   */
  readonly #remembered = new Int32Array(REMEMBERED)
  /** By hash, high half first, the terms that the remembered words are near. */
  readonly #near = new Map<number, number[]>()

  constructor(plan: Plan, trees: readonly QueryTree[]) {
    this.#terms = plan.terms
    const names = new Map<number, string>()
    this.termsOf = trees.map((tree, query) => {
      const terms = new Map(nearWords(tree).map((word) => [termOf(plan, word), fold(word.text)]))
      for (const [term, name] of terms) {
        names.set(term, name)
        const queries = this.queriesOf.get(term)
        if (queries) queries.push(query)
        else this.queriesOf.set(term, [query])
      }
      return [...terms.keys()]
    })
    this.#termOf = Int32Array.from(names.keys())
    this.#slips = new Slips([...names.values()])
  }

  /** The misspelt names among the tokens of a text. A handle is somebody's address, not a spelling of ours. */
  meet(tokens: Tokens): NearMet {
    let met = NOTHING
    const { rows, folded } = tokens
    const { longest } = this.#slips
    const remembered = this.#remembered
    const end = tokens.count * ROW
    for (let row = 0; row < end; row += ROW) {
      const letters = rows[row + LETTERS] as number
      if (letters < MIN_NAME - 1 || letters > longest) continue
      if (!this.#slips.alike(folded, rows[row + FROM] as number, letters)) continue
      const at = (rows[row + LOW] as number) & (REMEMBERED - 2)
      const high = (rows[row + HIGH] as number) | 1
      let known = remembered[at] as number
      if ((known | 1) !== high) {
        const older = remembered[at + 1] as number
        remembered[at + 1] = known
        known = (older | 1) === high ? older : this.#isNear(tokens, row) ? high : high ^ 1
        remembered[at] = known
      }
      if (known !== high || rows[row + KIND] === HANDLE) continue
      if (met === NOTHING) met = []
      for (const term of this.#near.get(keyOf(rows, row)) as number[]) met.push(term, rows[row + PLACE] as number)
    }
    return met
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
