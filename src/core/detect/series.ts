import type { StreamSettings } from '../../contract/stages.ts'
import { median } from '../kit/stats.ts'
import { HOUR, MINUTE } from './calendar.ts'
import { emptyMemory, type Memory } from './memory.ts'
import { BUDGET_SHARE, observeWith, ordinaryRange } from './stream.ts'
import { TUNING, type Tuning } from './tuning.ts'

export type SeriesRow = { at: number; value: number }

/** One judged row. `expected`, `low` and `high` are per step; `score` 0…1; `alarm` where the bell rings. */
export type JudgedRow = { expected: number; low: number; high: number; score: number; alarm: boolean }

/** Bins shorter than this are gathered: a stream remembers three hours of them. */
const SHORTEST_BIN = 5 * MINUTE

const DEFAULTS: StreamSettings = {
  kind: 'brand',
  timezone: 'UTC',
  falseRingsPerWeek: 1,
  silenceHours: 24,
  reRingFactor: 1.5,
}

/**
 * Judges a count series (regular step of 1 min to 1 day, ascending; `at` UTC ms is where the step begins) with the very
 * stream that judges live: each row from the past alone. After a ring the bell is silent for `silenceHours`, unless
 * what is seen stands `reRingFactor` times as far out. A missing row is no row; a value that is no count (negative,
 * NaN) counts as zero.
 */
export function judgeSeries(
  rows: readonly SeriesRow[],
  settings: Partial<StreamSettings> = {},
  tuning: Tuning = TUNING,
): JudgedRow[] {
  const asked = { ...DEFAULTS, ...settings }
  // Alone, a series may spend the whole budget.
  const full = { ...asked, falseRingsPerWeek: asked.falseRingsPerWeek / BUDGET_SHARE }
  const step = stepOf(rows)
  const memory: Memory = emptyMemory(Math.max(SHORTEST_BIN, step))
  const bell = makeBell(full)
  return rows.map(({ at, value }) => {
    const end = at + step - 1
    const found = observeWith(tuning, memory, full, end, Number.isFinite(value) ? Math.max(value, 0) : 0)
    const range = ordinaryRange(memory, step)
    return { ...range, score: found.score, alarm: bell(end, found.over, found.score) }
  })
}

/** A bell that is silent after it rang: says for each look whether it rings now. */
function makeBell(settings: Pick<StreamSettings, 'silenceHours' | 'reRingFactor'>) {
  let silentUntil = Number.NEGATIVE_INFINITY
  let loudest = 0
  return (at: number, over: boolean, loudness: number): boolean => {
    if (!over || (at < silentUntil && loudness < loudest * settings.reRingFactor)) return false
    silentUntil = at + settings.silenceHours * HOUR
    loudest = loudness
    return true
  }
}

/** The commonest distance between rows, ms; an hour where there is but one. */
function stepOf(rows: readonly SeriesRow[]): number {
  const gaps: number[] = []
  for (let i = 1; i < Math.min(rows.length, 200); i++) gaps.push(rows[i]!.at - rows[i - 1]!.at)
  return gaps.length === 0 ? HOUR : Math.max(1000, median(gaps))
}
