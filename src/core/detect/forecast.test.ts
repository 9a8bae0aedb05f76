import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../kit/stats.ts'
import { forecast } from './forecast.ts'

/** `total` events whose times fall off exponentially with this half-life, seconds. */
function cascade(total: number, halfLife: number, seed: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: total }, () => (-Math.log(1 - random()) * halfLife) / Math.LN2).sort((a, b) => a - b)
}

test('events after the observed span are ignored and observed ones are included', () => {
  const offsets = cascade(300, 3600, 1)
  const seen = offsets.filter((offset) => offset <= 3600)
  const whole = forecast({ t0: 0, rootFollowers: 5000, offsetsSeconds: offsets }, 3600, 86_400)
  const early = forecast({ t0: 0, rootFollowers: 5000, offsetsSeconds: seen }, 3600, 86_400)
  assert.deepEqual(whole, early)
  assert.equal(whole.observed, seen.length)
  assert.ok(whole.low! >= seen.length && whole.low! <= whole.median! && whole.median! <= whole.high!)
})

test('a cascade that is fading is foreseen smaller than one that grows', () => {
  const fading = cascade(120, 300, 2).filter((offset) => offset <= 3600)
  const growing = Array.from({ length: 120 }, (_, i) => 3600 * Math.sqrt((i + 1) / 120))
  const end = (offsetsSeconds: number[]) =>
    forecast({ t0: 0, rootFollowers: null, offsetsSeconds }, 3600, 86_400).median!
  assert.ok(end(fading) * 2 < end(growing), `${end(fading)} against ${end(growing)}`)
})

test('further horizons never hold less, and stay finite over every span', () => {
  const offsetsSeconds = cascade(80, 1800, 3)
  for (const observeS of [120, 600, 3600, 6 * 3600, 3 * 86_400]) {
    let before = 0
    for (const look of [1, 1.1, 1.5, 3, 10, 40]) {
      const found = forecast({ t0: 0, rootFollowers: 900, offsetsSeconds }, observeS, observeS * look)
      if (found.median === null) continue
      assert.ok(
        Number.isFinite(found.high!) && found.median >= before * 0.9,
        `${observeS} × ${look}: ${found.median} after ${before}`,
      )
      before = found.median
    }
  }
})

test('two events say nothing about the end', () => {
  const found = forecast({ t0: 0, rootFollowers: null, offsetsSeconds: [10, 20] }, 3600, 86_400)
  assert.deepEqual([found.observed, found.median, found.low, found.high], [2, null, null, null])
})

test('a growth beyond anything ever seen is no forecast: nothing is said instead', () => {
  const offsetsSeconds = Array.from({ length: 7199 }, (_, i) => (i + 1) / 2)
  const found = forecast({ t0: 0, rootFollowers: 1e308, offsetsSeconds }, 3600, 86_400)
  assert.deepEqual([found.observed, found.median, found.low, found.high], [7199, null, null, null])
  assert.ok(forecast({ t0: 0, rootFollowers: 1e6, offsetsSeconds }, 3600, 86_400).median! > 7199)
})
