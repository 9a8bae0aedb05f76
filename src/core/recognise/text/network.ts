/**
 * What makes answers of `width` sums from `column` on: hidden units that are nought or more, then `answers` of them from `from` on.
 * `inner` holds `width` weights a hidden unit, `outer` `hidden` weights an answer. A deep averaging network (Iyyer et al. 2015).
 */
export type Network = {
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

const MOST_HIDDEN = 256
const lit = new Int32Array(MOST_HIDDEN)
const units = new Float64Array(MOST_HIDDEN)

/** Writes the network's answers to these sums into their places of `said`. */
export function answer(network: Network, sums: Float64Array, said: Float64Array): void {
  const { column, width, hidden, from, answers, inner, innerBiases, outer, outerBiases } = network
  let count = 0
  for (let h = 0; h < hidden; h++) {
    let value = innerBiases[h]!
    const at = h * width
    for (let k = 0; k < width; k++) value += inner[at + k]! * sums[column + k]!
    if (value <= 0) continue
    lit[count] = h
    units[count++] = value
  }
  for (let a = 0; a < answers; a++) {
    let value = outerBiases[a]!
    const at = a * hidden
    for (let i = 0; i < count; i++) value += outer[at + lit[i]!]! * units[i]!
    said[from + a] = value
  }
}
