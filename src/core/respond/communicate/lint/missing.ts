import type { LintFault } from '../../../../contract/lint.ts'
import { tellsAnAct } from './acts.ts'
import { APOLOGY } from './apology-words.ts'
import type { Draft } from './draft.ts'

const NO_APOLOGY = {
  fr: /\b(?:ne|n')\s?(?:[a-z']+ ){0,3}(?:excus\w+|pardon)\b[^.]{0,12}\b(?:pas|rien)|(?:(?:pas|rien) (?:a|de|besoin de|lieu de|l'intention de)|aucune raison de|refus\w+ de) (?:nous )?(?:presenter )?[a-z' ]{0,8}(?:excus(?:er|es)|regretter)|(?:pas|aucun|sans) (?:d')?(?:excuses?|regrets?) a/,
  en: /\b(?:not|never|won't|n't|nothing to|no need to|no reason to|refuse to)\b[^.]{0,20}\b(?:apologi[sz]e|be sorry|regret)/,
}
const SEARCHING = {
  fr: /\b(?:nous enquetons|(?:notre|une) enquete (?:interne|est|a ete|vient)|cherchons|nous (?:examinons|analysons|verifions|investiguons)|investigations?|(?:faisons|faire) (?:toute )?la lumiere|ne savons pas encore)\b/,
  en: /\b(?:(?:we are|we're) (?:still )?investigating|(?:our|an|internal) (?:investigation|inquiry)|looking into|finding out|find out|do not know yet|don't know yet|don't yet know|do not yet know)\b/,
}
const TIME =
  /¤|\d|\b(?:demain|ce soir|aujourd'hui|cet apres-midi|ce midi|a midi|a minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|d'ici|avant|prochain point|heures?|semaine|reviend\w+|tomorrow|tonight|today|this (?:afternoon|evening)|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|within|by the end|next update|hours?|week|back here|will (?:tell|update|be back|share|report)|des qu[e']|quand (?:elles?|ils?|nous|on|l'enquete)|as soon as|once we|when we|until we know)(?![a-z])/

/** What a first or full statement must hold: sorry, and what is done; and, where we say that we search, when we speak again. */
export function findMissing(draft: Draft): LintFault[] {
  const { kind, lang } = draft.context
  if ((kind !== 'holding' && kind !== 'apology') || draft.sentences.length === 0) return []
  const found: LintFault[] = []
  const whole = draft.spanOf(0, draft.plain.trimEnd().length)
  const sorry = draft.sentences.some(({ text }) => APOLOGY[lang].test(text) && !NO_APOLOGY[lang].test(text))
  if (!sorry) found.push({ rule: 'no_apology', severity: 'error', span: whole, variant: '', params: {} })
  if (!tellsAnAct(draft)) found.push({ rule: 'no_action', severity: 'error', span: whole, variant: '', params: {} })
  else if (kind === 'holding' && SEARCHING[lang].test(draft.plain) && !TIME.test(draft.plain))
    found.push({ rule: 'no_action', severity: 'warning', span: whole, variant: 'no_next_update', params: {} })
  return found
}
