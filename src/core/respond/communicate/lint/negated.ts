import type { LintRule } from '../../../../contract/labels.ts'

/**
 * What a clause must hold for a fault in it to be one that we say we do *not* commit: « aucun avis n'a été retiré », "our lawyers
 * won't write". Only for rules whose fault is an act; a denial, a refusal to speak or a blame ("he did not check") is made of negations.
 */
const NEGATED: Record<'fr' | 'en', Partial<Record<LintRule, RegExp>>> = {
  fr: {
    censorship_admission:
      /(?:\b(?:ne|n'|n'en|sans|jamais|aucune?|nul|ni)\b|n')[^,]{0,40}(?:supprim|effac|masqu|retir|enlev|bloqu|bann|desactiv|cach|filtr|limit|moder|ferm|verrouill)|(?:supprim|effac|masqu|retir|enlev|bloqu|bann|cach|filtr|moder)\w* (?:aucune?|personne|rien|pas|jamais|ni)\b/,
    threat:
      /(?:avocat|juriste|conseil|huissier|tribuna)\w* (?:ne |n')|\b(?:ne|n')\s?[^,]{0,20}(?:plainte|poursui\w*|proces|justice|avocat|tribuna)|\b(?:aucune?|ni|sans|pas d[e'])\s?[^,]{0,20}(?:avocat|juriste|plainte|poursuite|proces|huissier)/,
    sanction_announced:
      /\b(?:personne|nul|aucune?) [^,]{0,25}(?:ne|n')\s?[^,]{0,10}(?:ser|a ete|fer|ont ete)|\b(?:ni|sans|pas de|aucune?) (?:sanction|licenciement|mise a pied|blame)/,
    blames_individual:
      /\bce n'(?:est|etait) pas (?:une? |la |le |les |notre )(?!fait|faute|erreur|ressort)|serait (?:faux|injuste|trop facile) d/,
    blames_third_party:
      /\bce n'(?:est|etait) pas (?:une? |la |le |les |notre )(?!fait|faute|erreur|ressort)|serait (?:faux|injuste|trop facile) d/,
    minimising: /\b(?:ne|n')\s?[^,]{0,20}(?:dir|pretend|parl)\w* (?:pas|jamais)/,
    whataboutism: /\b(?:ne|n')\s?[^,]{0,20}(?:dir|pretend|rappel|compar)\w* (?:pas|jamais)/,
  },
  en: {
    censorship_admission:
      /(?:\b(?:not|never|no|none|nobody|nor|without)\b|n't\b)[^,]{0,40}(?:delet|remov|hid|block|bann?|filter|disabl|lock|limit|mut|tak\w+|moderat|censor|silenc)|(?:delet|remov|hid|block|bann|tak\w+|took)\w* (?:none|nothing|nobody|no one|no)\b/,
    threat:
      /(?:lawyers?|solicitors?|attorneys?|counsel|legal team)\b[^,]{0,20}(?:not\b|n't\b|never|nothing|no )|(?:\b(?:not|never|no|nobody|without|nor|neither)\b|n't\b)[^,]{0,30}(?:su(?:e|ed|ing)\b|legal|lawyer|solicitor|attorney|prosecut|court|charges)/,
    sanction_announced:
      /\b(?:nobody|no one|none|no-one)\b[^,]{0,30}(?:will|has|have|was|is|be|going)|\b(?:no|without) (?:sanction|dismissal|disciplin)/,
    blames_individual: /\b(?:is|was|were) not (?:an? |the |one )|(?:untrue|unfair|wrong|too easy) to (?:say|blame)/,
    blames_third_party: /\b(?:is|was|were) not (?:an? |the |one )|(?:untrue|unfair|wrong|too easy) to (?:say|blame)/,
    minimising: /(?:\bnot|\bnever|n't)\b[^,]{0,20}(?:tell|say|pretend|claim|call)/,
    whataboutism: /(?:\bnot|\bnever|n't)\b[^,]{0,20}(?:tell|say|pretend|claim|compare)/,
  },
}

/** A negation that threatens or censors all the same: « s'il n'est pas retiré, nos avocats », "will not be published". */
const STILL =
  /\b(?:if|unless|until|hesitate|rule out|tolerate|accept|will not be (?:published|shown)|won't be (?:published|shown)|si|sinon|hesit\w+|exclu\w+|toler\w+|faute de|ne seront pas publie\w*)\b/

const CLAUSE_END = /[.;:!?—]|, (?:but|while|however)\b|\b(?:but|mais|cependant|however)\b/g

/** Whether the clause around `[from, to)` of a folded sentence says that the thing is not done. */
export function isNegated(sentence: string, from: number, to: number, rule: LintRule, lang: 'fr' | 'en'): boolean {
  const negated = NEGATED[lang][rule]
  if (negated === undefined) return false
  let start = 0
  let end = sentence.length
  for (const { index, 0: mark } of sentence.matchAll(CLAUSE_END)) {
    if (index + mark.length <= from) start = index + mark.length
    else if (index >= to) {
      end = index
      break
    }
  }
  const clause = sentence.slice(start, end)
  return negated.test(clause) && !STILL.test(sentence)
}
