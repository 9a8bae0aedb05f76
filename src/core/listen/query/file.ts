import { anchors, type Plan, termOf } from './plan.ts'
import type { QueryTree } from './syntax.ts'

/**
 * Queries filed under terms: term t's are `queries[from[t] … from[t + 1])`; `guards` names beside each a second term
 * without which it cannot hold, or −1; `always` holds those no term stands for.
 */
export type FiledQueries = { from: Int32Array; queries: Int32Array; guards: Int32Array; always: number[] }

/** Files every query under the terms of which a post must hold one; `weight` says how often a term is met in posts. */
export function fileQueries(plan: Plan, trees: readonly QueryTree[], weight: (term: number) => number): FiledQueries {
  const chosen = trees.map((tree) => anchors(plan, tree, weight))
  const from = new Int32Array(plan.termCount + 1)
  for (const terms of chosen) for (const term of terms ?? []) from[term + 1] = (from[term + 1] as number) + 1
  for (let term = 0; term < plan.termCount; term++) from[term + 1] = (from[term + 1] as number) + (from[term] as number)
  const next = from.slice()
  const queries = new Int32Array(from[plan.termCount] as number)
  const guards = new Int32Array(queries.length)
  const always: number[] = []
  chosen.forEach((terms, query) => {
    if (!terms) always.push(query)
    const guard = terms ? guardOf(plan, trees[query] as QueryTree, terms, weight) : -1
    for (const term of terms ?? []) {
      const at = next[term] as number
      queries[at] = query
      guards[at] = guard
      next[term] = at + 1
    }
  })
  return { from, queries, guards, always }
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
  const uses = new Float64Array(plan.termCount)
  for (const tree of trees)
    anchors(plan, tree, (term) => {
      uses[term] = (uses[term] as number) + 1
      return 1
    })
  return (term) => uses[term] as number
}
