import type { LintFault } from '../../../../contract/lint.ts'
import type { Draft } from './draft.ts'

const APOLOGY = {
  fr: /\b(?:desolee?s?|navree?s?|excus(?:es?|ons|er|ez)|pardon(?:nez)?|regrettons|regrette|regrets?|mea culpa|confus(?:es)?)\b/,
  en: /\b(?:sorry|apolog\w+|regret\w*|forgive\w*|pardon)\b/,
}
const NO_APOLOGY = {
  fr: /\b(?:ne|n')\s?(?:[a-z']+ ){0,3}(?:excus\w+|pardon)\b[^.]{0,12}\b(?:pas|rien)|(?:(?:pas|rien) (?:a|de|besoin de|lieu de|l'intention de)|aucune raison de|refus\w+ de) (?:nous )?(?:presenter )?[a-z' ]{0,8}(?:excus(?:er|es)|regretter)|(?:pas|aucun|sans) (?:d')?(?:excuses?|regrets?) a/,
  en: /\b(?:not|never|won't|n't|nothing to|no need to|no reason to|refuse to)\b[^.]{0,20}\b(?:apologi[sz]e|be sorry|regret)/,
}
/** Acts done, being done or promised; what is still to be filled in (`¤`) counts, for that is where the measure goes. */
const ACTION = {
  fr: /\b(?:(?:est|sont) (?:maintenant|desormais|deja|de nouveau|a present|enfin|depuis)|maintenant\b|a nos frais|(?:est|sont|a ete|ont ete) (?:loge|propos|eteint|coup|paye|rendu|ecrit|tenue?s? pret|stopp|levee?s?\b|vide|etiquet|nettoy|repar|hors ligne|mise?s? a|prise?s? en|affich|install|distribu|servi|soign|gratuit)|quitte(?:nt)? les|(?:nous (?:l'|les )?avons|ai) (?:recu|rencontre|appele|visite|accueilli|releve|relu|change|pose|installe|rendu|ouvert|paye|ecrit a)|entre(?:nt)? gratuit|(?:commence|debute|passe|arrive|ouvre|part|vient|reprend|revient)(?:nt)? (?:le \d|des |demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce (?:soir|midi))|(?!fer|dir|aur|ser|pourr|devr|voudr|saur)[a-z]{2,}(?:era|eront|erons|ira|iront|irons|dra|dront)\b|(?:a|ont|avons) ete (?:reinit|remis|deplac|livr|prevenu|appel|envoy|ouvert|ferm|rendu|vers|pay)[a-z]*|ser(?:a|ont) [a-z]+(?:es?|is|us|ait|erts?|ites?)\b|nous (?!sommes|avons|savons|regrett|present|excus|compren|tenons|prenons|restons|assur|pensons|croyons|deplor|demandons|devons|voulons|voyons|entendons|partage)[a-z]+ons\b|(?:est|sont) (?:sur place|prevue?s?|proposee?s?|ouverte?s?|fermee?s?)|retour prevu|retir|retrait|supprim|enlev|depubli|desactiv|corrig|correction|corrective|repar|remplac|rectifi|disparu|partie?s?\b|n'(?:est|a|y a) plus|ne ser(?:a|ont) plus|ne (?:diffus|vend|propos|utilis|fer|travaill)\w+ plus|decroch|limit(?:e|ons)|masqu|consign|regle (?:existe|est)|desormais|a partir de|modifi|verifi|control|enquet|cherch|examin|analys|inspect|revoy|revoir|revu|relis|relu|relecture|relev|rembours|indemnis|dedommag|echang|rappel(?!ons que|e que)|recontact|contactons|appelons|suspend|suspens|arret|stopp|interromp|annul|renforc|mis(?:e|es|ons)? en (?:place|oeuvre)|mett(?:ons|re|rons) (?:en place|fin|a)|mesures?\b|en cours|form(?:er|ons|ation)|travaill|etabli|ferm|bloqu|chang|retabl|remett|remis|rapporte[rz]|destruct|detrui|jet(?:e|ons)|nettoy|isol|ecart|prevenu|prevenons|(?<!ete )inform(?:ons|erons|e)|revien(?:s|drons)|reviendr|prochain (?:point|message)|point (?:suivant|a )|(?:nouvelles?|point|reponse)s? (?:a|avant|d'ici|demain|ce soir|dans|lundi|mardi|mercredi|jeudi|vendredi)|dirons|donnerons|publierons|plus en ligne|plus en vente|n'est plus|hors ligne|envoy|reparti|livr(?:e|ons|erons)|adapt|refai|refon|reecri|recommenc|traduis|traduit|offr(?:ons|e)|accueill|accompagn|distribu|ouvr(?:ons|ert)|lanc(?:ons|e)|convoqu|engag(?:eons|e) une?|arrach|decroch|couvr|coup(?:e|ons)|rouvr|attend(?:ent)? (?:en|a|devant|sur)|depech|deploy|pris(?:es)? (?:en charge|contact)|saisi|vidang|purg|evacu|(?:circul|roul|fonctionn|march)\w+ (?:de nouveau|a nouveau)|hors service|a l'arret|publi(?:ons|erons|ee?s? (?:ici|demain|ce))|baiss|rendons|rendrons|rendu|(?:re)?imprim|recrut|equip|doubl|prolong|gel(?:ons|e)\b|scell|balis|repeint|relog|heberg|install|recev(?:ons|rez)|recevr|recoi|demand(?:e|ons|e) (?:a|aux) |epaul|soign|mesur(?:ons|e))/,
  en: /\b(?:(?:is|are|has|have) (?:now|already|again)\b|now (?!know|see|understand|realis|realiz|and|that|we)[a-z]+s\b|(?:is|are|was|were|'s) (?:(?:now|already|all) )?(?:down|shut|gone|locked|lifted|out(?= now|$)|housed|rehoused|put up|on (?:the|their) way)\b|at our (?:own )?expense|free of charge|(?:come|comes|get|gets|go|goes) (?:in )?free|gets? (?:the|their|a|an|your|it) |since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|noon)|(?:we|we've|we have|i|i've) (?:already |just |now )?(?:called|met|visited|rang|phoned|paid|wrote to|written to|spoke to|brought|housed|fetched|handed)|(?:are|is) paying|stays? open|(?:starts?|begins?|comes?|arrives?|opens?|leaves?|resumes?) (?:on |at |tomorrow|tonight|today|this|monday|tuesday|wednesday|thursday|friday)|will (?!not\b|never\b|always\b|continue\b|remain\b|do (?:better|everything)|be (?:answering|taking|commenting|saying|making))[a-z]+|(?:has|have) been (?:moved|reset|closed|opened|paid|told|sent|called|returned|handed|paused|stopped|brought)|can (?:reach|call|get|have|return|ask|collect|claim)|a team is|out of service|will be [a-z]+(?:ed|en|wn|ut)\b|(?:rides|sales|visits|flights|[a-z]+s) (?:ended|end|stopped) |money back|(?:is|are) open\b|remov|\bchanges?\b|changed|(?:is|are|was|were|came|come|now|already|'s) (?:now |already |all )?(?:down|off)\b|hidden|limited|has one today|from (?:today|now on|tonight)|(?:meets?|see) |rule|no longer (?:sell|use|work|run)|will not (?:sell|run|use|air)|tak(?:e|en|ing) (?:it |this |them |that )?(?:down|off|out)|took (?:it |this |them )?(?:down|off)|pull(?:ed|ing)|withdr[ae]w|delet|gone\b|no longer (?:online|on sale|available|visible)|offline|fix|correct|repair|replac|recall|refund|reimburs|compensat|chang(?:e|ed|es|ing)\b(?! rooms?)|check|review|investigat|look(?:ing)? (?:into|at|through)|inspect|test(?:ed|ing)|audit|examin|find(?:ing)? out|suspend|stop|halt|paus|cancel|clos(?:e|ed|ing)\b|block|reset|restor|reopen|contact|call(?:ed|ing) (?:each|every|you|all)|writ(?:e|ing|ten) to|train(?:ed|ing)\b|rewrit|rewrote|redo|strengthen|introduc|add(?:ed|ing)\b|put(?:ting)? (?:in place|right)|measures?\b|steps\b|work(?:ing)? (?:on|to)|next (?:update|news|message|word)|update (?:you|here|at|by|on)|(?:back|report|tell you|speak|post|write)(?: [a-z]+){0,4} (?:at|by|on|before|tomorrow|tonight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|as soon)|in progress|under way|underway|on (?:the|its|their) way|send(?:ing)?|sent\b|destroy|clean|isolat|notif|warn|inform|offer|provid|deliver|waiting (?:at|for you)|adapt|support(?:ing)?|are being|is being|will be (?:removed|fixed)|apologi[sz]ed to|met with|meeting|read(?:ing)? (?:every|all|each|through)|publish|trac(?:e|ed|ing)\b|monitor|open(?:ed|ing)|extend|doubl|hir(?:e|ed|ing)\b|equip|disinfect|drain|seal(?:ed|ing)|rehous|reprint|pulp|scrap|dropp?ed|freez|frozen?|revers|revert|lower(?:ed|ing)|waiv|answer(?:ed|ing)|(?:run|runs|running|open|work|works|working) again|back to normal|resum|out of (?:service|use)|ask(?:ed|ing) (?:two|an?|the|our|every)|invit|collect(?:ed|ing)|stopp)/,
}
const SEARCHING = {
  fr: /\b(?:enquet\w+|cherchons|nous (?:examinons|analysons|verifions|investiguons)|investigations?|(?:faisons|faire) (?:toute )?la lumiere|ne savons pas encore)\b/,
  en: /\b(?:investigat\w+|looking into|inquiry|finding out|find out|do not know yet|don't know yet|don't yet know|do not yet know)\b/,
}
const TIME =
  /¤|\d|\b(?:demain|ce soir|aujourd'hui|cet apres-midi|ce midi|a midi|a minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|d'ici|avant|prochain point|heures?|semaine|reviend\w+|tomorrow|tonight|today|this (?:afternoon|evening)|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|within|by the end|next update|hours?|week|back here|will (?:tell|update|be back|share|report))\b/

/** What a first or full statement must hold: sorry, and what is done; and, where we say that we search, when we speak again. */
export function findMissing(draft: Draft): LintFault[] {
  const { kind, lang } = draft.context
  if ((kind !== 'holding' && kind !== 'apology') || draft.sentences.length === 0) return []
  const found: LintFault[] = []
  const whole = draft.spanOf(0, draft.plain.trimEnd().length)
  const sorry = draft.sentences.some(({ text }) => APOLOGY[lang].test(text) && !NO_APOLOGY[lang].test(text))
  if (!sorry) found.push({ rule: 'no_apology', severity: 'error', span: whole, variant: '', params: {} })
  const acts = draft.sentences.some(({ text }) => acting(text, lang)) || draft.plain.includes('¤')
  if (!acts) found.push({ rule: 'no_action', severity: 'error', span: whole, variant: '', params: {} })
  else if (kind === 'holding' && SEARCHING[lang].test(draft.plain) && !TIME.test(draft.plain))
    found.push({ rule: 'no_action', severity: 'warning', span: whole, variant: 'no_next_update', params: {} })
  return found
}

/** A day or an hour still to come, in a sentence that tells nothing past: "A vet comes on Thursday", « Résultats jeudi ». */
const TO_COME = {
  fr: /\b(?:demain|ce soir|cet apres-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|d'ici (?:a |au |le |la |ce |\d)|a partir d[eu]|a (?:midi|minuit|\d{1,2} ?h)|dans (?:l'heure|la journee|les \d))/,
  en: /\b(?:tomorrow|tonight|this (?:afternoon|evening|week)|(?:on |by |until )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|by (?:noon|midnight|\d)|at (?:noon|midnight|\d{1,2} ?(?:am|pm|o'clock))|from (?:\d|noon))\b/,
}
const PAST = {
  fr: /\b(?:a|ont|avons|avez|avait|avaient|etait|etaient|ete|dernier|derniere|hier)\b|\bc'etait\b/,
  en: /\b(?:was|were|had|did|has|have|been|last|yesterday|happened|[a-z]{3,}ed)\b/,
}
/** What we offer the reader to do at once: a number to call, a door to knock at. */
const CALL =
  /\b(?:appelez|ecrivez|contactez|joignez|rapportez|gardez|cessez|changez|call|ring|phone|write to|email|contact us|bring|keep|stop using)\b[^.!?]{0,40}(?:\d|@|¤|\bnous\b|\bus\b)/

/** Deleting comments, threatening or refusing to speak are no repairs. */
const NO_REPAIR =
  /\b(?:(?:not|never) (?:be )?(?:answer|comment|respond|tak\w+ questions)\w*|n't (?:be )?(?:answer|comment|respond)\w*|ne (?:repond|comment)\w+|(?:remain|are|fully|deeply) committed to|poursui\w+|plainte|prosecut\w*|legal|lawyers?|denies|deny|dement\w*|refut\w*)\b/

function acting(text: string, lang: 'fr' | 'en'): boolean {
  if (NO_REPAIR.test(text)) return false
  if (ACTION[lang].test(text) || CALL.test(text)) return true
  return TO_COME[lang].test(text) && !PAST[lang].test(text) && !APOLOGY[lang].test(text)
}
