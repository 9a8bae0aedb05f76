import { APOLOGY } from './apology-words.ts'
import type { Draft } from './draft.ts'

/** Acts done, being done or promised; what is still to be filled in (`¤`) counts, for that is where the measure goes. */
const ACTION = {
  fr: /\b(?:(?:est|sont) (?:maintenant|desormais|deja|de nouveau|a present|enfin|depuis)|maintenant\b|a nos frais|(?:est|sont|a ete|ont ete) (?:loge|propos|eteint|coup|paye|rendu|ecrit|tenue?s? pret|stopp|levee?s?\b|vide|etiquet|nettoy|repar|hors ligne|mise?s? a|prise?s? en|affich|install|distribu|servi|soign|gratuit)|quitte(?:nt)? les|(?:nous (?:l'|les )?avons|ai) (?:recu|rencontre|appele|visite|accueilli|releve|relu|change|pose|installe|rendu|ouvert|paye|ecrit a)|entre(?:nt)? gratuit|(?<!(?:est|sont|etait|a|ont|ete) )(?:commence|debute|passe|arrive|ouvre|part|vient|reprend|revient)(?:nt)? (?:le \d|des |demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce (?:soir|midi|matin)|aujourd'hui|dans (?:l'heure|la journee))|(?!fer|dir|aur|ser|pourr|devr|voudr|saur|rest|demeur|marqu|hant|pes|compt)[a-z]{2,}(?:era|eront|erons|ira|iront|irons|dra|dront)\b|(?:a|ont|avons) ete (?:reinit|remis|deplac|livr|prevenu|appel|envoy|ouvert|ferm|rendu|vers|pay)[a-z]*|ser(?:a|ont) [a-z]+(?:es?|is|us|ait|erts?|ites?)\b|(?:nous|et|,) (?:(?:en|y|le|la|les|vous|leur|lui|l') ?)?(?!nous\b|faisons (?:de|notre|tout)|ressentons|connaissons|pleurons|trouvons|aimons|garantissons|tachons|efforcons|continuons|somm?ons\b|raisons|saisons|maisons|lecons|facons|boissons|poissons|prisons|livraisons\b|camions|avions|stations|questions|[a-z]+tions\b|sommes|avons|mesur|imagin|souhait|esper|assum|reconnaiss|admett|savons|regrett|present|excus|compren|tenons|prenons|restons|oubli|assur|pensons|croyons|deplor|demandons|devons|voulons|voyons|entendons|partage|gardons (?:espoir|confiance|la|en|a|le)|sav|ador|perd)[a-z]+ons\b|(?:est|sont) (?:sur place|prevue?s?|proposee?s?|ouverte?s?|fermee?s?)|retour prevu|retir|retrait|supprim|enlev|depubli|desactiv|corrig|correction|corrective|repar|remplac|rectifi|disparu|partie?s?\b|n'(?:est|a|y a) plus|ne ser(?:a|ont) plus|ne (?:diffus|vend|propos|utilis|fer|travaill)\w+ plus|decroch|limit(?:e|ons)|masqu|consign|regle (?:existe|est)|desormais|a partir de|modifi|verifi|control|enquet|cherch|examin|analys|inspect|revoy|revoir|revu|relis|relu|relecture|relev|rembours|indemnis|dedommag|echang|rappel(?!ons que|e que)|recontact|contactons|appelons|suspend|suspens|arret|stopp|interromp|annul|renforc|mis(?:e|es|ons)? en (?:place|oeuvre)|mett(?:ons|re|rons) (?:en place|fin|a)|mesures?\b|en cours|form(?:er|ons|ation)|travaill|etabli(?!ssement)|ferm|bloqu|chang|retabl|remett|remis|rapporte[rz]|destruct|detrui|jet(?:e|ons)|nettoy|isol|ecart|prevenu|prevenons|(?<!ete )inform(?:ons|erons|e)|revien(?:s|drons)|reviendr|prochain (?:point|message)|point (?:suivant|a )|(?:nouvelles?|point|reponse)s? (?:a|avant|d'ici|demain|ce soir|dans|lundi|mardi|mercredi|jeudi|vendredi)|dirons|donnerons|publierons|plus en ligne|plus en vente|n'est plus|hors ligne|envoy|reparti|livr(?:e|ons|erons)|adapt|refai|refon|reecri|recommenc|traduis|traduit|offr(?:ons|e)|accueill|accompagn(?!ent)|distribu(?!ee)|ouvr(?:ons|ert)|lanc(?:ons|e)|fait (?:appel|venir|analyser|expertiser|controler|appeler)|mandat|sollicit|convoqu|engag(?:eons|e) une?|arrach|decroch|couvr|coup(?:e|ons)|rouvr|attend(?:ent)? (?:en|a|devant|sur)|depech|deploy|pris(?:es)? (?:en charge|contact)|saisi|vidang|purg|evacu|(?:circul|roul|fonctionn|march)\w+ (?:de nouveau|a nouveau)|hors service|a l'arret|immobilis|re(?:marche|fonctionne|demarre)\w*|(?:arrive|part|vient|rouvre|reprend|suit)(?:nt)?\s*[.!]?$|publi(?:ons|erons|ee?s? (?:ici|demain|ce))|baiss|rendons|rendrons|rendu|(?:re)?imprim|recrut|equip(?!es?\b)|doubl|prolong|gel(?:ons|e)\b|scell|balis|repeint|relog|heberg|install|recev(?:ons|rez)|recevr|recoi|demand(?:e|ons|e) (?:a|aux) |epaul|soign|mesur(?:ons|e)(?! (?:la |le |l'|les |toute la |pleinement )?(?:douleur|peine|colere|gravite|emotion|ampleur|portee|souffrance|deception|impact|combien)))/,
  en: /\b(?:(?:is|are|has|have) (?:now|already|again)\b|(?:is|are) (?:free\b|(?!being|sorry|doing|thinking|feeling|hoping|saying|asking|going|taking|working|looking|listening|committed|missing|suffering|struggling|wondering|reeling|hurting|grieving|having|getting|making|causing|waiting|dying|complaining|coming|nothing|anything|something|everything|during)[a-z]{2,}ing\b)|now (?!know|see\b|understand|realis|realiz|feel|face|find|regret|and|that|we |the |a |an |in |it |is|than|but|for|to |what|our |because|[a-z]+ly\b)[a-z]+|(?:is|are|was|were|'s) (?:(?:now|already|all) )?(?:down|shut|gone|locked|lifted|out(?= now|$)|housed|rehoused|put up|on (?:the|their) way)\b|at our (?:own )?expense|free of charge|(?:come|comes|get|gets|go|goes) (?:in )?free|gets? (?:the|their|a|an|your|it) |since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|noon)|(?:we|we've|we have|i|i've) (?:already |just |now )?(?:called|met|visited|rang|phoned|paid|wrote to|written to|spoke to|brought|housed|fetched|handed)|(?:are|is) paying|stays? open|(?:starts?|begins?|comes?|arrives?|opens?|leaves?|resumes?) (?:on |at |tomorrow|tonight|today|this|monday|tuesday|wednesday|thursday|friday)|will (?!not\b|never\b|always\b|continue\b|remain\b|do (?:better|everything)|be (?:answering|taking|commenting|saying|making))[a-z]+|(?:has|have) (?:now |already |since |all )?been (?!said|told|seen|known|hurt|shown|given|taken|written|made|thrown|broken|stolen|forgotten|cut\b|criticised|offended|upset|shocked|reported|noted|raised|affected|injured|killed|caused|damaged|harmed|exposed|published|posted|linked|accused|asked)[a-z]+(?:ed|en|wn|ut|lt|ght)\b|(?:has|have) been (?:moved|reset|closed|opened|paid|told|sent|called|returned|handed|paused|stopped|brought)|can (?:reach|call|get|have|return|ask|collect|claim)|a team is|out of service|will be [a-z]+(?:ed|en|wn|ut)\b|(?:rides|sales|visits|flights|[a-z]+s) (?:ended|end|stopped) |money back|(?:is|are) open\b|remov|\bchanges?\b|changed|(?:is|are|was|were|came|come|now|already|'s) (?:now |already |all )?(?:down|off)\b|hidden|limited|has one today|from (?:today|now on|tonight)|(?:meets?|see) |rule|no longer (?!than|a\b|an\b|the\b|know|feel)[a-z]+|will not (?:sell|run|use|air)|tak(?:e|en|ing) (?:it |this |them |that )?(?:down|off|out)|took (?:it |this |them )?(?:down|off)|pull(?:ed|ing)|withdr[ae]w|delet|gone\b|no longer (?:online|on sale|available|visible)|offline|fix|correct|repair|replac|recall|refund|reimburs|compensat|chang(?:e|ed|es|ing)\b(?! rooms?)|check|review|investigat|look(?:ing)? (?:into|at|through)|inspect|test(?:ed|ing)|audit|examin|find(?:ing)? out|suspend|stop|halt|paus|cancel|clos(?:e|ed|ing)\b|block|reset|restor|reopen|contact|call(?:ed|ing) (?:each|every|you|all)|writ(?:e|ing|ten) to|train(?:ed|ing)\b|rewrit|rewrote|redo|strengthen|introduc|add(?:ed|ing)\b|put(?:ting)? (?:in place|right)|measures?\b|steps\b|work(?:ing)? (?:on|to)|next (?:update|news|message|word)|update (?:you|here|at|by|on)|(?:back|report|tell you|speak|post|write)(?: [a-z]+){0,4} (?:at|by|on|before|tomorrow|tonight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|as soon)|in progress|under way|underway|on (?:the|its|their) way|send(?:ing)?|sent\b|destroy|clean|isolat|notif|warn|inform|offer|provid|deliver|waiting (?:at|for you)|adapt|support(?:ing)?|are being|is being|will be (?:removed|fixed)|apologi[sz]ed to|met with|meeting|read(?:ing)? (?:every|all|each|through)|publish|trac(?:e|ed|ing)\b|monitor|open(?:ed|ing)|extend|doubl|hir(?:e|ed|ing)\b|equip|disinfect|drain|seal(?:ed|ing)|rehous|reprint|pulp|scrap|dropp?ed|freez|frozen?|revers|revert|lower(?:ed|ing)|waiv|answer(?:ed|ing)|(?:run|runs|open|work|works|[a-z]+ing) again|back to normal|resum|out of (?:service|use)|ask(?:ed|ing) (?:two|an?|the|our|every)|invit|collect(?:ed|ing)|stopp)/,
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
/** A night of mourning is no appointment. */
const FEELING = /\b(?:hearts?|broken|thoughts|prayers|grief|peine|coeurs?|pensees|deuil|emotion|douleur)\b/
/** What we offer the reader to do at once: a number to call, a door to knock at. */
const CALL =
  /\b(?:appelez|ecrivez|contactez|joignez|rapportez|gardez|cessez|changez|call|ring|phone|write to|email|contact us|bring|keep|stop using)\b[^.!?]{0,40}(?:\d|@|¤|\bnous\b|\bus\b)/

/** Deleting comments, threatening or refusing to speak are no repairs. */
const NO_REPAIR =
  /\b(?:(?:not|never) (?:be )?(?:answer|comment|respond|tak\w+ questions)\w*|n't (?:be )?(?:answer|comment|respond)\w*|ne (?:repond|comment)\w+|(?:remain|are|fully|deeply) committed to|poursui\w+|plainte|prosecut\w*|legal|lawyers?|denies|deny|dement\w*|refut\w*)\b/

/**
 * What moves nobody: that we know, feel, value, intend or are grateful; how others took it; that it was rare, untrue or somebody else's.
 * A sentence after the apology that is none of these is taken for what is done: acts have more shapes than a list holds.
 */
const EMPTY = {
  fr: /^\s*(?:c'est|c'etait|ce n'est|ce n'etait|ce sont|cela n'est|ce fut) (?!fait|fini|regle|corrige|retire|repare)|\b(?:compren\w+|mesur(?:ons|e)|conscien\w+|savons|connaissons|imagin\w+|partage(?:ons|ant)|pens(?:ons|ees?)|emotion|memoire|vie|fragile\w*|rappelle|tragedie|oubli\w*|peine|coeurs?|bouleverse\w*|ecoute|emu\w*|emeu\w+|emoi|colere|douleur|tristesse|inquietude|reactions?|suscit\w+|informes|pris connaissance|valeurs?|engagement\w*|engages?|priorite|serieux|qualite|confiance|exigence|attach\w+|importan\w+|vigilan\w+|voulions|voulu|souhait\w+|intention|cherch(?:ions|ait)|esper(?:ons|e)|merci|remerci\w+|respect\w*|conforme\w*|rappelons|regle(?:ment\w*)?|normes?|faux|fausse\w*|mots|tort|faute|erreur|inacceptable|inadmissible|indigne|triste|grave|honte|pardon|excuse\w*|desol\w+|navre\w*|regret\w+|rare\w*|isole\w*|seul\w*|jamais|toujours|tout mettre en oeuvre|mieux|lecon\w*|enseignements?|humilite|transparence|ordre|espoir|question)\b/,
  en: /^\s*(?:(?:this|that) (?:is|was|isn't|wasn't)|it (?:is|was)(?: not|n't)? (?:an?|the)) (?!now|being|fixed|down|gone|closed|back|done|[a-z]+ing )|\b(?:understand\w*|know|knew|aware|recogni[sz]e\w*|acknowledge\w*|appreciate\w*|imagine|realis\w+|realiz\w+|feel\w*|felt|hear|heard|share|hope\w*|wish\w*|thoughts|words|thank\w*|grateful|values?|committed|commitment|priority|serious\w*|quality|trust\w*|standards?|matters?|important|care|cares|intend\w*|intention\w*|meant|want\w*|tried|strive|pride|proud|respect\w*|comply|complied|regret\w*|sorry|apolog\w+|regrettable|unfortunate|wrong|mistake\w*|fault|unacceptable|sad\w*|painful|hurt\w*|upset\w*|distress\w*|anger|angry|disappoint\w*|frustrat\w*|inconvenien\w*|hearts?|broken|fragile|tragedy|tragic|reminds?|forget|ashamed|devastated|carry this|stay with us|let (?:you|our|her|him|them|everyone)[a-z ]{0,20} down|reaction\w*|rare|isolated|only|never|always|continue|better|lessons?|learn\w*|reports|comment\w*|untrue|false|question|deserve\w*|everything|mean)\b/,
}
/** A main clause in the present or future, with a subject that is a thing or a person at work. */
const STANDS = {
  fr: /^\s*(?:et )?(?:elles?|ils?) (?:est|sont)\b|^\s*(?:et )?(?:un|une|le|la|les|des|deux|trois|nos|notre|l'|chaque|tous|toutes) ?(?:[a-z0-9'-]+ ){1,6}?(?:est|sont|(?!\w*(?:ment|vent|cent|gent|dent)\b)[a-z]{3,}ent)\b/,
  en: /^\s*(?:and )?(?:it|they)(?:'s|'re| is| are)(?: now)? [a-z]+(?:ed|en|wn|t)\b|^\s*(?:and )?(?:an?|the|our|two|three|all|each|every|staff|crews|teams) ?(?:[a-z0-9'-]+ ){0,6}?(?:is|are)\b/,
}
/** Less than a clause: a signature, a greeting. */
const FEWEST_WORDS = 5

/** What we know, saw or understand is what happened to others: nothing in it is our act, up to a second clause of our own. */
const TOLD = {
  fr: /^\s*(?:nous|on|je) (?:savons|sait|comprenons|mesurons|(?:avons|ai) (?:vu|lu|entendu|pris connaissance))\b(?:(?!(?:;|:|,| et) nous (?!savons|comprenons|mesurons|present|regrett|demandons|sommes)).)*$/s,
  en: /^\s*(?:we|i)(?: have|'ve)? (?:know|understand|understood|see|seen|read|heard|appreciate|realise|realize)\b(?:(?!(?:;|:|,| and) we(?:'re| are|'ll| will|'ve| have| had) (?!sorry|truly|deeply|so)).)*$/s,
}
/** Something that was not done is no act; what no longer is, or will not be sold, is. */
const NOT_DONE = {
  fr: /\b(?:sans|aucune?|jamais|ni|personne)\b|\b(?:ne |n')(?:a|ont|avait|avaient|etait|etaient|avons|avions|peut|pouvai|pouvon)\w* pas\b/,
  en: /\b(?:no(?! longer)|without|nobody|none|(?:was|were|had|did|could|have been|has been) (?:not|never)|(?:wasn|weren|hadn|didn|couldn)'t)\b/,
}

/** The clauses of a sentence in which an act can stand: neither repairs refused, nor things not done, nor what we only know. */
function clausesOf(text: string, lang: 'fr' | 'en'): string[] {
  if (TOLD[lang].test(text)) return []
  return text
    .split(/[,;:—–]| (?:et|and|but|mais) (?=nous |we |les |the |une |un |la |le |a |all |chaque |each )/)
    .filter((clause) => !NO_REPAIR.test(clause) && !NOT_DONE[lang].test(clause))
}

/** Whether, after the apology and in the same sentence, a clause of its own says how things now stand: « … ; un autre bateau part ». */
function goesOn(text: string, lang: 'fr' | 'en'): boolean {
  const parts = text.split(/[;:—–,]/)
  const sorryAt = parts.findIndex((part) => APOLOGY[lang].test(part))
  return parts.slice(sorryAt + 1).some((part) => STANDS[lang].test(part) && !EMPTY[lang].test(part))
}

/** Whether the draft tells what is done, being done or promised; a blank counts, for that is where the measure goes. */
export function tellsAnAct(draft: Draft): boolean {
  const { lang } = draft.context
  if (draft.plain.includes('¤')) return true
  const sorryAt = draft.sentences.findIndex(({ text }) => APOLOGY[lang].test(text))
  return draft.sentences.some(({ text }, i) => {
    if (CALL.test(text) && !NO_REPAIR.test(text)) return true
    if (clausesOf(text, lang).some((clause) => ACTION[lang].test(clause))) return true
    if (NO_REPAIR.test(text) || TOLD[lang].test(text)) return false
    if (APOLOGY[lang].test(text)) return goesOn(text, lang)
    if (TO_COME[lang].test(text) && !PAST[lang].test(text) && !FEELING.test(text)) return true
    return sorryAt >= 0 && i > sorryAt && !EMPTY[lang].test(text) && text.trim().split(/\s+/).length >= FEWEST_WORDS
  })
}
