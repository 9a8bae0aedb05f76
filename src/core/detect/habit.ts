import type { StreamSettings } from '../../contract/stages.ts'
import { median } from '../kit/stats.ts'
import { DAY, weekSlot, zoneOffset } from './calendar.ts'
import { holidayShare } from './holidays.ts'
import { type Memory, recentSlots } from './memory.ts'
import type { Tuning } from './tuning.ts'

/** A story is born small: about one mention in three hours is what most of them ever get. */
const STORY_PER_HOUR = 1 / 3

/**
 * How many items the slot that begins at `at` would ordinarily hold: the same hour of the week once known, drawn
 * towards the same hour of other days while few weeks are known and towards Sunday on a holiday, moved by how busy the
 * last day was (school holidays, a growing brand), and mixed with that day's plain level.
 */
export function expectSlot(memory: Memory, settings: StreamSettings, tuning: Tuning, at: number): number {
  const { recent, slot } = memory
  const level = mean(recent.map(Math.sqrt)) ** 2
  if (settings.kind === 'story') {
    const floor = (STORY_PER_HOUR * slot) / 3_600_000
    return recent.length < recentSlots(slot) ? floor : Math.max(floor, level)
  }
  if (recent.length < recentSlots(slot)) return recent.length === 0 ? 0 : Math.max(level, mean(recent) / 2)
  memory.offset = zoneOffset(settings.timezone, at)
  const habit = habitRoot(memory, tuning, weekSlot(at, memory.offset, slot))
  if (habit < 0) return level
  const rest = holidayShare(settings.timezone, at, memory.offset)
  const rested = rest === 0 ? habit : towards(habit, habitRoot(memory, tuning, onSunday(memory, at)), rest)
  const shaped = rested * drift(memory, settings, tuning, at)
  return (tuning.habit * shaped + (1 - tuning.habit) * Math.sqrt(level)) ** 2
}

/** A holiday is half a Sunday: shops are shut, yet people who would otherwise work have time to talk. */
const LIKE_SUNDAY = 0.5

function towards(own: number, sunday: number, rest: number): number {
  return sunday < 0 ? own : own + LIKE_SUNDAY * rest * (sunday - own)
}

/** The same time of day on a Sunday, as a place in the local week. */
function onSunday({ offset, slot }: Memory, at: number): number {
  return weekSlot(at + (6 - weekSlot(at, offset, DAY)) * DAY, offset, slot)
}

/** √ of the habitual count at this place in the week; −1 where nothing like it has been seen. */
function habitRoot(memory: Memory, tuning: Tuning, place: number): number {
  const { week, slot } = memory
  const own = week[place] ?? -1
  if (slot >= DAY) return own >= 0 ? own : median(week.filter((root) => root >= 0))
  const perDay = Math.round(DAY / slot)
  const hour = place % perDay
  const others: number[] = []
  for (let day = 0; day < 7; day++) {
    const root = week[day * perDay + hour] ?? -1
    if (root >= 0) others.push(root)
  }
  if (others.length === 0) return -1
  const typical = median(others)
  if (own < 0) return typical
  const weeks = memory.learnt / week.length
  const trust = weeks / (weeks + tuning.weeksToTrust)
  return trust * own + (1 - trust) * typical
}

/** Last day's actual level over what habit said of it, in roots, held within bounds. */
function drift(memory: Memory, settings: StreamSettings, tuning: Tuning, at: number): number {
  const { recent, week, slot } = memory
  let actual = 0
  let usual = 0
  for (let i = 0; i < recent.length; i++) {
    const then = at - (recent.length - i) * slot
    const root = week[weekSlot(then, memory.offset, slot)] ?? -1
    if (root < 0) continue
    const rest = holidayShare(settings.timezone, then, memory.offset)
    actual += Math.sqrt(recent[i]!)
    usual += rest === 0 ? root : towards(root, week[onSunday(memory, then)] ?? -1, rest)
  }
  if (usual <= 0) return 1
  return Math.min(tuning.driftMost, Math.max(tuning.driftLeast, (actual + 1) / (usual + 1)))
}

/**
 * Learns a finished slot: its count enters the last day and the week. What rang or stands far above what was expected
 * counts as the top of the ordinary range, so that a crisis does not become the habit, yet a lasting new level does. A
 * holiday teaches its weekday nothing.
 */
export function learnSlot(
  memory: Memory,
  settings: StreamSettings,
  tuning: Tuning,
  at: number,
  count: number,
  expected: number,
): void {
  const { week, recent } = memory
  const place = weekSlot(at, memory.offset, memory.slot)
  const top = Math.sqrt(expected + 0.375) + tuning.topSpread * memory.spread
  const known = recent.length >= recentSlots(memory.slot)
  const root = known ? Math.min(Math.sqrt(count), Math.max(top, 1)) : Math.sqrt(count)
  const before = week[place] ?? -1
  const rate = tuning.weekRate * (1 - holidayShare(settings.timezone, at, memory.offset))
  week[place] = round(before < 0 ? root : before + rate * (root - before))
  memory.learnt++
  recent.push(round(root * root))
  if (recent.length > recentSlots(memory.slot)) recent.shift()
  if (known) {
    const residual = Math.abs(2 * (Math.sqrt(count + 0.375) - Math.sqrt(expected + 0.375)))
    memory.spread = round(
      Math.max(0.5, memory.spread + 0.03 * (Math.min(residual, 4 * memory.spread) * 1.25 - memory.spread)),
    )
  }
}

function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? 0 : sum / values.length
}

export function round(value: number): number {
  return value < 100 ? Math.round(value * 100) / 100 : Math.round(value)
}
