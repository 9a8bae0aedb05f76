import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adviceOn, distinctPeople, personIn, viewsOf } from './safety.ts'

/** A standing figure `high` pixels tall: head points of one certainty, body points of another. */
const figure = (high: number, head: number, body: number) =>
  Array.from({ length: 17 }, (_, n) => ({
    x: 500 + (n % 2) * high * 0.3,
    y: 300 + (n * high) / 16,
    score: n < 5 ? head : body,
  }))

test('a person has a head: a shirt laid flat has only shoulders and sleeves', () => {
  assert.deepEqual(personIn(figure(160, 0.6, 0.5), 1600, 1200), [484, 284, 80, 192])
  assert.equal(personIn(figure(160, 0.2, 0.9), 1600, 1200), null)
  assert.equal(personIn(figure(160, 0.5, 0.1), 1600, 1200), null)
})

test('tiles of half the size cover the picture to its edges', () => {
  const views = viewsOf(1601, 1200)
  assert.equal(views.length, 10)
  assert.ok(views.every(([x, y, w, h]) => x >= 0 && y >= 0 && x + w <= 1601 && y + h <= 1200))
  assert.deepEqual(views.at(-1), [801, 600, 800, 600])
})

test('somebody small is said, whoever fills the picture is meant to be there, nudity is said of both', () => {
  const [small, large] = [
    [0, 0, 80, 200],
    [0, 0, 500, 1000],
  ] as [[number, number, number, number], [number, number, number, number]]
  const calm = [0.1, 0, 0.9, 0, 0]
  assert.equal(adviceOn(small, calm, 1200, true)?.reason, 'person')
  assert.equal(adviceOn(large, calm, 1200, true), null)
  assert.equal(adviceOn(large, [0, 0.2, 0.1, 0.6, 0.1], 1200, true)?.reason, 'undressed')
  assert.equal(adviceOn(large, [0, 0, 0.1, 0, 0.9], 1200, true), null)
  assert.equal(adviceOn(small, calm, 1200, false), null)
})

test('one person seen in two tiles is one', () => {
  assert.deepEqual(
    distinctPeople([
      [0, 0, 100, 200],
      [5, 5, 100, 200],
      [300, 0, 100, 200],
    ]),
    [
      [0, 0, 100, 200],
      [300, 0, 100, 200],
    ],
  )
})
