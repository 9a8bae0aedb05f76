import { anchors, type Plan, termOf } from './plan.ts'
import { HIGH, LOW, ROW, type Rows } from './scan.ts'
import type { QueryTree } from './syntax.ts'
import { placeOf } from './terms.ts'

/** Numbers an entry has: a query, the low half of the hash of a second term without which it cannot hold, and its root. */
export const ENTRY = 3
const SLOT = 8
const POST = 2
const FIRST = 3
const REST = 6
const END = 7

/**
 * Queries filed under the terms of which a post must hold one. Only these terms are looked for among a post's words: a
 * small filter says no to nearly all, then a table by hash. A slot is a term's hash, the number of the last post that
 * held it (−1 where the slot is empty), its first entry and where its others stand: most terms have one query, and half a
 * cache line is all that is fetched for it.
 */
export class FiledQueries {
  /** Queries that no term stands for. */
  readonly always: readonly number[]
  /** The entries of the terms met, `met[0 … count)`. */
  readonly met: Int32Array
  count = 0
  readonly #others: Int32Array
  readonly #slots: Int32Array
  readonly #filter: Int32Array
  #maybe = new Int32Array(64)

  constructor(plan: Plan, filed: ReadonlyMap<number, number[]>, always: readonly number[]) {
    this.always = always
    let size = 32
    while (size < filed.size * 2) size *= 2
    this.#filter = new Int32Array(size / 2)
    this.#slots = new Int32Array(size * SLOT)
    for (let slot = 0; slot < size; slot++) this.#slots[slot * SLOT + POST] = -1
    const others: number[] = []
    for (const [term, entries] of filed) {
      const low = plan.terms.hashes[term * 2] as number
      const high = plan.terms.hashes[term * 2 + 1] as number
      let slot = placeOf(low, high) & (size - 1)
      while (this.#slots[slot * SLOT + POST] !== -1) slot = (slot + 1) & (size - 1)
      const rest = others.length
      for (const number of entries.slice(ENTRY)) others.push(number)
      this.#slots.set([low, high, 0, ...entries.slice(0, ENTRY), rest, others.length], slot * SLOT)
      const word = (low >>> 5) & (this.#filter.length - 1)
      this.#filter[word] = (this.#filter[word] as number) | (1 << (low & 31))
    }
    this.#others = Int32Array.from(others)
    this.met = new Int32Array(others.length + filed.size * ENTRY)
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
    const last = slots.length / SLOT - 1
    for (let slot = placeOf(low, high) & last; slots[slot * SLOT + POST] !== -1; slot = (slot + 1) & last) {
      const at = slot * SLOT
      if (slots[at] !== low || slots[at + 1] !== high) continue
      if (slots[at + POST] === post) return
      slots[at + POST] = post
      for (let i = 0; i < ENTRY; i++) this.met[this.count++] = slots[at + FIRST + i] as number
      for (let i = slots[at + REST] as number; i < (slots[at + END] as number); i++)
        this.met[this.count++] = this.#others[i] as number
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
