/** Numbers chosen on measured data (`bench/detect.ts`); an argument so that the bench can choose them on one part and report on another. */
export type Tuning = {
  /** Share of the shaped habit against the last day's plain level. */
  habit: number
  /** Weeks after which one's own hour of the week weighs as much as the same hour of all days. */
  weeksToTrust: number
  /** How fast an hour of the week follows. */
  weekRate: number
  driftLeast: number
  driftMost: number
  /** A learnt slot is held at the expected root plus so many spreads. */
  topSpread: number
  /** Tail probability of the residual quantile each stream keeps of itself, and how that quantile begins. */
  tail: number
  firstTail: number
  leastTail: number
  /** Bins after which a stream's own quantile moves slowly. */
  tailBins: number
  tailPace: number
  /** −log₁₀ of the tail probability at that quantile; residuals beyond it fall off exponentially. */
  decadesAtTail: number
  /** One brand has several streams and windows: each may spend this share of the brand's false rings. */
  budgetShare: number
}

export const TUNING: Tuning = {
  habit: 0.6,
  weeksToTrust: 3,
  weekRate: 0.5,
  driftLeast: 0.8,
  driftMost: 1.6,
  topSpread: 1.5,
  tail: 0.01,
  firstTail: 4,
  leastTail: 2,
  tailBins: 300,
  tailPace: 0.1,
  decadesAtTail: 2,
  budgetShare: 0.25,
}
