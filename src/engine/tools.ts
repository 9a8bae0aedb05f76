/** The pure stages as tools for scripts: doors reach them through here. */

export { clockOf } from '../core/detect/clock.ts'
export { type Cascade, forecast } from '../core/detect/forecast.ts'
export { judgeSeries } from '../core/detect/series.ts'
export { csvReader } from '../core/kit/csv.ts'
export { readDuration, readTime } from '../core/kit/time.ts'
export { parsePost } from '../core/listen/normalise.ts'
export { compileQueries } from '../core/listen/query/compile.ts'
export { readText } from '../core/recognise/text/read.ts'
