import type { LintFault } from '../../../../../contract/lint.ts'
import type { Draft } from '../draft.ts'
import { isAsked, LEARNED, type LearnedRule, strongest } from './rules.ts'
import { fusion } from './weights/fusion.ts'
import { sumsOf } from './wordings.ts'

/** A fault is told where a reader would more likely mark it than not. */
const CUT = 0.5

/**
 * Weighs what patterns found against how the draft is worded: a fault is told where a reader would more likely than not mark it, be it
 * found by a pattern or known by its wording alone. What is known by wording alone is a warning on its sentence: it may inform, never
 * block. Rules of which no wording is learnt stay as found.
 */
export function weighFaults(draft: Draft, found: readonly LintFault[]): LintFault[] {
  const { kind, lang } = draft.context
  const sums = draft.sentences.map(({ text }) => sumsOf(text, lang))
  if (sums.length === 0) return [...found]
  const kept = new Set<LintFault>(found.filter(({ rule }) => !isLearned(rule) || !isAsked(rule, kind)))
  const added: LintFault[] = []
  for (const rule of LEARNED) {
    if (!isAsked(rule, kind)) continue
    const own = found.filter((fault) => fault.rule === rule)
    const each = sums.map((sum) => sum[rule])
    const { bias, slope, found: word } = fusion[rule]
    const odds = bias + slope * strongest(rule, each) + (own.length > 0 ? word : 0)
    if (1 / (1 + Math.exp(-odds)) < CUT) continue
    if (own.length > 0) for (const fault of own) kept.add(fault)
    else added.push(wordedLike(draft, rule, rule === 'no_action' ? null : each.indexOf(Math.max(...each))))
  }
  return [...found.filter((fault) => kept.has(fault)), ...added]
}

function wordedLike(draft: Draft, rule: LearnedRule, at: number | null): LintFault {
  const { from, to } = at === null ? { from: 0, to: draft.plain.length } : draft.sentences[at]!
  const text = draft.plain.slice(from, to)
  const span = draft.spanOf(to - text.trimStart().length, from + text.trimEnd().length)
  return { rule, severity: 'warning', span, variant: 'worded_like', params: { words: draft.text.slice(...span) } }
}

const isLearned = (rule: string): rule is LearnedRule => (LEARNED as readonly string[]).includes(rule)
