import { DAY, HOUR } from './calendar.ts'

/** How lively a place is by UTC hour: 24 numbers, 1 on average. */
export type DayClock = readonly number[]

const HOURS = 24
export const EVEN: DayClock = new Array<number>(HOURS).fill(1)

/** What is added to every hour as if it were seen: a tenth of all, at least so many. A few moments hardly say a rhythm. */
const EVENLY = 0.1
const EVENLY_LEAST = 50
const SMOOTH = [1, 2, 3, 2, 1] as const

/** Reads the rhythm of a place from when people there begin to talk (UTC ms); even where little is known. */
export function clockOf(moments: readonly number[]): DayClock {
  const counts = new Array<number>(HOURS).fill(0)
  for (const at of moments) counts[hourOf(at)]! += 1
  const evenly = Math.max(EVENLY * moments.length, EVENLY_LEAST) / HOURS
  const smooth = counts.map((_, hour) => {
    let sum = 0
    for (const [i, weight] of SMOOTH.entries()) sum += weight * (counts[(hour + i - 2 + HOURS) % HOURS]! + evenly)
    return sum
  })
  const mean = smooth.reduce((a, b) => a + b, 0) / HOURS
  return smooth.map((value) => value / mean)
}

function hourOf(at: number): number {
  return Math.floor((((at % DAY) + DAY) % DAY) / HOUR)
}

/** Seconds of an even day's liveliness that lie within [0, `seconds`) after `t0` (UTC ms); for many `seconds` at once. */
export function livelyTime(clock: DayClock, t0: number): (seconds: number) => number {
  const before = [0]
  for (const value of clock) before.push(before.at(-1)! + value * 3600)
  const since = (at: number) => {
    const day = Math.floor(at / 86_400)
    const rest = at - day * 86_400
    const hour = Math.min(HOURS - 1, Math.floor(rest / 3600))
    return day * 86_400 + before[hour]! + clock[hour]! * (rest - hour * 3600)
  }
  const start = since(t0 / 1000)
  return (seconds) => since(t0 / 1000 + seconds) - start
}

const STEPS = 12

/**
 * How lively the time to come is beside the time watched (ln; 0 where the clock is even): the next span as long as the
 * watched one, three hours, eight hours, up to the horizon, and its mean over even steps of ln time; then the last quarter
 * watched, and the watched time itself beside the day.
 */
export function clockFeatures(clock: DayClock, t0: number, observeS: number, horizonS: number): number[] {
  if (clock === EVEN) return new Array<number>(CLOCK_FEATURES).fill(0)
  const lively = livelyTime(clock, t0)
  const mean = (from: number, to: number) => (lively(to) - lively(from)) / (to - from)
  const watched = mean(0, observeS)
  const until = (seconds: number) => mean(observeS, Math.min(horizonS, observeS + seconds))
  let soon = 0
  for (let i = 0; i < STEPS; i++) {
    const delay = observeS * (horizonS / observeS) ** ((i + 0.5) / STEPS)
    soon += clock[hourOf(t0 + delay * 1000)]! / STEPS
  }
  const beside = [
    until(observeS),
    until(3 * 3600),
    until(8 * 3600),
    until(horizonS),
    soon,
    mean(0.75 * observeS, observeS),
  ]
  return [...beside.map((value) => Math.log(value / watched)), Math.log(watched)]
}
export const CLOCK_FEATURES = 7
