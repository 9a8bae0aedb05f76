const KEEP_MEAN = 0.9
const KEEP_SQUARE = 0.999
const TINY = 1e-8

/** Numbers to be learnt, and what Adam (Kingma & Ba 2015) remembers of their gradients. */
export type Learnt = { values: Float32Array; means: Float32Array; squares: Float32Array }

export const learnt = (values: Float32Array): Learnt => ({
  values,
  means: new Float32Array(values.length),
  squares: new Float32Array(values.length),
})

/** The length of step number `step` (from 1) at this rate, with both averages' slow start made up for. */
export const stepLength = (rate: number, step: number): number =>
  (rate * Math.sqrt(1 - KEEP_SQUARE ** step)) / (1 - KEEP_MEAN ** step)

/** Moves `size` numbers from `at` against their gradient, which stands in `gradient` from `from`, and sets that to nought. */
export function descend(
  { values, means, squares }: Learnt,
  at: number,
  gradient: Float32Array,
  from: number,
  size: number,
  length: number,
): void {
  for (let k = 0; k < size; k++) {
    const slope = gradient[from + k]!
    gradient[from + k] = 0
    const mean = KEEP_MEAN * means[at + k]! + (1 - KEEP_MEAN) * slope
    const square = KEEP_SQUARE * squares[at + k]! + (1 - KEEP_SQUARE) * slope * slope
    means[at + k] = mean
    squares[at + k] = square
    values[at + k] = values[at + k]! - (length * mean) / (Math.sqrt(square) + TINY)
  }
}
