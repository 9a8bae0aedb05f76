import type { LintRule } from '../../../../../contract/labels.ts'
import type { StatementKind } from '../../../../../contract/lint.ts'

/**
 * The rules whose wording is learnt. Of `no_action` is learnt what tells an act: a draft in which no sentence does lacks one. Sorry,
 * long sentences and shouting need no learning.
 */
export const LEARNED = [
  'conditional_apology',
  'but_apology',
  'no_action',
  'names_person',
  'blames_individual',
  'blames_third_party',
  'sanction_announced',
  'unproved_cause',
  'denial',
  'minimising',
  'sarcasm',
  'attacks_public',
  'threat',
  'whataboutism',
  'stonewalling',
  'empty_formula',
  'passive_evasion',
  'euphemism',
  'personal_data',
  'jargon',
  'legalese',
  'censorship_admission',
  'promotion_too_soon',
] as const satisfies readonly LintRule[]
export type LearnedRule = (typeof LEARNED)[number]

/** Whether a draft of this kind is asked: a reply or a mail need not tell an act. */
export const isAsked = (rule: LearnedRule, kind: StatementKind) =>
  rule !== 'no_action' || kind === 'holding' || kind === 'apology'

/** What the sums of a draft's sentences say of the whole: the strongest; of an act that is missing, the least sign of one. */
export function strongest(rule: LearnedRule, sums: readonly number[]): number {
  const most = Math.max(...sums)
  return rule === 'no_action' ? -most : most
}
