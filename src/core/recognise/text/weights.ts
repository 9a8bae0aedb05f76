import { LETTERS } from '../../kit/letters.ts'
import { createAnswering, type Perceptron } from './answering.ts'
import { HEADS, type Head, type HeadName } from './heads.ts'
import { ROW } from './kernels.ts'
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

/** The heads that `models/train.ts` learnt (generated modules, so that a pure stage needs no file to read), and where their answers begin. */
export const heads: Record<HeadName, Head> = { ...opinion.heads, ...topics.heads }
export const firstOf = { polarity: 0, tweets: 0, gate: 0, tone: 0, intent: 0, topics: 0 }
let next = 0
for (const name of HEADS) {
  firstOf[name] = next
  next += heads[name].labels.length
}

/** Answers of all heads to one text. */
export const ANSWERS = next

/** Writes the `ANSWERS` answers to a text's features into the second argument. */
export const answer = createAnswering(new Int32Array(bytesOf(hashes).buffer), [
  perceptronOf(opinion, 0, firstOf.topics),
  perceptronOf(topics, firstOf.topics, ANSWERS),
])

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'))
}

function perceptronOf(
  { firstRow, width, hidden, scales, layers, letters }: Written,
  from: number,
  to: number,
): Perceptron {
  if (width !== ROW) throw new Error(`embeddings are ${width} numbers wide, ${ROW} can be added`)
  const floats = new Float32Array(bytesOf(layers).buffer)
  const answers = to - from
  let at = 0
  const take = (size: number) => {
    at += size
    return floats.subarray(at - size, at)
  }
  return {
    firstRow,
    embeddings: embeddingsOf(letters),
    scales,
    hidden,
    from,
    answers,
    inner: take(hidden * width),
    innerBiases: take(hidden),
    outer: take(answers * hidden),
    outerBiases: take(answers),
  }
}

function embeddingsOf(letters: string): Int8Array {
  const weights = new Int8Array(128)
  for (let i = 0; i < LETTERS.length; i++) weights[LETTERS.charCodeAt(i)] = i - LETTERS.length / 2
  return Int8Array.from({ length: letters.length }, (_, i) => weights[letters.charCodeAt(i)]!)
}
