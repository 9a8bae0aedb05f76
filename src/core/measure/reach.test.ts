import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Heard, reachOf } from './reach.ts'

const said = (n: number, over: Partial<Heard> = {}): Heard => ({
  at: n,
  author: `a${n}`,
  network: 'x',
  negative: true,
  followers: n,
  toUs: false,
  ...over,
})

test('reach is the share of people, not of posts, who talk where we have spoken', () => {
  const mentions = [said(1), said(2, { author: 'a1' }), said(3, { network: 'facebook' }), said(4, { network: 'forum' })]
  assert.equal(reachOf(mentions, { x: 2 })!.share, 1 / 3)
  assert.deepEqual(
    reachOf(mentions, { x: 2 })!.unreached.map((one) => one.network),
    ['forum', 'facebook'],
  )
})

test('reception compares before and after the first word, and says nothing of a handful', () => {
  const before = Array.from({ length: 12 }, (_, n) => said(n))
  const after = Array.from({ length: 12 }, (_, n) => said(100 + n, { negative: n < 3, toUs: n === 0 }))
  const reach = reachOf([...before, ...after], { x: 50 })!
  assert.deepEqual([reach.negativeBefore, reach.negativeAfter, reach.reactions], [1, 0.25, 1])
  assert.equal(reachOf(before, { x: 50 })!.negativeAfter, null)
  assert.equal(reachOf(before, {}), null)
})
