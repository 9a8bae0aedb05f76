import type { Features } from './features.ts'
import { FOUR, MOST_ADDED, openKernels, ROW } from './kernels.ts'
import { fileRows } from './rows.ts'

/**
 * A deep averaging network (Iyyer et al. 2015): the embeddings of a text's features, weighed and added up, become hidden units that
 * are nought or more, and those become `answers`, written from place `from` on. It was taught the features from `firstRow` on;
 * `embeddings` holds `ROW` numbers for each, times `scales` they are weights. `inner` holds `ROW` weights a hidden unit, `outer` a
 * weight a hidden unit for every answer.
 */
export type Perceptron = {
  firstRow: number
  embeddings: Int8Array
  scales: readonly number[]
  hidden: number
  from: number
  answers: number
  inner: Float32Array
  innerBiases: Float32Array
  outer: Float32Array
  outerBiases: Float32Array
}

/** Where one perceptron lies in memory, and what it has heard of the text at hand. */
type Placed = Perceptron & { lastRow: number; rows: number; first: number; second: number; heard: Float64Array }

const PAGE = 65_536
const upTo = (multiple: number, size: number) => Math.ceil(size / multiple) * multiple

/**
 * Lays perceptrons over the same features (`hashes[i]` is row i) into a memory of their own, where many numbers are reckoned at
 * once. What comes back writes their answers to a text's features into `said`. Throws where there are too many rows.
 */
export function createAnswering(hashes: Int32Array, perceptrons: readonly Perceptron[]) {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const { find, add, layer } = openKernels(memory)
  let used = 0
  const place = (bytes: number, content?: Int32Array | Uint32Array | Int8Array | Float32Array): number => {
    const at = used
    used = upTo(16, used + bytes)
    const missing = Math.ceil((used - memory.buffer.byteLength) / PAGE)
    if (missing > 0) memory.grow(missing)
    if (content) new Uint8Array(memory.buffer, at).set(new Uint8Array(content.buffer, content.byteOffset, bytes))
    return at
  }
  const filed = fileRows(hashes)
  const filter = place(filed.filter.byteLength, filed.filter)
  const slots = place(filed.slots.byteLength, filed.slots)
  const placed = perceptrons.map((one): Placed => {
    const { firstRow, embeddings, hidden, answers } = one
    const first = besides(one.inner, one.innerBiases, ROW, hidden)
    const second = besides(one.outer, one.outerBiases, hidden, answers)
    return {
      ...one,
      lastRow: firstRow + embeddings.length / ROW,
      rows: place(embeddings.byteLength, embeddings),
      first: place(first.byteLength, first),
      second: place(second.byteLength, second),
      heard: new Float64Array(ROW),
    }
  })
  const widest = Math.max(...perceptrons.map(({ hidden, answers }) => Math.max(ROW, hidden, upTo(FOUR, answers))))
  const asked = place(4 * MOST_ADDED)
  const known = place(4 * MOST_ADDED)
  const sums = place(2 * ROW)
  const inputs = place(4 * widest)
  const units = place(4 * widest)
  const askedNumbers = new Int32Array(memory.buffer, asked, MOST_ADDED)
  const sumNumbers = new Int16Array(memory.buffer, sums, ROW)
  const floats = new Float32Array(memory.buffer)

  /** Features of one value are added as whole numbers and multiplied once. */
  function hear({ ids, values }: Features, from: number, to: number): void {
    for (let i = from; i < to; i++) askedNumbers[i - from] = ids[i]!
    const end = find(asked, asked + 4 * (to - from), filter, slots, filed.mask, known)
    if (end === known) return
    const value = values[from]!
    for (const { firstRow, lastRow, rows, heard } of placed) {
      add(known, end, firstRow, lastRow, rows, sums)
      for (let k = 0; k < ROW; k++) heard[k] = heard[k]! + value * sumNumbers[k]!
    }
  }

  return (features: Features, said: Float64Array): void => {
    for (const { heard } of placed) heard.fill(0)
    const { values, count } = features
    for (let from = 0, to = 0; from < count; from = to) {
      const most = Math.min(count, from + MOST_ADDED)
      for (to = from + 1; to < most && values[to] === values[from]; ) to++
      hear(features, from, to)
    }
    for (const { heard, scales, first, second, hidden, answers, from } of placed) {
      for (let k = 0; k < ROW; k++) floats[(inputs >> 2) + k] = heard[k]! * scales[k]!
      layer(inputs, ROW, first, hidden, 0, units)
      layer(units, hidden, second, upTo(FOUR, answers), Number.NEGATIVE_INFINITY, inputs)
      for (let a = 0; a < answers; a++) said[from + a] = floats[(inputs >> 2) + a]!
    }
  }
}

/** A layer as `kernels.wat` wants it: the biases, then for every four sums four weights an input; noughts fill it up to four. */
function besides(weights: Float32Array, biases: Float32Array, inputs: number, size: number): Float32Array {
  const filled = upTo(FOUR, size)
  const found = new Float32Array(filled * (inputs + 1))
  found.set(biases)
  for (let sum = 0; sum < size; sum++)
    for (let i = 0; i < inputs; i++)
      found[filled + (Math.floor(sum / FOUR) * inputs + i) * FOUR + (sum % FOUR)] = weights[sum * inputs + i]!
  return found
}
