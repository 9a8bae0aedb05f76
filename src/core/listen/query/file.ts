import { anchors, type Plan, termOf } from './plan.ts'
import { HIGH, LOW, ROW, type Rows } from './scan.ts'
import type { QueryTree } from './syntax.ts'
import { placeOf } from './terms.ts'

const SLOT = 4
const POST = 2
const FROM = 3
/** Numbers an entry has. */
export const ENTRY = 3

/**
 * Queries filed under the terms of which a post must hold one. Only these terms are looked for among a post's words: a
 * small filter says no to nearly all, then a table by hash. A slot is a term's hash, the number of the last post that
 * held it (−1 where the slot is empty) and where its entries begin; they end where the next slot's do. An entry is a query,
 * the low half of the hash of a second term without which it cannot hold (or the same term's again), and its root.
 */
export class FiledQueries {
  readonly entries: Int32Array
  /** Queries that no term stands for. */
  readonly always: readonly number[]
  /** Spans in `entries` of the terms met, `met[0 … count)`: from, to, from, to … */
  readonly met: Int32Array
  count = 0
  readonly #slots: Int32Array
  #maybe = new Int32Array(64)
  readonly #filter: Int32Array

  constructor(plan: Plan, filed: ReadonlyMap<number, number[]>, always: readonly number[]) {
    this.always = always
    this.met = new Int32Array(filed.size * 2)
    let size = 32
    while (size < filed.size * 2) size *= 2
    this.#filter = new Int32Array(size / 2)
    const slots = new Int32Array((size + 1) * SLOT)
    for (let slot = 0; slot < size; slot++) slots[slot * SLOT + POST] = -1
    const termAt = new Map<number, number>()
    for (const term of filed.keys()) {
      const low = plan.terms.hashes[term * 2] as number
      const high = plan.terms.hashes[term * 2 + 1] as number
      let slot = placeOf(low, high) & (size - 1)
      while (slots[slot * SLOT + POST] !== -1) slot = (slot + 1) & (size - 1)
      slots.set([low, high, 0], slot * SLOT)
      termAt.set(slot, term)
      const word = (low >>> 5) & (this.#filter.length - 1)
      this.#filter[word] = (this.#filter[word] as number) | (1 << (low & 31))
    }
    const entries: number[] = []
    for (let slot = 0; slot <= size; slot++) {
      slots[slot * SLOT + FROM] = entries.length
      for (const number of filed.get(termAt.get(slot) ?? -1) ?? []) entries.push(number)
    }
    this.entries = Int32Array.from(entries)
    this.#slots = slots
  }

  /** Notes which terms stand among these tokens; `post` is a number of its own for each post, above 0. */
  meet({ rows, count }: Rows, post: number) {
    const filter = this.#filter
    const last = filter.length - 1
    if (count > this.#maybe.length) this.#maybe = new Int32Array(count * 2)
    const maybe = this.#maybe
    let some = 0
    // Written whether it may be one or not: no branch to guess wrong, and the slots are then fetched side by side.
    for (let row = 0; row < count * ROW; row += ROW) {
      const low = rows[row + LOW] as number
      maybe[some] = row
      some += ((filter[(low >>> 5) & last] as number) >>> (low & 31)) & 1
    }
    for (let i = 0; i < some; i++) {
      const row = maybe[i] as number
      this.#meet(rows[row + LOW] as number, rows[row + HIGH] as number, post)
    }
  }

  #meet(low: number, high: number, post: number) {
    const slots = this.#slots
    const last = slots.length / SLOT - 2
    for (let slot = placeOf(low, high) & last; slots[slot * SLOT + POST] !== -1; slot = (slot + 1) & last) {
      const at = slot * SLOT
      if (slots[at] !== low || slots[at + 1] !== high) continue
      if (slots[at + POST] === post) return
      slots[at + POST] = post
      this.met[this.count++] = slots[at + FROM] as number
      this.met[this.count++] = slots[at + SLOT + FROM] as number
      return
    }
  }
}

/** Files every query under the terms of which a post must hold one; `weight` says how often a term is met in posts. */
export function fileQueries(
  plan: Plan,
  trees: readonly QueryTree[],
  roots: Int32Array,
  weight: (term: number) => number,
): FiledQueries {
  const filed = new Map<number, number[]>()
  const always: number[] = []
  trees.forEach((tree, query) => {
    const chosen = anchors(plan, tree, weight)
    if (!chosen) always.push(query)
    const guard = chosen ? guardOf(plan, tree, chosen, weight) : -1
    for (const term of chosen ?? []) {
      const entries = filed.get(term)
      const second = plan.terms.hashes[(guard < 0 ? term : guard) * 2] as number
      if (entries) entries.push(query, second, roots[query] as number)
      else filed.set(term, [query, second, roots[query] as number])
    }
  })
  return new FiledQueries(plan, filed, always)
}

/** The rarest single term, besides those the query is filed under, that a post must hold; −1 where there is none. */
function guardOf(plan: Plan, tree: QueryTree, filedUnder: number[], weight: (term: number) => number): number {
  let guard = -1
  for (const term of needed(plan, tree))
    if (!filedUnder.includes(term) && (guard < 0 || weight(term) < weight(guard))) guard = term
  return guard
}

/** Terms every post that the query takes must hold. */
export function needed(plan: Plan, tree: QueryTree): number[] {
  if (tree.op === 'and') return tree.parts.flatMap((part) => needed(plan, part))
  if (tree.op === 'near') return [...needed(plan, tree.left), ...needed(plan, tree.right)]
  if (tree.op === 'words') return tree.words.map((word) => termOf(plan, word))
  return []
}

/**
 * In how many queries each term stands: a first guess of how common it is in posts ("avis" stands in a thousand
 * queries, a brand's name in one).
 */
export function countUses(plan: Plan, trees: readonly QueryTree[]): (term: number) => number {
  const uses = new Float64Array(plan.terms.capacity)
  for (const tree of trees)
    anchors(plan, tree, (term) => {
      uses[term] = (uses[term] as number) + 1
      return 1
    })
  return (term) => uses[term] as number
}
