import type { StreamSettings } from '../../contract/stages.ts'
import type { StreamState } from '../../contract/stream.ts'
import { DAY } from './calendar.ts'
import { expectSlot } from './habit.ts'
import { memoryOf, recentSlots } from './memory.ts'
import { TUNING } from './tuning.ts'

/** Nothing since `since` (UTC ms, end of the last bin that held something), where habit would have brought `expected`. */
export type Silence = { silent: boolean; since: number; expected: number }

/** So many items are owed before silence is said: far beyond chance, for habit never quite believes in empty nights. */
const OWED = 15

/** Habit knows a week; what was silent for longer is silent without counting further. */
const LONGEST = 14 * DAY

/**
 * Whether a stream that is told of items alone (never of "nothing") has gone quiet against its own habit: what it owes
 * exceeds what its own unrest explains (its spread squared). Null while it is learning: then only a plain time-out can
 * tell. Reads the state and leaves it as it is.
 */
export function isSilent(state: StreamState, settings: StreamSettings, at: number): Silence | null {
  const memory = memoryOf(structuredClone(state))
  if (memory.recent.length < recentSlots(memory.slot)) return null
  const since = (memory.bin + 1) * memory.step
  const spread = Math.max(1, memory.spread) ** 2
  let expected = 0
  for (let from = since; from < Math.min(at, since + LONGEST); ) {
    const slot = Math.floor(from / memory.slot) * memory.slot
    const to = Math.min(at, slot + memory.slot)
    expected += (expectSlot(memory, settings, TUNING, slot) * (to - from)) / memory.slot
    from = to
  }
  return { silent: expected >= OWED * spread, since, expected: Math.round(expected * 10) / 10 }
}
