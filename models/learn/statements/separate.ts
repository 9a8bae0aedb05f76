import type { Row } from '../../../src/core/respond/communicate/lint/learned/features.ts'
import { chance } from '../chance.ts'

/** A row with its answer and what it counts for. */
export type Example = { row: Row; yes: boolean; weight: number }
export type Separator = { weights: Float32Array; bias: number }

/** What a margin missed costs (C of the literature), and rounds over the examples. */
const COST = 0.3
const ROUNDS = 20

/**
 * A yes/no by a linear support vector machine with squared hinge loss, learnt by dual coordinate descent (Hsieh et al. 2008). The bias
 * is a feature of value 1 that every row has.
 */
export function separate(examples: readonly Example[], places: number): Separator {
  const weights = new Float32Array(places)
  let bias = 0
  const dual = new Float64Array(examples.length)
  const order = Int32Array.from({ length: examples.length }, (_, i) => i)
  const next = chance(1)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next)
    for (const i of order) {
      const { row, yes, weight } = examples[i]!
      const { at, values } = row
      const sign = yes ? 1 : -1
      const slack = 0.5 / (COST * weight)
      const before = dual[i]!
      // A row's values have length 1, its bias adds another 1.
      const after = Math.max(0, before - (sign * (sum(weights, row) + bias) - 1 + slack * before) / (2 + slack))
      if (after === before) continue
      dual[i] = after
      const step = (after - before) * sign
      bias += step
      for (let k = 0; k < at.length; k++) weights[at[k]!] = weights[at[k]!]! + step * values[k]!
    }
  }
  return { weights, bias }
}

/** What the weights say of a row. */
export function sum(weights: Float32Array, { at, values }: Row): number {
  let total = 0
  for (let k = 0; k < at.length; k++) total += weights[at[k]!]! * values[k]!
  return total
}

function shuffle(order: Int32Array, next: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}
