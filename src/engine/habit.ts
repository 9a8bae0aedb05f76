import type { Growth } from '../contract/stream.ts'
import { measureGrowth } from '../core/detect/growth.ts'
import type { MinuteRow } from './ports/store.ts'
import type { Watch } from './watch.ts'

export type VolumePoint = {
  at: number
  count: number
  expected: number | null
  low: number | null
  high: number | null
}

/** The last hours in even steps, beside what the brand's own habit would expect of each; null while it is being learned. */
export function expectedCurve(
  watch: Watch,
  minutes: readonly MinuteRow[],
  from: number,
  to: number,
  step: number,
): { points: VolumePoint[]; learning: boolean } {
  const points: VolumePoint[] = []
  const start = Math.floor(from / step) * step
  let learning = true
  for (let at = start; at <= to; at += step) {
    const habit = watch.habitAt(at, step)
    if (habit !== null) learning = false
    points.push({ at, count: 0, expected: habit?.expected ?? null, low: habit?.low ?? null, high: habit?.high ?? null })
  }
  for (const { minute, count } of minutes) {
    const point = points[Math.floor((minute - start) / step)]
    if (point) point.count += count
  }
  return { points, learning }
}

/** How fast a story spreads, from the times of its mentions. */
export function storyGrowth(times: readonly number[], at: number): Growth | null {
  return times.length < 3 ? null : measureGrowth(times, at)
}
