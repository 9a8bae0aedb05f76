import type { Post } from '../../../contract/post.ts'
import type { QueryHit, QueryTrouble } from '../../../contract/query.ts'
import type { CompileQueries } from '../../../contract/stages.ts'
import { fieldReader } from './fields.ts'
import { countUses, ENTRY, fileQueries } from './file.ts'
import { parseQuery } from './parse.ts'
import { findSpans, type PlacesOf } from './places.ts'
import { AND, addTree, NOT, newPlan, OP, OP_BITS, OR, PLACED, type Placed, TERM } from './plan.ts'
import { beginningsOf, meetBeginnings } from './prefixes.ts'
import { Presence } from './presence.ts'
import { holdsRaw } from './raw.ts'
import { ANY_KIND, HIGH, LOW, ROW, type Rows, scan } from './scan.ts'
import { type NearMet, Spellings } from './spellings.ts'
import { QueryFault, type QueryTree } from './syntax.ts'

/** Posts after which queries are filed anew under the words that turned out to be rare; then at every eightfold. */
const FIRST_FILING = 2048
const NONE: number[] = []

/**
 * Parses and compiles queries once. Each is filed under the rarest words it cannot do without; a post is cut and hashed
 * in one pass, its words looked up, and only the queries filed under them are evaluated. What is rare is learned from
 * the posts themselves; it changes the speed, never the answer. Hits come in the order of the queries.
 */
export const compileQueries: CompileQueries = (queries) => {
  const troubles: QueryTrouble[] = []
  const trees: QueryTree[] = []
  const exact: QueryHit[] = []
  const fuzzy: QueryHit[] = []
  for (const { id, text } of queries) {
    try {
      trees.push(parseQuery(text))
      exact.push(Object.freeze({ query: id, fuzzy: false }))
      fuzzy.push(Object.freeze({ query: id, fuzzy: true }))
    } catch (fault) {
      if (!(fault instanceof QueryFault)) throw fault
      troubles.push({ query: id, at: fault.at, code: fault.code, params: fault.params })
    }
  }

  const plan = newPlan(trees)
  const roots = Int32Array.from(trees, (tree) => addTree(plan, tree))
  const { terms, placed, raw } = plan
  const uses = new Int32Array(terms.capacity)
  const code = Int32Array.from(plan.code)
  const presence = new Presence(terms)
  const exactPlaces: PlacesOf = (term, kinds) => presence.places(term, kinds)
  const beginnings = beginningsOf(trees)
  const meetFields = fieldReader(trees)
  const spellings = new Spellings(plan, trees)
  const asked = new Int32Array(trees.length)
  let filed = fileQueries(plan, trees, roots, countUses(plan, trees))
  let posts = 0
  let fileAgainAt = FIRST_FILING
  let text = ''
  let near: NearMet = NONE

  function match(post: Post): QueryHit[] {
    posts++
    text = post.text
    const tokens = scan(text)
    presence.begin(tokens)
    if (beginnings.lengths.length > 0) meetBeginnings(tokens, beginnings, presence)
    meetFields(post, presence)
    const found: number[] = []
    const { always, met } = filed
    filed.count = 0
    filed.meet(tokens, posts)
    filed.meet(presence.added, posts)
    for (let i = 0; i < filed.count; i += ENTRY)
      if (presence.maybe(met[i + 1] as number)) ask(met[i] as number, met[i + 2] as number, found)
    for (let i = 0; i < always.length; i++) ask(always[i] as number, roots[always[i] as number] as number, found)
    if (posts % (posts < FIRST_FILING ? 4 : 32) === 0) learn(tokens)
    near = spellings.meet(tokens)
    const written = found.length
    if (near.length > 0) askNear(found)
    if (found.length === 0) return []
    if (found.length === 1) return [(written === 1 ? exact : fuzzy)[found[0] as number] as QueryHit]
    if (found.length === written) return found.sort((x, y) => x - y).map((query) => exact[query] as QueryHit)
    const alike = found.slice(written)
    return found.sort((x, y) => x - y).map((query) => (alike.includes(query) ? fuzzy : exact)[query] as QueryHit)
  }

  /** Adds the queries that hold once a near spelling of their names counts as the name. */
  function askNear(found: number[]) {
    for (let i = 0; i < near.length; i += 2) {
      const queries = spellings.queriesOf.get(near[i] as number) as number[]
      for (let k = 0; k < queries.length; k += 2) {
        const query = queries[k] as number
        const guard = queries[k + 1] as number
        if ((guard !== 0 && !presence.maybe(guard)) || found.includes(query)) continue
        if (holds(roots[query] as number, spellings.termsOf[query] as number[])) found.push(query)
      }
    }
  }

  /** Counts the terms met, and from time to time files the queries anew. */
  function learn(tokens: Rows) {
    for (const { rows, count } of [tokens, presence.added])
      for (let row = 0; row < count * ROW; row += ROW) {
        const term = terms.find(rows[row + LOW] as number, rows[row + HIGH] as number)
        if (term >= 0) uses[term] = (uses[term] as number) + 1
      }
    if (posts < fileAgainAt) return
    fileAgainAt *= 8
    filed = fileQueries(plan, trees, roots, (term) => (uses[term] as number) + 0.5)
  }

  function ask(query: number, root: number, found: number[]) {
    if (asked[query] === posts) return
    asked[query] = posts
    if (holds(root, null)) found.push(query)
  }

  /** `alike`: the terms that also hold where misspelt; what stands under NOT must be written out to count. */
  function holds(at: number, alike: number[] | null): boolean {
    const head = code[at] as number
    const op = head & OP
    const of = code[at + 1] as number
    if (op === TERM) {
      const kinds = head >> OP_BITS
      const high = code[at + 2] as number
      if (presence.has(of, high, kinds)) return true
      return alike !== null && kinds === ANY_KIND && standsNear(of, high, alike)
    }
    if (op === AND || op === OR) {
      const end = at + (head >> OP_BITS)
      for (let k = at + 1; k <= end; k++) if (holds(code[k] as number, alike) === (op === OR)) return op === OR
      return op === AND
    }
    if (op === NOT) return !holds(of, null)
    if (op === PLACED) return findSpans(placed[of] as Placed, alike ? placesNear(alike) : exactPlaces).length > 0
    return holdsRaw(text, raw[of] as string)
  }

  function standsNear(low: number, high: number, alike: number[]): boolean {
    for (let i = 0; i < near.length; i += 2) {
      const term = near[i] as number
      if (terms.hashes[term * 2] === low && terms.hashes[term * 2 + 1] === high) return alike.includes(term)
    }
    return false
  }

  function placesNear(alike: number[]): PlacesOf {
    return (term, kinds) => {
      const places = exactPlaces(term, kinds)
      if (kinds !== ANY_KIND || !alike.includes(term)) return places
      return places.concat(near.filter((_, i) => i % 2 === 1 && near[i - 1] === term)).sort((x, y) => x - y)
    }
  }

  return { match, troubles }
}
