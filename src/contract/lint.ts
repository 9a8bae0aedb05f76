import { z } from 'zod'
import { LintRule } from './labels.ts'
import { Span, type SpokenLang } from './primitives.ts'

/** What a draft is for; the rules differ: a reply need not announce a next update, an internal mail is public text in disguise. */
export const StatementKind = z.enum(['holding', 'apology', 'reply', 'internal', 'cause'])
export type StatementKind = z.infer<typeof StatementKind>

export const LintFinding = z.object({
  rule: LintRule,
  severity: z.enum(['error', 'warning']),
  span: Span,
  /** Sentence for a person, in the language of the screen. */
  reason: z.string(),
  hint: z.string(),
})
export type LintFinding = z.infer<typeof LintFinding>

/** The same before it is said: `rule` and an optional variant choose the sentences, `params` fill them. */
export type LintFault = {
  rule: LintRule
  severity: 'error' | 'warning'
  span: Span
  variant: string
  params: Record<string, string>
}

export type LintContext = {
  kind: StatementKind
  lang: SpokenLang
  /** The case is false or faked: denying it and not apologising are right. */
  falseCase?: boolean
  /** Handles that the text thanks, and the signature's names: they are not people thrown to the crowd. */
  thanked?: string[]
}
