import type { Incident } from '../contract/incident.ts'
import type { Level } from '../contract/labels.ts'
import { rungLevel } from '../core/alarm/judge.ts'
import { type CalmSigns, calmSigns } from '../core/detect/calm.ts'
import { measureGrowth } from '../core/detect/growth.ts'
import { Echo } from './echo.ts'
import type { Tables } from './ports/store.ts'
import { blindTo } from './source-health.ts'
import type { LiveStory } from './watch.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** So many negatives an hour are what any story may get without meaning anything. */
const ORDINARY_NEGATIVES = 2
/** With fewer mentions in a day nothing spreads, and a ratio would be a guess. */
const SPREADS_FROM = 5
/** Looked back at most so far: what died down before is calm. */
const LONGEST = 14 * DAY
const MOST = 2000

/** Talk that may have calmed: since when it is watched, its worst level, times (ascending, UTC ms) of all and of the negative ones. */
type Talk = {
  from: number
  level: Level
  times: readonly number[]
  negatives: readonly number[]
  newOnTop: number | null
  /** Sources that cannot be heard now. */
  blind: readonly string[]
}

/** Whether a story that is heard now is calm on what we can see, and why or why not. Reads memory only. */
export function calmOf({ row, tally, echo }: LiveStory, blind: readonly string[], at: number): CalmSigns {
  const level = rungLevel(row.ringing, row.level)
  const { times, negatives } = tally
  return signsOf({ from: row.first, level, times, negatives, newOnTop: echo.newOnTop, blind }, at)
}

/**
 * The same of an incident, from what is stored, watched since it was opened. Without a story there is nothing to count:
 * time alone passes.
 */
export async function calmOfIncident(
  tables: Tables,
  { brand, story, peak, openedAt }: Incident,
  at: number,
): Promise<CalmSigns> {
  const id = story === null ? null : ((await tables.story(brand, story))?.id ?? story)
  const since = Math.max(openedAt, at - LONGEST)
  const newest = id === null ? [] : await tables.mentions(brand, { story: id, since, until: at, limit: MOST })
  const facts = newest.reverse()
  const echo = new Echo()
  for (const { post, fact } of facts) echo.add(post.of, fact.at)
  const times = facts.map(({ fact }) => fact.at)
  const negatives = facts.filter(({ fact }) => fact.negative).map(({ fact }) => fact.at)
  const blind = await blindTo(tables, brand)
  return signsOf({ from: openedAt, level: peak, times, negatives, newOnTop: echo.newOnTop, blind }, at)
}

function signsOf({ from, level, times, negatives, newOnTop, blind }: Talk, at: number): CalmSigns {
  const hours = Math.max(0, Math.min(LONGEST / HOUR, Math.floor((at - from) / HOUR)))
  const hourly = new Array<number>(hours).fill(0)
  const start = at - hours * HOUR
  for (const time of negatives) {
    const hour = Math.floor((time - start) / HOUR)
    if (hour >= 0 && hour < hours) hourly[hour]!++
  }
  const lately = times.filter((time) => time > at - DAY && time <= at).length
  return calmSigns({
    at,
    level,
    negatives: hourly,
    high: hourly.map(() => ORDINARY_NEGATIVES),
    growth: lately < SPREADS_FROM ? null : measureGrowth(times, at),
    newOnTop,
    blind,
  })
}
