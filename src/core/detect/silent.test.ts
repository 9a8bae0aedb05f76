import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StreamSettings } from '../../contract/stages.ts'
import { drawPoisson, seededRandom } from '../kit/stats.ts'
import { isSilent } from './silent.ts'
import { newStream, observe } from './stream.ts'

const HOUR = 3_600_000
const START = Date.UTC(2026, 2, 2)
const settings: StreamSettings = {
  kind: 'brand',
  timezone: 'UTC',
  falseRingsPerWeek: 1,
  silenceHours: 24,
  reRingFactor: 1.5,
}

/** Two weeks of items, many by day and few by night. */
function twoWeeks() {
  const random = seededRandom(4)
  const state = newStream(settings)
  for (let at = START; at < START + 14 * 24 * HOUR; at += HOUR) {
    const hour = (at / HOUR) % 24
    const count = drawPoisson(hour >= 8 && hour < 22 ? 12 : 0.4, random)
    if (count > 0) observe(state, settings, at + HOUR / 2, count)
  }
  return state
}

test('a night without items is no silence, a morning without them is', () => {
  const state = twoWeeks()
  const night = START + 14 * 24 * HOUR
  assert.equal(isSilent(state, settings, night + 7 * HOUR)?.silent, false)
  const morning = isSilent(state, settings, night + 11 * HOUR)!
  assert.equal(morning.silent, true)
  assert.ok(morning.expected > 10 && morning.since < night)
})

test('asking changes nothing, and a stream that is learning cannot tell', () => {
  const state = twoWeeks()
  const before = JSON.stringify(state)
  isSilent(state, settings, START + 16 * 24 * HOUR)
  assert.equal(JSON.stringify(state), before)
  const young = newStream(settings)
  observe(young, settings, START, 3)
  assert.equal(isSilent(young, settings, START + 24 * HOUR), null)
  for (let day = 0; day < 6; day++) observe(young, settings, START + day * 24 * HOUR, 3)
  assert.equal(isSilent(young, settings, START + 6.5 * 24 * HOUR), null, 'six days are no week')
})
