import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOUR, MINUTE } from './calendar.ts'
import { learnPace, newPace, OPENING, paceOf } from './pace.ts'

/** `count` mentions by as many people, a minute apart. */
const opening = (count: number, voices = count) =>
  Array.from({ length: count }, (_, n) => ({ age: n * MINUTE, author: `a${n % voices}` }))

function brandOf(stories: number, posts: number) {
  const state = newPace()
  for (let n = 0; n < stories; n++) learnPace(state, opening(posts + (n % 3)), n * HOUR)
  return state
}

test('a story is fast beside how this brand’s stories usually begin, not beside others’', () => {
  const small = paceOf(brandOf(100, 3), opening(12), 12 * MINUTE)!
  assert.ok(small.share >= 0.95, `${small.share}`)
  assert.deepEqual([small.posts, small.minutes], [12, 15])
  const busy = paceOf(brandOf(100, 30), opening(12), 12 * MINUTE)!
  assert.ok(busy.share < 0.5, `${busy.share}`)
})

test('with few stories known, only what would be fast anywhere is fast', () => {
  assert.ok(paceOf(newPace(), opening(12), 12 * MINUTE)!.share < 0.95)
  assert.ok(paceOf(brandOf(5, 3), opening(12), 12 * MINUTE)!.share < 0.95)
  assert.ok(paceOf(newPace(), opening(60), 59 * MINUTE)!.share >= 0.95)
})

test('few accounts that talk among themselves are not fast, and an old or tiny story is not compared', () => {
  assert.ok(paceOf(brandOf(100, 3), opening(12, 2), 12 * MINUTE)!.share < 0.5)
  assert.equal(paceOf(brandOf(100, 3), opening(12), OPENING + 1), null)
  assert.equal(paceOf(brandOf(100, 3), opening(2), MINUTE), null)
})

test('two posts teach nothing; the state stays small and forgets slowly', () => {
  const state = newPace()
  assert.equal(learnPace(state, opening(2), 5 * HOUR), false)
  assert.deepEqual([state.stories, state.until], [0, 5 * HOUR])
  const known = brandOf(2000, 3)
  assert.ok(known.stories < 201)
  assert.ok(JSON.stringify(known).length < 2048)
})
