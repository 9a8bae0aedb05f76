import type { Pattern } from '../pattern.ts'
import { HURT, re, SORRY } from './words.ts'

const SOMEONE =
  "(?:toutes? |tous )?(?:celles? et (?:a )?ceux|ceux et (?:a )?celles|ceux|celles|les? (?:personnes?|clients?|clientes?|lecteurs|internautes|publics?|familles)|des (?:personnes|clients)|personnes?|clients|quiconque|certaine?s?|d'aucuns|quelques-uns)"

/** A « but » that owns more, not less. */
const OWNING_BUT =
  /\b(?:bien que|meme si|quoique|alors que) (?:vous|ils|elles|il|elle|nous (?:le |l')?(?:savions|sachions|ayons|avions))(?! (?:ayez|avez|aviez|ait|aient|etiez|soyez) (?:ete )?(?:prevenu|inform|averti))|\bmais (?:aussi|surtout|encore|egalement)|(?:mais|cependant|toutefois|pour autant|meme si|cela dit)[^.!?]{0,30}(?:ne suffi|n'excus|pas une excuse|n'efface|ne repare|aurions du|c'est (?:a|notre)|c'etait (?:a nous|notre)|devons|nous savons (?:que|bien)|nous (?:l'|les )?avons (?:deja |tout )?(?:retir|corrig|rembours|repar|manqu)|vous (?:aviez|avez) raison|ce n'est pas assez|il ne suffi|des (?:mots|excuses))|non seulement|pas d'excuse|sans mais|pas de mais|n'y a pas de\b|(?:excuses|regrets|pardon|desoles?) (?:ne|n'|est un|sont un)|dire que nous (?:sommes|regrettons)|mais (?:nous (?:vous (?:le|les) devons|avons (?:deja )?(?:rendu|rembours)))/

/** Apologies that take themselves back: by a condition, a doubt about the harm, or what follows them. */
export const apologyPatterns: readonly Pattern[] = [
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    // « désolés si … a choqué » and « si … a choqué, nous le regrettons »
    re: re(
      `\\b(?:${SORRY})\\b[^.!?]{0,90}\\b(?:si\\b|s'il\\b|s'ils\\b|s'elle|dans la mesure ou|au cas ou|dans le cas ou|pour autant que)[^.!?]{0,90}(?:${HURT}|\\bpu\\b|\\bete\\b)`,
    ),
    unless: /\bsi (?:nous|on) (?:voul|devons)|comme si/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:si|s'il|s'ils|au cas ou|dans la mesure ou|pour autant que|a supposer que)\\b[^.!?]{0,90}(?:${HURT})[^.!?]{0,90}\\b(?:${SORRY})\\b`,
    ),
  },
  // « si » about what we did, then sorry, however far off
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:si|au cas ou|dans la mesure ou) (?:notre|nos|cette?|ces|cela|ca|la|le|les|l'|un|une|certaine?s?|quelqu'un|d'aucuns|des)\\b[^.!?]{0,130}?,[^.!?]{0,30}\\b(?:${SORRY})\\b`,
    ),
    unless:
      /comme si|meme si|si (?:la|le|les|l')[^.]{0,40}(?:vous (?:interesse|convien)|est (?:abim|cass|defectu|use))/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${SORRY})\\b,? (?:a|aupres de|pour|envers) (?:quiconque|qui que ce soit|toute personne (?:qui|que))\\b`,
    ),
    unless: /\b(?:nous avons|rembours|rappel|touchee?s? par la panne)/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:si|s'il)\\b[^.,!?]{0,60}\\b(?:a|ont|avez|avons|aurait|aient) (?:pu|ete|eu l'impression)\\b[^.!?]{0,40}(?:${HURT})`,
    ),
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    // a past « pouvoir », or a conditional past, about feelings: « a pu heurter », « auraient été choqués »
    re: re(
      `\\b(?:a|ont|avons|avez|ait|aient|aurait|auraient|avait|avaient) (?:peut-etre |eventuellement |potentiellement )?pu (?:vous |les |en |se |y |etre |paraitre |sembler |donner |causer |provoquer |susciter |faire |avoir )?[a-z' ]{0,25}?(?:${HURT}|offense|emotion|peine|souffr|incompr|maladr|blessant|choquant|deplac|mal\\b)`,
    ),
    unless: /\bnous (?:aurions|n'avons|avons)\b[^.]{0,20}\bpu\b/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(`\\b(?:aurait|auraient|auriez)(?: peut-etre| eventuellement)? (?:ete |mal )?(?:${HURT})`),
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    // the subjunctive of doubt: « que certains aient été choqués », « que vous ayez mal pris »
    re: re(
      `\\b(?:${SORRY})\\b[^.!?]{0,40}\\bqu(?:e |')(?:${SOMEONE}|cela|ceci|ca|vous|on|cette|ce|l'|la|le|nos|notre|il|elle)[^.!?]{0,50}\\b(?:ait|aient|ayez|soit|soient|se soient)\\b[^.!?]{0,30}(?:${HURT})`,
    ),
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${SORRY})\\b[^.!?]{0,40}\\b(?:que certaine?s?|qu'une partie|que quelques|que d'aucuns)\\b[^.!?]{0,80}`,
    ),
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:a|aupres de|pour|envers|de) ${SOMEONE}\\b[^.!?]{0,30}\\b(?:qui|que|dont|qu')[^.!?]{0,30}\\b(?:pu|auraient|aurait|pourraient|pourrait|se seraient|se sentiraient|estime(?:nt|raient)|jugent|pensent|eventuellement|peut-etre)\\b`,
    ),
    unlessBefore: /\bmerci\b/,
    unless: /\bmerci\b|pourr(?:ont|aient) (?:etre )?(?:rembours|ramen|rapport|renvoy|demand|ecri|appel|echang|retourn)/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:toute|l'|les |une |la |cette )?(?:eventuel(?:le|s|les)? (?:gene|desagrements?|offense|malentendu|incompr\w+|emotion|peine|inquietude|confusion|trouble)|(?:gene|desagrements?|offense|malentendu|incompr\w+|emotion|peine|inquietude|confusion|trouble)s? (?:eventuel\w*|potentiel\w*)))\b/,
  },
  {
    rule: 'but_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${SORRY})\\b[^.!?]{0,140}?[,;:]?\\s*\\b(?:mais|cependant|toutefois|neanmoins|pour autant|en revanche|sauf que|reste que|cela dit|ceci dit|meme s(?:i|')|bien que|encore que|quoique|il faut (?:toutefois |aussi |bien )?(?:dire|rappeler|savoir|comprendre|reconnaitre))\\b[^.!?]{0,80}`,
    ),
    unless: OWNING_BUT,
  },
  {
    rule: 'but_apology',
    variant: '',
    severity: 'error',
    after: re(`\\b(?:${SORRY})\\b`),
    re: /^\s*(?:mais|cependant|toutefois|neanmoins|pour autant|en revanche|reste que|cela dit|ceci dit|cela etant|ceci etant|nous (?:tenons|souhaitons|devons) (?:toutefois|cependant|neanmoins) |il faut (?:toutefois|cependant|neanmoins|bien|aussi) |sachez (?:toutefois|cependant|neanmoins))[^.!?]{0,90}/,
    unless: OWNING_BUT,
  },
  {
    rule: 'stonewalling',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:pas|aucun|plus aucun|pas davantage|pas d'autres?) (?:de )?(?:commentaires?|declarations?|communication)|(?:ne|n')\s?(?:[a-z']+ )?(?:commenter(?:ons|a)|communiquer(?:ons|a)|repondr(?:ons|a)|souhait(?:ons|e)|desir(?:ons|e)|ferons(?! (?:pas|plus) (?:appel|semblant|croire|payer|mieux|la|de mal))|fera\b(?! (?:pas|plus) (?:appel|semblant|croire|payer|mieux|la|de mal)))[a-z ]{0,12}\b(?:pas|plus|aucune?|rien)\b(?! (?:savoir|attendre))[^.!?]{0,60}|circulez|(?<!votre )(?:incident|sujet|dossier|affaire|debat|chapitre) (?:est )?(?:desormais )?(?:clos|close|termine)|rien (?:a|de plus a) (?:ajouter|declarer|dire de plus)|(?:ne |n')(?:avons|a) (?:rien|aucun compte)[^.]{0,20}(?:dire|ajouter|declarer|rendre|justifier)|nous ne nous (?:exprimerons|justifierons)|pas (?:a|nous) (?:nous )?justifier|refus(?:ons|e) de (?:commenter|repondre|s'exprimer|nous exprimer)|(?:secret|confidentialite) des affaires)\b/,
    unless:
      /\b(?:en public|votre (?:compte|commande|traitement|situation)|medica\w+|noms?|hypotheses?|suppositions?|speculations?|identite|personnes?|individu|sanction|salari|vie privee|enquete de (?:police|gendarmerie))\b|(?:supprim|effac|masqu|retir|bloqu|cach|moder|enlev)\w* (?:aucun|pas|jamais)|aucun (?:de vos )?commentaires? n|mais nous (?:pouvons|disons|vous)|ne (?:communiquerons|commenterons)[^.]{0,30}(?:avant (?:d'|qu[e'])|tant qu[e'])|tant qu[e'][^.]{0,60}(?:nous )?ne (?:dir|commenter|communiquer)\w+|parce que nous (?:ne|n')|ne (?:souhait|desir)\w+ pas (?:que|vous|le refaire|recommencer|nous cacher)/,
  },
  {
    rule: 'stonewalling',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:n'avons|n'a|n'est|n'entrons|n'entre|ne sommes|ne commentons|ne commente|ne communiquons|ne communique|ne repondons|ne discutons|ne debattons|n'en dirons|n'en parlerons)(?: [a-z']+){0,2}? (?:pas|jamais|rien|plus|aucunement)(?: pour)?(?: (?:habitude|vocation|coutume|usage|l'intention|en mesure|tenus?|disposes?|obliges?))?(?: d[e'] ?(?:commenter|repondre|communiquer|nous (?:exprimer|justifier|etendre|expliquer)|debattre|polemiquer|entrer))|ne (?:commentons|communiquons|repondons|commente|communique)(?: [a-z']+)? (?:pas|jamais|plus)\b(?! (?:assez|encore|a temps|suffisamment|bien))[^.!?]{0,40}|(?:affaire|question|sujet|cuisine) (?:purement |strictement )?internes?|ne regarde que nous|n'en dirons pas (?:plus|davantage)|(?:c'est|voila) tout ce que nous (?:avons a|dirons|pouvons)|ne donner(?:ons|a) (?:pas suite|aucune suite))\b/,
    unless:
      /(?:noms?|identite|personnes?|individu|vie privee|salari)\b|(?:avant|tant qu[e']|pas encore|parce que nous (?:ne|n'))|par telephone|(?:la|le) (?:nuit|week-end|dimanche)|si vite que/,
  },
  {
    rule: 'but_apology',
    variant: '',
    severity: 'error',
    after: re(`\\b(?:${SORRY})\\b`),
    re: /^\s*(?:il n'en (?:demeure|reste) pas moins|n'oublions pas|malgre tout|quoi qu'il en soit|(?:nous )?rappelons(?:-le)?,? (?:toutefois|cependant|tout de meme|quand meme|que (?:nos|notre|nous|la|le))|a notre decharge|pour notre defense|nous avons (?:tout de meme|quand meme|cependant))[^.!?]{0,90}/,
    unless: /rappelons que (?:les |le |la |vous |le remboursement)?(?:produit|lot|article|rembours|num|retour)/,
  },
  // feelings lent to others instead of a harm done: « ceux qui se sont sentis visés », « n'a pas été reçu dans l'esprit voulu »
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:ceux|celles|personnes|clients|clientes|gens|tous|toutes|certains|quiconque|public)[^.!?]{0,20}? qui (?:se (?:sont|seraient|sentent|jugent|croient|disent)|s'(?:est|estiment|en sont)|ont|y ont) (?:[a-z]+ )?(?:senti|estim|juge|trouv|cru|pense|vu un|mal (?:pris|vecu|percu|interpret|ressenti|compris)|ressenti|percu)\w*|n'(?:a|ont|ait|aient)(?: peut-etre| visiblement)? pas ete (?:bien )?(?:recu|compri|percu|accueilli|interpret|entendu)\w* (?:comme|dans (?:l'esprit|le sens)|tel)[^.!?]{0,40})/,
    unless: /\bmerci\b|prevenus?|signale|cru (?:leur|que leur|etre|perdre|avoir|a une)/,
  },
]
