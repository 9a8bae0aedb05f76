import { ANY_KIND, hashFolded } from './scan.ts'
import type { QueryTree, QueryWord } from './syntax.ts'
import { Terms } from './terms.ts'

export const TERM = 0
export const AND = 1
export const OR = 2
export const NOT = 3
export const PLACED = 4
export const RAW = 5

/** A part of a query that needs places, with its words as term numbers. */
export type Placed =
  | { op: 'words'; terms: number[]; kinds: number[]; signs: boolean[]; slop: number }
  | { op: 'or'; parts: Placed[] }
  | { op: 'near'; left: Placed; right: Placed; distance: number }

/**
 * All queries as flat nodes. Node n is `op[n]` with `a[n]`, `b[n]`: a term and the kinds it may have; a list
 * `kids[a … a + b)`; one node; or the index of a placed part or of a raw text.
 */
export type Plan = {
  op: number[]
  a: number[]
  b: number[]
  kids: number[]
  placed: Placed[]
  raw: string[]
  terms: Terms
  prefixes: Terms
  authors: Terms
  sites: Terms
  /** `lang:` values to term numbers. */
  langs: Map<string, number>
  termCount: number
  /** 1 where a term's places are asked for. */
  needsPlaces: number[]
}

export function newPlan(): Plan {
  return {
    op: [],
    a: [],
    b: [],
    kids: [],
    placed: [],
    raw: [],
    terms: new Terms(),
    prefixes: new Terms(),
    authors: new Terms(),
    sites: new Terms(),
    langs: new Map(),
    termCount: 0,
    needsPlaces: [],
  }
}

/** Adds one query's tree and returns its root node. Equal words of all queries share one term. */
export function addTree(plan: Plan, tree: QueryTree): number {
  switch (tree.op) {
    case 'and':
    case 'or': {
      const nodes = tree.parts.map((part) => addTree(plan, part))
      // Looking a term up is cheap, measuring places is not: the cheap parts get to say no first.
      nodes.sort((x, y) => (plan.op[x] as number) - (plan.op[y] as number))
      const at = plan.kids.length
      plan.kids.push(...nodes)
      return addNode(plan, tree.op === 'and' ? AND : OR, at, nodes.length)
    }
    case 'not':
      return addNode(plan, NOT, addTree(plan, tree.part), 0)
    case 'words': {
      const [only] = tree.words
      if (tree.words.length === 1 && only) return addNode(plan, TERM, termOf(plan, only), only.kinds)
      return addNode(plan, PLACED, plan.placed.push(place(plan, tree)) - 1, 0)
    }
    case 'near':
      return addNode(plan, PLACED, plan.placed.push(place(plan, tree)) - 1, 0)
    case 'raw':
      return addNode(plan, RAW, plan.raw.push(tree.text) - 1, 0)
    case 'author':
    case 'site':
    case 'lang':
      return addNode(plan, TERM, fieldTerm(plan, tree), ANY_KIND)
  }
}

/**
 * Terms of which a post must hold at least one for the query to take it, the set expected to meet the fewest posts;
 * null where there is none (`raw:"…"` of signs only, `a OR NOT b`). `weight` is how often a term is met.
 */
export function anchors(plan: Plan, tree: QueryTree, weight: (term: number) => number): number[] | null {
  const cost = (terms: number[]) => terms.reduce((sum, term) => sum + weight(term), 0)
  const cheapest = (choices: (number[] | null)[]) =>
    choices.reduce<number[] | null>(
      (best, terms) => (terms && (!best || cost(terms) < cost(best)) ? terms : best),
      null,
    )
  switch (tree.op) {
    case 'not':
      return null
    case 'and':
      return cheapest(tree.parts.map((part) => anchors(plan, part, weight)))
    case 'near':
      return cheapest([anchors(plan, tree.left, weight), anchors(plan, tree.right, weight)])
    case 'or': {
      const sets = tree.parts.map((part) => anchors(plan, part, weight))
      return sets.some((terms) => terms === null) ? null : [...new Set(sets.flatMap((terms) => terms ?? []))]
    }
    case 'words':
    case 'raw':
      return cheapest(tree.words.map((word) => [termOf(plan, word)]))
    default:
      return [fieldTerm(plan, tree)]
  }
}

function place(plan: Plan, tree: QueryTree): Placed {
  if (tree.op === 'or') return { op: 'or', parts: tree.parts.map((part) => place(plan, part)) }
  if (tree.op === 'near')
    return { op: 'near', left: place(plan, tree.left), right: place(plan, tree.right), distance: tree.distance }
  if (tree.op !== 'words') throw new Error(`${tree.op} has no place in a text`)
  const terms = tree.words.map((word) => termOf(plan, word))
  for (const term of terms) plan.needsPlaces[term] = 1
  return {
    op: 'words',
    terms,
    kinds: tree.words.map((word) => word.kinds),
    signs: tree.words.map((word) => word.sign),
    slop: tree.slop,
  }
}

/** The number of a query's word; equal words, and equal beginnings, have one. */
export function termOf(plan: Plan, word: QueryWord): number {
  return take(plan, (word.prefix ? plan.prefixes : plan.terms).add(word.low, word.high, plan.termCount))
}

function fieldTerm(plan: Plan, { op, value }: { op: 'author' | 'site' | 'lang'; value: string }): number {
  if (op === 'lang') {
    const term = plan.langs.get(value) ?? plan.termCount
    plan.langs.set(value, term)
    return take(plan, term)
  }
  const hash = { low: 0, high: 0 }
  hashFolded(value, 0, value.length, hash)
  return take(plan, (op === 'author' ? plan.authors : plan.sites).add(hash.low, hash.high, plan.termCount))
}

function take(plan: Plan, term: number): number {
  if (term === plan.termCount) {
    plan.termCount++
    plan.needsPlaces.push(0)
  }
  return term
}

function addNode(plan: Plan, op: number, a: number, b: number): number {
  plan.a.push(a)
  plan.b.push(b)
  return plan.op.push(op) - 1
}
