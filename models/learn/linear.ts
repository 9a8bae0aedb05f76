/** One example: bucket hashes with values, its label numbers and what it counts for. */
export type Example = { ids: Int32Array; values: Float32Array; gold: number[]; weight: number }

/** A post has one or two topics of 25: a yes counts for more than one of the many noes. */
const RARE = 6

export type Learned = { weights: Float32Array; bits: number; size: number }

export type Settings = {
  bits: number
  size: number
  epochs: number
  rate: number
  decay: number
  damping: number
  many: boolean
}

/** What is believed before any example: feature `id` speaks for `label` with `weight`. */
export type Belief = { id: number; label: number; weight: number }

/** Order of the examples in an epoch: a fixed linear congruential shuffle, so that two runs give the same bytes. */
function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  let state = (seed * 2654435761 + 12345) >>> 0
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 4294967296) * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}

/**
 * Logistic regression by AdaGrad (Duchi 2011) on hashed features: softmax over one label, or a yes/no for
 * each label where `many`.
 * `decay` shrinks touched weights a little at each step (lazy L2); `damping` keeps the first steps small where posts are few. `beliefs` are where the weights start.
 */
export function learn(examples: readonly Example[], settings: Settings, beliefs: readonly Belief[] = []): Learned {
  const { bits, size, epochs, rate, decay, damping, many } = settings
  const shift = 32 - bits
  const weights = new Float32Array(2 ** bits * size)
  const seen = new Float32Array(2 ** bits * size).fill(damping)
  const out = new Float64Array(size)
  for (const { id, label, weight } of beliefs) weights[(id >>> shift) * size + label] = weight
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffled(examples.length, epoch + 1)) {
      const { ids, values, gold, weight } = examples[at]!
      score(weights, shift, size, ids, values, out)
      if (many) for (let k = 0; k < size; k++) out[k] = 1 / (1 + Math.exp(-out[k]!))
      else toShares(out)
      for (let k = 0; k < size; k++) out[k] = weight * (gold.includes(k) ? (many ? RARE : 1) * (out[k]! - 1) : out[k]!)
      for (let i = 0; i < ids.length; i++) {
        const from = (ids[i]! >>> shift) * size
        const value = values[i]!
        for (let k = 0; k < size; k++) {
          const slope = out[k]! * value + decay * weights[from + k]!
          if (slope === 0) continue
          seen[from + k] = seen[from + k]! + slope * slope
          weights[from + k] = weights[from + k]! - (rate * slope) / Math.sqrt(seen[from + k]!)
        }
      }
    }
  return { weights, bits, size }
}

export function score(
  weights: Float32Array,
  shift: number,
  size: number,
  ids: Int32Array,
  values: Float32Array,
  out: Float64Array,
): void {
  out.fill(0)
  for (let i = 0; i < ids.length; i++) {
    const from = (ids[i]! >>> shift) * size
    const value = values[i]!
    for (let k = 0; k < size; k++) out[k] = out[k]! + value * weights[from + k]!
  }
}

function toShares(out: Float64Array): void {
  const top = Math.max(...out)
  let sum = 0
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(out[k]! - top)
    sum += out[k]!
  }
  for (let k = 0; k < out.length; k++) out[k] = out[k]! / sum
}

/** Int8 weights and their scale. The largest 0.01 % is cut off: one huge weight would coarsen all others. */
export function quantise({ weights }: Learned): { bytes: Int8Array; scale: number } {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort()
  const top = sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1
  const scale = top / 127
  return {
    bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
  }
}
