import assert from 'node:assert/strict'
import { it } from 'node:test'
import { answer } from './network.ts'

it('makes answers of its own columns alone, through hidden units that are never below nought', () => {
  const network = {
    column: 1,
    width: 2,
    hidden: 2,
    from: 1,
    answers: 2,
    inner: Float32Array.of(1, -1, -1, 1),
    innerBiases: Float32Array.of(0.5, -4),
    outer: Float32Array.of(2, 100, -1, 0),
    outerBiases: Float32Array.of(0, 10),
  }
  const said = Float64Array.of(7, 0, 0, 7)
  // The first unit is 3 − 1 + 0.5, the second would be −6.
  answer(network, Float64Array.of(99, 3, 1, 99), said)
  assert.deepEqual([...said], [7, 5, 7.5, 7])
})
