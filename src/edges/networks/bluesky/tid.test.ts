import assert from 'node:assert/strict'
import { it } from 'node:test'
import { rkeyOf } from './tid.ts'

const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/

it('is a TID, the same for the same key and another for another', () => {
  const keys = Array.from({ length: 2000 }, (_, i) => `outbox row ${i}`)
  const made = keys.map(rkeyOf)
  for (const rkey of made) assert.match(rkey, TID)
  assert.deepEqual(keys.map(rkeyOf), made)
  assert.equal(new Set(made).size, keys.length)
})

it('sorts by the time of a UUIDv7, wherever it stands in the key', () => {
  const uuid = (ms: number) => {
    const hex = ms.toString(16).padStart(12, '0')
    return `publish:${hex.slice(0, 8)}-${hex.slice(8)}-7abc-8def-0123456789ab`
  }
  const start = Date.UTC(2026, 10, 23)
  const made = Array.from({ length: 500 }, (_, i) => rkeyOf(uuid(start + i)))
  assert.deepEqual([...made].sort(), made)
  assert.ok(rkeyOf('no time in here') < made[0]!)
  for (const rkey of made) assert.match(rkey, TID)
})

it('holds the microseconds in its first eleven digits, as the specification says', () => {
  const key = '01935a3c-6c00-7000-8000-000000000000'
  const ms = 0x01935a3c6c00
  const digits = '234567abcdefghijklmnopqrstuvwxyz'
  const micros = [...rkeyOf(key).slice(0, 11)].reduce((sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)), 0n)
  assert.equal(Number(micros / 1000n), ms)
})
