import type { SpokenLang } from '../../../../../contract/primitives.ts'
import { LETTERS } from '../../../../kit/letters.ts'
import { PLACES, rowOf } from './features.ts'
import { LEARNED, type LearnedRule } from './rules.ts'
import { wordings } from './weights/wordings.ts'

/** Of each rule how strongly a sentence is worded like its faults: below 0 rather not, from 0 on rather so. */
export type Sums = Record<LearnedRule, number>

const LEVELS = 8

type Wording = { weights: Float32Array; bias: number }
type Written = { bias: number; levels: readonly number[]; letters: string }
const opened = new Map<SpokenLang, Record<LearnedRule, Wording>>()

/**
 * How a folded sentence is worded, by linear separators learnt from the project's own drafts (`models/statements.ts`): they know turns
 * of speech that no list holds, and innocent ones that a list would flag.
 */
export function sumsOf(sentence: string, lang: SpokenLang): Sums {
  const { at, values } = rowOf(sentence)
  const own = wordingsOf(lang)
  return byRule((rule) => {
    const { weights, bias } = own[rule]
    let sum = bias
    for (let i = 0; i < at.length; i++) sum += weights[at[i]!]! * values[i]!
    return sum
  })
}

/** Unpacked where first asked for: some ten milliseconds a language. */
function wordingsOf(lang: SpokenLang): Record<LearnedRule, Wording> {
  const known = opened.get(lang) ?? byRule((rule) => unpack(wordings[lang][rule]))
  opened.set(lang, known)
  return known
}

function unpack({ bias, levels, letters }: Written): Wording {
  const weights = new Float32Array(PLACES)
  for (let i = 0; i < letters.length; i++) {
    const pair = LETTERS.indexOf(letters[i]!)
    weights[2 * i] = levels[Math.floor(pair / LEVELS)]!
    weights[2 * i + 1] = levels[pair % LEVELS]!
  }
  return { weights, bias }
}

const byRule = <T>(of: (rule: LearnedRule) => T) =>
  Object.fromEntries(LEARNED.map((rule) => [rule, of(rule)])) as Record<LearnedRule, T>
