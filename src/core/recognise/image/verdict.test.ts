import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreOfHash } from './verdict.ts'

const AGREED = {
  covered: 0.36,
  agreeing: 1,
  centre: 1,
  correlation: 0.95,
  fine: 0.9,
  spot: 0,
  differs: new Uint8Array(64),
}

test('less than half of a picture is only known by the very hash: a strip of cloth lies beside every garment', () => {
  assert.equal(scoreOfHash(42, AGREED), 0)
  assert.ok(scoreOfHash(20, AGREED) > 0.9)
  assert.ok(scoreOfHash(42, { ...AGREED, covered: 0.6 }) > 0.8)
})
