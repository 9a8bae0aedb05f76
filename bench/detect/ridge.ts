import { type Cascade, eventsUntil } from '../../src/core/detect/cascade.ts'
import { product, weightedLeastSquares } from './least-deviations.ts'

/** For comparison: ridge regression of the ln growth, fitted to one question alone, on early counts, hour of day and followers. */

const FRACTIONS = [1 / 12, 1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1]
const RIDGES = [0.1, 1, 10, 100]

export type Question = { cascades: readonly Cascade[]; observeS: number; horizonS: number }

function rowOf({ offsetsSeconds, t0, rootFollowers }: Cascade, observeS: number): Float64Array {
  const hour = new Date(t0).getUTCHours()
  return Float64Array.from([
    1,
    ...FRACTIONS.map((fraction) => Math.log1p(eventsUntil(offsetsSeconds, fraction * observeS))),
    ...Array.from({ length: 24 }, (_, i) => (i === hour ? 1 : 0)),
    Math.log1p(rootFollowers ?? 0) / 5,
    rootFollowers === null ? 1 : 0,
  ])
}

function fit({ cascades, observeS, horizonS }: Question, ridge: number): number[] {
  const growth = cascades.map(({ offsetsSeconds }) =>
    Math.log((eventsUntil(offsetsSeconds, horizonS) + 1) / (eventsUntil(offsetsSeconds, observeS) + 1)),
  )
  const rows = cascades.map((cascade) => rowOf(cascade, observeS))
  return weightedLeastSquares(rows, growth, new Array<number>(rows.length).fill(1), ridge)
}

/**
 * What it foresees of each asked cascade's total. How far weights are shrunk is chosen on the last fifth of what it learns from, by
 * `errorOf`.
 */
export function ridge(
  learnt: Question,
  asked: readonly Cascade[],
  errorOf: (answers: { total: number; median: number }[]) => number,
): { total: number; median: number }[] {
  const { cascades, observeS, horizonS } = learnt
  const answer = (weights: readonly number[], some: readonly Cascade[]) =>
    some.map((cascade) => {
      const seen = eventsUntil(cascade.offsetsSeconds, observeS)
      const median = (seen + 1) * Math.exp(Math.max(0, product(rowOf(cascade, observeS), weights))) - 1
      return { total: eventsUntil(cascade.offsetsSeconds, horizonS), median }
    })
  const cut = Math.floor(0.8 * cascades.length)
  const [early, late] = [cascades.slice(0, cut), cascades.slice(cut)]
  const errors = RIDGES.map((shrunk) => errorOf(answer(fit({ ...learnt, cascades: early }, shrunk), late)))
  const best = RIDGES[errors.indexOf(Math.min(...errors))]!
  return answer(fit(learnt, best), asked)
}
