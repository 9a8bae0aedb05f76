import type { Placed } from './plan.ts'

/** Where a part of a query stands in the post: pairs of first and last place, flat, by first place. */
export type Spans = number[]

/** Places (ascending) at which a term of one of these kinds stands. */
export type PlacesOf = (term: number, kinds: number) => readonly number[]

const NOWHERE: Spans = []
/** A post with more spans than this repeats itself; what it says is in the first of them. */
const MOST_SPANS = 20_000

/**
 * All spans of a phrase, a NEAR or an OR of such. Words stand at even places, signs at odd ones (see `scan`), so signs
 * are never counted as words between. Time grows with the text's length × the distance asked for,
 * no faster.
 */
export function findSpans(tree: Placed, placesOf: PlacesOf): Spans {
  if (tree.op === 'words') return phraseSpans(tree, placesOf)
  if (tree.op === 'near') {
    const left = findSpans(tree.left, placesOf)
    const right = left.length > 0 ? findSpans(tree.right, placesOf) : NOWHERE
    if (right.length === 0) return NOWHERE
    return sorted(pairs(left, right, tree.distance).concat(pairs(right, left, tree.distance)))
  }
  return sorted(tree.parts.flatMap((part) => findSpans(part, placesOf)))
}

function phraseSpans(phrase: Extract<Placed, { op: 'words' }>, placesOf: PlacesOf): Spans {
  const lists: (readonly number[])[] = []
  for (let i = 0; i < phrase.terms.length; i++) {
    const places = placesOf(phrase.terms[i] as number, phrase.kinds[i] as number)
    if (places.length === 0) return NOWHERE
    lists.push(places)
  }
  const words = phrase.signs.filter((sign) => !sign).length
  const next = lists.map(() => 0)
  const spans: Spans = []
  for (const first of lists[0] as readonly number[]) {
    let last = first
    for (let i = 1; i < lists.length; i++) {
      const places = lists[i] as readonly number[]
      // Several signs after one word share its odd place, so a sign may stand where the one before it does.
      const from = phrase.signs[i] ? last : last + 1
      let at = next[i] as number
      while (at < places.length && (places[at] as number) < from) at++
      next[i] = at
      if (at === places.length) return spans
      last = places[at] as number
    }
    const extra = Math.floor(last / 2) - Math.ceil(first / 2) + 1 - words
    if (extra <= phrase.slop) spans.push(first, last)
  }
  return spans
}

/** Spans that begin with one of `before` and end with one of `after`, at most `distance` words between. */
function pairs(before: Spans, after: Spans, distance: number): Spans {
  const found: Spans = []
  let from = 0
  const byEnd = before.length > 2 ? sortedBy(before, 1) : before
  for (let i = 0; i < byEnd.length; i += 2) {
    const end = byEnd[i + 1] as number
    while (from < after.length && (after[from] as number) <= end) from += 2
    for (let k = from; k < after.length; k += 2) {
      const between = Math.ceil((after[k] as number) / 2) - Math.floor(end / 2) - 1
      if (between > distance || found.length >= 2 * MOST_SPANS) break
      found.push(byEnd[i] as number, after[k + 1] as number)
    }
  }
  return found
}

const sorted = (spans: Spans) => (spans.length > 2 ? sortedBy(spans, 0) : spans)

function sortedBy(spans: Spans, key: 0 | 1): Spans {
  const order: number[] = []
  for (let i = 0; i < spans.length; i += 2) order.push(i)
  order.sort((x, y) => (spans[x + key] as number) - (spans[y + key] as number))
  return order.flatMap((i) => [spans[i] as number, spans[i + 1] as number])
}
