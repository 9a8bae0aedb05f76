import assert from 'node:assert/strict'
import { it } from 'node:test'
import { answer } from './network.ts'

it('makes answers of its own columns alone, through hidden units that are never below nought', () => {
  const network = {
    firstRow: 0,
    lastRow: 0,
    column: 1,
    width: 4,
    hidden: 2,
    from: 1,
    answers: 2,
    inner: Float64Array.of(1, -1, 2, 0.5, -1, 1, 0, 0),
    innerBiases: Float64Array.of(0.5, -4),
    outer: Float64Array.of(2, -1, 100, 0),
    outerBiases: Float64Array.of(0, 10),
  }
  const said = Float64Array.of(7, 0, 0, 7)
  // The first unit is 3 − 1 + 2·0.25 + 0.5·2 + 0.5, the second would be −6.
  answer(network, Float64Array.of(99, 3, 1, 0.25, 2, 99), said)
  assert.deepEqual([...said], [7, 8, 6, 7])
})
