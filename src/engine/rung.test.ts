import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Rung } from './rung.ts'

const DAY = 86_400_000

test('calls of four weeks are held against what the team accepts a week', () => {
  const rung = new Rung()
  for (let n = 0; n < 4; n++) rung.add(n * DAY)
  assert.ok(rung.withinBudget(1, 4 * DAY))
  rung.add(5 * DAY)
  assert.ok(!rung.withinBudget(1, 5 * DAY))
  assert.ok(rung.withinBudget(2, 5 * DAY))
  assert.ok(rung.withinBudget(1, 29 * DAY))
})
