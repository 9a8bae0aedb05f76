import { median, quantile } from '../kit/stats.ts'
import { type Cascade, eventsUntil } from './cascade.ts'
import type { DayClock } from './clock.ts'
import { type Correction, type ForecastWeights, type Foreseen, foresee, leaning } from './forecast.ts'
import { WEIGHTS } from './forecast-weights.ts'

/** Ages at which a finished story is asked what was foreseen, seconds; in between is interpolated in ln age. */
const AGES = [600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600] as const
const DAY = 86_400

/**
 * The shipped weights count for as many stories as this, and for more where the question is whether the learnt shape holds
 * at all. Chosen of 10, 20, 30, 40 and of 10, 30, 60 with weights learnt on one platform and stories of another, within
 * their oldest 70 % (`bench/detect/refits.ts` reports on the rest); there leaning took 18 to 31 % off the errors on Weibo
 * and added 6 to 20 % on Twitter, whose later days are unlike its first.
 */
const SHIPPED = 10
const SHIPPED_SHAPE = 60
const LEANS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const

/** How heavily chance counts against a typical error; of 0, 1, 2 and 4, within the oldest 70 %, also of a place known. */
const DOUBT = 2

/** ln growth is moved no further than this: between platforms that were measured it lay 0.9 to 1.7 apart at ten minutes. */
const FARTHEST = 1.5

const NONE: Correction = { lean: 0, shift: 0, weight: 0, low: 0, high: 0 }

/** What a place's finished stories teach the forecast of a story's first day: on how many it rests, and by age. */
export type Refit = { stories: number; byAge: readonly Correction[] }

/**
 * Learns from stories whose first day is over how far off the shipped forecast would have been at each age, from what
 * was to be seen then. At one age a story counts once, so that looking often is not taken for knowing much. Where a plain
 * self-exciting process errs more evenly the forecast leans to it, the typical error moves it, the others set the band
 * (split conformal prediction, Papadopoulos et al. 2002), all drawn towards the shipped ones while stories are few.
 */
export function refitForecast(
  finished: readonly Cascade[],
  clock: DayClock,
  weights: ForecastWeights = WEIGHTS,
): Refit {
  const taught = new Set<Cascade>()
  const byAge = AGES.map((age) => {
    const asked = finished.flatMap((cascade) => {
      const told = foresee(cascade, age, DAY, clock, weights)
      if (told === null) return []
      taught.add(cascade)
      return [{ ...told, came: Math.log((eventsUntil(cascade.offsetsSeconds, DAY) + 1) / (told.observed + 1)) }]
    })
    return correct(asked)
  })
  return { stories: taught.size, byAge }
}

/** What was foreseen of a story at one age, and ln growth as it came. */
type Asked = Foreseen & { came: number }

function correct(asked: readonly Asked[]): Correction {
  const n = asked.length
  if (n === 0) return NONE
  const weight = n / (n + SHIPPED)
  const lean = (n / (n + SHIPPED_SHAPE)) * bestLean(asked)
  const shift = weight * typicalOf(asked.map((one) => one.came - leaning(one, lean)))
  const errors = asked
    .map((one) => (one.came - Math.max(0, leaning(one, lean) + shift)) / one.usual)
    .sort((a, b) => a - b)
  const low = errors[Math.max(0, Math.floor(0.1 * (n + 1)) - 1)]!
  const high = errors[Math.min(n, Math.ceil(0.9 * (n + 1))) - 1]!
  return { lean, shift, weight, low: weight * Math.min(0, low), high: weight * Math.max(0, high) }
}

/**
 * The median error, held within what was measured and drawn to nought by what chance alone makes of so many (its standard
 * error where errors are roughly normal; positive-part shrinkage, James & Stein 1961). Without it thirty stories of a place
 * that is like those learnt from made its forecasts up to a fifth worse.
 */
function typicalOf(errors: readonly number[]): number {
  const typical = median(errors)
  const spread = (quantile(errors, 0.75) - quantile(errors, 0.25)) / 1.349
  const chance = (1.2533 * spread) / Math.sqrt(errors.length)
  const sure = typical === 0 ? 0 : Math.max(0, 1 - DOUBT * (chance / typical) ** 2)
  return sure * Math.min(FARTHEST, Math.max(-FARTHEST, typical))
}

/** The lean whose errors lie closest together. */
function bestLean(asked: readonly Asked[]): number {
  let best = { lean: 0, spread: Number.POSITIVE_INFINITY }
  for (const lean of LEANS) {
    const errors = asked.map((one) => one.came - leaning(one, lean))
    const middle = median(errors)
    const spread = errors.reduce((sum, error) => sum + Math.abs(error - middle), 0)
    if (spread < best.spread - 1e-9) best = { lean, spread }
  }
  return best.lean
}

/** What was learnt for a story of this age, seconds; it fades towards the end of the day, when nothing is left to foresee. */
export function correctionAt({ byAge }: Refit, ageS: number): Correction {
  const next = AGES.findIndex((age) => ageS <= age)
  if (next === 0) return byAge[0]!
  const last = next < 0 ? AGES.length - 1 : next - 1
  const [from, to] = [byAge[last]!, next < 0 ? NONE : byAge[next]!]
  const share = Math.min(1, Math.log(ageS / AGES[last]!) / Math.log((next < 0 ? DAY : AGES[next]!) / AGES[last]!))
  const between = (key: keyof Correction) => (1 - share) * from[key] + share * to[key]
  return {
    lean: between('lean'),
    shift: between('shift'),
    weight: between('weight'),
    low: between('low'),
    high: between('high'),
  }
}
