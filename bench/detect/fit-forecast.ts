/**
 * Learns the forecast's weights and writes them: `node bench/detect/fit-forecast.ts --data DIR`. Takes about two
 * minutes. Only numbers derived from timings are written. What they are worth is measured by `bench/detect.ts`, which
 * learns on the oldest 70 % and reports on the newest 30 %.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { learnForecast, loadCascades } from './learn-forecast.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const folder = values.data ?? ''
const weibo = loadCascades(folder, 'weibo_ced_cascades_dev.jsonl.gz')
const twitter = loadCascades(folder, 'twitter2010_url_cascades_dev.jsonl.gz')
if (weibo === null || twitter === null) process.exit(2)

const { growth, width, bands } = learnForecast([weibo, twitter])
const list = (numbers: readonly number[]) => numbers.map((value) => Number(value.toPrecision(6))).join(', ')
writeFileSync(
  new URL('../../src/core/detect/forecast-weights.ts', import.meta.url),
  `import type { ForecastWeights } from './forecast.ts'

/**
 * Written by bench/detect/fit-forecast.ts; do not edit. Learnt from the timings of ${weibo.length} Weibo posts of 2010–2013
 * (Chinese rumour dataset, THUNLP) and ${twitter.length} Twitter link cascades of 2010.
 */
export const WEIGHTS: ForecastWeights = {
  growth: [${list(growth)}],
  width: [${list(width)}],
  bands: [${bands.map((band) => `[${list(band)}]`).join(', ')}],
}
`,
)
