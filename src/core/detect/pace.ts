import type { Pace } from '../../contract/stream.ts'
import { HOUR, MINUTE } from './calendar.ts'

/** Ages at which stories are compared, ms: a quarter of an hour, one hour, three. */
const AGES = [15 * MINUTE, HOUR, 3 * HOUR] as const
export const OPENING = AGES[2]

/** A story is worth comparing from so many mentions in its first three hours on. */
const LEAST = 3
/** More mentions than this in three hours are all alike: far above anything usual. */
export const OPENING_MOST = 300

/** How far apart counts are kept: four rungs for each doubling. */
const RUNGS = Math.floor(4 * Math.log2(OPENING_MOST)) + 1

/** After so many stories an old one counts for a third. */
const MEMORY = 200

/**
 * While few stories are known they are drawn towards links shared on Twitter in 2010 (n = 1,599 of three posts or more in
 * three hours): at least n posts by the three ages with chance 1.15 ÷ n, 2.25 ÷ n and 3.9 ÷ n. Those were chosen for
 * having spread, so a young brand is slow to call a story fast. They weigh as much as so many stories.
 */
const TYPICAL = [1.15, 2.25, 3.9] as const
const PRIOR = 20

/** How this brand's stories began: how many had so many posts, and authors, by each age (place = rung). Under 2 KB. */
export type PaceState = { v: 1; stories: number; posts: number[][]; authors: number[][]; until: number }

/** One mention of a story's first three hours: `age` ms after its first. */
export type Opened = { age: number; author: string }

export function newPace(): PaceState {
  const empty = () => AGES.map(() => new Array<number>(RUNGS).fill(0))
  return { v: 1, stories: 0, posts: empty(), authors: empty(), until: 0 }
}

/** Learns a story whose first three hours ended at `until` (UTC ms), in place; too small a one teaches nothing. */
export function learnPace(state: PaceState, opening: readonly Opened[], until: number): boolean {
  state.until = Math.max(state.until, until)
  if (opening.length < LEAST) return false
  const kept = 1 - 1 / MEMORY
  state.stories = round(state.stories * kept + 1)
  AGES.forEach((age, k) => {
    const { posts, authors } = countBy(opening, age)
    for (const [counts, count] of [
      [state.posts[k]!, posts],
      [state.authors[k]!, authors],
    ] as const) {
      for (let i = 0; i < RUNGS; i++) counts[i] = round(counts[i]! * kept)
      counts[rungOf(count)]! += 1
    }
  })
  return true
}

/**
 * How a story of this `age` (ms) stands beside the brand's own at the next of the three ages, so before it has had its
 * full time: `share` of them had fewer posts and fewer authors by then. Null where it is older or too small.
 */
export function paceOf(state: PaceState, opening: readonly Opened[], age: number): Pace | null {
  const k = AGES.findIndex((one) => age <= one)
  if (k < 0 || opening.length < LEAST) return null
  const { posts, authors } = countBy(opening, AGES[k]!)
  const share = Math.min(below(state, state.posts[k]!, posts, k), below(state, state.authors[k]!, authors, k))
  return {
    share: Math.round(share * 1000) / 1000,
    posts,
    minutes: AGES[k]! / MINUTE,
    stories: Math.round(state.stories),
  }
}

function countBy(opening: readonly Opened[], age: number): { posts: number; authors: number } {
  const young = opening.filter((one) => one.age <= age)
  return { posts: young.length, authors: new Set(young.map(({ author }) => author)).size }
}

function rungOf(count: number): number {
  return Math.min(RUNGS - 1, Math.floor(4 * Math.log2(Math.max(1, count))))
}

/** Share of stories that stood on a lower rung, the typical ones among them. */
function below(state: PaceState, counts: readonly number[], count: number, k: number): number {
  let own = 0
  for (let i = 0; i < rungOf(count); i++) own += counts[i]!
  const typical = 1 - Math.min(1, TYPICAL[k]! / Math.max(1, count))
  return (own + PRIOR * typical) / (state.stories + PRIOR)
}

function round(value: number): number {
  return Math.round(value * 1e3) / 1e3
}
