import {
  type Cascade,
  cascadeFeatures,
  eventsUntil,
  FEW_FEATURES,
  foreseenGrowth,
  widthFeatures,
} from '../../src/core/detect/cascade.ts'
import { clockOf } from '../../src/core/detect/clock.ts'
import { bandOf, type ForecastWeights } from '../../src/core/detect/forecast.ts'
import { sortedQuantile } from '../../src/core/kit/stats.ts'
import { readData } from './data.ts'
import { leastDeviations, product, weightedLeastSquares } from './least-deviations.ts'

const HOUR = 3600
const SPANS = [HOUR / 6, HOUR / 2, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR]
const LOOKS = [1.25, 2, 4, 8, 24, 48, 144]
const LONGEST = 7 * 24 * HOUR
const RIDGE = 10
/**
 * What stays beyond each end of the band, by span watched. Less than a tenth where life drifted further than the fifth
 * held back shows: chosen by learning on the oldest half and asking about the fifth after it.
 */
const BAND_ENDS = [0.1, 0.08, 0.07]

/** Cascades of one file, oldest first; null where the file is missing. */
export function loadCascades(folder: string, name: string): Cascade[] | null {
  const text = readData(folder, name)
  if (text === null) return null
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { t0: number; root_followers?: number; offsets_s: number[] })
    .map(({ t0, root_followers, offsets_s }) => ({
      t0: t0 * 1000,
      rootFollowers: root_followers ?? null,
      offsetsSeconds: offsets_s.filter((offset) => offset > 0).sort((a, b) => a - b),
    }))
    .sort((a, b) => a.t0 - b.t0)
}

type Row = { x: Float64Array; y: number; weight: number; newest: boolean; question: [number, number, number] }

function questions(cascades: readonly Cascade[]): Row[] {
  const rows: Row[] = []
  const clock = clockOf(cascades.map(({ t0 }) => t0))
  cascades.forEach((cascade, c) => {
    for (const span of SPANS) {
      const seen = eventsUntil(cascade.offsetsSeconds, span)
      if (seen < 4) continue
      for (const look of LOOKS) {
        const horizon = span * look
        if (horizon > LONGEST) continue
        const total = eventsUntil(cascade.offsetsSeconds, horizon)
        const x = Float64Array.from(cascadeFeatures(cascade, span, horizon, clock))
        rows.push({
          x,
          y: Math.log((total + 1) / (seen + 1)),
          weight: 1,
          newest: c >= cascades.length * 0.8,
          question: [seen, span, horizon],
        })
      }
    }
  })
  return rows
}

/**
 * The mean of two fits, by all features and by the few of a self-exciting process: the first follows shapes it knows,
 * the second drifts less where they change. Both are linear, so their mean is one list of weights.
 */
function fitGrowth(rows: Row[]): number[] {
  const y = rows.map((row) => row.y)
  const weight = rows.map((row) => row.weight)
  const whole = leastDeviations(
    rows.map((row) => row.x),
    y,
    weight,
    RIDGE,
  )
  const few = leastDeviations(
    rows.map((row) => Float64Array.from(FEW_FEATURES, (i) => row.x[i]!)),
    y,
    weight,
    RIDGE,
  )
  const mean = whole.map((value) => value / 2)
  FEW_FEATURES.forEach((place, i) => {
    mean[place] = mean[place]! + few[i]! / 2
  })
  return mean
}

/**
 * Learns the weights from platforms that count alike (each cascade of the smaller set weighs more). The width and the
 * band come from the newest fifth, foreseen by weights that had only seen what was older: habits drift, and errors of
 * shuffled folds would promise too much.
 */
export function learnForecast(platforms: readonly (readonly Cascade[])[]): ForecastWeights {
  const sets = platforms.map((cascades) => questions(cascades))
  const most = Math.max(...sets.map((rows) => rows.length))
  for (const rows of sets) for (const row of rows) row.weight = Math.min(2.5, most / rows.length)
  const rows = sets.flat()

  const beta = fitGrowth(rows.filter((row) => !row.newest))
  const misses = rows
    .filter((row) => row.newest)
    .map(({ x, y, weight, question }) => {
      const growth = foreseenGrowth(x, beta, question[1])
      return {
        band: bandOf(question[1]),
        z: Float64Array.from(widthFeatures(...question, growth)),
        error: y - growth,
        weight,
      }
    })
  const width = weightedLeastSquares(
    misses.map(({ z }) => z),
    misses.map(({ error }) => Math.log(Math.abs(error) + 0.02)),
    misses.map(({ weight }) => weight),
    30,
  )
  const bands = [0, 1, 2].map((band) => {
    const scaled = misses
      .filter((miss) => miss.band === band)
      .map(({ z, error }) => error / Math.exp(product(z, width)))
      .sort((a, b) => a - b)
    return [sortedQuantile(scaled, BAND_ENDS[band]!), sortedQuantile(scaled, 1 - BAND_ENDS[band]!)] as const
  })
  return { growth: fitGrowth(rows), width, bands }
}
