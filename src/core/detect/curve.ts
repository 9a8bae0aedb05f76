import type { StreamSettings } from '../../contract/stages.ts'
import type { StreamState } from '../../contract/stream.ts'
import { expectSlot } from './habit.ts'
import { memoryOf, recentSlots } from './memory.ts'
import { TUNING } from './tuning.ts'

/** z of a two-sided 90 % range. */
const Z90 = 1.645

/**
 * What the stream's habit expects of `span` ms around `at` (UTC ms), with a 90 % range for counts; null while it is still
 * learning. Reads the state and leaves it as it is, but for the zone's offset, which `observe` sets anew anyway.
 */
export function habitAt(
  state: StreamState,
  settings: StreamSettings,
  at: number,
  span: number,
): { expected: number; low: number; high: number } | null {
  const memory = memoryOf(structuredClone(state))
  if (memory.recent.length < recentSlots(memory.slot)) return null
  const expected = (expectSlot(memory, settings, TUNING, at) * span) / memory.slot
  const root = Math.sqrt(expected + 0.375)
  const low = Math.max(0, Math.max(0, root - Z90 / 2) ** 2 - 0.375)
  const high = (root + Z90 / 2) ** 2 - 0.375
  const tenth = (value: number) => Math.round(value * 10) / 10
  return { expected: tenth(expected), low: tenth(low), high: tenth(high) }
}
