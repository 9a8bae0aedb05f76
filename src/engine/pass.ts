import type { Incident } from '../contract/incident.ts'
import type { Level } from '../contract/labels.ts'
import type { Finding } from '../contract/primitives.ts'
import { judgeSituation, nextRinging, rungLevel } from '../core/alarm/judge.ts'
import { type CalmSigns, restHours } from '../core/detect/calm.ts'
import { calmOf } from './calm.ts'
import { situationOf } from './situation.ts'
import type { LiveStory, Watch } from './watch.ts'

const HOUR = 3_600_000

/** What time alone changed about a story that rings: its level sank, or it is calm on what we can see. */
export type Passed =
  | { type: 'level'; at: number; story: string; from: Level; to: Level; because: Finding[] }
  | { type: 'calm'; at: number; story: string; because: Finding[] }

/**
 * Lets time pass over the stories that ring: without new mentions their level sinks, and once they have rested for a day
 * (two from N3) and nothing speaks against it they are calm and stop ringing. `blind`: sources that cannot be heard now.
 */
export function passTime(watch: Watch, at: number, blind: readonly string[] = []): Passed[] {
  const passed: Passed[] = []
  for (const id of [...watch.lively]) {
    const story = watch.story(id)
    if (!story) continue
    sink(watch, story, at, passed)
    calm(watch, story, at, blind, passed)
  }
  return passed
}

function sink(watch: Watch, story: LiveStory, at: number, passed: Passed[]): void {
  if (story.row.level === 'N0') return
  story.tally.expire(at)
  const before = story.row.ringing as Parameters<typeof nextRinging>[2]
  const mentions = watch.count('mentions', story.row.id, 'story', at, 0)
  const situation = situationOf(watch, story, at, { mentions })
  const verdict = judgeSituation(situation, before)
  if (verdict.level < story.row.level) {
    passed.push({
      type: 'level',
      at,
      story: story.row.id,
      from: story.row.level,
      to: verdict.level,
      because: verdict.because.length > 0 ? verdict.because : [sank(situation.mentions)],
    })
    watch.setLevel(story, verdict.level)
  }
  const after = nextRinging(situation, { ...verdict, ring: false }, before)
  // Silence keeps the ring in memory until calm is said.
  if (after !== null) story.row.ringing = after
  watch.touch(story.row.id)
}

/** Nothing asks for a level any more: said with what is left of the talk. */
const sank = (mentions: number): Finding => ({ code: 'level_sank', params: { mentions } })

function calm(watch: Watch, story: LiveStory, at: number, blind: readonly string[], passed: Passed[]): void {
  const { row } = story
  if (row.ringing === null || row.level !== 'N0') return
  const rest = restHours(rungLevel(row.ringing, row.level)) * HOUR
  if (at - row.ringing.since < rest) return
  const signs = calmOf(story, blind, at)
  if (signs.calm) passed.push(comeToCalm(watch, story, at, signs))
}

/** A person has confirmed calm: what rang before is at rest, and what rises from now on is a re-flare. */
export function restConfirmed(watch: Watch, incidents: readonly Incident[], at: number): Passed[] {
  const passed: Passed[] = []
  for (const { status, calmAt, story: id } of incidents) {
    const story = status !== 'calm' || id === null ? undefined : watch.story(id)
    if (!story?.row.ringing || calmAt === null || story.row.ringing.lastRing >= calmAt) continue
    passed.push(comeToCalm(watch, story, at, calmOf(story, [], at)))
  }
  return passed
}

function comeToCalm(watch: Watch, story: LiveStory, at: number, { because, halfLifeHours }: CalmSigns): Passed {
  const { row } = story
  row.calmed = { at, level: rungLevel(row.ringing, row.level), halfLifeHours }
  watch.rest(row.id)
  const halving = halfLifeHours === null ? [] : [{ code: 'half_life', params: { hours: halfLifeHours } }]
  return { type: 'calm', at, story: row.id, because: [...because, ...halving] }
}
