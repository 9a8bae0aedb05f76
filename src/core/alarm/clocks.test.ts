import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person } from '../../contract/people.ts'
import { clocksFor, dueTimes, remaining } from './clocks.ts'
import { mayRing, nextCall } from './escalation.ts'

const MINUTE = 60_000

test('each level has its clocks', () => {
  assert.deepEqual(clocksFor('N2'), { acknowledge: 10, holding: 30, apology: 240 })
  assert.deepEqual(dueTimes('N1', 0), { acknowledge: 20 * MINUTE, holding: 60 * MINUTE, apology: null })
})

test('if it overflows the clock runs faster, and what is left never grows', () => {
  const due = 60 * MINUTE
  assert.equal(remaining(due, 0, null), 60 * MINUTE)
  assert.equal(remaining(due, 0, 10), 30 * MINUTE)
  assert.equal(remaining(due, 10 * MINUTE, 600, { at: 0, left: 30 * MINUTE }), 20 * MINUTE)
  assert.equal(remaining(due, 61 * MINUTE, null), 0)
})

test('the next person is rung when nobody acknowledged, then around again louder', () => {
  const person = (id: string, rung: number | null): Person => ({ id, name: id, email: '', roles: [], lang: 'fr', rung })
  const people = [person('b', 2), person('x', null), person('a', 1)]
  const call = (rung: number) => nextCall(people, 'N3', 0, rung, 0)
  assert.deepEqual(call(0), { person: 'a', at: 0, loudness: 1 })
  assert.deepEqual(call(1), { person: 'b', at: 5 * MINUTE, loudness: 1 })
  assert.deepEqual(call(2), { person: 'a', at: 10 * MINUTE, loudness: 2 })
  assert.equal(nextCall(people, 'N3', 0, 1, MINUTE, { failed: true })?.at, MINUTE)
  assert.equal(nextCall([], 'N3', 0, 0, 0), null)
})

test('quiet hours hold a murmur back and never an incident', () => {
  const night = { from: 22, to: 7 }
  assert.equal(mayRing('N1', 3, night), false)
  assert.equal(mayRing('N1', 12, night), true)
  assert.equal(mayRing('N2', 3, night), true)
})
