import type { StreamSettings } from '../../src/contract/stages.ts'
import { DAY, HOUR, WEEK } from '../../src/core/detect/calendar.ts'
import { isSilent } from '../../src/core/detect/silent.ts'
import { newStream, observe } from '../../src/core/detect/stream.ts'
import { ordinaryTimes } from '../../src/core/detect/worlds/habit.ts'
import { median, seededRandom } from '../../src/core/kit/stats.ts'
import { csvRows, readData, utc } from './data.ts'

const FROM = Date.UTC(2026, 2, 2)
const WEEKS = 8
const SETTINGS: StreamSettings = {
  falseRingsPerWeek: 1,
  silenceHours: 24,
  reRingFactor: 1.5,
  timezone: 'UTC',
  kind: 'brand',
}

/** Counts of brand mentions on Twitter, thinned to `perHour`: what a small source would have brought. */
function thinned(folder: string, perHour: number): number[][] {
  const text = readData(folder, 'nab_realtweets.csv.gz')
  if (text === null) return []
  const files = new Map<string, { at: number; count: number }[]>()
  for (const row of csvRows(text)) {
    const file = files.get(row['file']!) ?? []
    file.push({ at: utc(row['timestamp']!), count: Number(row['value']) })
    files.set(row['file']!, file)
  }
  const random = seededRandom(900 + perHour)
  return [...files.values()].map((rows) => {
    const hours = (rows.at(-1)!.at - rows[0]!.at) / HOUR
    const kept = (perHour * hours) / rows.reduce((sum, { count }) => sum + count, 0)
    const times: number[] = []
    for (const { at, count } of rows)
      for (let n = 0; n < count; n++) if (random() < kept) times.push(at + Math.floor(random() * 5 * 60_000))
    return times.sort((a, b) => a - b)
  })
}

/** Sources that never stopped: how often are they called silent? Then cut at four moments: after how many hours? */
function judge(name: string, sources: readonly number[][], random: () => number): void {
  let wrong = 0
  let weeks = 0
  const delays: number[] = []
  for (const times of sources) {
    weeks += (times.at(-1)! - times[0]!) / WEEK
    const state = newStream(SETTINGS)
    let before = times[0]!
    for (const at of times) {
      if (at - before > HOUR && isSilent(state, SETTINGS, at - 1)?.silent) wrong++
      observe(state, SETTINGS, at, 1)
      before = at
    }
    for (let n = 0; n < 4; n++) {
      const end = times[0]! + (3 + 4 * random()) * WEEK
      const cut = newStream(SETTINGS)
      for (const at of times) if (at <= end) observe(cut, SETTINGS, at, 1)
      let hours = 0
      while (hours < 14 * 24 && !isSilent(cut, SETTINGS, end + hours * HOUR)?.silent) hours += 0.5
      delays.push(hours)
    }
  }
  const late = [...delays].sort((a, b) => a - b)[Math.floor(delays.length * 0.9)]!
  console.log(
    `${name}: called silent ${wrong} times in ${weeks.toFixed(0)} source-weeks (${(wrong / weeks).toFixed(3)} a week); ` +
      `a dead one is told after ${median(delays)} h (median), 90 % within ${late} h, n=${delays.length}`,
  )
}

export function benchSilence(folder: string): void {
  console.log('\nSilence of a source against its own habit')
  for (const perHour of [1, 4, 12]) {
    const random = seededRandom(700 + perHour)
    const simulated = Array.from({ length: 10 }, () =>
      ordinaryTimes(perHour, FROM, FROM + WEEKS * 7 * DAY, 1, seededRandom(Math.floor(random() * 1e9))),
    )
    judge(`simulated, ${perHour} an hour`, simulated, random)
    const real = thinned(folder, perHour)
    if (real.length > 0) judge(`Twitter brand mentions thinned to ${perHour} an hour`, real, random)
  }
}
