import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyForecast } from './story-forecast.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const FIRST = Date.UTC(2026, 10, 23, 9)
const every = (gap: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({ at: FIRST + n * gap, followers: 0 }))

test('a story that goes on is foreseen larger than it is, with a band around it', () => {
  const foreseen = storyForecast(every(MINUTE, 60), [], FIRST + HOUR)
  assert.ok(foreseen)
  assert.ok(foreseen.low >= 60 && foreseen.low <= foreseen.median && foreseen.median < foreseen.high)
})

test('one that stopped hours ago is foreseen about as large as it is', () => {
  const [posts, now] = [every(MINUTE, 40), FIRST + 12 * HOUR]
  const foreseen = storyForecast(posts, [], now)
  assert.ok(foreseen && foreseen.median < 80, `${foreseen?.median}`)
})

test('nothing is said of the first minutes, of three posts, and after the day', () => {
  assert.equal(storyForecast(every(MINUTE, 8), [], FIRST + 9 * MINUTE), null)
  assert.equal(storyForecast(every(MINUTE, 3), [], FIRST + HOUR), null)
  assert.equal(storyForecast(every(MINUTE, 60), [], FIRST + 24 * HOUR), null)
  assert.equal(storyForecast([], [], FIRST), null)
})
