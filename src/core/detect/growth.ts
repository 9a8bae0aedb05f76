import type { Growth } from '../../contract/stream.ts'
import { HOUR, MINUTE } from './calendar.ts'

/** z of a two-sided 80 % interval. */
const Z80 = 1.2816

/** Median delay until a reshare is answered by the next; reshares fall off as a power of time (Zhao et al. 2015, SEISMIC). */
const KERNEL_FLAT = 5 * MINUTE
const KERNEL_POWER = 1.242

/** A stretch is long enough to hold about so many mentions: fewer say little, more blur the last turn. */
const STRETCH_MENTIONS = 20

/**
 * How fast a story spreads, from its mention times (ascending, UTC ms) seen at `at`.
 *
 * The mentions of the last stretch are compared with those of the stretch before it; the log ratio gives the doubling
 * time and the trend. Ratio: mentions of that stretch over those which earlier mentions would ordinarily have begotten
 * in it (power-law kernel), with its 80 % interval (Poisson, Wilson–Hilferty).
 */
export function measureGrowth(times: readonly number[], at: number): Growth {
  const seen = countUntil(times, at)
  if (seen < 3) return { doublingMinutes: null, ratio: 0, ratioLow: 0, ratioHigh: 99, trend: 'level' }
  const half = Math.min(12 * HOUR, Math.max(15 * MINUTE, (at - times[0]!) / 2))
  const back = at - times[Math.max(0, seen - STRETCH_MENTIONS)]!
  const stretch = Math.min(half, Math.max(15 * MINUTE, back))
  const recent = seen - countUntil(times, at - stretch)
  const before = seen - recent - countUntil(times, at - 2 * stretch)
  const growth = Math.log((recent + 0.5) / (before + 0.5))
  const error = Math.sqrt(1 / (recent + 0.5) + 1 / (before + 0.5))

  let begotten = 0
  for (let i = 0; i < seen; i++) {
    const age = at - times[i]!
    begotten += reacted(age) - reacted(Math.max(0, age - stretch))
  }
  begotten = Math.max(begotten, 0.5)
  const trend = growth - Z80 * error > 0 ? 'growing' : growth + Z80 * error < 0 ? 'shrinking' : 'level'
  return {
    doublingMinutes: trend === 'growing' ? Math.round(((stretch * Math.LN2) / growth / MINUTE) * 10) / 10 : null,
    ratio: round2(recent / begotten),
    ratioLow: round2(poissonLow(recent) / begotten),
    ratioHigh: round2(poissonHigh(recent) / begotten),
    trend,
  }
}

/** Bounds of the 80 % interval of a Poisson mean of which `count` was seen. */
function poissonLow(count: number): number {
  return count === 0 ? 0 : count * Math.max(0, 1 - 1 / (9 * count) - Z80 / (3 * Math.sqrt(count))) ** 3
}
function poissonHigh(count: number): number {
  const next = count + 1
  return next * (1 - 1 / (9 * next) + Z80 / (3 * Math.sqrt(next))) ** 3
}

/** Share of a mention's own reshares that come within `delay` ms: flat for five minutes, then a power law. */
function reacted(delay: number): number {
  const theta = KERNEL_POWER - 1
  const whole = KERNEL_FLAT * (1 + 1 / theta)
  if (delay <= KERNEL_FLAT) return Math.max(0, delay) / whole
  return (KERNEL_FLAT + (KERNEL_FLAT / theta) * (1 - (KERNEL_FLAT / delay) ** theta)) / whole
}

/** How many of the ascending `times` are not after `at`. */
function countUntil(times: readonly number[], at: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}
