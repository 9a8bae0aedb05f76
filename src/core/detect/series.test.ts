import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPoisson, seededRandom } from '../kit/stats.ts'
import { judgeSeries, type SeriesRow } from './series.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.UTC(2026, 4, 4)

/** A daily rhythm of about `perDay` with a burst of eight times the habit for two hours (two rows at least). */
function series(step: number, days: number, perDay: number, burst: number | null): SeriesRow[] {
  const random = seededRandom(step)
  return Array.from({ length: (days * DAY) / step }, (_, i) => {
    const at = START + i * step
    const daily = step >= DAY ? 1 : 1 + 0.8 * Math.sin(((at % DAY) / DAY - 0.4) * 2 * Math.PI)
    const hot = burst !== null && at >= burst && at < burst + Math.max(2 * HOUR, 2 * step)
    return { at, value: drawPoisson(((perDay * step) / DAY) * daily * (hot ? 8 : 1), random) }
  })
}

for (const [name, step, days] of [
  ['1 min', MINUTE, 10],
  ['5 min', 5 * MINUTE, 16],
  ['1 h', HOUR, 40],
  ['1 day', DAY, 200],
] as const) {
  test(`a burst rings on its rows and hardly any other: steps of ${name}`, () => {
    const burst = START + Math.floor(days * 0.8) * DAY + (step < DAY ? 14 * HOUR : 0)
    const rows = series(step, days, 600, burst)
    const judged = judgeSeries(rows)
    const rings = rows.flatMap(({ at }, i) => (judged[i]!.alarm ? [at] : []))
    const late = rings.filter((at) => at >= burst && at < burst + Math.max(3 * HOUR, 2 * step))
    assert.ok(late.length >= 1, `rang ${rings.length} times, never on the burst`)
    assert.ok(rings.length - late.length <= 2, `${rings.length} rings`)
  })
}

test('each row is judged from the past alone', () => {
  const rows = series(5 * MINUTE, 6, 600, null)
  const whole = judgeSeries(rows)
  assert.deepEqual(judgeSeries(rows.slice(0, 900)), whole.slice(0, 900))
})

test('expectation and range are those of one row', () => {
  const judged = judgeSeries(series(HOUR, 30, 2400, null))
  const { expected, low, high } = judged.at(-10)!
  assert.ok(low < expected && expected < high && expected > 10 && expected < 200, `${low} ${expected} ${high}`)
})

test('silence after a ring is broken by what stands half as far out again', () => {
  const rows = series(HOUR, 20, 240, null)
  rows[400]!.value += 90
  rows[402]!.value += 900
  const judged = judgeSeries(rows)
  assert.deepEqual(
    [400, 401, 402].map((i) => judged[i]!.alarm),
    [true, false, true],
  )
})

test('holes, negative numbers and rows without a count do no harm', () => {
  const rows = series(HOUR, 20, 240, null).filter((_, i) => i < 200 || i > 260)
  rows[30]!.value = Number.NaN
  rows[31]!.value = -4
  assert.ok(judgeSeries(rows).every(({ score, expected }) => score >= 0 && score <= 1 && Number.isFinite(expected)))
  assert.deepEqual(judgeSeries([]), [])
})
