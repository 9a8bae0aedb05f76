import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  bootstrap,
  drawPoisson,
  logGamma,
  median,
  negativeBinomialTail,
  poissonTail,
  quantile,
  seededRandom,
} from './stats.ts'

const near = (found: number, right: number, share = 1e-9) =>
  assert.ok(Math.abs(found - right) <= share * Math.abs(right), `${found}, not ${right}`)

test('quantiles interpolate; of nothing there is none', () => {
  assert.equal(median([3, 1, 2, 10]), 2.5)
  assert.equal(quantile([1, 2, 3, 4, 5], 0.25), 2)
  assert.ok(Number.isNaN(median([])))
})

test('tails agree with sums worked out by hand', () => {
  near(logGamma(10), Math.log(362_880))
  near(poissonTail(1, 2), 1 - Math.exp(-2))
  near(poissonTail(3, 2), 1 - Math.exp(-2) * 5)
  // Size 1 is geometric: P(X ≥ k) = (mean ÷ (1 + mean))^k.
  near(negativeBinomialTail(7, 3, 1), 0.75 ** 7)
  near(negativeBinomialTail(40, 3, 1), 0.75 ** 40)
  assert.equal(negativeBinomialTail(0, 3, 1), 1)
})

test('draws come from the seed alone and have their mean', () => {
  const mean = (rate: number) => {
    const random = seededRandom(5)
    let sum = 0
    for (let i = 0; i < 4000; i++) sum += drawPoisson(rate, random)
    return sum / 4000
  }
  assert.equal(mean(4), mean(4))
  assert.ok(Math.abs(mean(4) - 4) < 0.15 && Math.abs(mean(100) - 100) < 0.8)
})

test('a bootstrap interval holds the statistic and narrows with more data', () => {
  const random = seededRandom(2)
  const values = Array.from({ length: 400 }, () => random())
  const width = (n: number) => {
    const [low, high] = bootstrap(values.slice(0, n), median, 1, 300)
    assert.ok(low <= median(values.slice(0, n)) && median(values.slice(0, n)) <= high)
    return high - low
  }
  assert.ok(width(400) < width(40))
})
