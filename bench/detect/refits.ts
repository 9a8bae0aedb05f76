import { type Cascade, eventsUntil } from '../../src/core/detect/cascade.ts'
import { clockOf } from '../../src/core/detect/clock.ts'
import { type ForecastWeights, forecast } from '../../src/core/detect/forecast.ts'
import { correctionAt, type Refit, refitForecast } from '../../src/core/detect/refit.ts'
import { bootstrap, median, seededRandom } from '../../src/core/kit/stats.ts'

const HOUR = 3600
const AGES = [HOUR, 3 * HOUR, 6 * HOUR]
const DAY = 24 * HOUR
const OWN = [0, 10, 30, 100, 300]
const DRAWS = 8
const FEWEST = 10

/** How far off, as a share of what came, and whether the band held. */
type Miss = { error: number; held: number }

/**
 * What stories of a place's own are worth: a forecast by these weights of the day's total of the cascades asked about, with
 * so many of the `past` ones drawn for `refitForecast` (mean of several draws). When the place is lively is known
 * throughout, from its past. Intervals resample the cascades asked about.
 */
export function benchRefits(
  name: string,
  weights: ForecastWeights,
  past: readonly Cascade[],
  asked: readonly Cascade[],
): void {
  const clock = clockOf(past.map(({ t0 }) => t0))
  const finished = past.filter(({ offsetsSeconds }) => eventsUntil(offsetsSeconds, DAY) >= 3)
  const random = seededRandom(7)
  for (const own of OWN) {
    const refits = Array.from({ length: own === 0 ? 1 : DRAWS }, () =>
      refitForecast(draw(finished, own, random), clock, weights),
    )
    const figures = AGES.map((age) => {
      const misses = asked
        .filter(({ offsetsSeconds }) => eventsUntil(offsetsSeconds, age) >= FEWEST)
        .map((cascade) => refits.map((refit) => miss(cascade, age, clock, refit, weights)))
      const [low, high] = bootstrap(misses, (sample) => over(sample, typical), 1, 300)
      return (
        `${age / HOUR} h (n=${misses.length}) ${over(misses, typical).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}] ` +
        `${(100 * over(misses, held)).toFixed(0)} %`
      )
    })
    console.log(`${name}, ${own} stories of its own: ${figures.join(' · ')}`)
  }
}

function miss(
  cascade: Cascade,
  age: number,
  clock: ReturnType<typeof clockOf>,
  refit: Refit,
  weights: ForecastWeights,
): Miss {
  const total = eventsUntil(cascade.offsetsSeconds, DAY)
  const { median, low, high } = forecast(cascade, age, DAY, clock, correctionAt(refit, age), weights)
  return { error: Math.abs(median! - total) / total, held: total >= low! && total <= high! ? 1 : 0 }
}

const typical = (misses: readonly Miss[]) => median(misses.map(({ error }) => error))
const held = (misses: readonly Miss[]) => misses.reduce((sum, miss) => sum + miss.held, 0) / misses.length

/** Mean over the draws of a figure of all cascades. */
function over(misses: readonly (readonly Miss[])[], figure: (misses: readonly Miss[]) => number): number {
  const draws = misses[0]!.map((_, k) => figure(misses.map((one) => one[k]!)))
  return draws.reduce((sum, value) => sum + value, 0) / draws.length
}

/** So many of the items, each at most once. */
function draw<T>(items: readonly T[], count: number, random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ item }) => item)
}
