import { type Cascade, cascadeFeatures, foreseenGrowth, plainGrowth, widthFeatures } from './cascade.ts'
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

/**
 * What a place's own past adds to the shipped weights at one age: how far ln growth is drawn to what a plain
 * self-exciting process says (`lean`, 0…1), then moved (`shift`); `weight` of its own band beside the shipped one (0…1), and
 * the own band's ends in usual errors, already multiplied by that weight.
 */
export type Correction = { lean: number; shift: number; weight: number; low: number; high: number }

/** What the weights alone foresee: events seen, ln growth, the plain process's, and the usual error of the first. */
export type Foreseen = { observed: number; growth: number; plain: number; usual: number }

/** However narrow a place's own past was, half of the shipped band stays: its next story may be an ordinary one. */
const LEAST_BAND = 0.5

/** With fewer events than this nothing honest can be said about the end. */
const FEWEST = 3

/**
 * A thousandfold: of the 4,787 cascades learnt from none of three events or more grew beyond 270 times in a week. A sum
 * that says more has left what it was learnt on, and its band with it.
 */
const MOST_GROWTH = Math.log(1000)

/** The weights were learnt on spans of 10 minutes to a day, looking at most 144 spans and a week ahead. */
const SHORTEST = 600
const LONGEST = 86_400
const FARTHEST = 144

/**
 * How big it will get: total events by `t0` + horizon from those of the first `observeS` seconds (later ones are
 * ignored), as median and 80 % band; all three null where fewer than three events were seen or the growth foreseen is
 * beyond a thousandfold. `clock`: when this place is lively, where that is known (`clockOf`); `own`: what its finished
 * stories taught (`correctionAt`).
 */
export function forecast(
  cascade: Cascade,
  observeS: number,
  horizonS: number,
  clock: DayClock = EVEN,
  own: Correction | null = null,
  weights: ForecastWeights = WEIGHTS,
): Forecast {
  const seen = seenBy(cascade, observeS)
  const observed = seen.offsetsSeconds.length
  const times = [0, ...seen.offsetsSeconds].map((offset) => cascade.t0 + offset * 1000)
  const { ratio, doublingMinutes } = measureGrowth(times, cascade.t0 + observeS * 1000)
  const known = { observed, ratio, doublingMinutes }
  if (horizonS <= observeS) return { ...known, median: observed, low: observed, high: observed }
  const told = foresee(cascade, observeS, horizonS, clock, weights)
  const nothing = { ...known, median: null, low: null, high: null }
  if (told === null) return nothing

  const growth = own === null ? told.growth : Math.max(0, leaning(told, own.lean) + own.shift)
  if (growth > MOST_GROWTH) return nothing
  const [low, high] = bandWith(own, weights.bands[bandOf(observeS)]!)
  const total = (ln: number) => Math.max(observed, Math.exp(ln) * (observed + 1) - 1)
  const median = Math.round(total(growth))
  return {
    ...known,
    median,
    low: Math.min(median, Math.floor(total(growth + told.usual * low))),
    high: Math.max(median, Math.ceil(total(growth + told.usual * high))),
  }
}

/** ln growth drawn this far to the plain process's. */
export function leaning({ growth, plain }: Pick<Foreseen, 'growth' | 'plain'>, lean: number): number {
  return (1 - lean) * growth + lean * plain
}

function bandWith(own: Correction | null, [low, high]: readonly [number, number]): [number, number] {
  if (own === null) return [low, high]
  return [
    Math.min(LEAST_BAND * low, (1 - own.weight) * low + own.low),
    Math.max(LEAST_BAND * high, (1 - own.weight) * high + own.high),
  ]
}

/** Which band a span watched belongs to. */
export function bandOf(observeS: number): 0 | 1 | 2 {
  return observeS <= 3600 ? 0 : observeS <= 3 * 3600 ? 1 : 2
}

function seenBy(cascade: Cascade, observeS: number): Cascade {
  const seen = cascade.offsetsSeconds.filter((offset) => offset >= 0 && offset <= observeS)
  return { ...cascade, offsetsSeconds: seen.sort((a, b) => a - b) }
}

/**
 * ln((total + 1) ÷ (observed + 1)) by `t0` + horizon as the weights alone foresee it from the first `observeS` seconds,
 * and its usual error; null with fewer than three events. Spans outside what was learnt are read at the nearest that was.
 */
export function foresee(
  cascade: Cascade,
  observeS: number,
  horizonS: number,
  clock: DayClock,
  weights: ForecastWeights,
): Foreseen | null {
  const seen = seenBy(cascade, observeS)
  const observed = seen.offsetsSeconds.length
  if (observed < FEWEST) return null
  const far = Math.min(FARTHEST, horizonS / observeS)
  // A span far outside is stretched or shrunk as a whole: shapes are alike over scales.
  const scale = Math.min(LONGEST, Math.max(SHORTEST, observeS)) / observeS
  const scaled = scale === 1 ? seen.offsetsSeconds : seen.offsetsSeconds.map((offset) => offset * scale)
  const span = observeS * scale
  const features = cascadeFeatures(
    { ...seen, offsetsSeconds: scaled },
    span,
    span * far,
    // Stretched time has no hours.
    scale === 1 ? clock : EVEN,
  )
  const growth = foreseenGrowth(features, weights.growth, span)
  const usual = Math.exp(dot(widthFeatures(observed, span, span * far, growth), weights.width))
  return { observed, growth, plain: plainGrowth(features), usual }
}

function dot(values: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!
  return sum
}
