import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockFeatures, clockOf, EVEN, livelyTime } from './clock.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** People begin to talk from 8 to 22 UTC, evenly. */
const byDay = clockOf(Array.from({ length: 1400 }, (_, n) => Math.floor(n / 14) * DAY + (8 + (n % 14)) * HOUR))

test('a rhythm is read from when people begin to talk; a few moments hardly say one', () => {
  assert.ok(byDay[15]! > 1.4 && byDay[3]! < 0.2, `${byDay[15]} by day, ${byDay[3]} by night`)
  assert.ok(Math.abs(byDay.reduce((a, b) => a + b, 0) - 24) < 1e-9)
  assert.ok(Math.min(...clockOf([12 * HOUR, 12 * HOUR])) > 0.8)
})

test('a night is short in lively time, and a day is a day', () => {
  const night = livelyTime(byDay, 23 * HOUR)
  assert.ok(night(6 * 3600) < 0.35 * 6 * 3600, `${night(6 * 3600)}`)
  assert.ok(Math.abs(night(86_400) - 86_400) < 1e-6)
})

test('before a night less is to come, before a morning more; nothing is said of an even clock', () => {
  const evening = clockFeatures(byDay, 20 * HOUR, 3600, 12 * 3600)
  const morning = clockFeatures(byDay, 6 * HOUR, 3600, 12 * 3600)
  assert.ok(
    evening.slice(0, 5).every((value) => value < 0),
    `${evening}`,
  )
  assert.ok(
    morning.slice(0, 5).every((value) => value > 0),
    `${morning}`,
  )
  assert.deepEqual(clockFeatures(EVEN, 20 * HOUR, 3600, 12 * 3600), [0, 0, 0, 0, 0, 0, 0])
})
