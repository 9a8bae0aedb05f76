import { judgeSeries, type SeriesRow } from '../../src/core/detect/series.ts'
import { bootstrap, median } from '../../src/core/kit/stats.ts'
import { csvRows, readData, utc } from './data.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
/** Weibo's heat index of one trending title is some hundred thousands: about ten "mentions" each. */
const HEAT_PER_MENTION = 50_000
/** Times are China's. */
const ZONE = 8 * HOUR

type Episode = { brand: string; onset: number; end: number; crisis: boolean }
type Brand = { rows: SeriesRow[]; episodes: Episode[] }

function load(folder: string): Brand[] | null {
  const list = readData(folder, 'weibo_brand_episodes_dev.csv')
  const heat = readData(folder, 'weibo_hot_hourly_2024-05-20_2025-06-30.csv.gz')
  if (list === null || heat === null) return null
  const episodes = list
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [brand, onset, , end] = line.split(',')
      return { brand: brand!, onset: utc(onset!) - ZONE, end: utc(end!) - ZONE, crisis: line.endsWith(',crisis') }
    })
  const names = [...new Set(episodes.map(({ brand }) => brand))]
  const hours = new Map<number, Map<string, number>>()
  for (const { ts, title, hot } of csvRows(heat)) {
    const at = utc(ts!) - ZONE
    const found = hours.get(at) ?? new Map<string, number>()
    hours.set(at, found)
    for (const name of names) if (title!.includes(name)) found.set(name, (found.get(name) ?? 0) + Number(hot))
  }
  const times = [...hours.keys()].sort((a, b) => a - b)
  return names.map((name) => ({
    rows: times.map((at) => ({ at, value: Math.round((hours.get(at)!.get(name) ?? 0) / HEAT_PER_MENTION) })),
    episodes: episodes.filter(({ brand }) => brand === name),
  }))
}

/** Rows that ring at a threshold, then a day of silence. */
function rung(rows: readonly SeriesRow[], scores: readonly number[], threshold: number): number[] {
  const found: number[] = []
  rows.forEach(({ at }, i) => {
    if (scores[i]! >= threshold && at >= (found.at(-1) ?? Number.NEGATIVE_INFINITY) + DAY) found.push(at)
  })
  return found
}

/** How far each row stands above 3 × the median of its own last week (1 = on the rule's line); at least eight. */
function naive(rows: readonly SeriesRow[]): number[] {
  return rows.map(({ value }, i) => {
    const before = rows.slice(Math.max(0, i - 168), i).map((row) => row.value)
    return value < 8 || before.length < 24 ? 0 : value / Math.max(1, 3 * median(before))
  })
}

type Judged = { caught: boolean[]; wrong: number; weeks: number }

function judge({ rows, episodes }: Brand, rings: readonly number[]): Judged {
  const first = rows[0]!.at + DAY
  const inside = (at: number, { onset, end }: Episode) => at >= onset - HOUR && at <= end
  const crises = episodes.filter(({ crisis, onset }) => crisis && onset >= first)
  return {
    caught: crises.map((one) => rings.some((at) => inside(at, one))),
    wrong: rings.filter((at) => !episodes.some((one) => inside(at, one))).length,
    weeks: (rows.at(-1)!.at - first) / WEEK,
  }
}

const share = (all: readonly Judged[]) => {
  const caught = all.flatMap((one) => one.caught)
  return caught.filter(Boolean).length / caught.length
}
const rate = (all: readonly Judged[]) =>
  all.reduce((sum, one) => sum + one.wrong, 0) / all.reduce((sum, one) => sum + one.weeks, 0)

export function benchWeibo(folder: string): void {
  const brands = load(folder)
  if (brands === null) return
  const crises = brands.flatMap(({ episodes }) => episodes).filter(({ crisis }) => crisis).length
  console.log(
    `\nWeibo trending, hourly: ${brands.length} brands, ${crises} crises (labels from a rule and one reading, unchecked)`,
  )
  const show = (name: string, all: readonly Judged[]) => {
    const [low, high] = bootstrap(all, share, 1)
    const percent = (value: number) => `${(100 * value).toFixed(0)} %`
    console.log(
      `${name}: ${percent(share(all))} [${percent(low)}–${percent(high)}] of ${all.flatMap(({ caught }) => caught).length} at ${rate(all).toFixed(2)} false a brand-week`,
    )
  }
  const ways = {
    tocsin: brands.map(({ rows }) => judgeSeries(rows, { timezone: 'Asia/Shanghai' }).map(({ score }) => score)),
    '3× median of last week': brands.map(({ rows }) => naive(rows)),
  }
  for (const [name, scores] of Object.entries(ways)) {
    const levels = [...new Set(scores.flat())].filter((score) => score > 0.02).sort((a, b) => a - b)
    const some = levels.filter((_, i) => i % Math.max(1, Math.floor(levels.length / 80)) === 0)
    const swept = some.map((level) => brands.map((brand, b) => judge(brand, rung(brand.rows, scores[b]!, level))))
    for (const budget of [0.2, 0.5]) {
      const within = swept.filter((all) => rate(all) <= budget)
      if (within.length > 0)
        show(
          `${name}, threshold for ≤ ${budget}`,
          within.reduce((a, b) => (share(b) > share(a) ? b : a)),
        )
    }
  }
  const bells = brands.map((brand) => {
    const judged = judgeSeries(brand.rows, { timezone: 'Asia/Shanghai' })
    return judge(
      brand,
      brand.rows.flatMap(({ at }, i) => (judged[i]!.alarm ? [at] : [])),
    )
  })
  show('tocsin, the bell as shipped', bells)
  show(
    '3× median of last week, as it is',
    brands.map((brand, b) => judge(brand, rung(brand.rows, ways['3× median of last week'][b]!, 1))),
  )
}
