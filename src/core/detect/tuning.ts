import { HOUR } from './calendar.ts'

/** Numbers chosen on measured data (`bench/detect.ts`); an argument so that the bench can choose them on one part and report on another. */
export type Tuning = {
  /** Share of the shaped habit against the last day's plain level. */
  habit: number
  /** Weeks after which one's own hour of the week weighs as much as the same hour of all days. */
  weeksToTrust: number
  /** How fast an hour of the week follows: 1 would remember the last week alone. */
  weekRate: number
  /** How far the last day may move the habit, in roots. */
  driftLeast: number
  driftMost: number
  /** A learnt slot is held at the expected root plus so many spreads. */
  topSpread: number
  /** Tail probability of the residual quantile each window keeps of itself, where that quantile begins and its least value. */
  tail: number
  firstTail: number
  leastTail: number
  /** How fast the quantile moves, and the bins after which it slows down. */
  tailPace: number
  tailBins: number
  /** What one event may teach the quantile: so many ms of bins beyond it. */
  eventSpan: number
  /** What a residual counts for in windows of up to half an hour, up to two hours, and longer: short ones have wilder tails. */
  reach: readonly [number, number, number]
}

export const TUNING: Tuning = {
  habit: 0.75,
  weeksToTrust: 3,
  weekRate: 0.9,
  driftLeast: 0.8,
  driftMost: 1.6,
  topSpread: 1,
  tail: 0.003,
  firstTail: 5,
  leastTail: 2.75,
  tailPace: 0.07,
  tailBins: 300,
  eventSpan: 6 * HOUR,
  reach: [0.5, 0.75, 1],
}

/** −log₁₀ of the chance per look of a residual that stands at its own quantile: one in a week of 15-minute looks. */
export const DECADES_AT_TAIL = Math.log10(7 * 24 * 4)
