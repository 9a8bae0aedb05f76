import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVEN } from '../core/detect/clock.ts'
import { refitForecast } from '../core/detect/refit.ts'
import { cascadeOf, storyForecast } from './story-forecast.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const FIRST = Date.UTC(2026, 10, 23, 9)
const NONE = refitForecast([], EVEN)
const every = (gap: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({ at: FIRST + n * gap, followers: 0 }))

test('a story that goes on is foreseen larger than it is, with a band around it', () => {
  const foreseen = storyForecast(every(MINUTE, 60), [], NONE, FIRST + HOUR)
  assert.ok(foreseen)
  assert.ok(foreseen.low >= 60 && foreseen.low <= foreseen.median && foreseen.median < foreseen.high)
})

test('one that stopped hours ago is foreseen about as large as it is', () => {
  const [posts, now] = [every(MINUTE, 40), FIRST + 12 * HOUR]
  const foreseen = storyForecast(posts, [], NONE, now)
  assert.ok(foreseen && foreseen.median < 80, `${foreseen?.median}`)
})

test('nothing is said of the first minutes, of three posts, and after the day', () => {
  assert.equal(storyForecast(every(MINUTE, 8), [], NONE, FIRST + 9 * MINUTE), null)
  assert.equal(storyForecast(every(MINUTE, 3), [], NONE, FIRST + HOUR), null)
  assert.equal(storyForecast(every(MINUTE, 60), [], NONE, FIRST + 24 * HOUR), null)
  assert.equal(storyForecast([], [], NONE, FIRST), null)
})

test('finished stories that stopped after an hour make the next one smaller, and are counted', () => {
  const past = Array.from({ length: 40 }, (_, n) => cascadeOf(every(MINUTE, 40 + n))!)
  const posts = every(MINUTE, 60)
  const shipped = storyForecast(posts, [], NONE, FIRST + HOUR)!
  const own = storyForecast(posts, [], refitForecast(past, EVEN), FIRST + HOUR)!
  assert.deepEqual([shipped.stories, own.stories], [0, 40])
  assert.ok(own.median < shipped.median && own.median >= 60, `${shipped.median} → ${own.median}`)
})
