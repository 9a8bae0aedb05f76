import { COLUMNS, HEADS, type Head, type HeadName, type Model } from './heads.ts'
import { LETTERS } from './letters.ts'
import { type Perceptron, padded, SIDE } from './perceptron.ts'
import { fileRows } from './rows.ts'
import { opinion } from './weights/opinion.ts'
import { hashes } from './weights/rows.ts'
import { topics } from './weights/topics.ts'

/**
 * What is written of one perceptron: its embeddings, a letter a weight, for the features from `firstRow` on, and its layers as 32-bit
 * floats.
 */
type Written = {
  firstRow: number
  width: number
  hidden: number
  scales: readonly number[]
  layers: string
  letters: string
}

const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'))

/** Weights are kept as 0…255. */
const NOUGHT = 128

/** The model that `models/train.ts` wrote: generated modules, so that a pure stage needs no file to read. */
export const model: Model = unpack()

/** Answers of all heads to one text. */
export const ANSWERS = HEADS.reduce((sum, name) => sum + model.heads[name].labels.length, 0)

function unpack(): Model {
  const hashed = new Int32Array(bytesOf(hashes).buffer)
  const heads: Record<HeadName, Head> = { ...opinion.heads, ...topics.heads }
  const from = { polarity: 0, tweets: 0, gate: 0, tone: 0, intent: 0, topics: 0 }
  let next = 0
  for (const name of HEADS) {
    from[name] = next
    next += heads[name].labels.length
  }
  const bytes = new Uint8Array(hashed.length * COLUMNS).fill(NOUGHT)
  const perceptrons = [perceptronOf(opinion, 0, 0, from.topics), perceptronOf(topics, opinion.width, from.topics, next)]
  lay(opinion, 0, bytes)
  lay(topics, opinion.width, bytes)
  return {
    rows: fileRows(hashed),
    matrix: new Int32Array(bytes.buffer),
    scales: Float64Array.from([...opinion.scales, ...topics.scales]),
    perceptrons,
    from,
    heads,
  }
}

function perceptronOf(written: Written, column: number, from: number, to: number): Perceptron {
  const { firstRow, width, hidden, layers, letters } = written
  const floats = new Float32Array(bytesOf(layers).buffer)
  const answers = to - from
  let at = 0
  const take = (size: number) => {
    at += size
    return floats.subarray(at - size, at)
  }
  const inner = take(hidden * width)
  const innerBiases = take(hidden)
  const outer = take(answers * hidden)
  const biases = new Float32Array(padded(answers))
  biases.set(take(answers))
  return {
    firstRow,
    lastRow: firstRow + letters.length / width,
    column,
    width,
    hidden,
    from,
    answers,
    inner: sideBySide(inner, width),
    innerBiases,
    outer: byUnit(outer, answers, hidden),
    outerBiases: biases,
  }
}

/** Rows of `width` weights, every four of them interleaved. */
function sideBySide(rows: Float32Array, width: number): Float32Array {
  return rows.map((_, i) => {
    const [group, rest] = [Math.floor(i / (SIDE * width)), i % (SIDE * width)]
    return rows[(group * SIDE + (rest % SIDE)) * width + Math.floor(rest / SIDE)]!
  })
}

/** From a row of units an answer to a row of answers a unit. */
function byUnit(weights: Float32Array, answers: number, hidden: number): Float32Array {
  const row = padded(answers)
  const found = new Float32Array(hidden * row)
  for (let a = 0; a < answers; a++) for (let h = 0; h < hidden; h++) found[h * row + a] = weights[a * hidden + h]!
  return found
}

/** One perceptron's embeddings into its columns of the matrix. */
function lay({ letters, firstRow, width }: Written, column: number, into: Uint8Array): void {
  const weights = new Uint8Array(128)
  for (let i = 0; i < LETTERS.length; i++) weights[LETTERS.charCodeAt(i)] = NOUGHT + i - LETTERS.length / 2
  for (let i = 0; i < letters.length; i++)
    into[(firstRow + Math.floor(i / width)) * COLUMNS + column + (i % width)] = weights[letters.charCodeAt(i)]!
}
