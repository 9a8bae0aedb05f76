import { type Cascade, eventsUntil } from '../../src/core/detect/cascade.ts'
import { clockOf } from '../../src/core/detect/clock.ts'
import { type ForecastWeights, forecast } from '../../src/core/detect/forecast.ts'
import { bootstrap, median } from '../../src/core/kit/stats.ts'
import { learnForecast, loadCascades } from './learn-forecast.ts'
import { benchRefits } from './refits.ts'
import { ridge } from './ridge.ts'
import { type Damping, seismic } from './seismic.ts'

const HOUR = 3600
const QUESTIONS: [number, number][] = [
  [HOUR / 6, 24 * HOUR],
  [HOUR / 2, 24 * HOUR],
  [HOUR, 24 * HOUR],
  [HOUR, 6 * HOUR],
  [2 * HOUR, 12 * HOUR],
  [3 * HOUR, 24 * HOUR],
  [6 * HOUR, 48 * HOUR],
]

type Answer = { total: number; median: number; low: number; high: number }

function ask(cascades: readonly Cascade[], observeS: number, horizonS: number, weights: ForecastWeights): Answer[] {
  const clock = clockOf(cascades.map(({ t0 }) => t0))
  return seenEnough(cascades, observeS).flatMap((cascade) => {
    const found = forecast(cascade, observeS, horizonS, clock, null, weights)
    if (found.median === null) return []
    const total = eventsUntil(cascade.offsetsSeconds, horizonS)
    return [{ total, median: found.median, low: found.low!, high: found.high! }]
  })
}

const FEWEST = 10
const seenEnough = (cascades: readonly Cascade[], observeS: number) =>
  cascades.filter(({ offsetsSeconds }) => eventsUntil(offsetsSeconds, observeS) >= FEWEST)

const error = (answers: readonly { total: number; median: number }[]) =>
  median(answers.map(({ total, median }) => Math.abs(median - total) / total))
const coverage = (answers: readonly Answer[]) =>
  answers.filter(({ total, low, high }) => total >= low && total <= high).length / answers.length
const percent = (value: number) => `${(100 * value).toFixed(0)} %`

/** Median absolute percentage error of damped SEISMIC, damping tuned on `train`; no finite forecast counts as no growth. */
function besideSeismic(
  train: readonly Cascade[],
  test: readonly Cascade[],
  observeS: number,
  horizonS: number,
): number {
  const judged = (cascades: readonly Cascade[], damping: Damping) =>
    error(
      cascades.map((cascade) => ({
        total: eventsUntil(cascade.offsetsSeconds, horizonS),
        median: seismic(cascade, observeS, horizonS, damping) ?? eventsUntil(cascade.offsetsSeconds, observeS),
      })),
    )
  let best: { damping: Damping; error: number } | null = null
  for (const alpha of [0.5, 0.7, 1, 1.4, 2]) {
    for (const gamma of [0, 0.1, 0.2, 0.3, 0.4, 0.5]) {
      const found = judged(train, { alpha, gamma })
      if (best === null || found < best.error) best = { damping: { alpha, gamma }, error: found }
    }
  }
  return judged(test, best!.damping)
}

function report(name: string, weights: ForecastWeights, train: readonly Cascade[], test: readonly Cascade[]): void {
  for (const [observeS, horizonS] of QUESTIONS) {
    const answers = ask(test, observeS, horizonS, weights)
    const [low, high] = bootstrap(answers, error, 1, 500)
    const [learnt, asked] = [seenEnough(train, observeS), seenEnough(test, observeS)]
    const process = besideSeismic(learnt, asked, observeS, horizonS)
    const regression = error(ridge({ cascades: learnt, observeS, horizonS }, asked, error))
    console.log(
      `${name} ${(observeS / 60).toFixed(0)} min → ${horizonS / HOUR} h, n=${answers.length}: median APE ${error(answers).toFixed(3)} ` +
        `[${low.toFixed(3)}–${high.toFixed(3)}], 80 % band holds ${percent(coverage(answers))}; constant-degree SEISMIC ${process.toFixed(3)}, ridge ${regression.toFixed(3)}`,
    )
  }
}

/** Learns on the oldest 70 % of each platform and reports on the newest 30 %; then on a platform never seen. */
export function benchForecasts(folder: string): void {
  const weibo = loadCascades(folder, 'weibo_ced_cascades_dev.jsonl.gz')
  const twitter = loadCascades(folder, 'twitter2010_url_cascades_dev.jsonl.gz')
  if (weibo === null || twitter === null) return
  const cut = (all: Cascade[]) => Math.floor(all.length * 0.7)
  const [weiboOld, weiboNew] = [weibo.slice(0, cut(weibo)), weibo.slice(cut(weibo))]
  const [twitterOld, twitterNew] = [twitter.slice(0, cut(twitter)), twitter.slice(cut(twitter))]
  console.log('\nForecast: learnt on the oldest 70 %, cascades of ≥ 10 events observed; 90 % bootstrap by cascade')
  const both = learnForecast([weiboOld, twitterOld])
  report('weibo', both, weiboOld, weiboNew)
  report('twitter', both, twitterOld, twitterNew)
  console.log('held out by platform (learnt on the other alone):')
  const [byTwitter, byWeibo] = [learnForecast([twitterOld]), learnForecast([weiboOld])]
  report('weibo', byTwitter, twitterOld, weiboNew)
  report('twitter', byWeibo, weiboOld, twitterNew)
  console.log('the same, refitted from stories of its own: error and band of the day’s total, asked after 1, 3 and 6 h')
  benchRefits('weibo', byTwitter, weiboOld, weiboNew)
  benchRefits('twitter', byWeibo, twitterOld, twitterNew)
  console.log('on a place that was learnt from: learnt on the oldest 40 % of both, refitted from the next 30 %')
  const early = (all: Cascade[]) => Math.floor(all.length * 0.4)
  const known = learnForecast([weibo.slice(0, early(weibo)), twitter.slice(0, early(twitter))])
  benchRefits('weibo', known, weibo.slice(early(weibo), cut(weibo)), weiboNew)
  benchRefits('twitter', known, twitter.slice(early(twitter), cut(twitter)), twitterNew)
}
