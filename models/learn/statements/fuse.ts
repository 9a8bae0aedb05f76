/** One question: what the wording's sum is, whether a pattern found the fault, and whether a reader marked it. */
export type Question = { sum: number; found: boolean; yes: boolean }
/** The logarithm of the odds that a reader marks it: `bias + slope × sum`, and `found` more where a pattern found it. */
export type Fusion = { bias: number; slope: number; found: number }

const STEPS = 30
/** How far a number may go in one step: Newton's steps run away where few answers stand against many. */
const STRIDE = 1
/** How strongly a rule's own numbers are drawn to those of all rules: some dozens of faults tell little. */
const PULL = 0.1
const BARELY = 1e-3

/** Logistic regression by Newton's steps: first for all rules together, then for each rule, drawn to what all have. */
export function fuse(questions: readonly (readonly Question[])[]): Fusion[] {
  const shared = solve(questions.flat(), { bias: 0, slope: 0, found: 0 }, BARELY)
  return questions.map((own) => solve(own, shared, PULL))
}

function solve(questions: readonly Question[], prior: Fusion, pull: number): Fusion {
  const middle = [prior.bias, prior.slope, prior.found]
  let numbers = [...middle]
  for (let step = 0; step < STEPS; step++) {
    const slope = numbers.map((number, k) => pull * (middle[k]! - number))
    const bend = [0, 1, 2].map((k) => [0, 1, 2].map((j) => (j === k ? pull : 0)))
    for (const { sum, found, yes } of questions) {
      const row = [1, sum, found ? 1 : 0]
      const odds = row.reduce((total, value, k) => total + value * numbers[k]!, 0)
      const chance = 1 / (1 + Math.exp(-odds))
      for (let k = 0; k < 3; k++) {
        slope[k] = slope[k]! + row[k]! * ((yes ? 1 : 0) - chance)
        for (let j = 0; j < 3; j++) bend[k]![j] = bend[k]![j]! + row[k]! * row[j]! * chance * (1 - chance)
      }
    }
    const way = solveThree(bend, slope)
    const shorter = Math.min(1, STRIDE / Math.max(...way.map(Math.abs)))
    numbers = numbers.map((number, k) => number + shorter * way[k]!)
  }
  return { bias: numbers[0]!, slope: numbers[1]!, found: numbers[2]! }
}

/** x of `matrix` · x = `right`, three by three, by Cramer's rule. */
function solveThree(matrix: readonly number[][], right: readonly number[]): number[] {
  const whole = determinant(matrix)
  return [0, 1, 2].map(
    (column) => determinant(matrix.map((row, i) => row.map((value, j) => (j === column ? right[i]! : value)))) / whole,
  )
}

function determinant([a, b, c]: readonly number[][]): number {
  const cross = (i: number, j: number) => b![i]! * c![j]! - b![j]! * c![i]!
  return a![0]! * cross(1, 2) - a![1]! * cross(0, 2) + a![2]! * cross(0, 1)
}
