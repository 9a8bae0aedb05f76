import { anchors, type Plan } from './plan.ts'
import type { QueryTree } from './syntax.ts'

/** Queries filed under terms: term t's are `queries[from[t] … from[t + 1])`; `always` holds those no term stands for. */
export type FiledQueries = { from: Int32Array; queries: Int32Array; always: number[] }

/** Files every query under the terms of which a post must hold one; `weight` says how often a term is met in posts. */
export function fileQueries(plan: Plan, trees: readonly QueryTree[], weight: (term: number) => number): FiledQueries {
  const chosen = trees.map((tree) => anchors(plan, tree, weight))
  const from = new Int32Array(plan.termCount + 1)
  for (const terms of chosen) for (const term of terms ?? []) from[term + 1] = (from[term + 1] as number) + 1
  for (let term = 0; term < plan.termCount; term++) from[term + 1] = (from[term + 1] as number) + (from[term] as number)
  const next = from.slice()
  const queries = new Int32Array(from[plan.termCount] as number)
  const always: number[] = []
  chosen.forEach((terms, query) => {
    if (!terms) always.push(query)
    for (const term of terms ?? []) {
      const at = next[term] as number
      queries[at] = query
      next[term] = at + 1
    }
  })
  return { from, queries, always }
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
