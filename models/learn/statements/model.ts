import { PLACES, type Row } from '../../../src/core/respond/communicate/lint/learned/features.ts'
import {
  isAsked,
  LEARNED,
  type LearnedRule,
  strongest,
} from '../../../src/core/respond/communicate/lint/learned/rules.ts'
import { findByPatterns } from '../../../src/core/respond/communicate/lint.ts'
import type { Draft, Material, Sentence } from './data.ts'
import { type Fusion, fuse, type Question } from './fuse.ts'
import { type Example, type Separator, separate, sum } from './separate.ts'

/** A separator a language and rule. */
export type Separators = Record<'fr' | 'en', Record<LearnedRule, Separator>>

/** Parts into which whole files are dealt, so that every draft is asked of separators that never saw its writer. */
const PARTS = 4

/** All drafts and passages, learnt. */
export const learnWordings = ({ drafts, passages }: Material): Separators =>
  separators([...drafts.flatMap(({ sentences }) => sentences), ...passages])

/** How each wording's sum and each pattern's word count towards a fault. */
export function learnFusion(material: Material): Record<LearnedRule, Fusion> {
  const questions = askAll(material)
  const fusions = fuse(LEARNED.map((rule) => questions.flatMap((draft) => draft[rule] ?? [])))
  return Object.fromEntries(LEARNED.map((rule, i) => [rule, fusions[i]!])) as Record<LearnedRule, Fusion>
}

/** Every draft for which the patterns were not widened, asked of separators learnt from other files. */
function askAll({ drafts, passages }: Material): Partial<Record<LearnedRule, Question>>[] {
  const files = [...new Set(drafts.filter(({ known }) => !known).map(({ file }) => file))]
  return Array.from({ length: PARTS }, (_, part) => {
    const held = new Set(files.filter((_, i) => i % PARTS === part))
    const others = drafts.filter(({ file }) => !held.has(file)).flatMap(({ sentences }) => sentences)
    const learnt = separators([...others, ...passages])
    return drafts.filter(({ file }) => held.has(file)).map((draft) => ask(draft, learnt))
  }).flat()
}

function ask(draft: Draft, learnt: Separators): Partial<Record<LearnedRule, Question>> {
  const found = new Set(findByPatterns(draft.text, draft).map(({ rule }) => rule))
  const asked = LEARNED.filter((rule) => isAsked(rule, draft.kind))
  return Object.fromEntries(
    asked.map((rule): [LearnedRule, Question] => {
      const sums = draft.sentences.map(({ row }) => sumOf(learnt[draft.lang][rule], row))
      return [rule, { sum: strongest(rule, sums), found: found.has(rule), yes: draft.rules.has(rule) }]
    }),
  )
}

function separators(sentences: readonly Sentence[]): Separators {
  const of = (lang: 'fr' | 'en') => {
    const own = sentences.filter((sentence) => sentence.lang === lang)
    return byRule((rule) => {
      const examples = own.flatMap(({ row, says }): Example[] => {
        const yes = says[rule]
        return yes === null ? [] : [{ row, yes, weight: 1 }]
      })
      return separate(examples, PLACES)
    })
  }
  return { fr: of('fr'), en: of('en') }
}

const sumOf = ({ weights, bias }: Separator, row: Row) => bias + sum(weights, row)

const byRule = <T>(of: (rule: LearnedRule) => T) =>
  Object.fromEntries(LEARNED.map((rule) => [rule, of(rule)])) as Record<LearnedRule, T>
