import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Person } from '../../contract/people.ts'
import { onDuty } from './duty.ts'

const person = (id: string, rung: number | null, over = {}) =>
  Person.parse({ id, name: id, roles: ['community'], rung, ...over })
const order = (people: ReturnType<typeof person>[], hour: number, at = 1000) =>
  onDuty(people, hour, at).map((one) => one.id)

test('those on duty at this hour come first, the others stay behind them', () => {
  const people = [
    person('day', 1, { duty: { from: 8, to: 20 } }),
    person('night', 2, { duty: { from: 20, to: 8 } }),
    person('any', 3),
  ]
  assert.deepEqual(order(people, 12), ['day', 'any', 'night'])
  assert.deepEqual(order(people, 3), ['night', 'any', 'day'])
})

test('whoever is away is passed over until they are back; the chain never becomes empty', () => {
  const away = person('lea', 1, { awayUntil: 2000 })
  assert.deepEqual(order([away, person('paul', 2)], 12, 1000), ['paul'])
  assert.deepEqual(order([away, person('paul', 2)], 12, 2000), ['lea', 'paul'])
  assert.deepEqual(order([away], 12, 1000), ['lea'])
  assert.deepEqual(order([person('never', null)], 12), [])
})
