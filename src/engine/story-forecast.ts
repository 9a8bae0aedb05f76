import { clockOf } from '../core/detect/clock.ts'
import { forecast } from '../core/detect/forecast.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/** Younger stories are a handful of posts in a row: anything could follow. */
const YOUNGEST = 10 * MINUTE

/** Posts a story will have had a day after its first, with the 80 % band. */
export type StoryForecast = { median: number; low: number; high: number }

/**
 * How big a story will be a day after its first post, from its posts so far (ascending, all of them) and from when this
 * brand's other stories began, which tells when people there sleep. Null in its first ten minutes, after the day, and
 * where too little is known.
 */
export function storyForecast(
  posts: readonly { at: number; followers: number }[],
  begun: readonly number[],
  now: number,
): StoryForecast | null {
  const [first, ...later] = posts
  if (first === undefined) return null
  const age = now - first.at
  if (age < YOUNGEST || age >= DAY) return null
  const cascade = {
    t0: first.at,
    rootFollowers: first.followers || null,
    offsetsSeconds: later.map(({ at }) => (at - first.at) / SECOND),
  }
  const { median, low, high } = forecast(cascade, age / SECOND, DAY / SECOND, clockOf(begun))
  return median === null || low === null || high === null ? null : { median: median + 1, low: low + 1, high: high + 1 }
}
