import type { Pattern } from '../pattern.ts'
import { NOT_BEFORE, re } from './words.ts'

const CAUSES =
  "(?:un |une |d'un |d'une |l'|la |le |du |de la |des )?(?:[a-z]+ )?(?:piratage|hackers?|pirates?|sabotage|malveillance|acte malveillant|acte de malveillance|bug|erreur (?:humaine|technique|informatique|de manipulation|de saisie|d'etiquetage|d'aiguillage|de parametrage|de traduction|de montage)|probleme (?:technique|informatique)|panne|dysfonctionnement|defaut|defaillance|mise a jour|faille|surcharge|manque|intrusion|cyberattaque|vengeance|confusion|coupure)"
const MALICE =
  "(?:un |une |d'un |d'une |du |de la |des )?(?:piratage|hackers?|pirates?|sabotage|acte de malveillance|malveillance|acte malveillant|cyberattaque|concurrent|vengeance)"
const ESTABLISHED =
  /\b(?:nous (?:l')?avons (?:etabli|verifie|confirme|pu etablir|identifie)|est etabli|l'enquete (?:a|montre|etablit|conclut)|les analyses (?:ont|montrent|confirment)|(?:nos|les) verifications|apres verification|(?:expert|rapport)s?\b[^.]{0,20}(?:confirme|etabli|conclu)|voici ce que nous)/
const OPEN =
  /(?:ne savons pas|n'avons pas encore|pas encore (?:si|ce|pourquoi|comment|etabli)|cherchons|si (?:c'est|cela)|ignorons|avant de (?:dire|conclure)|pas (?:un|une|d'|du) )/

/** What is claimed, or denied, about the facts. */
export const claimPatterns: readonly Pattern[] = [
  {
    rule: 'unproved_cause',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal'],
    re: re(
      `\\b(?:(?:est|etait|a ete|sont|serait|ete) (?:directement |simplement |entierement |en fait )?(?:due?s?|liee?s?|cause(?:e|es|s)?|provoquee?s?|imputables?|consecuti(?:f|ve)s?)|provien(?:t|nent)|vien(?:t|nent)|resulte(?:nt)?|decoule(?:nt)?|s'expliquent?|fait suite|(?:a la )?suite|a cause|en raison|il s'agit|c'est|nous avons ete (?:victimes?)|victimes?|du fait|a l'origine)\\s?(?:a|au|aux|de|d'|du|par|bien de|bien d'|evidemment)?\\s?${CAUSES}`,
    ),
    unless: re(`${ESTABLISHED.source}|${OPEN.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'unproved_cause',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal', 'reply'],
    re: re(
      `\\b(?:(?:due?s? a|cause par|vient d'|c'est|il s'agit d'|victimes? d'|suite a|par) ?${MALICE}|(?:a|avons|ont) ete (?:pirate|hacke|sabote|manipule)e?s?)\\b`,
    ),
    unless: re(`${ESTABLISHED.source}|${OPEN.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    re: /\b(?:(?:il )?semble(?:rait)?(?: que| qu'| s'agir| etre| avoir)|apparemment|vraisemblablement|probablement|sans doute|(?:tres )?certainement (?:due?|cause|un|le)|on (?:pense|suppose|soupconne)|nous (?:pensons|croyons|supposons|soupconnons|suspectons) (?:que|qu'|un|une|le|la|a|fortement)|tout (?:porte a croire|indique|laisse penser)|a priori|il y a fort a parier|(?:serait|seraient) (?:due?s?|lie|cause|a l'origine|l'oeuvre|le fait))\b[^.!?]{0,60}/,
    unless:
      /arriver|livre|demain|delai|votre (?:colis|commande|dossier|compte|message|demande|paiement|billet|reservation)|(?:je|votre (?:message|demande|courriel|mail)) [^.]{0,30}(?:probablement|sans doute)|(?:probablement|sans doute|vraisemblablement) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|cette|vers|avant|le \d|a \d|en fin|dans)|(?:probablement|sans doute) (?:vu|remarque|lu|deja|raison|attend|recevr|recu)|vous (?:avez|etes) (?:sans doute|probablement)|(?:nous )?pensons (?:que|qu')? ?(?:a |aux |vous|c'etait une faute)|pensons a (?:elle|lui|eux|vous|tous)/,
  },
  {
    rule: 'denial',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:nous |la (?:marque|societe|direction) )?(?:dement(?:ons|ent)?|refut(?:ons|e)|contest(?:ons|e)|nions|nie|rejetons|(?:direction|marque|societe|maison|entreprise|groupe) rejette) (?:fermement |formellement |categoriquement |avec (?:force|la plus grande fermete) |en bloc |totalement |toute |toutes |ces |les |ce |cette |l'|la )|(?:accusation|allegation|affirmation|rumeur|information|propos|critique|reproche)s? (?:[a-z]+ ){0,3}(?:infondee?s?|mensong\w+|faux|fausses?|calomnieu\w+|sans (?:aucun )?fondement|denuee?s?|diffamatoires?|grotesques?)|nous n(?:e sommes|'y sommes|'avons)(?: absolument| strictement)? (?:pour rien|en rien|nullement|aucunement|aucune? (?:responsabilite|lien|tort|faute|rapport)|rien (?:a (?:nous )?(?:reprocher|voir|cacher)|fait de mal)|pas (?:responsables?|racistes?|sexistes?|en (?:cause|tort|faute)|commis|fait d'erreur|a (?:rougir|nous excuser)|l'intention de nous excuser)|jamais (?:ete|vendu|fait|commis|servi|utilise|eu|publie|tenu|voulu))|(?:il )?n'y a (?:jamais eu|eu aucun|pas eu|aucun|rien) [^.!?]{0,40}(?:incident|faute|probleme|erreur|racis|produit|danger|preuve|manquement|de raciste|de choquant|d'illegal)|n'(?:est|etait|a) (?:absolument |en )?(?:aucunement|nullement|rien (?:de |d'|a voir)|pas (?:notre (?:faute|responsabilite|erreur)|de notre (?:fait|faute|ressort|responsabilite)|raciste|sexiste|illegal|vrai|interdit))|ne correspond(?:ent)? (?:pas|en rien) a la (?:realite|verite)|irreprochables?|aucune (?:faute|erreur) (?:de notre part|n'a ete)|decline (?:toute )?responsabilite|declinons (?:toute )?responsabilite|respecte(?:nt|e)? (?:parfaitement |strictement )?(?:toutes? les normes|la loi|la legislation|la reglementation en vigueur))\b/,
    unless:
      /pas (?:de )?(?:dementir|nier|contester)|nous ne (?:nions|contestons|dementons|rejetons)|n'avons (?:rien fait pour|aucune excuse)|n'avons jamais (?:assez|suffisamment|pris)|aurions|n'avons pas (?:assez|su|vu|relu|verifie|pris|ete a la hauteur|fait (?:assez|ce))/,
  },
  {
    rule: 'minimising',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:petite?s?|(?<!sur )simples?|legere?s?|minimes?|mineure?s?|banale?s?|menues?) (?:[a-z]+ )?(?:erreurs?|photos?|incidents?|bugs?|maladresses?|couacs?|details?|malentendus?|desagrements?|dysfonctionnements?|boulettes?|coquilles?|gaffes?|blagues?|plaisanteries?|incidences?|soucis?|problemes?|oublis?|imprecisions?|hic|t-shirts?|pubs?|images?|affaires?)|(?:erreur|incident|bug|probleme|defaut|impact|risque|souci)s? (?:tres |somme toute |purement )?(?:mineure?s?|minimes?|sans (?:gravite|consequence|importance)|benine?s?|anecdotiques?|isolee?s?|marginale?s?|negligeables?|limite|rarissimes?)|(?:ce )?n(?:'est|'etait|e sont) (?:qu'|que |jamais que )(?:un|une|des|le|la|l')(?! ?(?:debut|premier|etape|commencement|point de depart))|il ne s'agi(?:t|ssait) (?:la )?que d|rien de (?:bien |tres |si |vraiment |plus )?(?:grave|mechant|dramatique|serieux|alarmant)|(?:quasiment|pratiquement|presque|a peu pres) (?:(?:personne|aucune? [a-z]+)(?=[^.]{0,25}(?:vu|remarqu|plaint|touch|concern|\blu\b|present|bless|ecrit|utilis|apercu|parl))|rien de)|(?:a peine|tres peu) (?:visible|perceptible|lisible|remarque|genant)|tres peu de (?:clients|personnes|gens|monde)|peu de (?:gens|monde|personnes) (?:[a-z']+ ){0,3}(?:vu|remarque|touch|concern)|quelques (?:minutes|heures|secondes) (?:seulement|a peine|tout au plus)|pas (?:de quoi|la peine) (?:en faire|s'alarmer|fouetter|s'emouvoir|s'enerver|crier)|n'est pas (?:si |bien |tres )?(?:grave|mechant|dramatique|la fin du monde|mort d'homme)|personne n'est mort|(?:pas|point) (?:[a-z]+ )?mort d'homme|il n'y a pas mort|tempete dans un verre|cas (?:tres )?isoles?|(?:seulement|uniquement|a peine|juste) (?:quelques|une poignee|une dizaine|une vingtaine|deux|trois|\d+) (?:clients?|personnes?|produits?|cas|exemplaires?|lots?|messages?|plaintes?|utilisateurs?|commandes?)|une (?:poignee|infime (?:partie|minorite)|minorite|petite minorite) d|un nombre (?:tres )?(?:limite|restreint|faible) d|(?:n')?exager(?:ons|er|e|ation|ez)|anecdotique|monte[es]* en epingle|beaucoup de bruit pour|(?:cela|ca) arrive (?:a tout le monde|aux meilleurs|a tous|partout|dans les meilleures|parfois)|l'erreur est humaine|nul n'est (?:parfait|a l'abri)|personne n'est parfait|faux (?:debat|probleme|proces)|vite (?:oublie|passer|retomber)|dramatis\w+|relativis\w+|polemique (?:inutile|sans objet|sterile))\b/,
    unless:
      /n'est (?:pas|ni) (?:une? |le |la )?(?:simple|petite?|detail|mineur|anecdot|cas isole)|rien d'anecdotique|ne (?:minimis|relativis)|pas (?:un|une) (?:simple|petit|cas|incident|erreur|detail)|plus qu'une? simple|ce n'est pas (?:un detail|rien)|sans (?:minimis|exagerer)|rien exagere/,
    unlessBefore: /\b(?:pas|jamais|rien) (?:d'|de |un |une |qu'un |qu'une )?$/,
  },
  {
    rule: 'minimising',
    variant: 'context',
    severity: 'error',
    re: /\b(?:(?:sorti|tire|isole|extrait)e?s? (?:de (?:son|leur|tout)|du|hors (?:de son|du)) contexte|hors (?:de son |de leur |de tout )?contexte|mal (?:interprete|compris|percu|lu|entendu)e?s?|(?:interpretation|lecture)s? (?:erronee?s?|abusive|malheureuse)|malentendu|(?:une|simple|d'une|par) meprise|deforme[es]*|second degre|(?:simple )?trait d'humour|etait (?:de l'humour|une blague|humoristique)|ete detourne[es]* de (?:son|leur) sens|surinterpret\w+|incomprise?s?)\b/,
    unless:
      /pas (?:un )?(?:malentendu|d'humour|du second)|aucun malentendu|excuse de l'humour|mal (?:lu|compris|interprete|percu|entendu) (?:le |la |les |l'|un |une |votre |vos )(?!publi|campagne|message|humour|intention|propos|blague|image|photo|film|affiche)|nous (?:l'|les |vous |en )?(?:avons|avions) (?:[a-z]+ )?mal/,
  },
  // the conditional of hearsay, and what is still a lead
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal'],
    re: /\b(?:(?:(?:d'apres|selon) (?:nos|les|de) premi[a-z]+ [a-z]+)|(?:un|une|des|le|la|les|l'[a-z]+|quelqu'un|quelques|certains)\b[^.!?,]{0,30}? (?:aurait|auraient) (?:ete )?[a-z]+(?:e|i|u|is|it)e?s?\b|(?:premieres?|nos|notre|seule|principale|selon|d'apres) (?:[a-z]+ )?(?:hypotheses?|theories?)|piste (?:privilegiee|la plus|serieuse|principale)|(?:premiers?|premieres?) (?:elements?|indices?|constatations?|informations?)[^.!?]{0,15}(?:laisse|indiqu|sugger|montre|fait penser|oriente)\w*)/,
    unless:
      /(?:controle|relecture|verification|test|alarme|regard|relecteur|essai|lecture|capteur|appel|visite|coup d'oeil|message)s?[^.]{0,30} aura(?:it|ient)|(?:nous|vous) aurait|aura(?:it|ient) (?:jamais |pas |plus |toujours |ete )?(?:du|pu|fallu|plu|suffi)\b|n'aura(?:it|ient)|(?:personnes?|clients?|ceux|celles|produits?|pots|lots)[^.]{0,20}(?:qui|que) (?:l')?aura/,
  },
]
