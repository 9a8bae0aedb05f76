import { LETTERS } from '../../src/core/kit/letters.ts'
import type { Calibrated } from './calibrate.ts'
import type { Perceptron } from './perceptron.ts'
import type { Plan } from './plan.ts'

const HEADER = '// Written by models/train.ts; do not edit.'
const base64 = (bytes: Int32Array | Float32Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

export function writeRows(rows: readonly number[]): string {
  return `${HEADER}\n/** Hashes of the features, row by row, as 32-bit integers. */\nexport const hashes = '${base64(Int32Array.from(rows))}'\n`
}

const HALF = LETTERS.length / 2

/** One perceptron as a module: 6-bit embeddings with a scale a column, its layers as 32-bit floats, and what is known of its heads. */
export function writePerceptron(
  plan: Plan,
  calibrated: readonly Calibrated[],
  firstRow: number,
  perceptron: Perceptron,
): string {
  const { width, hidden, embedding, inner, innerBiases, outer, outerBiases } = perceptron
  const scales = Array.from({ length: width }, (_, k) => scaleOf(embedding.filter((_, i) => i % width === k)))
  const letters = Array.from(embedding, (weight, i) => {
    const step = Math.round(weight / scales[i % width]!)
    return LETTERS[HALF + Math.max(1 - HALF, Math.min(HALF - 1, step))]!
  })
  const layers = Float32Array.from([...inner, ...innerBiases, ...outer, ...outerBiases])
  return [
    HEADER,
    `export const ${plan.name} = {`,
    '  heads: {',
    ...plan.heads.map(({ name, labels }, t) => {
      const { temperature, cut, rates } = calibrated[t]!
      const written = labels.map((label) => `'${label}'`).join(', ')
      return `    ${name}: { labels: [${written}], temperature: ${temperature}, cut: ${cut}, rates: ${rates} },`
    }),
    '  },',
    `  firstRow: ${firstRow},`,
    `  width: ${width},`,
    `  hidden: ${hidden},`,
    `  scales: [${scales.join(', ')}],`,
    `  layers: '${base64(layers)}',`,
    `  letters: '${letters.join('')}',`,
    '}\n',
  ].join('\n')
}

/** The largest 0.1 % is cut off: one huge weight would coarsen all others. */
function scaleOf(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort()
  return (sizes[Math.floor((sizes.length - 1) * 0.999)] || 1) / (HALF - 1)
}
