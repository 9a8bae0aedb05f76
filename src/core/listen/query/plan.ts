import { hashSite } from './fields.ts'
import { type Hash, hashFolded } from './hashes.ts'
import { ANY_KIND } from './scan.ts'
import type { QueryTree, QueryWord } from './syntax.ts'
import { SORTS, Terms } from './terms.ts'

export const TERM = 0
export const AND = 1
export const OR = 2
export const NOT = 3
export const PLACED = 4
export const RAW = 5
export const OP_BITS = 3
export const OP = 7

/** A part of a query that needs places, with its words as term numbers. */
export type Placed =
  | { op: 'words'; terms: number[]; kinds: number[]; signs: boolean[]; slop: number }
  | { op: 'or'; parts: Placed[] }
  | { op: 'near'; left: Placed; right: Placed; distance: number }

/**
 * All queries as nodes in one array, a query's side by side. A node is `op | n << OP_BITS` and what it speaks of: a term's
 * hash (n: the kinds it may have), the addresses of n nodes, that of one node, or the index of a placed part or a raw text.
 */
export type Plan = {
  code: number[]
  placed: Placed[]
  raw: string[]
  terms: Terms
}

type FieldTree = Extract<QueryTree, { op: 'author' | 'site' | 'lang' }>

/** Numbers every word and field value of these queries; `addTree` then makes nodes of them. */
export function newPlan(trees: readonly QueryTree[]): Plan {
  const hashes: number[] = []
  const hash = { low: 0, high: 0 }
  const gather = (tree: QueryTree): void => {
    if (tree.op === 'and' || tree.op === 'or') tree.parts.forEach(gather)
    else if (tree.op === 'not') gather(tree.part)
    else if (tree.op === 'near') [tree.left, tree.right].forEach(gather)
    else if (tree.op === 'author' || tree.op === 'site' || tree.op === 'lang') {
      hashField(tree, hash)
      hashes.push(hash.low, hash.high)
    } else if (tree.op === 'words' || tree.op === 'raw')
      for (const word of tree.words) {
        hashWord(word, hash)
        hashes.push(hash.low, hash.high)
      }
  }
  trees.forEach(gather)
  return { code: [], placed: [], raw: [], terms: new Terms(hashes) }
}

/** Adds one query's tree and returns the address of its root. Equal words of all queries are one term. */
export function addTree(plan: Plan, tree: QueryTree): number {
  switch (tree.op) {
    case 'and':
    case 'or': {
      const nodes = tree.parts.map((part) => addTree(plan, part))
      // Looking a term up is cheap, measuring places is not: the cheap parts get to say no first.
      nodes.sort((x, y) => opAt(plan, x) - opAt(plan, y))
      return addNode(plan, tree.op === 'and' ? AND : OR, nodes.length, nodes)
    }
    case 'not':
      return addNode(plan, NOT, 0, [addTree(plan, tree.part)])
    case 'words':
    case 'near': {
      const there = addWords(plan, tree)
      if (tree.op === 'words' && tree.words.length === 1) return there
      // Where a word is missing no place needs to be measured: a look at the words comes first.
      return addNode(plan, AND, 2, [there, addNode(plan, PLACED, 0, [plan.placed.push(place(plan, tree)) - 1])])
    }
    case 'raw':
      return addNode(plan, RAW, 0, [plan.raw.push(tree.text) - 1])
    case 'author':
    case 'site':
    case 'lang':
      return addTerm(plan, fieldTerm(plan, tree), ANY_KIND)
  }
}

/** A node that holds where all words of a part with places stand anywhere. */
function addWords(plan: Plan, tree: QueryTree): number {
  if (tree.op === 'words') {
    const nodes = tree.words.map((word) => addTerm(plan, termOf(plan, word), word.kinds))
    return nodes.length === 1 ? (nodes[0] as number) : addNode(plan, AND, nodes.length, nodes)
  }
  if (tree.op === 'near') return addNode(plan, AND, 2, [addWords(plan, tree.left), addWords(plan, tree.right)])
  if (tree.op !== 'or') throw new Error(`${tree.op} has no place in a text`)
  const nodes = tree.parts.map((part) => addWords(plan, part))
  return addNode(plan, OR, nodes.length, nodes)
}

function addTerm(plan: Plan, term: number, kinds: number): number {
  return addNode(plan, TERM, kinds, [plan.terms.hashes[term * 2] as number, plan.terms.hashes[term * 2 + 1] as number])
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
  return {
    op: 'words',
    terms: tree.words.map((word) => termOf(plan, word)),
    kinds: tree.words.map((word) => word.kinds),
    signs: tree.words.map((word) => word.sign),
    slop: tree.slop,
  }
}

/** The number of a query's word; equal words, and equal beginnings, have one. */
export function termOf(plan: Plan, word: QueryWord): number {
  hashWord(word, found)
  return plan.terms.find(found.low, found.high)
}

function fieldTerm(plan: Plan, tree: FieldTree): number {
  hashField(tree, found)
  return plan.terms.find(found.low, found.high)
}

const found = { low: 0, high: 0 }

function hashWord({ low, high, prefix }: QueryWord, into: Hash): void {
  into.low = prefix ? low ^ SORTS.beginning.low : low
  into.high = prefix ? high ^ SORTS.beginning.high : high
}

function hashField({ op, value }: FieldTree, into: Hash): void {
  if (op === 'site') hashSite(value, into)
  else hashFolded(value, 0, value.length, into)
  into.low ^= SORTS[op].low
  into.high ^= SORTS[op].high
}

const opAt = (plan: Plan, at: number) => (plan.code[at] as number) & OP

function addNode(plan: Plan, op: number, n: number, of: number[]): number {
  const at = plan.code.length
  plan.code.push(op | (n << OP_BITS), ...of)
  return at
}
