import type { Features } from './features.ts'
import type { Perceptron } from './perceptron.ts'
import { type Rows, rowOf } from './rows.ts'
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

/**
 * What the features say is `COLUMNS` numbers, their embeddings added up: the first for the heads of opinion, the others for topics.
 * Row r holds those of one feature, a byte each, 128 added, four to a word: `matrix[r × STRIDE … + STRIDE)`; times
 * `scales[column]` they are weights. Each perceptron knows rows of its own and makes answers of its columns, a multiple of eight;
 * `from` is where a head's answers begin.
 */
export type Model = {
  rows: Rows
  matrix: Int32Array
  scales: Float64Array
  perceptrons: readonly Perceptron[]
  from: Record<HeadName, number>
  heads: Record<HeadName, Head>
}

/** Words a row, columns a row. */
export const STRIDE = 12
export const COLUMNS = STRIDE * 4
/** So many features fit into 16 bits a column before they must be carried over. */
const MOST_PACKED = 256

/** The rows of the features at hand, and where those that one perceptron has begin in the matrix. */
const met = new Int32Array(MOST_PACKED)
const bases = new Int32Array(MOST_PACKED)

/** Adds up what every feature of a text says, before the perceptrons make answers of it. `into` has `COLUMNS` places. */
export function sums(model: Model, features: Features, into: Float64Array): void {
  into.fill(0)
  addPacked(model, features, 0, features.words, into)
  addPacked(model, features, features.words, features.grams, into)
  const { ids, values, count } = features
  const { matrix, scales, perceptrons } = model
  for (let i = features.grams; i < count; i++) {
    const row = rowOf(model.rows, ids[i]!)
    if (row < 0) continue
    const value = values[i]!
    for (const perceptron of perceptrons) {
      if (row < perceptron.firstRow || row >= perceptron.lastRow) continue
      const until = perceptron.column + perceptron.width
      for (let at = perceptron.column; at < until; at += 4) {
        const four = matrix[row * STRIDE + (at >> 2)]!
        into[at] = into[at]! + value * ((four & 255) - 128)
        into[at + 1] = into[at + 1]! + value * (((four >>> 8) & 255) - 128)
        into[at + 2] = into[at + 2]! + value * (((four >>> 16) & 255) - 128)
        into[at + 3] = into[at + 3]! + value * ((four >>> 24) - 128)
      }
    }
  }
  for (let column = 0; column < COLUMNS; column++) into[column] = into[column]! * scales[column]!
}

/** Features of one value are added as integers, two columns in one addition, and multiplied once. */
function addPacked(
  { matrix, rows, perceptrons }: Model,
  features: Features,
  from: number,
  to: number,
  into: Float64Array,
) {
  if (from === to) return
  const { ids } = features
  const value = features.values[from]!
  for (let start = from; start < to; start += MOST_PACKED) {
    let known = 0
    const end = Math.min(to, start + MOST_PACKED)
    for (let i = start; i < end; i++) {
      const row = rowOf(rows, ids[i]!)
      if (row >= 0) met[known++] = row
    }
    for (const { firstRow, lastRow, column, width } of perceptrons) {
      let count = 0
      for (let i = 0; i < known; i++) if (met[i]! >= firstRow && met[i]! < lastRow) bases[count++] = met[i]! * STRIDE
      for (let word = column >> 2; word < (column + width) >> 2; word += 2) addTwo(matrix, count, word, value, into)
    }
  }
}

/**
 * Adds words `word` and `word + 1` of the rows at hand: column by column, so that the sums stay in registers, which is twice as
 * fast as a row at a time.
 */
function addTwo(matrix: Int32Array, count: number, word: number, value: number, into: Float64Array) {
  let even = 0
  let odd = 0
  let nextEven = 0
  let nextOdd = 0
  for (let i = 0; i < count; i++) {
    const at = bases[i]! + word
    const four = matrix[at]!
    const next = matrix[at + 1]!
    even = (even + (four & 0x00ff00ff)) | 0
    odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0
    nextEven = (nextEven + (next & 0x00ff00ff)) | 0
    nextOdd = (nextOdd + ((next >>> 8) & 0x00ff00ff)) | 0
  }
  unpack(even, odd, 128 * count, 4 * word, value, into)
  unpack(nextEven, nextOdd, 128 * count, 4 * word + 4, value, into)
}

function unpack(even: number, odd: number, added: number, at: number, value: number, into: Float64Array) {
  into[at] = into[at]! + value * ((even & 0xffff) - added)
  into[at + 1] = into[at + 1]! + value * ((odd & 0xffff) - added)
  into[at + 2] = into[at + 2]! + value * ((even >>> 16) - added)
  into[at + 3] = into[at + 3]! + value * ((odd >>> 16) - added)
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
