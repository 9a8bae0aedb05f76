import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, ROLE, THIRD } from './words.ts'

/** People and things of our own house, or of the public: no outsiders to compare with. */
const OURS =
  '(?!personnes|client|passager|voyageur|famille|victime|lot|produit|modele|article|vol|point|jour|date|train|ligne|salle|enfant|eleve|parent|patient|locataire|abonne|magasin|boutique|site|page|photo|agence|gymnase|ecole|classe|page|question|detail|travaux|mesure|etape|commande|colis|compte|raison)'

/** Turns of speech that set others beside us: those who do as we did, those who should have told us, the one who did it. */
const phrases: readonly Phrases[] = [
  // insinuation: an adverb of surprise, then those who are spared
  {
    rule: 'whataboutism',
    severity: 'error',
    phrases: [
      `^d'autres ${OURS}[a-z]+ (n'|ne |font |ont |en |l'ont )[^.!?]{2,40}(personne|rien|jamais|pas|pire|autant|bien plus|davantage|chaque)`,
      `(on|personne) ne (leur |lui )?(demande|reclame|reproche) (jamais |rien|pas )[^.!?]{0,15}(comptes|rien|excuses)?`,
      `(ceux|celles|celui|celle) (des autres|de la concurrence|de nos (concurrents|confreres|voisins))`,
      `(curieusement|bizarrement|etrangement|etonnamment|comme par hasard|c'est drole|c'est curieux|amusant|etrange|on s'etonne|on s'etonnera)[^.!?]{0,60}(aucun|personne|nul|quand (la|le|les|c'est)|tout le monde|les autres|d'autres|on n|jamais|pas un)`,
      `(dans|en|chez) (d'autres|tant d'autres|bien d'autres|beaucoup d'autres|la plupart des) (pays|regions?|villes?|departements?|communes?|maisons?|enseignes?|hopitaux|ecoles|clubs|stations|hotels|familles d'entreprises)`,
      `(qu'on|que l'on) (nous|me) (montre|cite|nomme|trouve|presente) (un|une)|(citez|montrez|trouvez|nommez)(-nous|-moi)? (un|une) (seule? )?(marque|enseigne|maison|concurrent|entreprise|autre|[a-z]+ qui (n'[a-z]+|ne))`,
      `(a cote de|en regard de|rapporte a|compare a|comparee? a) ce qu[a-z']* … (les|nos|la|le|d'autres|l') ?[a-z]+`,
      `sans que (la presse|les medias|personne|quiconque|nul|les journaux|cela|l'on) (ne )?(s'en|en|n'en|y) [a-z]+`,
      `les (deux |trois |quatre |cinq |dix )?autres (tres )?(grand|gros)(es?|s|ses)? ${OURS}[a-z]{4,}`,
      `(tous|toutes|chacun|chacune|aucun|aucune|n'importe lequel) (de|des|d'entre) (nos |les |ses )?(autres |grands |grandes )?(concurrent|confrere|rival|voisin)~`,
      `(d'en face|d'a cote|concurrente?s?|rivales?) (fait|font|faisait|vend|vendent|sert|servent|a|ont|propose|affiche|pratique)~? … (meme|pareil|autant|aussi|pire|sans que|tout le monde|personne)`,
      `(n'importe quel|n'importe quelle|la moindre|le moindre) ${OURS}[a-z]{4,} (du|de la|de l') ?(pays|region|secteur|coin|quartier|departement|profession|marche)`,
    ],
    unless:
      /(?:ont|sont) (?:ete |tous |toutes )?(?:verifi|control|test|inspect|ferm|arret|vid|rappel|retir)|n'excuse|ne (?:nous )?(?:excuse|justifie|dedouane)|ne dirons pas/,
    unlessBefore: NOT_BEFORE,
  },
  // somebody who kept it from us, or vouched for it
  {
    rule: 'blames_third_party',
    severity: 'error',
    phrases: [
      `(la|le|les|l'|un|une|notre|nos|l'un de nos) ?(${THIRD}|livreurs?) [^.!?]{0,30}?(a|ont|avait|avaient) (rompu|manque|viole|enfreint|deroge|triche|trahi|abuse|coupe|bafoue|brise|falsifi~|maquille|contourne)`,
      `(la|le|les|l'|un|une|notre|nos) ?(?!equipe|direction|nous|client|personne)[a-z]{3,}[^.!?]{3,80} (a|ont|avait|avaient) [^.!?]{3,70} sans (meme )?(nous (en |le )?(dire|prevenir|avertir|informer|consulter|demander)|notre accord|(en )?(prevenir|avertir|informer|consulter) (personne|quiconque)|le dire a (personne|quiconque))`,
      `(n'a|n'ont|n'avait|n'avaient) (pas |jamais |meme pas )+(juge (utile|bon|necessaire)|pris la peine|cru (bon|utile)|daigne|songe|pense) (de |a |d')?(nous )?(en )?(le dire|prevenir|avertir|informer|parler|signaler)`,
      `nous (a|ont|avait|avaient) (pourtant |bien )?(assure|garanti|certifie|jure|promis|affirme|caution|vante)~ `,
      `qui n'(est|sont|etait) pas (la|le|les) notres?|qui ne (nous appartien~|depend~ pas de nous)`,
      `sur la foi (de|des|du|d'un|d'une)|(nous avons|avoir) (ete )?(trompes|abuses|floues|bernes|induits) (en erreur )?par`,
    ],
    unless:
      /\bnous (?:n')?(?:avons|avions) [^.]{0,60}sans (?:prevenir|avertir|le dire|informer|consulter)|(?:clients?|vous|passagers?|parents|familles|patients?|abonnes?) (?:nous )?(?:a|ont|avez|aviez) |\bnous (?:aurions du|devions|n'avons pas verifie)|c'est (?:nous|notre|a nous)|\b(?:viendra|viendront|entre|entrent|passe|controle)\w* |(?:laisse|abandonne|attend)\w* [^.]{0,30}sans (?:prevenir|avertir|informer)/,
    unlessBefore: NOT_BEFORE,
  },
  // the fault is that of one, whatever the trade
  {
    rule: 'blames_individual',
    severity: 'error',
    phrases: [
      `(${ROLE}|veilleu(r|se)|surveillante?) [^.!?]{0,30}(?<!\\b(vous|nous|lui|leur|me) )(l'avait|les avait|l'a|les a) (coup|etein|debranch|ferm|ouver|laiss|oubli|rang|jet|arret)~`,
      `(${ROLE}|surveillante?) [^.!?]{0,30}aurait du (le |la |les |l'|nous |vous )?[a-z]+`,
      `(erreurs?|fautes?|oublis?|initiatives?|choix|gestes?|maladresses?|negligences?|responsabilites?|decisions?|propos|messages?) … (est|etait|sont|fut) (celui|celle|ceux|le fait|l'oeuvre) (d'|de )(un |une |notre |l'un de nos |l'une de nos |la |l'|ce |cette )(?!equipe|maison|direction|entreprise|marque|societe|autre|epoque|annee|jour)[a-z]{4,}`,
      `parce qu(e |')(un|une|l'un de nos|l'une de nos|le|la|l'|notre) ?(seule? |jeune |nouvel |nouvelle )?(${ROLE}|chauffeur|saisonni~|benevole|interimaire|[a-z]{4,}(euse|iste|ienne|trice))( [a-z' -]{2,40}?)? (a|avait|n'a|n'avait) (pas |jamais |mal |trop )*(oubli|ferm|lu|verifi|suivi|ecout|pris|sign|saut|confond|laiss|quitt|coup|command|tap|appuy|respect|vu|vid|attach|serr|gar|dit|prevenu|branch|compt|not)~`,
      `(un|une) seule? (de nos )?(?!fois|jour|euro|page|lot|photo|produit|article|ligne|bus|site|magasin|agent sur|camion|appel)[a-z]{4,}(eur|euse|iste|ier|iere|ien|ienne|rice|ant|ante|agent|employee?|salariee?) … (a|n'a|avait|n'avait) [a-z]`,
      `(un|une|notre|l'un de nos|l'une de nos|le|la|l'|cette?) ?(jeune |nouvel |nouvelle )?(${ROLE}|surveillante?|benevole|saisonni~) ([a-z' -]{2,25} )?(a|avait) (perdu (patience|son calme|ses nerfs|le controle|le fil)|craque|debranch~|deconnect~|deregl~|desactiv~|renvers~|devers~|mal [a-z]+|trop [a-z]+|surcharg~|surdos~|surcuit)`,
      `la personne qui [^.!?]{3,40} (le |l'a |la )?(reconnait|a reconnu|admet|a admis)`,
      `(cru|voulu|pense|pensait|croyait) bien faire`,
      `parce qu(e |')(un|une|l'un de nos|l'une de nos|le|la|l'|notre) ?(seule? |jeune )?(${ROLE}|chauffeur|saisonni~|benevole|interimaire|[a-z-]{4,}(euse|iste|ienne|trice))( [a-z' -]{2,40}?)? (etait|n'etait) (parti|sorti|absent|endormi|descendu|occupe|distrait|au telephone|en pause|pas (a|la|en))~`,
      `(elle|il|agente?|salariee?|employee?|collegue|chauffeur|conduct~|responsable|qui) (a |l'a )?(reconnu|avoue|admis|admet|reconnait) (avoir |s'etre |que |sa |son |ses )(tromp|oubli|fait|commis|agi|menti|faute|erreur|saut|neglig|confond|elle|il)~`,
    ],
    unless:
      /n'y (?:est|sont) pour rien|\bnous (?:aurions|avions|n'avons|l'avions|lui avions)|\b(?:seule?s? (?:a|pour) |merci|sauv|alert|prevenu|signale|aide)|nous (?:reconnaiss|avons reconnu)/,
    unlessBefore: NOT_BEFORE,
  },
]

export const othersPhrases = phrases.map(patternOf)
