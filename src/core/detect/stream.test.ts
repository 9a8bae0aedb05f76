import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StreamSettings } from '../../contract/stages.ts'
import { drawPoisson, seededRandom } from '../kit/stats.ts'
import { newStream, observe } from './stream.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.UTC(2026, 2, 2)

const settings: StreamSettings = {
  kind: 'brand',
  timezone: 'Europe/Paris',
  falseRingsPerWeek: 1,
  silenceHours: 24,
  reRingFactor: 1.5,
}

/** A brand with a daily rhythm: quiet nights, about `perHour` by day. */
function ordinary(seed: number, perHour: number, from: number, to: number): number[] {
  const random = seededRandom(seed)
  const times: number[] = []
  for (let at = from; at < to; at += 10 * MINUTE) {
    const hour = new Date(at).getUTCHours()
    const mean = (perHour / 6) * (0.2 + 0.8 * Math.max(0, Math.sin(((hour - 5) / 18) * Math.PI)))
    for (let i = drawPoisson(mean, random); i > 0; i--) times.push(at + Math.floor(random() * 10 * MINUTE))
  }
  return times.sort((a, b) => a - b)
}

test('an ordinary month hardly ever rings; a burst does, within minutes', () => {
  const state = newStream(settings)
  const end = START + 28 * DAY
  let rings = 0
  let silentUntil = 0
  for (const at of ordinary(1, 12, START, end)) {
    const { over } = observe(state, settings, at, 1)
    if (over && at >= silentUntil) {
      rings++
      silentUntil = at + DAY
    }
  }
  assert.ok(rings <= 3, `${rings} false rings in four weeks`)
  const burst = end + 12 * HOUR
  for (const at of ordinary(2, 12, end, burst)) observe(state, settings, at, 1)
  let rungAfter = -1
  for (let i = 0; i < 60; i++) {
    const found = observe(state, settings, burst + i * 20_000, 1)
    if (found.over && rungAfter < 0) rungAfter = i
  }
  assert.ok(rungAfter >= 0 && rungAfter < 30, `rang after ${rungAfter} posts`)
})

test('the first day is for learning', () => {
  const state = newStream(settings)
  for (let i = 0; i < 200; i++) {
    const found = observe(state, settings, START + i * MINUTE, 1)
    assert.deepEqual([found.learning, found.over, found.weeks], [true, false, null])
  }
})

test('late items and backfills count in their own bin and never rewind the clock', () => {
  const state = newStream(settings)
  const times = ordinary(3, 6, START, START + 10 * DAY)
  for (const at of times) observe(state, settings, at, 1)
  const now = times.at(-1)!
  const before = observe(state, settings, now, 0)
  for (let i = 0; i < 500; i++) assert.equal(observe(state, settings, now - 20 * HOUR, 1).over, before.over)
  const after = observe(state, settings, now, 0)
  assert.equal(after.count, before.count)
})

test('the state is small plain JSON and goes on after a restart as if nothing happened', () => {
  const state = newStream(settings)
  for (const at of ordinary(4, 4000, START, START + 9 * DAY)) observe(state, settings, at, 1)
  const text = JSON.stringify(state)
  assert.ok(text.length <= 2048, `${text.length} bytes`)
  const again = JSON.parse(text)
  const at = START + 9 * DAY + 5 * HOUR
  assert.deepEqual(observe(again, settings, at, 40), observe(state, settings, at, 40))
})

test('a day without any item of a busy stream is our outage, not their silence', () => {
  const state = newStream(settings)
  for (const at of ordinary(5, 60, START, START + 14 * DAY)) observe(state, settings, at, 1)
  const back = START + 15.5 * DAY
  let rang = false
  for (const at of ordinary(6, 60, back, back + 6 * HOUR)) rang ||= observe(state, settings, at, 1).over
  assert.equal(rang, false)
})

test('a story stands out from its eighth mention in three hours', () => {
  const story = { ...settings, kind: 'story' as const }
  const state = newStream(story)
  const found = Array.from({ length: 10 }, (_, i) => observe(state, story, START + i * 15 * MINUTE, 1).over)
  assert.deepEqual(found.indexOf(true), 7)
})

test('a slow rise that no window sees rings within a day', () => {
  const state = newStream(settings)
  const end = START + 21 * DAY
  for (const at of ordinary(8, 10, START, end)) observe(state, settings, at, 1)
  let after = Number.POSITIVE_INFINITY
  for (const at of ordinary(9, 19, end, end + 2 * DAY)) {
    if (observe(state, settings, at, 1).over) after = Math.min(after, (at - end) / HOUR)
  }
  assert.ok(after < 30, `rang after ${after} h`)
})

test('habit follows the local clock through summer time', () => {
  const state = newStream(settings)
  // 29 March 2026: clocks go forward in Paris. A bus of posts at 12:00 local, every day.
  const noon = (day: number) => Date.UTC(2026, 2, day, day < 29 ? 11 : 10)
  for (let day = 2; day <= 31; day++) {
    for (let hour = 0; hour < 11; hour++) observe(state, settings, Date.UTC(2026, 2, day, hour - 1), 2)
    let over = false
    for (let i = 0; i < 60; i++) over = observe(state, settings, noon(day) + i * MINUTE, 2).over || over
    if (day > 22) assert.equal(over, false, `rang on the habit of day ${day}`)
  }
})

/** A stream of two an hour for three weeks, then a storm of ten hours, then two quiet days. */
function afterStorm(exceptional: boolean): number {
  const state = newStream(settings)
  const feed = (from: number, until: number, every: number, rung: boolean) => {
    for (let at = from; at < until; at += every) observe(state, settings, at, 1, rung)
  }
  const storm = START + 21 * DAY
  feed(START, storm, 30 * MINUTE, false)
  feed(storm, storm + 10 * HOUR, MINUTE, exceptional)
  feed(storm + 10 * HOUR, storm + 2 * DAY, 30 * MINUTE, exceptional)
  let most = 0
  for (let n = 0; n < 30; n++)
    most = Math.max(most, observe(state, settings, storm + 2 * DAY + n * 2 * MINUTE, 1).weeks ?? 0)
  return most
}

test('a storm that rang teaches a stream nothing; one that nobody was called for makes it a little harder to surprise', () => {
  const [rung, unheard] = [afterStorm(true), afterStorm(false)]
  assert.ok(rung > 10 * unheard, `${rung} against ${unheard}`)
  assert.ok(unheard > 0.01, `${unheard}`)
})
