import { judgeSeries } from '../../src/core/detect/series.ts'
import { TUNING, type Tuning } from '../../src/core/detect/tuning.ts'
import { bootstrap } from '../../src/core/kit/stats.ts'
import { detect, loadNab, type NabFile, nabScore, type PROFILES, type Tally, tally, thresholds } from './nab.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** One way to detect: scores by file, and the factor at which silence is broken (∞: never). */
type Sweep = { thresholds: number[]; tallies: Tally[][] }

function sweep(files: NabFile[], scores: ArrayLike<number>[], silence: number, factor: number): Sweep {
  const levels = thresholds(scores)
  return {
    thresholds: levels,
    tallies: levels.map((level) =>
      files.map((file, k) => tally(file, detect(file, scores[k]!, level, silence, factor))),
    ),
  }
}

function bestBy(found: Sweep, value: (tallies: Tally[]) => number): Tally[] {
  return found.tallies.reduce((best, tallies) => (value(tallies) > value(best) ? tallies : best))
}

/** Each file judged at the threshold (and the configuration) that was best on the other files. */
function leaveOneOut(files: NabFile[], sweeps: Sweep[], profile: keyof typeof PROFILES): Tally[] {
  return files.map((_, out) => {
    const others = (tallies: Tally[]) =>
      nabScore(
        tallies.filter((_, k) => k !== out),
        profile,
      )
    const best = sweeps.map((found) => bestBy(found, others))
    return best.reduce((a, b) => (others(b) > others(a) ? b : a))[out]!
  })
}

/** Windows caught at no more than `budget` false alarms a brand-week. */
function caught(files: NabFile[], found: Sweep, budget: number): { hits: number; rate: number } {
  const weeks = files.reduce(
    (sum, file) => sum + (file.at.at(-1)! - file.at[Math.floor(file.at.length * 0.047)]!) / WEEK,
    0,
  )
  let best = { hits: 0, rate: 0 }
  for (const tallies of found.tallies) {
    const rate = tallies.reduce((sum, t) => sum + t.falsePoints, 0) / weeks
    const hits = tallies.reduce((sum, t) => sum + t.hits, 0)
    if (rate <= budget && hits > best.hits) best = { hits, rate }
  }
  return best
}

const say = (value: number) => value.toFixed(1)
const ranged = (tallies: Tally[], profile: keyof typeof PROFILES) => {
  const [low, high] = bootstrap(tallies, (sample) => nabScore(sample, profile), 1)
  return `${say(nabScore(tallies, profile))} [${say(low)}–${say(high)}]`
}

/** A few configurations around the shipped one: what leave-one-out may choose from. */
function configurations(): Tuning[] {
  const changes: Partial<Tuning>[] = [{}, { habit: 0.6 }, { habit: 0.9 }, { weekRate: 0.6 }, { weekRate: 1 }]
  changes.push({ topSpread: 0.6 }, { topSpread: 2 }, { tailPace: 0.05 }, { tailPace: 0.1 }, { tail: 0.005 })
  changes.push({ reach: [0.55, 0.75, 1] }, { reach: [0.65, 0.85, 1] }, { firstTail: 4 }, { leastTail: 3.5 })
  changes.push({ eventSpan: 3 * HOUR }, { eventSpan: 12 * HOUR }, { eventSpan: 100 * DAY })
  return changes.map((change) => ({ ...TUNING, ...change }))
}

export function benchRealTweets(folder: string): void {
  const files = loadNab(folder)
  if (files === null) return
  const windows = files.reduce((sum, file) => sum + file.windows.length, 0)
  console.log(`\nNAB realTweets: ${files.length} files, ${windows} windows; 90 % bootstrap by file`)
  console.log(
    'ours: silence 24 h, broken at 1.5×; published detectors: silence 24 h; thresholds on these files unless said',
  )

  const rows = files.map((file) => file.at.map((at, i) => ({ at, value: file.value[i]! })))
  const ours = configurations().map((tuning) => {
    const scores = rows.map((series) => judgeSeries(series, {}, tuning).map((row) => row.score))
    return sweep(files, scores, DAY, 1.5)
  })
  const own = ours[0]!
  for (const profile of ['standard', 'low_FP', 'low_FN'] as const) {
    const tuned = bestBy(own, (tallies) => nabScore(tallies, profile))
    const level = leaveOneOut(files, [own], profile)
    const whole = leaveOneOut(files, ours, profile)
    console.log(
      `tocsin ${profile}: tuned ${ranged(tuned, profile)} · threshold leave-one-file-out ${ranged(level, profile)} · ` +
        `configuration (of ${ours.length}) and threshold leave-one-out ${ranged(whole, profile)}`,
    )
  }
  const line = (name: string, found: Sweep) => {
    const tuned = bestBy(found, (tallies) => nabScore(tallies, 'standard'))
    const out = nabScore(leaveOneOut(files, [found], 'standard'), 'standard')
    const counts = [0.25, 0.5, 1].map((budget) => `${caught(files, found, budget).hits}`).join(' · ')
    console.log(
      `${name.padEnd(18)} tuned ${say(nabScore(tuned, 'standard'))} · leave-one-out ${say(out)} · windows of ${windows} at ≤ 0.25 · 0.5 · 1 false a brand-week: ${counts}`,
    )
  }
  line('tocsin', own)
  for (const name of ['ARTime', 'contextOSE', 'windowedGaussian', 'numenta']) {
    line(
      `${name}+silence`,
      sweep(
        files,
        files.map((file) => file.published[name]!),
        DAY,
        Number.POSITIVE_INFINITY,
      ),
    )
  }
  const rings = rows.map((series) => judgeSeries(series))
  const asShipped = files.map((file, k) =>
    tally(
      file,
      rings[k]!.flatMap((row, i) => (row.alarm ? [i] : [])),
    ),
  )
  const hits = asShipped.reduce((sum, t) => sum + t.hits, 0)
  const wrong = asShipped.reduce((sum, t) => sum + t.falsePoints, 0)
  console.log(
    `the bell as shipped (budget 1 a week): ${ranged(asShipped, 'standard')}, ${hits}/${windows} windows, ${wrong} false`,
  )
}
