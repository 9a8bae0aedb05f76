import assert from 'node:assert/strict'
import { it } from 'node:test'
import { answer } from './perceptron.ts'

it('makes answers of its own columns alone, through hidden units that are never below nought', () => {
  const perceptron = {
    firstRow: 0,
    lastRow: 0,
    column: 1,
    width: 2,
    hidden: 4,
    from: 1,
    answers: 2,
    inner: Float32Array.of(1, -1, 0, 2, -1, 1, 0, 0),
    innerBiases: Float32Array.of(0.5, -4, 0, 0),
    outer: Float32Array.of(2, -1, 0, 0, 100, 100, 0, 0, 100, 100, 0, 0, 0, 1, 0, 0),
    outerBiases: Float32Array.of(0, 10, 0, 0),
  }
  const said = Float64Array.of(7, 0, 0, 7)
  // The units are 3 − 1 + 0.5 = 2.5, 1 − 3 − 4 and 0, so none, and 6.
  answer(perceptron, Float64Array.of(99, 3, 1, 99), said)
  assert.deepEqual([...said], [7, 5, 13.5, 7])
})
