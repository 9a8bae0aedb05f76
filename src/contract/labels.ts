import { z } from 'zod'

export const Polarity = z.enum(['negative', 'neutral', 'positive'])
export const Tone = z.enum(['sincere', 'irony', 'mockery', 'outrage', 'concern', 'neutral_share'])
export const Intent = z.enum([
  'complaint',
  'question',
  'boycott',
  'error_report',
  'praise',
  'defence',
  'share',
  'other',
])
export const Topic = z.enum([
  'nudity',
  'child_safety',
  'racism',
  'sexism',
  'product_safety',
  'animal',
  'environment',
  'labour',
  'privacy',
  'tragedy_exploitation',
  'plagiarism',
  'censorship',
  'site_error',
  'ad_campaign',
  'customer_service',
  'delivery',
  'price',
  'quality',
  'refund',
  'billing',
  'supplier',
  'outage',
  'rumour',
  'boycott',
  'product_info',
])
export type Polarity = z.infer<typeof Polarity>
export type Tone = z.infer<typeof Tone>
export type Intent = z.infer<typeof Intent>
export type Topic = z.infer<typeof Topic>

/** Topics where three authors are enough to wake somebody: a joke about them counts. */
export const RED_TOPICS: readonly Topic[] = [
  'nudity',
  'child_safety',
  'racism',
  'product_safety',
  'tragedy_exploitation',
]

/** N0 watch · N1 murmur · N2 incident · N3 crisis · N4 major crisis. */
export const Level = z.enum(['N0', 'N1', 'N2', 'N3', 'N4'])
export type Level = z.infer<typeof Level>

/** What may have caused a case; nobody is named in any. */
export const HypothesisKind = z.enum([
  'oversight',
  'process',
  'supplier',
  'technical',
  'hidden_joke',
  'dismissed_employee',
  'labour_dispute',
  'intrusion',
  'montage',
  'other',
])
export type HypothesisKind = z.infer<typeof HypothesisKind>

/** The statement check's rules. */
export const LintRule = z.enum([
  'no_apology',
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
  'shouting',
  'reading_level',
  'censorship_admission',
  'promotion_too_soon',
])
export type LintRule = z.infer<typeof LintRule>
