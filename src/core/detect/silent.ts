import type { StreamSettings } from '../../contract/stages.ts'
import type { StreamState } from '../../contract/stream.ts'
import { DAY, WEEK } from './calendar.ts'
import { expectSlot } from './habit.ts'
import { memoryOf } from './memory.ts'
import { TUNING } from './tuning.ts'

/** Nothing since `since` (UTC ms, end of the last bin that held something), where habit would have brought `expected`. */
export type Silence = { silent: boolean; since: number; expected: number }

/**
 * So unlikely must an empty gap be: one in a million by the habit, which takes hours for independent. They are not: one in
 * ten thousand was a false word in ten to twenty weeks (`bench/detect/silence.ts`).
 */
const CHANCE = 1e-6

/** The week's habit alone: mixed with the last day's level it would not believe in empty nights. */
const OF_THE_WEEK = { ...TUNING, habit: 1 }

/** Habit knows a week; what was silent for longer is silent without counting further. */
const LONGEST = 14 * DAY

/**
 * Whether a stream that is told of items alone (never of "nothing") has gone quiet against its own habit. The chance of an
 * empty gap is that of a negative binomial with the expected mean and the stream's own spread² as variance ÷ mean: exp(−mean
 * × ln f ÷ (f − 1)), f = spread². Null before a whole week is known: then only a plain time-out can tell. Reads the state
 * and leaves it as it is.
 */
export function isSilent(state: StreamState, settings: StreamSettings, at: number): Silence | null {
  const memory = memoryOf(structuredClone(state))
  if (memory.learnt * memory.slot < WEEK) return null
  const since = (memory.bin + 1) * memory.step
  let expected = 0
  for (let from = since; from < Math.min(at, since + LONGEST); ) {
    const slot = Math.floor(from / memory.slot) * memory.slot
    const to = Math.min(at, slot + memory.slot)
    expected += (expectSlot(memory, settings, OF_THE_WEEK, slot) * (to - from)) / memory.slot
    from = to
  }
  const factor = Math.max(1.001, memory.spread ** 2)
  const decades = ((expected * Math.log(factor)) / (factor - 1)) * Math.LOG10E
  return { silent: decades >= -Math.log10(CHANCE), since, expected: Math.round(expected * 10) / 10 }
}
