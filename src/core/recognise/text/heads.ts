import type { Features } from './features.ts'
import { type Rows, rowOf } from './rows.ts'
import type { Rates } from './shares.ts'

/** What training says of one head. `temperature` divides its sums so that the probabilities hold on texts it has not seen (Guo et al. 2017). */
export type Head = {
  labels: readonly string[]
  temperature: number
  /** A topic is said where its sum is above this. */
  cut: number
  /** What each label's sum is before a word is read. */
  biases: readonly number[]
  rates: readonly Rates[]
}

/** `tweets` is polarity as public tweets label it, `gate` how much a text is one of our own kind rather than such a tweet. */
export const HEADS = ['polarity', 'tweets', 'gate', 'tone', 'intent', 'topics'] as const
export type HeadName = (typeof HEADS)[number]

/**
 * All heads as one matrix over one list of features. Row r holds the weights of all labels, 8 bits each, 128 added, four to a word:
 * `matrix[r × STRIDE … + STRIDE)`; times `scales[column]` they are weights. The heads stand side by side, topics last and from a
 * word of their own (`from.topics`). Rows from `lastTopic` on weigh nothing for topics.
 */
export type Model = {
  rows: Rows
  matrix: Int32Array
  scales: Float64Array
  biases: Float64Array
  lastTopic: number
  from: Record<HeadName, number>
  heads: Record<HeadName, Head>
}

/** Words a row, columns a row, and words before the topics. */
export const STRIDE = 13
export const COLUMNS = STRIDE * 4
export const TOPICS_AT = 6
/** So many features fit into 16 bits a column before they must be carried over. */
const MOST_PACKED = 256

const even = new Int32Array(STRIDE)
const odd = new Int32Array(STRIDE)

/** Adds up what every feature of a text says for every label, before it becomes probabilities. `into` has `COLUMNS` places. */
export function sums(model: Model, features: Features, into: Float64Array): void {
  into.fill(0)
  addPacked(model, features, 0, features.words, into)
  addPacked(model, features, features.words, features.grams, into)
  const { ids, values, count } = features
  const { matrix, lastTopic } = model
  for (let i = features.grams; i < count; i++) {
    const row = rowOf(model.rows, ids[i]!)
    if (row < 0) continue
    const value = values[i]!
    const until = row < lastTopic ? STRIDE : TOPICS_AT
    for (let word = 0; word < until; word++) {
      const four = matrix[row * STRIDE + word]!
      const at = 4 * word
      into[at] = into[at]! + value * ((four & 255) - 128)
      into[at + 1] = into[at + 1]! + value * (((four >>> 8) & 255) - 128)
      into[at + 2] = into[at + 2]! + value * (((four >>> 16) & 255) - 128)
      into[at + 3] = into[at + 3]! + value * ((four >>> 24) - 128)
    }
  }
  for (let column = 0; column < COLUMNS; column++)
    into[column] = model.biases[column]! + into[column]! * model.scales[column]!
}

/** Features of one value are added as integers, two columns in one addition, and multiplied once: three times as fast. */
function addPacked(
  { matrix, rows, lastTopic }: Model,
  features: Features,
  from: number,
  to: number,
  into: Float64Array,
) {
  if (from === to) return
  const { ids } = features
  const value = features.values[from]!
  for (let start = from; start < to; start += MOST_PACKED) {
    even.fill(0)
    odd.fill(0)
    let narrow = 0
    let wide = 0
    for (let i = start; i < to && i < start + MOST_PACKED; i++) {
      const row = rowOf(rows, ids[i]!)
      if (row < 0) continue
      const until = row < lastTopic ? STRIDE : TOPICS_AT
      narrow++
      if (row < lastTopic) wide++
      const at = row * STRIDE
      for (let word = 0; word < until; word++) {
        const four = matrix[at + word]!
        even[word] = even[word]! + (four & 0x00ff00ff)
        odd[word] = odd[word]! + ((four >>> 8) & 0x00ff00ff)
      }
    }
    for (let word = 0; word < STRIDE; word++) {
      const added = 128 * (word < TOPICS_AT ? narrow : wide)
      const at = 4 * word
      into[at] = into[at]! + value * ((even[word]! & 0xffff) - added)
      into[at + 1] = into[at + 1]! + value * ((odd[word]! & 0xffff) - added)
      into[at + 2] = into[at + 2]! + value * ((even[word]! >>> 16) - added)
      into[at + 3] = into[at + 3]! + value * ((odd[word]! >>> 16) - added)
    }
  }
}

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
