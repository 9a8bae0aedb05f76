import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../kit/stats.ts'
import type { Cascade } from './cascade.ts'
import { EVEN } from './clock.ts'
import { forecast } from './forecast.ts'
import { correctionAt, refitForecast } from './refit.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/** Stories whose posts fall off exponentially with this half-life, seconds; sizes differ. */
function stories(count: number, halfLife: number, seed: number): Cascade[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => ({
    t0: 0,
    rootFollowers: null,
    offsetsSeconds: Array.from(
      { length: 20 + Math.floor(random() * 80) },
      () => (-Math.log(1 - random()) * halfLife * (0.5 + random())) / Math.LN2,
    ).sort((a, b) => a - b),
  }))
}

const totalOf = ({ offsetsSeconds }: Cascade) => offsetsSeconds.filter((offset) => offset <= DAY).length
const at = (age: number, cascade: Cascade, own: readonly Cascade[]) =>
  forecast(cascade, age, DAY, EVEN, correctionAt(refitForecast(own, EVEN), age))

function judge(asked: readonly Cascade[], own: readonly Cascade[], age: number) {
  const correction = correctionAt(refitForecast(own, EVEN), age)
  const answers = asked.map((cascade) => ({ came: totalOf(cascade), ...forecast(cascade, age, DAY, EVEN, correction) }))
  const errors = answers.map(({ came, median }) => Math.abs(median! - came) / came).sort((a, b) => a - b)
  const held = answers.filter(({ came, low, high }) => came >= low! && came <= high!).length / answers.length
  return { error: errors[Math.floor(errors.length / 2)]!, held }
}

test('a place whose stories live shorter or longer than those learnt from is foretold better as they become many', () => {
  for (const halfLife of [0.5 * HOUR, 6 * HOUR]) {
    const [own, asked] = [stories(100, halfLife, 1), stories(100, halfLife, 2)]
    const [none, few, many] = [0, 10, 100].map((n) => judge(asked, own.slice(0, n), HOUR))
    assert.ok(many!.error < few!.error && few!.error < none!.error, `${none!.error}, ${few!.error}, ${many!.error}`)
    assert.ok(many!.held > 0.7, `${none!.held} → ${many!.held}`)
  }
})

test('a place like those learnt from loses little by learning', () => {
  const [own, asked] = [stories(100, 2.5 * HOUR, 1), stories(100, 2.5 * HOUR, 2)]
  const [none, many] = [judge(asked, [], HOUR), judge(asked, own, HOUR)]
  assert.ok(many.error < 1.15 * none.error, `${none.error} → ${many.error}`)
})

test('what chance alone makes of thirty stories mostly moves nothing', () => {
  const shifts = Array.from({ length: 12 }, (_, seed) => {
    const own = refitForecast(stories(30, 1.6 * HOUR, 100 + seed), EVEN)
    return Math.abs(correctionAt(own, HOUR).shift)
  })
  assert.ok(shifts.filter((shift) => shift === 0).length >= 6, `${shifts}`)
})

test('what came after a day, and stories too small to ask about, teach nothing', () => {
  const own = stories(20, 2 * HOUR, 3)
  const longer = own.map((story) => ({ ...story, offsetsSeconds: [...story.offsetsSeconds, DAY + 1, 3 * DAY] }))
  const refit = refitForecast(own, EVEN)
  assert.deepEqual(refitForecast(longer, EVEN), refit)
  const small = { t0: 0, rootFollowers: null, offsetsSeconds: [60, 90] }
  assert.deepEqual(refitForecast([...own, small], EVEN), refit)
  assert.equal(refit.stories, 20)
})

test('one story, however strange, hardly moves a forecast', () => {
  const asked = stories(1, HOUR, 4)[0]!
  const burst = Array.from({ length: 20_000 }, (_, n) => (n < 4 ? n : 5 * HOUR + n))
  const shipped = at(2 * HOUR, asked, [])
  const moved = at(2 * HOUR, asked, [{ t0: 0, rootFollowers: null, offsetsSeconds: burst }])
  assert.ok(Math.abs(Math.log(moved.median! / shipped.median!)) < 0.15, `${moved.median} after ${shipped.median}`)
})

test('where all stories died at once the next may live: no shift beyond what was measured, half of the band stays', () => {
  const dead = Array.from({ length: 300 }, () => ({ t0: 0, rootFollowers: null, offsetsSeconds: [5, 10, 15, 20, 30] }))
  const refit = refitForecast(dead, EVEN)
  for (const asked of stories(20, HOUR, 5)) {
    const shipped = at(HOUR, asked, [])
    const moved = forecast(asked, HOUR, DAY, EVEN, correctionAt(refit, HOUR))
    assert.ok(moved.median! >= moved.observed && moved.median! <= shipped.median!)
    assert.ok(Math.log(shipped.median! / moved.median!) < 1.5)
    assert.ok(moved.high! > moved.median!, `${moved.median}–${moved.high}`)
  }
})

test('machines that post by the minute all day leave numbers finite and in order at every age', () => {
  const bots = Array.from({ length: 300 }, (_, n) => ({
    t0: 0,
    rootFollowers: 1,
    offsetsSeconds: Array.from({ length: n % 2 === 0 ? 1440 : 3000 }, (_, i) => (n % 2 === 0 ? 60 * i : 0)),
  }))
  const refit = refitForecast(bots, EVEN)
  const asked = stories(1, HOUR, 6)[0]!
  for (const age of [600, 700, 1800, HOUR, 4 * HOUR, 12 * HOUR, 20 * HOUR, DAY - 1]) {
    const found = forecast(asked, age, DAY, EVEN, correctionAt(refit, age))
    const numbers = [found.observed, found.low!, found.median!, found.high!]
    assert.ok(numbers.every(Number.isFinite), `${age}: ${numbers}`)
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    )
  }
})

test('what was learnt fades towards the end of the day and is nothing without stories', () => {
  const refit = refitForecast(stories(100, 4 * HOUR, 7), EVEN)
  const shifts = [12, 16, 20, 24].map((hours) => Math.abs(correctionAt(refit, hours * HOUR).shift))
  assert.deepEqual(
    shifts,
    shifts.toSorted((a, b) => b - a),
  )
  assert.equal(shifts.at(-1), 0)
  const none = correctionAt(refitForecast([], EVEN), HOUR)
  assert.deepEqual(none, { lean: 0, shift: 0, weight: 0, low: 0, high: 0 })
})
