import type { LintRule } from '../../../../contract/labels.ts'
import type { LintFault, StatementKind } from '../../../../contract/lint.ts'
import type { Draft, Sentence } from './draft.ts'
import { isNegated } from './negated.ts'

/**
 * One linguistic pattern of a rule. `re` runs over each folded sentence; `unless` silences it when it is found in the sentence,
 * `unlessText` when it is found anywhere in the draft, `unlessBefore` in the forty letters before the match (a negation).
 */
export type Pattern = {
  rule: LintRule
  variant: string
  severity: 'error' | 'warning'
  re: RegExp
  kinds?: readonly StatementKind[]
  unless?: RegExp
  unlessText?: RegExp
  unlessBefore?: RegExp
  /** The sentence before must hold this. */
  after?: RegExp
}

/** All places where patterns meet the draft; at most one fault a rule and sentence, the longest. */
export function findPatterns(draft: Draft, patterns: readonly Pattern[]): LintFault[] {
  const faults: LintFault[] = []
  for (const [i, sentence] of draft.sentences.entries()) {
    const longest = new Map<LintRule, LintFault>()
    for (const pattern of patterns) {
      if (pattern.after !== undefined && !pattern.after.test(draft.sentences[i - 1]?.text ?? '')) continue
      const fault = findIn(draft, sentence, pattern)
      if (fault === null) continue
      const known = longest.get(fault.rule)
      const harder = known !== undefined && known.severity === 'warning' && fault.severity === 'error'
      if (known === undefined || harder || (known.severity === fault.severity && length(fault) > length(known)))
        longest.set(fault.rule, fault)
    }
    faults.push(...longest.values())
  }
  return faults
}

const length = ({ span }: LintFault) => span[1] - span[0]
/** Sentences longer than this are cut: patterns look at most a few hundred letters around. */
const LONGEST = 2000

function findIn(draft: Draft, sentence: Sentence, pattern: Pattern): LintFault | null {
  if (pattern.kinds !== undefined && !pattern.kinds.includes(draft.context.kind)) return null
  const text = sentence.text.length > LONGEST ? sentence.text.slice(0, LONGEST) : sentence.text
  const match = pattern.re.exec(text)
  if (match === null) return null
  if (pattern.unless?.test(text)) return null
  if (pattern.unlessText?.test(draft.plain)) return null
  if (pattern.unlessBefore?.test(text.slice(Math.max(0, match.index - 40), match.index))) return null
  if (isNegated(text, match.index, match.index + match[0].length, pattern.rule, draft.context.lang)) return null
  const from = sentence.from + match.index + match[0].length - match[0].trimStart().length
  // Patterns end on stems (« choqu »): a person is shown whole words.
  const to = from + match[0].trim().length
  const span = draft.spanOf(from, to + restOfWord(draft.plain, to))
  return {
    rule: pattern.rule,
    severity: pattern.severity,
    span,
    variant: pattern.variant,
    params: { words: draft.text.slice(...span) },
  }
}

/** Letters that still belong to the word before `at`; none where no word stands there. */
function restOfWord(text: string, at: number): number {
  return /\p{L}/u.test(text.charAt(at - 1)) ? /^\p{L}{0,40}/u.exec(text.slice(at, at + 40))![0].length : 0
}
