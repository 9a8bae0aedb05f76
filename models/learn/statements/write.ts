import { LETTERS } from '../../../src/core/kit/letters.ts'
import { PLACES } from '../../../src/core/respond/communicate/lint/learned/features.ts'
import { LEARNED, type LearnedRule } from '../../../src/core/respond/communicate/lint/learned/rules.ts'
import type { Fusion } from './fuse.ts'
import type { Separators } from './model.ts'
import type { Separator } from './separate.ts'

const HEADER = '// Written by models/statements.ts; do not edit.'
const LEVELS = 8
const ROUNDS = 60

/**
 * The wordings as a module: weights of three bits, two a letter, and what each of their eight levels is worth, chosen so that the
 * squares of what is lost are least (Lloyd 1982).
 */
export function writeWordings(separators: Separators): string {
  return [
    HEADER,
    'export const wordings = {',
    ...(['fr', 'en'] as const).flatMap((lang) => [
      `  ${lang}: {`,
      ...LEARNED.map((rule) => `    ${rule}: ${writeOne(separators[lang][rule])},`),
      '  },',
    ]),
    '} as const\n',
  ].join('\n')
}

/** How a wording's sum and a pattern's word are weighed, as a module. */
export function writeFusion(fusion: Record<LearnedRule, Fusion>): string {
  return [
    HEADER,
    'export const fusion = {',
    ...LEARNED.map((rule) => {
      const { bias, slope, found } = fusion[rule]
      return `  ${rule}: { bias: ${round(bias)}, slope: ${round(slope)}, found: ${round(found)} },`
    }),
    '} as const\n',
  ].join('\n')
}

function writeOne({ weights, bias }: Separator): string {
  const levels = levelsOf(weights)
  let letters = ''
  for (let place = 0; place < PLACES; place += 2)
    letters += LETTERS[nearest(levels, weights[place]!) * LEVELS + nearest(levels, weights[place + 1]!)]
  return `{ bias: ${round(bias)}, levels: [${levels.map(round).join(', ')}], letters: '${letters}' }`
}

function levelsOf(weights: Float32Array): number[] {
  const sorted = weights.slice().sort()
  let levels = Array.from({ length: LEVELS }, (_, i) => sorted[Math.floor(((i + 0.5) / LEVELS) * sorted.length)]!)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(LEVELS)
    const counts = new Float64Array(LEVELS)
    for (const weight of weights) {
      const level = nearest(levels, weight)
      sums[level] = sums[level]! + weight
      counts[level] = counts[level]! + 1
    }
    levels = levels.map((level, i) => (counts[i] === 0 ? level : sums[i]! / counts[i]!))
  }
  return levels
}

function nearest(levels: readonly number[], weight: number): number {
  let best = 0
  for (let i = 1; i < levels.length; i++) if (Math.abs(weight - levels[i]!) < Math.abs(weight - levels[best]!)) best = i
  return best
}

const round = (number: number) => Number(number.toPrecision(5))
