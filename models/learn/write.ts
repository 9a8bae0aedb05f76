import type { Calibrated } from './calibrate.ts'
import type { Learned } from './linear.ts'
import type { Plan } from './plan.ts'
import { BIAS, BIAS_VALUE } from './prepare.ts'

/** Rows kept, and of these how many weigh topics: 1.9 MB in all. */
const MOST_ROWS = 48_000
const MOST_TOPIC_ROWS = 28_000

const HEADER = '// biome-ignore-all format: written by models/train.ts; do not edit.'
const base64 = (bytes: Int8Array | Int32Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

/** How much a feature moves a head at most, measured by the head's own usual weight. */
function strengths(learned: Learned): Map<number, number> {
  const found = new Map<number, number>()
  const usual = learned.weights.map((weights) => Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0) / weights.length))
  for (const [id, column] of learned.columns) {
    if (id === BIAS) continue
    let most = 0
    for (const [k, weights] of learned.weights.entries())
      if (usual[k]! > 0) most = Math.max(most, Math.abs(weights[column]!) / usual[k]!)
    found.set(id, most)
  }
  return found
}

/** The features worth shipping; those that weigh topics stand first. The last head is that of topics. */
export function pruneRows(heads: readonly Learned[]): { rows: Int32Array; topicRows: number } {
  const strongest = (found: Map<number, number>) =>
    [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id)
  const topics = strongest(strengths(heads.at(-1)!)).slice(0, MOST_TOPIC_ROWS)
  const rows = new Set(topics)
  const others = new Map<number, number>()
  for (const head of heads.slice(0, -1))
    for (const [id, strength] of strengths(head)) others.set(id, Math.max(strength, others.get(id) ?? 0))
  for (const id of strongest(others)) {
    if (rows.size >= MOST_ROWS) break
    rows.add(id)
  }
  return { rows: Int32Array.from(rows), topicRows: topics.length }
}

export function writeRows(rows: Int32Array): string {
  return `${HEADER}\n/** Hashes of the features, row by row, as 32-bit integers. */\nexport const hashes = '${base64(rows)}'\n`
}

/** One head as a module: int8 weights, a scale a label. The largest 0.01 % is cut off: one huge weight would coarsen all others. */
export function writeHead(
  plan: Plan,
  { temperature, cut, rates }: Calibrated,
  learned: Learned,
  rows: Int32Array,
): string {
  const size = plan.labels.length
  const bytes = new Int8Array(rows.length * size)
  const scales = learned.weights.map((weights, k) => {
    const sizes = weights
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort()
    const scale = (sizes[Math.floor((sizes.length - 1) * 0.9999)] ?? 1) / 127
    for (const [row, id] of rows.entries()) {
      const column = learned.columns.get(id)
      const weight = column === undefined ? 0 : weights[column]!
      bytes[row * size + k] = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    }
    return scale
  })
  const bias = learned.columns.get(BIAS)
  const biases = learned.weights.map((weights) => (bias === undefined ? 0 : BIAS_VALUE * weights[bias]!))
  return [
    HEADER,
    `export const ${plan.name} = {`,
    `  labels: [${plan.labels.map((label) => `'${label}'`).join(', ')}],`,
    `  temperature: ${temperature},`,
    `  cut: ${cut},`,
    `  scales: [${scales.join(', ')}],`,
    `  biases: [${biases.join(', ')}],`,
    `  rates: ${rates},`,
    `  base64: '${base64(bytes)}',`,
    '}\n',
  ].join('\n')
}
