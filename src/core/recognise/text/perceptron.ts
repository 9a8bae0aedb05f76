/** Weights of this many units, or answers, lie side by side, and are summed side by side: a processor need not wait for one before the next. */
export const SIDE = 4
const MOST_HIDDEN = 256

/**
 * What makes answers of `width` sums from `column` on: hidden units that are nought or more, then `answers` of them from `from` on.
 * `inner` holds, for every four hidden units, four weights a sum; `outer`, for every hidden unit, its weights of all answers, noughts
 * added up to a multiple of four. The features it was taught are the rows `firstRow … lastRow`. A deep averaging network (Iyyer et
 * al. 2015).
 */
export type Perceptron = {
  firstRow: number
  lastRow: number
  column: number
  width: number
  hidden: number
  from: number
  answers: number
  inner: Float32Array
  innerBiases: Float32Array
  outer: Float32Array
  outerBiases: Float32Array
}

const lit = new Int32Array(MOST_HIDDEN)
const units = new Float64Array(MOST_HIDDEN)

/** Writes the perceptron's answers to these sums into their places of `said`. */
export function answer(perceptron: Perceptron, sums: Float64Array, said: Float64Array): void {
  const count = light(perceptron, sums)
  const { from, answers, outer, outerBiases } = perceptron
  for (let a = 0; a < answers; a += SIDE) {
    let one = outerBiases[a]!
    let two = outerBiases[a + 1]!
    let three = outerBiases[a + 2]!
    let four = outerBiases[a + 3]!
    for (let i = 0; i < count; i++) {
      const unit = units[i]!
      const at = lit[i]! + a
      one += unit * outer[at]!
      two += unit * outer[at + 1]!
      three += unit * outer[at + 2]!
      four += unit * outer[at + 3]!
    }
    said[from + a] = one
    if (a + 1 < answers) said[from + a + 1] = two
    if (a + 2 < answers) said[from + a + 2] = three
    if (a + 3 < answers) said[from + a + 3] = four
  }
}

/** Finds the hidden units above nought, and where their weights begin in `outer`. */
function light({ column, width, hidden, answers, inner, innerBiases }: Perceptron, sums: Float64Array): number {
  const row = padded(answers)
  let count = 0
  const put = (unit: number, value: number) => {
    if (value <= 0) return
    lit[count] = unit * row
    units[count++] = value
  }
  let at = 0
  for (let h = 0; h < hidden; h += SIDE) {
    let one = innerBiases[h]!
    let two = innerBiases[h + 1]!
    let three = innerBiases[h + 2]!
    let four = innerBiases[h + 3]!
    for (let k = column; k < column + width; k++) {
      const sum = sums[k]!
      one += inner[at]! * sum
      two += inner[at + 1]! * sum
      three += inner[at + 2]! * sum
      four += inner[at + 3]! * sum
      at += SIDE
    }
    put(h, one)
    put(h + 1, two)
    put(h + 2, three)
    put(h + 3, four)
  }
  return count
}

/** A multiple of four. */
export const padded = (size: number): number => Math.ceil(size / SIDE) * SIDE
