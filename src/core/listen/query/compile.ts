import type { Post } from '../../../contract/post.ts'
import type { QueryHit, QueryTrouble } from '../../../contract/query.ts'
import type { CompileQueries } from '../../../contract/stages.ts'
import { meetAuthor, meetSites } from './fields.ts'
import { countUses, fileQueries } from './file.ts'
import { parseQuery } from './parse.ts'
import { findSpans } from './places.ts'
import { AND, addTree, anchors, NOT, newPlan, OR, PLACED, TERM } from './plan.ts'
import { preparePrefixes } from './prefixes.ts'
import { Presence } from './presence.ts'
import { holdsRaw } from './raw.ts'
import { ANY_KIND, newTokens, scan } from './scan.ts'
import { QueryFault, type QueryTree } from './syntax.ts'

/** Posts after which queries are filed anew under the words that turned out to be rare; then at every eightfold; each fourth post counts. */
const FIRST_FILING = 2048

/**
 * Parses and compiles queries once. Each is filed under the rarest words it cannot do without; a post is cut and hashed
 * in one pass, its words looked up, and only the queries filed under them are evaluated. What is rare is learned from
 * the posts themselves; it changes the speed, never the answer. Hits come in the order of the queries.
 */
export const compileQueries: CompileQueries = (queries) => {
  const troubles: QueryTrouble[] = []
  const trees: QueryTree[] = []
  const exact: QueryHit[] = []
  const plan = newPlan()
  const roots: number[] = []
  for (const { id, text } of queries) {
    try {
      const tree = parseQuery(text)
      roots.push(addTree(plan, tree))
      // Also numbers the words that only filing needs (those of `raw:`), before the terms are counted.
      anchors(plan, tree, () => 1)
      trees.push(tree)
      exact.push(Object.freeze({ query: id, fuzzy: false }))
    } catch (fault) {
      if (!(fault instanceof QueryFault)) throw fault
      troubles.push({ query: id, at: fault.at, code: fault.code, params: fault.params })
    }
  }

  const { terms, authors, sites, langs, placed, raw } = plan
  const op = Uint8Array.from(plan.op)
  const a = Int32Array.from(plan.a)
  const b = Int32Array.from(plan.b)
  const kids = Int32Array.from(plan.kids)
  const presence = new Presence(plan.needsPlaces)
  const placesOf = (term: number, kinds: number) => presence.places(term, kinds)
  const prefixes = preparePrefixes(trees, plan.prefixes)
  const tokens = newTokens(prefixes?.sample)
  const asked = new Int32Array(trees.length)
  const met = new Float64Array(plan.termCount)
  let filed = fileQueries(plan, trees, countUses(plan, trees))
  let posts = 0
  let fileAgainAt = FIRST_FILING
  let text = ''

  function match(post: Post): QueryHit[] {
    posts++
    text = post.text
    presence.begin()
    scan(text, tokens)
    meetTokens()
    prefixes?.meet(text, tokens, presence)
    meetFields(post)
    const found: number[] = []
    const sampled = (posts & 3) === 0
    for (let i = 0; i < presence.count; i++) {
      const term = presence.terms[i] as number
      if (sampled) met[term] = (met[term] as number) + 1
      const end = filed.from[term + 1] as number
      for (let k = filed.from[term] as number; k < end; k++) {
        const guard = filed.guards[k] as number
        if (guard < 0 || presence.has(guard, ANY_KIND)) ask(filed.queries[k] as number, found)
      }
    }
    for (const query of filed.always) ask(query, found)
    if (posts === fileAgainAt) {
      fileAgainAt *= 8
      filed = fileQueries(plan, trees, (term) => (met[term] as number) + 0.5)
    }
    if (found.length > 1) found.sort((x, y) => x - y)
    return found.length === 0 ? [] : found.map((query) => exact[query] as QueryHit)
  }

  function meetTokens() {
    const { count, low, high, kind, place } = tokens
    for (let i = 0; i < count; i++) {
      const term = terms.find(low[i] as number, high[i] as number)
      if (term >= 0) presence.meet(term, kind[i] as number, place[i] as number)
    }
  }

  function meetFields(post: Post) {
    if (authors.size > 0 && post.author) meetAuthor(post.author, authors, presence)
    if (sites.size > 0) meetSites(post, sites, presence)
    if (langs.size > 0 && post.lang) {
      const term = langs.get((post.lang.split(/[-_]/)[0] as string).toLowerCase())
      if (term !== undefined) presence.meet(term, ANY_KIND, 0)
    }
  }

  function ask(query: number, found: number[]) {
    if (asked[query] === posts) return
    asked[query] = posts
    if (holds(roots[query] as number)) found.push(query)
  }

  function holds(node: number): boolean {
    const at = a[node] as number
    const kind = op[node]
    if (kind === TERM) return presence.has(at, b[node] as number)
    if (kind === AND || kind === OR) {
      const end = at + (b[node] as number)
      for (let k = at; k < end; k++) if (holds(kids[k] as number) === (kind === OR)) return kind === OR
      return kind === AND
    }
    if (kind === NOT) return !holds(at)
    if (kind === PLACED) return findSpans(placed[at] as (typeof placed)[number], placesOf).length > 0
    return holdsRaw(text, raw[at] as string)
  }

  return { match, troubles }
}
