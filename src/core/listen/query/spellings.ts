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

/** Words of which is remembered what they are near: the same few thousand make up most of what people write. */
const REMEMBERED = 16384
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
  /** By the low half of a word's hash the high half, its last bit being whether it is near the terms in `#near`. */
  readonly #remembered = new Int32Array(REMEMBERED)
  readonly #near: number[][] = Array.from({ length: REMEMBERED }, () => NOTHING)

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
    const { rows, chain } = tokens
    const { longest } = this.#slips
    const remembered = this.#remembered
    const end = tokens.count * ROW
    for (let row = 0; row < end; row += ROW) {
      const letters = rows[row + LETTERS] as number
      if (letters < MIN_NAME - 1 || letters > longest) continue
      if (!this.#slips.alike(chain, rows[row + FROM] as number, letters)) continue
      const at = (rows[row + LOW] as number) & (REMEMBERED - 1)
      const known = remembered[at] as number
      if (known === ((rows[row + HIGH] as number) & ~1)) continue
      if ((known | 1) !== ((rows[row + HIGH] as number) | 1)) this.#remember(at, tokens, row)
      if (((remembered[at] as number) & 1) === 0 || rows[row + KIND] === HANDLE) continue
      if (met === NOTHING) met = []
      for (const term of this.#near[at] as number[]) met.push(term, rows[row + PLACE] as number)
    }
    return met
  }

  #remember(at: number, { rows, chain }: Tokens, row: number) {
    const low = rows[row + LOW] as number
    const high = rows[row + HIGH] as number
    const from = rows[row + FROM] as number
    const letters = rows[row + LETTERS] as number
    const lacking = this.#slips.lacking(chain, from, letters)
    const mayBe = lacking !== 0 && this.#terms.find(low, high) < 0 && !isOrdinary(low, high)
    const names = mayBe ? this.#slips.near(chain, from, letters, lacking) : NOTHING
    this.#remembered[at] = (high & ~1) | (names.length > 0 ? 1 : 0)
    if (names.length > 0) this.#near[at] = names.map((name) => this.#termOf[name] as number)
  }
}
