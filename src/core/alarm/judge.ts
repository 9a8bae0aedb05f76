import type { Alarm } from '../../contract/alarm.ts'
import { Level } from '../../contract/labels.ts'
import type { Finding } from '../../contract/primitives.ts'
import type { Ringing, Situation, Verdict } from '../../contract/stages.ts'
import { explain } from './explain.ts'
import { belowFloors, harmless, spam } from './quiet.ts'
import { levelOfRow, loudest, mocks, outruns, redTopic, type Signal, signals, twoWitnesses, volume } from './signals.ts'

const HOUR = 3_600_000

type Assessment = {
  level: Level
  /** The bell's own condition: something surprises beyond its budget and enough voices speak. */
  calls: boolean
  signals: Signal[]
  quiet: Finding[]
}

/**
 * Turns surprises into a level and says whether somebody is woken now, and why (DESIGN §5). N4 is a person's word: it
 * is never given here, and never taken back here.
 */
export function judgeSituation(situation: Situation, ringing: Ringing): Verdict {
  const seen = assess(situation)
  const held = ringing !== null && rank(seen.level) < rank(ringing.level) && situation.at - ringing.since < HOUR
  const level = ringing !== null && (held || ringing.level === 'N4') ? ringing.level : seen.level
  const quiet = [...seen.quiet]
  if (held)
    quiet.push({ code: 'quiet_held', params: { level: seen.level, minutes: minutesSince(ringing, situation.at) } })

  const { ring, again, why } = bell(situation, ringing, seen)
  if (seen.calls && !ring && ringing !== null) {
    const hours = situation.brand.bell.silenceHours
    quiet.push({
      code: 'quiet_already_rung',
      params: { hours, minutes: Math.round((situation.at - ringing.lastRing) / 60_000) },
    })
  }
  return { level, ring, again, because: level === 'N0' ? [] : explain(situation, seen.signals, why), quiet }
}

/** The call to a person that a verdict asks for. */
export function makeAlarm(id: string, situation: Situation, verdict: Verdict): Alarm {
  const { brand, story, title, at, mentions, authors, page } = situation
  const { level, because, again } = verdict
  return { id, brand: brand.id, story, title, level, at, because, mentions, authors, page, again }
}

/**
 * What rings after this verdict; store it and hand it to the next `judgeSituation` of the same story. `since` is the
 * last moment at which the level was fully earned. Null once nothing holds and silence is over.
 */
export function nextRinging(situation: Situation, verdict: Verdict, ringing: Ringing): Ringing {
  const { at } = situation
  if (ringing === null) {
    return verdict.ring
      ? { level: verdict.level, since: at, lastRing: at, loudest: loudness(situation, verdict.level) }
      : null
  }
  const seen = assess(situation).level
  const earned = rank(seen) >= rank(ringing.level) || verdict.level !== ringing.level
  const next = {
    level: verdict.level,
    since: earned ? at : ringing.since,
    lastRing: verdict.ring ? at : ringing.lastRing,
    loudest: verdict.ring ? louder(loudness(situation, verdict.level), ringing.loudest) : ringing.loudest,
  }
  const over = verdict.level === 'N0' && at - next.lastRing >= situation.brand.bell.silenceHours * HOUR
  return over ? null : next
}

/** Two rings about the same story lie at least so far apart, unless the level rises: who was called is at work. */
const RING_GAP = 3 * HOUR

/** A rung level is kept in `loudest` beside the volume, so that falling back and rising to it again rings nobody. */
const PER_LEVEL = 100_000

/** How loud it is now: the level's rank × 100,000 + times the habit (mentions where no habit is known). */
function loudness(situation: Situation, level: Level): number {
  const loud = volume(situation) ?? loudest(situation)
  const times = loud === null ? situation.mentions : Math.max(loud.surprise.times, 1)
  return rank(level) * PER_LEVEL + Math.min(times, PER_LEVEL - 1)
}

/**
 * The highest level a story had since it last came to rest: it stands in what rings, so a restart forgets nothing. `now`
 * is its level at this moment.
 */
export function rungLevel(ringing: Rung, now: Level): Level {
  if (ringing === null) return now
  const rung = Level.options[Math.min(4, Math.floor(ringing.loudest / PER_LEVEL))] ?? 'N0'
  return [now, ringing.level as Level, rung].reduce((most, level) => (rank(level) > rank(most) ? level : most))
}
type Rung = { level: string; loudest: number } | null

function assess(situation: Situation): Assessment {
  const found = signals(situation)
  const witnesses = twoWitnesses(situation)
  const quiet: Finding[] = []
  for (const reason of [belowFloors(situation, witnesses), spam(situation), harmless(situation)]) {
    if (reason !== null) quiet.push(reason)
  }

  const surprising =
    volume(situation) !== null ||
    witnesses ||
    mocks(situation) ||
    redTopic(situation) !== null ||
    outruns(situation) ||
    loudWhileLearning(situation)
  if (!surprising || quiet.length > 0) return { level: 'N0', calls: false, signals: found, quiet }
  const row = Math.max(1, rowOf(situation, found))
  const louder = witnesses && row === 1 ? 2 : row
  return { level: levelOfRow(louder), calls: true, signals: found, quiet }
}

/** Highest row for which two different signs of that row or higher hold; one is enough on a red topic. */
function rowOf(situation: Situation, found: readonly Signal[]): number {
  const needed = redTopic(situation) === null ? 2 : 1
  for (let row = 3; row >= 1; row--) {
    const kinds = new Set(found.filter((signal) => signal.row >= row).map((signal) => signal.kind))
    if (kinds.size >= needed) return row
  }
  return 0
}

/** In the first day no habit is known: twice the floors, half of them unhappy or mocking, is asked for instead. */
function loudWhileLearning(situation: Situation): boolean {
  const { mentions, authors, brand, surprises, negativeShare, mockingShare } = situation
  if (surprises.mentions?.learning !== true) return false
  const { minMentions, minAuthors } = brand.bell
  return mentions >= 2 * minMentions && authors >= 2 * minAuthors && Math.max(negativeShare, mockingShare) >= 0.5
}

function bell(
  situation: Situation,
  ringing: Ringing,
  seen: Assessment,
): { ring: boolean; again: boolean; why: Finding[] } {
  if (!seen.calls) return { ring: false, again: false, why: [] }
  if (ringing === null) return { ring: true, again: situation.calmed !== null, why: reflare(situation) }
  const { silenceHours, reRingFactor } = situation.brand.bell
  const rung = Math.floor(ringing.loudest / PER_LEVEL)
  if (rank(seen.level) > rung) {
    const from = Level.options[rung] ?? 'N0'
    return { ring: true, again: true, why: [{ code: 'level_rose', params: { from, to: seen.level } }] }
  }
  const since = situation.at - ringing.lastRing
  if (since >= silenceHours * HOUR) {
    return { ring: true, again: true, why: [{ code: 'rings_after_silence', params: { hours: silenceHours } }] }
  }
  const times = loudness(situation, seen.level) % PER_LEVEL
  if (since >= RING_GAP && times >= reRingFactor * (ringing.loudest % PER_LEVEL)) {
    return { ring: true, again: true, why: [{ code: 'rings_louder', params: { factor: reRingFactor } }] }
  }
  return { ring: false, again: false, why: [] }
}

/** A story that had come to calm rises again. */
function reflare({ calmed, at }: Situation): Finding[] {
  if (calmed === null) return []
  const { level, halfLifeHours } = calmed
  return [{ code: 'reflare', params: { hours: Math.round((at - calmed.at) / HOUR), level, halfLifeHours } }]
}

/** The higher level and the greater volume of two loudnesses. */
function louder(a: number, b: number): number {
  const level = Math.max(Math.floor(a / PER_LEVEL), Math.floor(b / PER_LEVEL))
  return level * PER_LEVEL + Math.max(a % PER_LEVEL, b % PER_LEVEL)
}

function rank(level: Level): number {
  return Level.options.indexOf(level)
}

function minutesSince(ringing: NonNullable<Ringing>, at: number): number {
  return Math.round((at - ringing.since) / 60_000)
}
