/**
 * Ridge regression under absolute error (its optimum is the median, which is what a forecast says): iteratively
 * re-weighted least squares. `first` column is the intercept and is not shrunk.
 */
export function leastDeviations(
  rows: Float64Array[],
  target: number[],
  weight: number[],
  ridge: number,
  rounds = 12,
): number[] {
  let beta = weightedLeastSquares(rows, target, weight, ridge)
  for (let round = 0; round < rounds; round++) {
    const next = rows.map((row, i) => weight[i]! / Math.max(0.02, Math.abs(target[i]! - product(row, beta))))
    beta = weightedLeastSquares(rows, target, next, ridge)
  }
  return beta
}

export function weightedLeastSquares(
  rows: Float64Array[],
  target: number[],
  weight: number[],
  ridge: number,
): number[] {
  const p = rows[0]!.length
  const matrix = Array.from({ length: p }, () => new Float64Array(p))
  const right = new Float64Array(p)
  rows.forEach((row, i) => {
    for (let a = 0; a < p; a++) {
      const scaled = weight[i]! * row[a]!
      right[a] = right[a]! + scaled * target[i]!
      const into = matrix[a]!
      for (let b = 0; b <= a; b++) into[b] = into[b]! + scaled * row[b]!
    }
  })
  for (let a = 0; a < p; a++) matrix[a]![a] = matrix[a]![a]! + (a === 0 ? 1e-6 : ridge)
  return solve(matrix, right)
}

/** Solves a symmetric positive definite system given its lower half (Cholesky). */
function solve(lower: Float64Array[], right: Float64Array): number[] {
  const p = right.length
  for (let a = 0; a < p; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = lower[a]![b]!
      for (let k = 0; k < b; k++) sum -= lower[a]![k]! * lower[b]![k]!
      lower[a]![b] = a === b ? Math.sqrt(sum) : sum / lower[b]![b]!
    }
  }
  const forward = new Float64Array(p)
  for (let a = 0; a < p; a++) {
    let sum = right[a]!
    for (let k = 0; k < a; k++) sum -= lower[a]![k]! * forward[k]!
    forward[a] = sum / lower[a]![a]!
  }
  const found = new Array<number>(p).fill(0)
  for (let a = p - 1; a >= 0; a--) {
    let sum = forward[a]!
    for (let k = a + 1; k < p; k++) sum -= lower[k]![a]! * found[k]!
    found[a] = sum / lower[a]![a]!
  }
  return found
}

export function product(row: ArrayLike<number>, beta: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += row[i]! * beta[i]!
  return sum
}
