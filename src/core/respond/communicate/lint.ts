import type { LintFault } from '../../../contract/lint.ts'
import type { LintStatement } from '../../../contract/stages.ts'
import { type Draft, prepareDraft } from './lint/draft.ts'
import { englishPatterns } from './lint/en.ts'
import { frenchPatterns } from './lint/fr.ts'
import { weighFaults } from './lint/learned/weigh.ts'
import { findMissing } from './lint/missing.ts'
import { findNames } from './lint/names.ts'
import { findPatterns } from './lint/pattern.ts'
import { findPersonalData } from './lint/personal-data.ts'
import { findHardReading } from './lint/reading-level.ts'
import { findShouting } from './lint/shouting.ts'

/**
 * Checks a draft statement against the rules of apology and crisis practice (Lewicki 2016 on the parts of an apology, Benoit 1997
 * and Coombs 2007 on what inflames, and the cases named in each reason). An `error` blocks publishing, a `warning` informs.
 * Linear in the text's length; faults in the order of the text. Where the case is false, denying it is right.
 */
export const lintStatement: LintStatement = (text, context) => {
  const draft = prepareDraft(text, context)
  return inOrder(draft, weighFaults(draft, patternFaults(draft)))
}

/** The same by patterns alone, as the wordings are learnt beside them. */
export const findByPatterns: LintStatement = (text, context) => {
  const draft = prepareDraft(text, context)
  return inOrder(draft, patternFaults(draft))
}

const patternFaults = (draft: Draft): LintFault[] => [
  ...findMissing(draft),
  ...findPatterns(draft, draft.context.lang === 'fr' ? frenchPatterns : englishPatterns),
  ...findNames(draft),
  ...findPersonalData(draft),
  ...findShouting(draft),
  ...findHardReading(draft),
]

function inOrder({ context }: Draft, faults: readonly LintFault[]): LintFault[] {
  const excused = (fault: LintFault) =>
    context.falseCase === true && (fault.rule === 'denial' || fault.rule === 'no_apology')
  return faults
    .filter((fault) => !excused(fault))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.rule.localeCompare(b.rule))
}
