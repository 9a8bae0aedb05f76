import type { Features } from './features.ts'
import type { Rates } from './shares.ts'

/**
 * One linear head: `weights[bucket × labels + label]`, int8 times `scale`, over 2^bits buckets. `temperature` divides the sums so that
 * the probabilities hold on texts the head has not seen (Guo et al. 2017).
 */
export type Head = {
  labels: readonly string[]
  bits: number
  scale: number
  temperature: number
  /** Where a head says yes or no to each label: above this sum. */
  cut: number
  rates: readonly Rates[]
  weights: Int8Array
}

/** Sums of a head for one text, before they become probabilities. */
export function sums(head: Head, features: Features, into: Float64Array): void {
  const size = head.labels.length
  const shift = 32 - head.bits
  const { weights } = head
  const { ids, values } = features
  into.fill(0, 0, size)
  for (let i = 0; i < features.count; i++) {
    const at = (ids[i]! >>> shift) * size
    const value = values[i]!
    for (let label = 0; label < size; label++) into[label] = into[label]! + value * weights[at + label]!
  }
  const by = head.scale / head.temperature
  for (let label = 0; label < size; label++) into[label] = into[label]! * by
}

/** Turns sums into probabilities that add up to 1, in place. */
export function softmax(values: Float64Array, size: number): void {
  let top = values[0]!
  for (let i = 1; i < size; i++) if (values[i]! > top) top = values[i]!
  let sum = 0
  for (let i = 0; i < size; i++) {
    values[i] = Math.exp(values[i]! - top)
    sum += values[i]!
  }
  for (let i = 0; i < size; i++) values[i] = values[i]! / sum
}
