import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beyond, learnUsual, newUsual, usualOf } from './usual.ts'

const crowd = (mentions: number, texts = mentions) => ({ mentions, texts })
const read = { negative: true, mocking: false, crisis: false, red: false, boycott: false }

test('a brand people always grumble about is not harmed by as much grumbling', () => {
  const grumbled = newUsual()
  for (let n = 0; n < 600; n++) learnUsual(grumbled, { ...read, negative: n % 5 < 3 })
  const usual = usualOf(grumbled).negative
  assert.ok(usual > 0.5 && usual < 0.6, `${usual}`)
  assert.equal(beyond(crowd(30), 0.6, usual, 1.3), false)
  assert.equal(beyond(crowd(30), 0.6, usualOf(newUsual()).negative, 1.3), true)
})

test('thirty reshares of one misread text prove less than thirty texts', () => {
  assert.equal(beyond(crowd(30), 0.4, 0.22, 1.3), true)
  assert.equal(beyond(crowd(30, 3), 0.4, 0.22, 1.3), false)
})
