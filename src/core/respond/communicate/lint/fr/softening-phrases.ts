import type { Pattern } from '../pattern.ts'
import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, TEXT_OWNED } from './words.ts'

/** What makes a harm doubtful, small, nobody's or nothing: by grammar, where the word lists of the other files stop. */
const phrases: readonly Phrases[] = [
  // « que cela aurait pu mettre … » : the harm itself in the past of « pouvoir »
  {
    rule: 'conditional_apology',
    severity: 'error',
    phrases: [
      `(excuses?|pardon|regrets?|desoles?|navres?|excusons) … que (cela|ca|ceci|cette [a-z]+|ces [a-z]+|cet [a-z]+|ce [a-z]+|notre [a-z]+|nos [a-z]+) … (a|ont|aurait|auraient|ait|aient) (peut-etre |eventuellement )?pu [a-z]+`,
    ],
    unless: /rembours|rappel/,
  },
  // shares and majorities: how many were spared says nothing to those who were not
  {
    rule: 'minimising',
    severity: 'error',
    phrases: [
      `(l'immense|la tres grande|la grande|l'ecrasante|la tres large|la large) majorite (de|des|d'[a-z]+|a|ont|n'[a-z]+|est|sont)`,
      `(une|un),? seule?,? (sur|parmi) (plus de |pres de |nos |les |nos quelque )?([a-z]+|\\d)`,
      `sur (les |nos |plus de |pres de )?([a-z-]+|\\d+) [a-z]+ [^.!?]{0,25}, (tous sauf|[a-z-]+|\\d+) (sont|ont|se sont|n'ont) (partis?|arrive|passe|recu|eu lieu|rien)~`,
      `(?<!(nous|on) )n(e |')(touch|concern|affect|incommod|gen|impact|vis|represent|perturb|import|bless|dur|pes|choqu|frapp|atteint|interess|derang)[a-z]* (guere |donc |en realite )?que (deux|trois|quatre|cinq|six|quelques|\\d+|une seule|un seul|une poignee|une dizaine) (?!(heures?|minutes?|jours?|semaines?|mois|ans) (avant|apres|plus tard))[a-z]+`,
      `(c'etait|c'est|il s'agit d'|il s'agissait d') ?(la seule et unique|un seul et unique|une? seule?) [a-z]+`,
      `on parle (ici |la |tout de meme |quand meme |seulement |juste |simplement )+d(e |')(un|une|deux|trois|quelques|dix|\\d+)`,
      `(n'ont|n'a|n'avez) (strictement |absolument )?rien (remarque|vu|senti|perdu|rate|manque)`,
    ],
    unless:
      /\b(?:majorite [^.]{0,40}(?:maintenu|ouvert|assure|circul|reste|prevu|demain|rembours|livre|rappel|retabli)|majorite (?:d'entre vous|des votes?|des voix) (?:nous )?(?:a|ont)? ?(?:demand|dem|vot|choisi)|ce n'est pas|n'excuse)/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'euphemism',
    severity: 'warning',
    phrases: [
      `maladresses? (?!de|d'|dont|que|qui)[a-z]+(ique|elle|aire|ive|ale)s?|(optimis|rationalis|ajust)[a-z]* (de )?(la |notre )?(presence|ressource) humaine`,
      `(phase|periode|etape|sequence) (d'|de )(adaptation|transition|ajustement|reorganisation|consolidation|turbulences?|fragilite|rodage)`,
      `(regrettable|malencontreu~|malheureu~|facheu~|inopine~|deplaisant~|delicat~) (souci|alea|episode|contretemps|concours|incident|evenement|ecart|moment|desagrement|inconfort)s?`,
      `(exces|elan|debordement)s? d(e |')(convivialite|zele|enthousiasme|familiarite|proximite|chaleur|affection|gaiete|decontraction)`,
      `(souci|contrariete|desagrement|inconfort|surprise|presence|visite|imprevu|desordre)s? (alimentaire|digesti~|gustati~|olfacti~|capillaire|sanitaire|respiratoire|cutanee?|intestina~|inopine~|inattendu~|imprevu~|feline?|canine?|animale?|non prevue?)s?`,
      `(souci|probleme) d(e |')(drape|cadrage|pilosite|pudeur|transparence du tissu|tombe du tissu)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'passive_evasion',
    severity: 'warning',
    phrases: [
      `(consignes?|regles?|delais?|procedures?|engagements?|alertes?|controles?|etapes?|signaux|precautions?|verifications?) (n'aient|n'ont|n'avaient|n'a|n'ait) (malheureusement )?pas (toujours |tous |toutes |pu )?(ete|etre)`,
      `il (est|a ete) (reconnu|admis|convenu|releve|note|observe) qu[a-z']*`,
      `(des|certaine?s|quelques|plusieurs) (choix|mots|gestes|propos|decisions|avertissements|signaux|alertes|regles|consignes|etapes|controles|precautions) (ont|n'ont|avaient|n'avaient) (pas |malheureusement |pas toujours )*ete`,
      `(alertes?|avertissements?|signalements?|courriers?|demandes?|mises en garde) (est|sont|etait|etaient) reste~ (sans suite|lettre morte|sans reponse)`,
    ],
    unlessText: TEXT_OWNED,
    unless: /\bnous (?:avons|aurions|n'avons)/,
  },
  {
    rule: 'denial',
    severity: 'error',
    phrases: [
      `(il )?n'en est rien|(l'a|l'ont|l'avons) toujours ete\\s*[.!]?$`,
      `^(non,? )?(cela|ce) n'est (tout simplement |absolument |nullement )?pas (le cas|vrai|exact)\\s*[.!]?$`,
    ],
  },
  {
    rule: 'promotion_too_soon',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    phrases: [
      `(avez-vous (deja )?(pense|essaye|goute|vu)|pourquoi ne pas (essayer|decouvrir|profiter|gouter)) [^.!?]{0,20}(notre|nos|a notre|a nos)`,
      `(notre|nos|la|le) (meilleure vente|best-?seller|coup de coeur|produit phare)`,
      `(arrive|debarque|revient|existe|se decline|disponible)(nt)? … en (deux|trois|quatre|cinq|six|\\d|plusieurs|de) (nouve|coloris|parfum|taille|saveur|couleur|format)~`,
      `(collection|gamme|carte|menu|saison|edition|nouveaute|coffret)s? … (debarque|arrive|sort|est en avant|vous attend|est deja|sera en)(nt)? … (avant-premiere|magasin|boutique|rayon|ligne|abonne|lundi|mardi|mercredi|jeudi|vendredi|samedi|printemps|semaine)~`,
      `(sont|est|passe~|a seulement) (a |pour )?(seulement )?\\d+([.,]\\d+)? ?(€|euros?) (toute|tout|jusqu'|cette|ce|pendant|ces)`,
      `(derniers|dernieres|plus que quelques|reste encore (des|quelques)) (places|billets|exemplaires|pieces)|stocks? limites?|avant (la )?rupture`,
    ],
    unless: /\b(?:rembours|rappel|retir|suspend|annul|report|arret|rapport)/,
  },
]

/** Certainty beside an inquiry that is still open, in one sentence or two. */
const CERTAIN =
  "(?:une chose est (?:sure|certaine)|il est (?:deja |desormais |tout a fait )?(?:clair|certain|evident|manifeste|flagrant)|c'est (?:deja )?(?:clair|certain|evident)|nul besoin d'attendre|on sait (?:bien|deja)|tout le monde sait)"
const PENDING =
  "(?:\\battend\\w*|n'avons pas (?:encore )?(?:le|les|de)|pas encore|avant (?:le|les) (?:rapport|resultat|conclusion)\\w*|(?:rapport|resultat|analyse|expertise|enquete|conclusion)s?\\b[^.!?]{0,30}(?:attendu|en cours|la semaine|prochain|pas encore))"

export const softeningPhrases: readonly Pattern[] = [
  ...phrases.map(patternOf),
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    re: new RegExp(`${PENDING}[^.!?]{0,80}\\b(?:mais|pourtant|cependant)\\b[^.!?]{0,20}${CERTAIN}`),
  },
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    after: new RegExp(PENDING),
    re: new RegExp(`(?:^|\\bmais |pourtant,? )[^.!?]{0,20}${CERTAIN} que[^.!?]{0,60}`),
    unless: /\bque (?:nous|ce n'est|cela n'aurait|vous)\b/,
  },
]
