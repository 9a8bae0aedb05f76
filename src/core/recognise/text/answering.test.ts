import assert from 'node:assert/strict'
import { it } from 'node:test'
import { seeded } from '../../kit/random.ts'
import { createAnswering, type Perceptron } from './answering.ts'
import { ROW } from './kernels.ts'
import { spread } from './scan.ts'

const draw = seeded('answering')
const some = (size: number) => Float32Array.from({ length: size }, () => 2 * draw() - 1)
const hashes = Int32Array.from({ length: 5000 }, (_, i) => spread(i, 1))

/** Two perceptrons that share some rows, of sizes that are no multiples of one another. */
const perceptrons = [
  { firstRow: 0, rows: 3000, hidden: 8, from: 1, answers: 5 },
  { firstRow: 2000, rows: 3000, hidden: 12, from: 6, answers: 2 },
].map(
  ({ firstRow, rows, hidden, from, answers }): Perceptron => ({
    firstRow,
    embeddings: Int8Array.from({ length: rows * ROW }, () => Math.floor(256 * draw()) - 128),
    scales: [...some(ROW)],
    hidden,
    from,
    answers,
    inner: some(hidden * ROW),
    innerBiases: some(hidden),
    outer: some(answers * hidden),
    outerBiases: some(answers),
  }),
)

/** The same by plain arithmetic. */
function plain(one: Perceptron, features: { row: number; value: number }[]): number[] {
  const sums = one.scales.map((scale, k) =>
    features.reduce((sum, { row, value }) => {
      const at = (row - one.firstRow) * ROW + k
      return sum + scale * value * (row < one.firstRow ? 0 : (one.embeddings[at] ?? 0))
    }, 0),
  )
  const layer = (inputs: number[], weights: Float32Array, biases: Float32Array) =>
    [...biases].map((bias, n) => inputs.reduce((sum, input, i) => sum + input * weights[n * inputs.length + i]!, bias))
  const units = layer(sums, one.inner, one.innerBiases).map((unit) => Math.max(0, unit))
  return layer(units, one.outer, one.outerBiases)
}

const answer = createAnswering(hashes, perceptrons)

for (const [size, many] of [
  [0, 'no features'],
  [1, 'one'],
  [40, 'some'],
  [1500, 'more than are added at once'],
] as const)
  it(`answers as plain arithmetic does: ${many}`, () => {
    // A third of them were never learnt; values come in runs, and alone.
    const drawn = Array.from({ length: size }, (_, i) => ({
      row: Math.floor(draw() * 7500),
      value: i < size / 2 ? 0.1 : Math.fround(draw()),
    }))
    const features = {
      count: size,
      words: 0,
      grams: 0,
      ids: Int32Array.from(drawn, ({ row }) => spread(row, 1)),
      values: Float32Array.from(drawn, ({ value }) => value),
    }
    const said = new Float64Array(9).fill(7)
    answer(features, said)
    const learnt = drawn.filter(({ row }) => row < 5000)
    const wanted = [7, ...perceptrons.flatMap((one) => plain(one, learnt)), 7, 7].slice(0, 9)
    for (const [i, value] of said.entries())
      assert.ok(Math.abs(value - wanted[i]!) <= 1e-4 * (1 + Math.abs(wanted[i]!)), `${i}: ${value} ≠ ${wanted[i]}`)
  })
