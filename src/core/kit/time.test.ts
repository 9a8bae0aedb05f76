import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDuration, readTime, zoneOffset } from './time.ts'

const iso = (value: unknown, zone?: string) => {
  const at = readTime(value, zone)
  return typeof at === 'number' ? new Date(at).toISOString() : at.code
}

test('times from outside', () => {
  const table: [unknown, string | undefined, string][] = [
    ['2012-01-04T10:58:00Z', undefined, '2012-01-04T10:58:00.000Z'],
    ['2012-01-04 10:58', undefined, '2012-01-04T10:58:00.000Z'],
    ['2012-01-04T10:58:00.1239+01:00', undefined, '2012-01-04T09:58:00.123Z'],
    ['2012-01-04 10:58:00 -0530', undefined, '2012-01-04T16:28:00.000Z'],
    ['2012-01-04', undefined, '2012-01-04T00:00:00.000Z'],
    [1325674680, undefined, '2012-01-04T10:58:00.000Z'],
    ['1325674680', 'Europe/Paris', '2012-01-04T10:58:00.000Z'],
    ['2012-01-04 10:58', 'Europe/Paris', '2012-01-04T09:58:00.000Z'],
    ['2012-07-04 10:58', 'Europe/Paris', '2012-07-04T08:58:00.000Z'],
    ['2012-07-04 10:58Z', 'Europe/Paris', '2012-07-04T10:58:00.000Z'],
    ['2024-03-31 02:30', 'Europe/Paris', '2024-03-31T01:30:00.000Z'],
    ['2024-10-27 02:30', 'Europe/Paris', '2024-10-27T00:30:00.000Z'],
    ['2024-03-10 02:30', 'America/New_York', '2024-03-10T07:30:00.000Z'],
    ['2016-12-31T23:59:60Z', undefined, '2017-01-01T00:00:00.000Z'],
    ['2023-02-29', undefined, 'time_impossible'],
    ['2023-13-01', undefined, 'time_impossible'],
    [1325674680000000, undefined, 'time_impossible'],
    ['hier', undefined, 'time_unreadable'],
    ['', undefined, 'time_missing'],
    [null, undefined, 'time_missing'],
    [{}, undefined, 'time_unreadable'],
    [Number.NaN, undefined, 'time_impossible'],
  ]
  for (const [value, zone, expected] of table)
    assert.equal(iso(value, zone), expected, `${JSON.stringify(value)} in ${zone}`)
  assert.throws(() => readTime('2012-01-04', 'Mars/Olympus'), RangeError)
  assert.equal(zoneOffset(Date.UTC(2024, 6, 1), 'Asia/Kolkata'), 5.5 * 3_600_000)
})

test('durations', () => {
  assert.equal(readDuration('30m'), 1_800_000)
  assert.equal(readDuration('1h'), 3_600_000)
  assert.equal(readDuration('2d'), 172_800_000)
  for (const bad of ['', '5', 'h', '-1h', '1h30m', '1 h', '1w']) assert.equal(readDuration(bad), null)
})
