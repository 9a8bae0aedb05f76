import { clockOf } from '../core/detect/clock.ts'
import { type Cascade, forecast } from '../core/detect/forecast.ts'
import { correctionAt, type Refit } from '../core/detect/refit.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/** Younger stories are a handful of posts in a row: anything could follow. */
const YOUNGEST = 10 * MINUTE

/** Posts a story will have had a day after its first, with the 80 % band, and how many finished stories of ours taught it. */
export type StoryForecast = { median: number; low: number; high: number; stories: number }

type Posts = readonly { at: number; followers: number }[]

/** A story's posts (ascending) as the forecast reads them; null where there is none. */
export function cascadeOf(posts: Posts): Cascade | null {
  const [first, ...later] = posts
  if (first === undefined) return null
  return {
    t0: first.at,
    rootFollowers: first.followers || null,
    offsetsSeconds: later.map(({ at }) => (at - first.at) / SECOND),
  }
}

/** Whether a story is of an age at which something can be said of its first day. */
export function isForetold(first: number, now: number): boolean {
  return now - first >= YOUNGEST && now - first < DAY
}

/**
 * How big a story will be a day after its first post, from its posts so far (ascending, all of them), from when this
 * brand's other stories began, which tells when people there sleep, and from what its finished ones taught. Null in its
 * first ten minutes, after the day, and where too little is known.
 */
export function storyForecast(posts: Posts, begun: readonly number[], own: Refit, now: number): StoryForecast | null {
  const cascade = cascadeOf(posts)
  if (cascade === null || !isForetold(cascade.t0, now)) return null
  const age = (now - cascade.t0) / SECOND
  const { median, low, high } = forecast(cascade, age, DAY / SECOND, clockOf(begun), correctionAt(own, age))
  if (median === null || low === null || high === null) return null
  return { median: median + 1, low: low + 1, high: high + 1, stories: own.stories }
}
