import type { LintFault, LintFinding } from '../../contract/lint.ts'
import type { SpokenLang } from '../../contract/primitives.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Why a rule exists and how to write it better; a variant, where it has words of its own, comes before the rule's. */
export type FaultWords = { reason: string; hint: string }

/** Said before the reason where no pattern found the fault and the wording alone is like it. */
const UNSURE = {
  fr: 'À relire, sans certitude : ',
  en: 'Worth a second look, not certain: ',
}

/** A fault of the statement check as sentences, in the language of the screen. `{words}` is what stands in the draft. */
export function sayFault(fault: LintFault, lang: SpokenLang): LintFinding {
  const book = lang === 'fr' ? fr : en
  const words = book[`${fault.rule}.${fault.variant}`] ?? book[fault.rule]!
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => fault.params[name] ?? '')
  return {
    rule: fault.rule,
    severity: fault.severity,
    span: fault.span,
    reason: `${fault.variant === 'worded_like' ? UNSURE[lang] : ''}${fill(words.reason)}`,
    hint: fill(words.hint),
  }
}
