/**
 * What makes answers of `width` sums from `column` on: hidden units that are nought or more, then `answers` of them from `from` on.
 * `inner` holds `width` weights (a multiple of four) a hidden unit, `outer` `answers` weights a hidden unit. The features it was
 * taught are the rows `firstRow … lastRow`. A deep averaging network (Iyyer et al. 2015).
 */
export type Network = {
  firstRow: number
  lastRow: number
  column: number
  width: number
  hidden: number
  from: number
  answers: number
  inner: Float64Array
  innerBiases: Float64Array
  outer: Float64Array
  outerBiases: Float64Array
}

/** Writes the network's answers to these sums into their places of `said`. */
export function answer(network: Network, sums: Float64Array, said: Float64Array): void {
  const { column, width, hidden, from, answers, inner, innerBiases, outer, outerBiases } = network
  for (let a = 0; a < answers; a++) said[from + a] = outerBiases[a]!
  for (let h = 0; h < hidden; h++) {
    const at = h * width
    // Four sums side by side: a processor need not wait for one before it begins the next.
    let one = innerBiases[h]!
    let two = 0
    let three = 0
    let four = 0
    for (let k = 0; k < width; k += 4) {
      one += inner[at + k]! * sums[column + k]!
      two += inner[at + k + 1]! * sums[column + k + 1]!
      three += inner[at + k + 2]! * sums[column + k + 2]!
      four += inner[at + k + 3]! * sums[column + k + 3]!
    }
    const unit = one + two + (three + four)
    if (unit <= 0) continue
    const row = h * answers
    for (let a = 0; a < answers; a++) said[from + a] = said[from + a]! + unit * outer[row + a]!
  }
}
