import { anchors, type Plan, termOf } from './plan.ts'
import type { QueryTree } from './syntax.ts'
import { FILED_FROM, FILED_TO, SLOT } from './terms.ts'

/**
 * Queries filed under terms: term t's are the pairs `entries[from … to)`, the span being written in t's slot: a query and
 * a second term without which it cannot hold (or the same term again). `always` holds those no term stands for.
 */
export type FiledQueries = { entries: Int32Array; always: number[] }

/** Files every query under the terms of which a post must hold one; `weight` says how often a term is met in posts. */
export function fileQueries(plan: Plan, trees: readonly QueryTree[], weight: (term: number) => number): FiledQueries {
  const filed = new Map<number, number[]>()
  const always: number[] = []
  trees.forEach((tree, query) => {
    const chosen = anchors(plan, tree, weight)
    if (!chosen) always.push(query)
    const guard = chosen ? guardOf(plan, tree, chosen, weight) : -1
    for (const term of chosen ?? []) {
      const entries = filed.get(term)
      const second = guard < 0 ? term : guard
      if (entries) entries.push(query, second)
      else filed.set(term, [query, second])
    }
  })
  const { slots, capacity } = plan.terms
  const entries: number[] = []
  for (let term = 0; term < capacity; term++) {
    slots[term * SLOT + FILED_FROM] = entries.length
    for (const number of filed.get(term) ?? []) entries.push(number)
    slots[term * SLOT + FILED_TO] = entries.length
  }
  return { entries: Int32Array.from(entries), always }
}

/** The rarest single term, besides those the query is filed under, that a post must hold; −1 where there is none. */
function guardOf(plan: Plan, tree: QueryTree, filedUnder: number[], weight: (term: number) => number): number {
  let guard = -1
  for (const term of needed(plan, tree))
    if (!filedUnder.includes(term) && (guard < 0 || weight(term) < weight(guard))) guard = term
  return guard
}

/** Terms every post that the query takes must hold. */
function needed(plan: Plan, tree: QueryTree): number[] {
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
