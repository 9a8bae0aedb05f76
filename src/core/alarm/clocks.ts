import type { Clocks } from '../../contract/alarm.ts'
import type { Level } from '../../contract/labels.ts'

const MINUTE = 60_000

const CLOCKS: Record<Level, Clocks> = {
  N0: { acknowledge: null, holding: null, apology: null },
  N1: { acknowledge: 20, holding: 60, apology: null },
  N2: { acknowledge: 10, holding: 30, apology: 240 },
  N3: { acknowledge: 5, holding: 15, apology: 120 },
  N4: { acknowledge: 5, holding: 15, apology: 120 },
}

/** Minutes this level allows to acknowledge, to speak first, to apologise in full; null where none is asked. */
export function clocksFor(level: Level): Clocks {
  return { ...CLOCKS[level] }
}

/** Moments (UTC ms) at which the clocks of a level that began at `since` fall due. */
export function dueTimes(level: Level, since: number): { [Clock in keyof Clocks]: number | null } {
  const { acknowledge, holding, apology } = CLOCKS[level]
  const due = (minutes: number | null) => (minutes === null ? null : since + minutes * MINUTE)
  return { acknowledge: due(acknowledge), holding: due(holding), apology: due(apology) }
}

/**
 * If it overflows, act faster: milliseconds left until `due`, × clamp(doubling minutes ÷ 60, 0.5, 1). `before` is what
 * was said to be left at the last look and when: the remaining time never grows, it only runs. Never below zero.
 */
export function remaining(
  due: number,
  at: number,
  doublingMinutes: number | null,
  before: { at: number; left: number } | null = null,
): number {
  const haste = doublingMinutes === null ? 1 : Math.min(1, Math.max(0.5, doublingMinutes / 60))
  const left = Math.max(0, due - at) * haste
  if (before === null) return left
  return Math.max(0, Math.min(left, before.left - Math.max(0, at - before.at)))
}
