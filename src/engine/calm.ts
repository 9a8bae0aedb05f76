import { rungLevel } from '../core/alarm/judge.ts'
import { type CalmSigns, calmSigns } from '../core/detect/calm.ts'
import { measureGrowth } from '../core/detect/growth.ts'
import type { LiveStory } from './watch.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** So many negatives an hour are what any story may get without meaning anything. */
const ORDINARY_NEGATIVES = 2
/** With fewer mentions in a day nothing spreads, and a ratio would be a guess. */
const SPREADS_FROM = 5

/** Whether a story is calm on what we can see, and why or why not. Reads memory only. */
export function calmOf(story: LiveStory, at: number): CalmSigns {
  const { tally, row } = story
  const hours = Math.min(14 * 24, Math.floor((at - row.first) / HOUR))
  const negatives = new Array<number>(Math.max(0, hours)).fill(0)
  const start = at - hours * HOUR
  for (const time of tally.negatives) {
    const hour = Math.floor((time - start) / HOUR)
    if (hour >= 0 && hour < hours) negatives[hour]!++
  }
  const lately = tally.times.filter((time) => time > at - DAY && time <= at).length
  return calmSigns({
    at,
    level: rungLevel(row.ringing, row.level),
    negatives,
    high: negatives.map(() => ORDINARY_NEGATIVES),
    growth: lately < SPREADS_FROM ? null : measureGrowth(tally.times, at),
    newOnTop: story.echo.newOnTop,
  })
}
