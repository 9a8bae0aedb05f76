import { type Lang, type Params, type Sentences, sentence, tools } from './tools.ts'

const fr: Sentences = {
  cluster_victim: () => 'Le public nous en tient peu responsables : informer et accompagner peuvent suffire.',
  cluster_accidental: () => 'Le public y voit un accident : expliquer sans s’excuser à moitié.',
  cluster_preventable: () => 'Le public pense que cela pouvait être évité : reconnaître, s’excuser, réparer.',
  inform_and_care_first: () =>
    'D’abord ce que les gens doivent savoir, ensuite le souci d’eux ; la stratégie vient après.',
  rebuild: () => 'Présentez vos excuses sans « si », dites ce qui est réparé et quand vous reparlerez.',
  explain_without_excuse: () => 'Dites ce qui s’est passé et ce que vous changez, sans « ce n’est pas notre faute ».',
  deny_with_proof: () => 'Montrez l’original à côté du faux ; remerciez ceux qui ont demandé avant de partager.',
  it_happened_before: (p) =>
    `C’est déjà arrivé (${p.past}) : le public le rappellera. Dites-le vous-mêmes, et ce qui n’a pas suffi.`,
  no_humour_no_gesture: () => 'Des personnes sont touchées : ni humour, ni geste commercial.',
  say_it_first: () => 'Personne n’en parle encore : le dire soi-même coûte moins cher que d’être découvert.',
  reach_is_thin: (p, s) =>
    `Votre message n’atteint que ${s.share(p.share)} de ceux qui parlent : épinglez-le, mettez-le sur la page, répondez sous les plus lus.`,
  never_deny_and_apologise: () => 'Ne mêlez pas démenti et excuses : choisissez.',
}
const en: Sentences = {
  cluster_victim: () => 'People hold us little responsible: informing and caring may be enough.',
  cluster_accidental: () => 'People see an accident: explain, without half an excuse.',
  cluster_preventable: () => 'People think it could have been prevented: own it, apologise, repair.',
  inform_and_care_first: () => 'First what people need to know, then care for them; strategy comes after.',
  rebuild: () => 'Apologise without an “if”, say what is repaired and when you speak again.',
  explain_without_excuse: () => 'Say what happened and what you change, without “it was not our fault”.',
  deny_with_proof: () => 'Show the original beside the fake; thank those who asked before sharing.',
  it_happened_before: (p) =>
    `It happened before (${p.past}): people will say so. Say it yourselves, and what was not enough.`,
  no_humour_no_gesture: () => 'People were hurt: no humour, no commercial gesture.',
  say_it_first: () => 'Nobody talks about it yet: saying it yourself costs less than being found out.',
  reach_is_thin: (p, s) =>
    `Your statement reaches only ${s.share(p.share)} of those who talk: pin it, put it on the page, answer under the most read.`,
  never_deny_and_apologise: () => 'Do not mix denial and apology: choose.',
}

/** Advice on what to say, as a sentence with its reason. */
export function sayAdvice(code: string, params: Params, lang: Lang): string {
  return sentence(lang === 'fr' ? fr : en, code, params, tools(lang))
}

/** What a draft does with the blame, in words of every day. */
export const strategyNames: Record<Lang, Record<string, string>> = {
  fr: {
    denial: 'nie',
    shift_blame: 'rejette la faute',
    minimise: 'minimise',
    attack: 'attaque',
    differentiate: 'compare à pire',
    accident: 'plaide l’accident',
    mortification: 's’excuse',
    corrective_action: 'répare',
    compensation: 'dédommage',
    bolster: 'se met en valeur',
  },
  en: {
    denial: 'denies',
    shift_blame: 'shifts the blame',
    minimise: 'plays it down',
    attack: 'attacks',
    differentiate: 'points at worse',
    accident: 'pleads accident',
    mortification: 'apologises',
    corrective_action: 'repairs',
    compensation: 'makes good',
    bolster: 'praises itself',
  },
}
