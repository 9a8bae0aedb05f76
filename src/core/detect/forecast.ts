import { type Cascade, cascadeFeatures, eventsUntil, foreseenGrowth, widthFeatures } from './cascade.ts'
import { type DayClock, EVEN } from './clock.ts'
import { WEIGHTS } from './forecast-weights.ts'
import { measureGrowth } from './growth.ts'

export type { Cascade } from './cascade.ts'

export type Forecast = {
  /** Events seen by `t0` + observe; total expected by `t0` + horizon, those included, with its 80 % band. */
  observed: number
  median: number | null
  low: number | null
  high: number | null
  /** Reproduction ratio and doubling time at the end of the observed span. */
  ratio: number
  doublingMinutes: number | null
}

/** What a model is: learnt by `bench/detect/fit-forecast.ts`. */
export type ForecastWeights = {
  /** ln((total + 1) ÷ (observed + 1)) = weights · features; ln of its usual error = width · widthFeatures. */
  growth: readonly number[]
  width: readonly number[]
  /**
   * Error ÷ usual error of cascades the weights had not seen, at the ends of the band (split conformal), for spans
   * watched of up to an hour, up to three, and longer.
   */
  bands: readonly (readonly [number, number])[]
}

/** With fewer events than this nothing honest can be said about the end. */
const FEWEST = 3

/** The weights were learnt on spans of 10 minutes to a day, looking at most 144 spans and a week ahead. */
const SHORTEST = 600
const LONGEST = 86_400
const FARTHEST = 144

/**
 * How big it will get: total events by `t0` + horizon from those of the first `observeS` seconds (later ones are
 * ignored), as median and 80 % band; all three null where fewer than three events were seen. `clock`: when this place is
 * lively, where that is known (`clockOf`).
 */
export function forecast(
  cascade: Cascade,
  observeS: number,
  horizonS: number,
  clock: DayClock = EVEN,
  weights: ForecastWeights = WEIGHTS,
): Forecast {
  const offsets = [...cascade.offsetsSeconds]
    .filter((offset) => offset >= 0 && offset <= observeS)
    .sort((a, b) => a - b)
  const observed = offsets.length
  const times = [0, ...offsets].map((offset) => cascade.t0 + offset * 1000)
  const { ratio, doublingMinutes } = measureGrowth(times, cascade.t0 + observeS * 1000)
  const known = { observed, ratio, doublingMinutes }
  if (horizonS <= observeS) return { ...known, median: observed, low: observed, high: observed }
  if (observed < FEWEST) return { ...known, median: null, low: null, high: null }

  const [growth, usual] = grow({ ...cascade, offsetsSeconds: offsets }, observeS, horizonS, clock, weights)
  const [low, high] = weights.bands[bandOf(observeS)]!
  const total = (ln: number) => Math.max(observed, Math.exp(ln) * (observed + 1) - 1)
  const median = Math.round(total(growth))
  return {
    ...known,
    median,
    low: Math.min(median, Math.floor(total(growth + usual * low))),
    high: Math.max(median, Math.ceil(total(growth + usual * high))),
  }
}

/** Which band a span watched belongs to. */
export function bandOf(observeS: number): 0 | 1 | 2 {
  return observeS <= 3600 ? 0 : observeS <= 3 * 3600 ? 1 : 2
}

/** Foreseen ln growth and its usual error. Spans outside what was learnt are read at the nearest that was. */
function grow(
  cascade: Cascade,
  observeS: number,
  horizonS: number,
  clock: DayClock,
  weights: Pick<ForecastWeights, 'growth' | 'width'>,
): [number, number] {
  const seen = eventsUntil(cascade.offsetsSeconds, observeS)
  const far = Math.min(FARTHEST, horizonS / observeS)
  // A span far outside is stretched or shrunk as a whole: shapes are alike over scales.
  const scale = Math.min(LONGEST, Math.max(SHORTEST, observeS)) / observeS
  const scaled = scale === 1 ? cascade.offsetsSeconds : cascade.offsetsSeconds.map((offset) => offset * scale)
  const span = observeS * scale
  const features = cascadeFeatures(
    { ...cascade, offsetsSeconds: scaled },
    span,
    span * far,
    // Stretched time has no hours.
    scale === 1 ? clock : EVEN,
  )
  const growth = foreseenGrowth(features, weights.growth, span)
  return [growth, Math.exp(dot(widthFeatures(seen, span, span * far, growth), weights.width))]
}

function dot(values: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!
  return sum
}
