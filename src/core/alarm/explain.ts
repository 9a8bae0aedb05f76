import type { Finding } from '../../contract/primitives.ts'
import type { Situation } from '../../contract/stages.ts'
import { loudest, redTopic, type Signal, twoWitnesses } from './signals.ts'

/**
 * Why it rings, most telling first, as codes and numbers: what `says` turns into "42 mentions in 60 min, expected 9
 * (3 to 18) for a Tuesday 14:00; 31 authors; 74 % negative; rarer than once in 40 weeks".
 */
export function explain(situation: Situation, found: readonly Signal[], first: readonly Finding[]): Finding[] {
  const because: Finding[] = [...first]
  const say = (code: string, params: Finding['params']) => because.push({ code, params })

  const red = redTopic(situation)
  if (red !== null) say('red_topic', red)
  if (twoWitnesses(situation)) say('two_signals', { page: situation.page })
  const loud = loudest(situation)
  if (loud !== null) {
    const { count, window, expected, low, high, times, weeks, holiday = false } = loud.surprise
    const when = localHour(situation.at, situation.brand.timezone)
    say('volume', { stream: loud.stream, count, window, expected, low, high, times, ...when, holiday })
    if (weeks !== null && weeks >= 1) say('rarity', { weeks: Math.round(weeks) })
  } else if (situation.surprises.mentions?.learning === true) {
    say('learning', { mentions: situation.mentions })
  }
  say('authors', { authors: situation.authors, mentions: situation.mentions, minutes: 180 })
  if (situation.negative.share >= 0.2) say('negative_share', situation.negative)
  // Its numbers are already in `volume`; as a sign it only sets the level.
  for (const { kind, finding } of found) if (kind !== 'volume') because.push(finding)
  if (situation.boycottAuthors > 0) say('boycott', { authors: situation.boycottAuthors })
  if (situation.ironyShare >= 0.25) say('irony_share', { share: situation.ironyShare })
  const growth = situation.growth
  if (growth?.trend === 'growing') {
    const { doublingMinutes, ratio, ratioLow, ratioHigh } = growth
    say('growing', { doublingMinutes, ratio, ratioLow, ratioHigh })
  }
  return because
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Weekday (1 = Monday … 7 = Sunday) and hour in a zone. */
function localHour(at: number, timezone: string): { weekday: number; hour: number } {
  let clock = clocks.get(timezone)
  if (clock === undefined) {
    const shape = { timeZone: timezone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' } as const
    clock = new Intl.DateTimeFormat('en-GB', shape)
    clocks.set(timezone, clock)
  }
  const parts = clock.formatToParts(at)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  return { weekday: WEEKDAYS.indexOf(part('weekday')) + 1, hour: Number(part('hour')) }
}
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
