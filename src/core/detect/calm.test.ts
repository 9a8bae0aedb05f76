import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Aftermath, calmSigns, halfLife } from './calm.ts'

const HOUR = 3_600_000
const AT = 100 * HOUR

function aftermath(changes: Partial<Aftermath> = {}): Aftermath {
  return {
    at: AT,
    level: 'N2',
    negatives: [40, 60, 30, ...new Array<number>(30).fill(1)],
    high: new Array<number>(33).fill(3),
    growth: { doublingMinutes: null, ratio: 0.3, ratioLow: 0.1, ratioHigh: 0.7, trend: 'shrinking' },
    blind: [],
    newOnTop: AT - 30 * HOUR,
    ...changes,
  }
}

test('a day inside the band, a ratio surely below one and nothing new on top are calm', () => {
  const signs = calmSigns(aftermath())
  assert.equal(signs.calm, true)
  assert.deepEqual(
    signs.because.map(({ code }) => code),
    ['calm_negatives', 'calm_spread', 'calm_top'],
  )
})

test('from N3 two days are asked for', () => {
  assert.deepEqual(
    calmSigns(aftermath({ level: 'N3' })).missing.map(({ code }) => code),
    ['not_calm_negatives', 'not_calm_top'],
  )
})

test('each missing sign keeps it from being calm', () => {
  const flare = aftermath().negatives.slice(0, -3).concat([9, 9, 9])
  assert.equal(calmSigns(aftermath({ negatives: flare })).calm, false)
  const unsure = { doublingMinutes: null, ratio: 0.8, ratioLow: 0.5, ratioHigh: 1.2, trend: 'level' as const }
  assert.equal(calmSigns(aftermath({ growth: unsure })).calm, false)
  assert.equal(calmSigns(aftermath({ newOnTop: AT - HOUR })).calm, false)
})

test('the half-life of what halves every six hours is six hours', () => {
  const hourly = Array.from({ length: 36 }, (_, i) => Math.round(400 * 0.5 ** (i / 6)))
  const found = halfLife([3, 5, 20, ...hourly])
  assert.ok(found !== null && Math.abs(found - 6) < 1, `${found}`)
  assert.equal(halfLife([1, 2, 3]), null)
})
