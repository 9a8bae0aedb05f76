import { csvRows, readData, utc } from './data.ts'

/** The Numenta Anomaly Benchmark's scoring (Lavin & Ahmad 2015, v1.1), written anew from its published rules. */

export type NabFile = {
  name: string
  at: number[]
  value: number[]
  windows: [number, number][]
  published: Record<string, Float64Array>
}
export type Profile = { tp: number; fn: number; fp: number }
export const PROFILES: Record<'standard' | 'low_FP' | 'low_FN', Profile> = {
  standard: { tp: 1, fn: 1, fp: 0.11 },
  low_FP: { tp: 1, fn: 1, fp: 0.22 },
  low_FN: { tp: 1, fn: 2, fp: 0.11 },
}

export function loadNab(folder: string): NabFile[] | null {
  const counts = readData(folder, 'nab_realtweets.csv.gz')
  const labels = readData(folder, 'nab_realtweets_windows.json')
  const scores = readData(folder, 'nab_realtweets_published_scores.csv.gz')
  if (counts === null || labels === null || scores === null) return null
  const files = new Map<string, NabFile>()
  for (const { file, timestamp, value } of csvRows(counts)) {
    const found = files.get(file!) ?? { name: file!, at: [], value: [], windows: [], published: {} }
    files.set(file!, found)
    found.at.push(utc(timestamp!))
    found.value.push(Number(value))
  }
  for (const [name, spans] of Object.entries(JSON.parse(labels) as Record<string, [string, string][]>)) {
    const file = files.get(name)!
    file.windows = spans.map(([from, to]) => [file.at.indexOf(utc(from)), file.at.indexOf(utc(to))])
  }
  for (const { file, i, ...detectors } of csvRows(scores)) {
    const found = files.get(file!)!
    for (const [detector, score] of Object.entries(detectors)) {
      found.published[detector] ??= new Float64Array(found.at.length)
      found.published[detector]![Number(i)] = Number(score)
    }
  }
  return [...files.values()]
}

/** Rows that are not scored: 15 % of the file, at most 750. */
export function probation(file: NabFile): number {
  return Math.min(Math.floor(0.15 * file.at.length), 750)
}

function sigmoid(position: number): number {
  return position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1
}

/** What one detection at each row earns (window index ≥ 0) or costs. */
function worth(file: NabFile): { window: Int32Array; value: Float64Array } {
  const n = file.at.length
  const window = new Int32Array(n).fill(-1)
  const value = new Float64Array(n).fill(-1)
  let previous: [number, number] | null = null
  let next = 0
  for (let i = 0; i < n; i++) {
    const span = file.windows[next]
    if (span !== undefined && i >= span[0]) {
      window[i] = next
      value[i] = sigmoid(-(span[1] - i + 1) / (span[1] - span[0] + 1)) / sigmoid(-1)
      if (i === span[1]) {
        previous = span
        next++
      }
    } else if (previous !== null) {
      value[i] = sigmoid((i - previous[1]) / (previous[1] - previous[0]))
    }
  }
  return { window, value }
}

export type Tally = { raw: Record<keyof typeof PROFILES, number>; hits: number; windows: number; falsePoints: number }

const worths = new Map<NabFile, ReturnType<typeof worth>>()

/** Scores detections (row indices) of one file under each profile. */
export function tally(file: NabFile, detections: readonly number[]): Tally {
  let found = worths.get(file)
  if (found === undefined) {
    found = worth(file)
    worths.set(file, found)
  }
  const from = probation(file)
  const best = file.windows.map(() => Number.NEGATIVE_INFINITY)
  let cost = 0
  let falsePoints = 0
  for (const i of detections) {
    if (i < from) continue
    const w = found.window[i]!
    if (w >= 0) best[w] = Math.max(best[w]!, found.value[i]!)
    else {
      cost += found.value[i]!
      falsePoints++
    }
  }
  const hits = best.filter((value) => value > Number.NEGATIVE_INFINITY)
  const earned = hits.reduce((sum, value) => sum + value, 0)
  const missed = best.length - hits.length
  const raw = Object.fromEntries(
    Object.entries(PROFILES).map(([name, { tp, fn, fp }]) => [name, earned * tp + cost * fp - missed * fn]),
  ) as Tally['raw']
  return { raw, hits: hits.length, windows: best.length, falsePoints }
}

/** 100 × (raw − null) ÷ (perfect − null) over files. */
export function nabScore(tallies: readonly Tally[], profile: keyof typeof PROFILES): number {
  const { tp, fn } = PROFILES[profile]
  const windows = tallies.reduce((sum, { windows }) => sum + windows, 0)
  const raw = tallies.reduce((sum, { raw }) => sum + raw[profile], 0)
  return (100 * (raw + windows * fn)) / (windows * (tp + fn))
}

/** Rows at or above a threshold; with `silenceMs`, only those that ring: after one, the next day is silent, unless
 * `factor` times as high. */
export function detect(
  file: NabFile,
  scores: ArrayLike<number>,
  threshold: number,
  silenceMs = 0,
  factor = Infinity,
): number[] {
  const found: number[] = []
  let until = Number.NEGATIVE_INFINITY
  let loud = 0
  for (let i = probation(file); i < file.at.length; i++) {
    const score = scores[i]!
    if (score < threshold) continue
    if (file.at[i]! < until && score < loud * factor) continue
    found.push(i)
    until = file.at[i]! + silenceMs
    loud = score
  }
  return found
}

/** Candidate thresholds: up to `most` spread over the distinct upper scores of all files. */
export function thresholds(all: readonly ArrayLike<number>[], most = 150): number[] {
  const values: number[] = []
  for (const scores of all) for (let i = 0; i < scores.length; i++) values.push(scores[i]!)
  values.sort((a, b) => b - a)
  const upper = [...new Set(values.slice(0, Math.floor(values.length / 25)))]
  const step = Math.max(1, Math.floor(upper.length / most))
  return upper.filter((_, i) => i % step === 0)
}
