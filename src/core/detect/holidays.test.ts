import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StreamSettings } from '../../contract/stages.ts'
import { DAY, HOUR } from './calendar.ts'
import { habitAt } from './curve.ts'
import { easter, holidayShare } from './holidays.ts'
import { newStream, observe } from './stream.ts'

const day = (text: string) => Date.parse(`${text}T12:00:00Z`)
const share = (zone: string, text: string) => holidayShare(zone, day(text), 0)

test('Easter falls where the church put it', () => {
  const falls = (year: number) => new Date(easter(year) * DAY).toISOString().slice(0, 10)
  const known = ['1961-04-02', '2000-04-23', '2008-03-23', '2011-04-24', '2024-03-31', '2025-04-20', '2038-04-25']
  assert.deepEqual(
    known.map((date) => falls(Number(date.slice(0, 4)))),
    known,
  )
})

test('a zone keeps the holidays of its country, and the days beside them', () => {
  assert.deepEqual(
    ['2025-04-21', '2025-05-29', '2025-06-09', '2025-07-14', '2025-07-21'].map((one) => share('Europe/Paris', one)),
    [1, 1, 1, 1, 0],
  )
  assert.equal(share('Europe/Paris', '2025-05-30'), 0.5, 'the Friday after Ascension')
  assert.equal(share('Europe/Paris', '2025-12-24'), 0.5)
  assert.deepEqual([share('Europe/Brussels', '2025-07-21'), share('Europe/Brussels', '2025-07-14')], [1, 0])
  const english = ['2025-04-18', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-26', '2022-01-03', '2021-12-28']
  for (const one of english) assert.equal(share('Europe/London', one), 1, one)
  const quebec = ['2025-05-19', '2025-06-24', '2025-07-01', '2025-09-01', '2025-10-13']
  for (const one of quebec) assert.equal(share('America/Toronto', one), 1, one)
  assert.equal(share('Asia/Tokyo', '2025-12-25'), 0)
  assert.equal(holidayShare('Europe/Paris', Date.parse('2025-07-13T22:30:00Z'), 2 * HOUR), 1, 'by the local clock')
})

/**
 * What is expected an hour on three Monday mornings, Easter Monday 2025 the second: five weeks of 20 an hour on working
 * days, 4 on Sundays and on that Monday.
 */
function aroundEaster(timezone: string) {
  const settings: StreamSettings = {
    falseRingsPerWeek: 1,
    silenceHours: 24,
    reRingFactor: 1.5,
    timezone,
    kind: 'brand',
  }
  const state = newStream(settings)
  const mornings: number[] = []
  const monday = Date.parse('2025-04-21T00:00:00Z')
  for (let at = monday - 28 * DAY; at < monday + 7 * DAY + 9 * HOUR; at += HOUR / 20) {
    const local = new Date(at + 2 * HOUR)
    const resting = local.getUTCDay() === 0 || local.toISOString().startsWith('2025-04-21')
    if (!resting || Math.floor(at / (HOUR / 20)) % 5 === 0) observe(state, settings, at, 1)
    if ((at - monday + 28 * DAY) % DAY === 8 * HOUR) mornings.push(habitAt(state, settings, at, HOUR)?.expected ?? 0)
  }
  return { before: mornings.at(-15)!, holiday: mornings.at(-8)!, after: mornings.at(-1)! }
}

test('a holiday expects less than its weekday, and teaches the weekday nothing', () => {
  const known = aroundEaster('Europe/Paris')
  const unknown = aroundEaster('Europe/Madrid')
  assert.equal(unknown.before, known.before)
  assert.ok(known.holiday < 0.8 * unknown.holiday, `${known.holiday} beside ${unknown.holiday}`)
  assert.ok(Math.abs(known.after - known.before) < 1, `${known.after} after, ${known.before} before`)
  assert.ok(unknown.after < 0.8 * known.after, `${unknown.after} where the holiday was learnt`)
})
