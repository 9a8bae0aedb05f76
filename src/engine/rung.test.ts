import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Rung } from './rung.ts'

const DAY = 86_400_000

test('events of four weeks are held against what the team accepts a week', () => {
  const rung = new Rung()
  for (let n = 0; n < 4; n++) rung.add(2 * n * DAY)
  assert.ok(rung.withinBudget(1, 8 * DAY))
  rung.add(9 * DAY)
  assert.ok(!rung.withinBudget(1, 9 * DAY))
  assert.ok(rung.withinBudget(2, 9 * DAY))
  assert.ok(rung.withinBudget(1, 29 * DAY))
})

test('many calls about one event count once', () => {
  const rung = new Rung()
  for (let n = 0; n < 20; n++) rung.add((n * DAY) / 4)
  assert.ok(rung.withinBudget(0.25, 5 * DAY))
})
