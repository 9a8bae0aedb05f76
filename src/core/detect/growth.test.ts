import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureGrowth } from './growth.ts'

const MINUTE = 60_000

test('mentions that double every 30 minutes are seen to do so', () => {
  const times: number[] = []
  for (let n = 1; n <= 256; n++) times.push(Math.log2(n) * 30 * MINUTE)
  const growth = measureGrowth(times, times.at(-1)!)
  assert.equal(growth.trend, 'growing')
  assert.ok(growth.doublingMinutes! > 20 && growth.doublingMinutes! < 45, `${growth.doublingMinutes}`)
  assert.ok(growth.ratioLow > 1)
})

test('a story that has died down has a ratio surely below one', () => {
  const times: number[] = []
  for (let n = 0; n < 200; n++) times.push(n * MINUTE * 0.5)
  const growth = measureGrowth(times, times.at(-1)! + 24 * 60 * MINUTE)
  assert.notEqual(growth.trend, 'growing')
  assert.equal(growth.doublingMinutes, null)
  assert.ok(growth.ratioHigh < 1, `${growth.ratioHigh}`)
})

test('two mentions say nothing', () => {
  assert.equal(measureGrowth([0, MINUTE], 2 * MINUTE).trend, 'level')
})
