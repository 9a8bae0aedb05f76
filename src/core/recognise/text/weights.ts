import { COLUMNS, HEADS, type HeadName, type Model, TOPICS_AT } from './heads.ts'
import { fileRows } from './rows.ts'
import { gate } from './weights/gate.ts'
import { intent } from './weights/intent.ts'
import { polarity } from './weights/polarity.ts'
import { hashes } from './weights/rows.ts'
import { tone } from './weights/tone.ts'
import { topics } from './weights/topics.ts'
import { tweets } from './weights/tweets.ts'

const bytesOf = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64')
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const written = { polarity, tweets, gate, tone, intent, topics }

/** The model that `models/train.ts` wrote: generated modules, so that a pure stage needs no file to read. */
export const model: Model = unpack()

function unpack(): Model {
  const known = new Int32Array(bytesOf(hashes).slice().buffer)
  const from = { polarity: 0, tweets: 0, gate: 0, tone: 0, intent: 0, topics: TOPICS_AT * 4 }
  let next = 0
  for (const name of HEADS) {
    if (name === 'topics') continue
    from[name] = next
    next += written[name].labels.length
  }
  // 128 is nought: weights are kept as 0…255.
  const bytes = new Uint8Array(known.length * COLUMNS).fill(128)
  const scales = new Float64Array(COLUMNS)
  const biases = new Float64Array(COLUMNS)
  for (const name of HEADS) {
    lay(name, from[name], bytes)
    scales.set(written[name].scales, from[name])
    biases.set(written[name].biases, from[name])
  }
  const lastTopic = bytesOf(topics.base64).length / topics.labels.length
  return {
    rows: fileRows(known),
    matrix: new Int32Array(bytes.buffer),
    scales,
    biases,
    lastTopic,
    from,
    heads: written,
  }
}

/** One head's weights, label after label within a row, into its columns of the matrix. */
function lay(name: HeadName, from: number, into: Uint8Array): void {
  const { base64, labels } = written[name]
  const weights = bytesOf(base64)
  const size = labels.length
  for (let i = 0; i < weights.length; i++) into[Math.floor(i / size) * COLUMNS + from + (i % size)] = weights[i]! + 128
}
