import type { Rates } from './shares.ts'

/** What training says of one head. `temperature` divides its sums so that the probabilities hold on texts it has not seen (Guo et al. 2017). */
export type Head = {
  labels: readonly string[]
  temperature: number
  /** A topic is said where its sum is above this. */
  cut: number
  rates: readonly Rates[]
}

/** `tweets` is polarity as public tweets label it, `gate` how much a text is one of our own kind rather than such a tweet. */
export const HEADS = ['polarity', 'tweets', 'gate', 'tone', 'intent', 'topics'] as const
export type HeadName = (typeof HEADS)[number]

/** Probabilities of one head's labels from its part of the sums; they add up to 1. */
export function softmax(values: Float64Array, from: number, size: number, temperature: number): number[] {
  const shares = new Array<number>(size)
  let top = values[from]!
  for (let k = 1; k < size; k++) if (values[from + k]! > top) top = values[from + k]!
  let sum = 0
  for (let k = 0; k < size; k++) {
    shares[k] = Math.exp((values[from + k]! - top) / temperature)
    sum += shares[k]!
  }
  for (let k = 0; k < size; k++) shares[k] = shares[k]! / sum
  return shares
}
