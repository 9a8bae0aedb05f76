import { chance } from '../../models/learn/chance.ts'

/** One example: feature hashes with values (each hash once), its label numbers and what it counts for. */
export type Example = { ids: Int32Array; values: Float32Array; gold: number[]; weight: number }

/**
 * `cost` is what a margin missed costs (C of the literature); `balance` 0…1 how far a rare label is weighed up; `rounds` over the
 * examples.
 */
export type Settings = { size: number; cost: number; balance: number; rounds: number }

/** Weights by feature hash: `weights[label][columns.get(hash)]`. */
export type Learned = { columns: Map<number, number>; weights: Float32Array[] }

/**
 * A yes/no for each label by a linear support vector machine with squared hinge loss, learnt by dual coordinate descent (Hsieh et al. 2008): a few
 * rounds settle it, and of a few thousand texts it learns more than a perceptron.
 */
export function learn(examples: readonly Example[], columns: Map<number, number>, settings: Settings): Learned {
  const kept = examples.map((example) => narrow(example, columns))
  const weights = Array.from({ length: settings.size }, (_, label) => {
    const yes = kept.map(({ gold }) => gold.includes(label))
    const some = yes.filter(Boolean).length
    const rare = some === 0 ? 1 : ((examples.length - some) / some) ** settings.balance
    return separate(kept, yes, rare, settings, columns.size)
  })
  return { columns, weights }
}

type Narrow = { at: Int32Array; values: Float32Array; norm: number; weight: number; gold: number[] }

function narrow({ ids, values, gold, weight }: Example, columns: Map<number, number>): Narrow {
  const at: number[] = []
  const left: number[] = []
  for (let i = 0; i < ids.length; i++) {
    const column = columns.get(ids[i]!)
    if (column === undefined) continue
    at.push(column)
    left.push(values[i]!)
  }
  const norm = left.reduce((sum, value) => sum + value * value, 0)
  return { at: Int32Array.from(at), values: Float32Array.from(left), norm, weight, gold }
}

function separate(
  examples: readonly Narrow[],
  yes: readonly boolean[],
  rare: number,
  { cost, rounds }: Settings,
  columns: number,
): Float32Array {
  const weights = new Float32Array(columns)
  const dual = new Float64Array(examples.length)
  const order = Int32Array.from({ length: examples.length }, (_, i) => i)
  const next = chance(1)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    for (const i of order) {
      const { at, values, norm, weight } = examples[i]!
      const sign = yes[i] ? 1 : -1
      const slack = 0.5 / (cost * weight * (yes[i] ? rare : 1))
      let sum = 0
      for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * values[k]!
      const before = dual[i]!
      const after = Math.max(0, before - (sign * sum - 1 + slack * before) / (norm + slack))
      if (after === before) continue
      dual[i] = after
      const step = (after - before) * sign
      for (let k = 0; k < at.length; k++) weights[at[k]!] = weights[at[k]!]! + step * values[k]!
    }
  }
  return weights
}

/** What every label's weights say of an example. */
export function score({ columns, weights }: Learned, { ids, values }: Pick<Example, 'ids' | 'values'>): Float64Array {
  const out = new Float64Array(weights.length)
  for (let i = 0; i < ids.length; i++) {
    const column = columns.get(ids[i]!)
    if (column === undefined) continue
    for (let label = 0; label < weights.length; label++)
      out[label] = out[label]! + values[i]! * weights[label]![column]!
  }
  return out
}
