import type { StatementFacts } from '../contract/drafting.ts'

const KIND = {
  fr: {
    holding: 'un premier message d’attente',
    apology: 'un message d’excuses complet',
    reply: 'une réponse',
    internal: 'un message interne',
    cause: 'l’explication de ce qui s’est passé',
  },
  en: {
    holding: 'a first holding statement',
    apology: 'a full apology',
    reply: 'a reply',
    internal: 'an internal message',
    cause: 'the account of what happened',
  },
}

const RULES = {
  fr: [
    'Tu proposes un brouillon à la cellule de crise d’une marque ; une personne le relit, le corrige et le valide.',
    'N’utilise que les faits donnés. Ce que tu ne sais pas, laisse-le entre accolades, par exemple {heure du prochain point}.',
    'Dis ce qui ne va pas, présente des excuses sans « si » ni « mais » quand l’erreur est à la marque, dis ce qui est fait et quand elle reparlera.',
    'Ne nomme personne, n’accuse personne, n’annonce aucune sanction, n’affirme aucune cause qui n’est pas dans les faits, ne vends rien, ne plaisante pas.',
    'Réponds par le texte seul, en français, en moins de 120 mots.',
  ],
  en: [
    'You propose a draft to a brand’s crisis team; a person reads, corrects and approves it.',
    'Use nothing but the facts given. What you do not know stays in braces, for example {time of the next update}.',
    'Say what is wrong, apologise without “if” or “but” where the fault is the brand’s, say what is being done and when it will speak again.',
    'Name nobody, accuse nobody, announce no sanction, state no cause that is not in the facts, sell nothing, make no joke.',
    'Answer with the text alone, in English, in less than 120 words.',
  ],
}

/** What a model is told: how to write, and the facts as JSON. Nothing else leaves the house. */
export function draftingRequest(facts: StatementFacts): { instructions: string; facts: string } {
  const { kind, lang } = facts
  const ask = lang === 'fr' ? `Rédige ${KIND.fr[kind]}.` : `Write ${KIND.en[kind]}.`
  return { instructions: [...RULES[lang], ask].join('\n'), facts: JSON.stringify(facts) }
}
