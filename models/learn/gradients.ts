import { descend, type Learnt, learnt, stepLength } from './adam.ts'
import type { Example, Perceptron, Task } from './perceptron.ts'

/**
 * `drop` is the share of a text's features left out at random, `rest` that of the hidden units; `rate` the length of the first steps,
 * which shrink to nought over the `rounds`; `balance` 0…1 how far a rare label is weighed up; `soft` how much of certainty is
 * spread over the other labels (Szegedy et al. 2016).
 */
export type Settings = {
  width: number
  hidden: number
  rounds: number
  rate: number
  drop: number
  rest: number
  soft: number
  batch: number
  balance: number
}

/**
 * Looks at examples one by one, adding up in which direction each would move the perceptron (back-propagation), and steps there after
 * each batch. `rarity` says by answer what its label counts for.
 */
export function walker(perceptron: Perceptron, rarity: Float32Array, settings: Settings, next: () => number) {
  const { width, hidden, tasks } = perceptron
  const { drop, rest, soft } = settings
  const parts = {
    embedding: learnt(perceptron.embedding),
    inner: learnt(perceptron.inner),
    innerBiases: learnt(perceptron.innerBiases),
    outer: learnt(perceptron.outer),
    outerBiases: learnt(perceptron.outerBiases),
  }
  const dense: [Learnt, Float32Array][] = [
    [parts.inner, new Float32Array(perceptron.inner.length)],
    [parts.innerBiases, new Float32Array(hidden)],
    [parts.outer, new Float32Array(perceptron.outer.length)],
    [parts.outerBiases, new Float32Array(perceptron.outerBiases.length)],
  ]
  const [toInner, toInnerBiases, toOuter, toOuterBiases] = dense.map(([, gradient]) => gradient) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const slots = new Int32Array(perceptron.columns.size).fill(-1)
  let touched: number[] = []
  let toEmbedding = new Float32Array(1 << 20)
  let steps = 0

  const sum = new Float64Array(width)
  const units = new Float64Array(hidden)
  const answers = new Float64Array(perceptron.outerBiases.length)
  const slopes = new Float64Array(answers.length)
  const backUnits = new Float64Array(hidden)
  const backSum = new Float64Array(width)
  let ids = new Int32Array(1024)
  let values = new Float64Array(1024)

  function look(example: Example): void {
    const size = thin(example)
    forward(size)
    slopes.fill(0)
    for (const [t, task] of tasks.entries()) {
      const gold = example.gold[t]
      const weight = example.weights[t]!
      if (gold && weight > 0) (task.many ? slopesOfMany : slopesOfOne)(task, gold, weight)
    }
    backward(size)
  }

  /** Leaves some features out, the others a little stronger, into `ids` and `values`. */
  function thin(example: Example): number {
    if (ids.length < example.ids.length) {
      ids = new Int32Array(2 * example.ids.length)
      values = new Float64Array(2 * example.ids.length)
    }
    let size = 0
    for (let i = 0; i < example.ids.length; i++) {
      if (drop > 0 && next() < drop) continue
      ids[size] = example.ids[i]!
      values[size++] = example.values[i]! / (1 - drop)
    }
    return size
  }

  function forward(size: number): void {
    const { embedding, inner, innerBiases, outer, outerBiases } = perceptron
    sum.fill(0)
    for (let i = 0; i < size; i++) {
      const at = ids[i]! * width
      const value = values[i]!
      for (let k = 0; k < width; k++) sum[k] = sum[k]! + value * embedding[at + k]!
    }
    for (let h = 0; h < hidden; h++) {
      let value = innerBiases[h]!
      for (let k = 0; k < width; k++) value += inner[h * width + k]! * sum[k]!
      units[h] = value <= 0 || (rest > 0 && next() < rest) ? 0 : value / (1 - rest)
    }
    for (let a = 0; a < answers.length; a++) {
      let value = outerBiases[a]!
      for (let h = 0; h < hidden; h++) value += outer[a * hidden + h]! * units[h]!
      answers[a] = value
    }
  }

  /** Cross entropy of the softmax, with softened labels. */
  function slopesOfOne({ from, size }: Task, gold: readonly number[], weight: number): void {
    let top = answers[from]!
    for (let k = 1; k < size; k++) if (answers[from + k]! > top) top = answers[from + k]!
    let all = 0
    for (let k = 0; k < size; k++) {
      slopes[from + k] = Math.exp(answers[from + k]! - top)
      all += slopes[from + k]!
    }
    const counts = weight * rarity[from + gold[0]!]!
    for (let k = 0; k < size; k++) {
      const wanted = soft / size + (k === gold[0] ? 1 - soft : 0)
      slopes[from + k] = counts * (slopes[from + k]! / all - wanted)
    }
  }

  /** Cross entropy of a yes or no for each label. */
  function slopesOfMany({ from, size }: Task, gold: readonly number[], weight: number): void {
    for (let k = 0; k < size; k++) {
      const share = 1 / (1 + Math.exp(-answers[from + k]!))
      slopes[from + k] = gold.includes(k) ? weight * rarity[from + k]! * (share - 1) : weight * share
    }
  }

  function backward(size: number): void {
    const { inner, outer } = perceptron
    backUnits.fill(0)
    for (let a = 0; a < answers.length; a++) {
      const slope = slopes[a]!
      if (slope === 0) continue
      toOuterBiases[a] = toOuterBiases[a]! + slope
      for (let h = 0; h < hidden; h++) {
        if (units[h] === 0) continue
        toOuter[a * hidden + h] = toOuter[a * hidden + h]! + slope * units[h]!
        backUnits[h] = backUnits[h]! + slope * outer[a * hidden + h]!
      }
    }
    backSum.fill(0)
    for (let h = 0; h < hidden; h++) {
      if (units[h] === 0) continue
      const slope = backUnits[h]! / (1 - rest)
      toInnerBiases[h] = toInnerBiases[h]! + slope
      for (let k = 0; k < width; k++) {
        toInner[h * width + k] = toInner[h * width + k]! + slope * sum[k]!
        backSum[k] = backSum[k]! + slope * inner[h * width + k]!
      }
    }
    for (let i = 0; i < size; i++) {
      const at = slotOf(ids[i]!) * width
      const value = values[i]!
      for (let k = 0; k < width; k++) toEmbedding[at + k] = toEmbedding[at + k]! + value * backSum[k]!
    }
  }

  function slotOf(column: number): number {
    const known = slots[column]!
    if (known >= 0) return known
    const slot = touched.length
    slots[column] = slot
    touched.push(column)
    if ((slot + 1) * width > toEmbedding.length) {
      const more = new Float32Array(2 * toEmbedding.length)
      more.set(toEmbedding)
      toEmbedding = more
    }
    return slot
  }

  /** Moves everything that the batch touched by its mean slope. Columns it did not touch stay, and forget nothing. */
  function step(rate: number, size: number): void {
    steps++
    const length = stepLength(rate, steps)
    for (const [part, gradient] of dense) {
      for (let i = 0; i < gradient.length; i++) gradient[i] = gradient[i]! / size
      descend(part, 0, gradient, 0, gradient.length, length)
    }
    for (let i = 0; i < touched.length * width; i++) toEmbedding[i] = toEmbedding[i]! / size
    for (const [slot, column] of touched.entries()) {
      descend(parts.embedding, column * width, toEmbedding, slot * width, width, length)
      slots[column] = -1
    }
    touched = []
  }

  return { look, step }
}
