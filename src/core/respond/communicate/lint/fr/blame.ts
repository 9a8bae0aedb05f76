import type { Pattern } from '../pattern.ts'
import { FAULT, FAULT_VERB, NOT_BEFORE, ROLE, re, THIRD } from './words.ts'

const OWN_WILL =
  /n'y (?:est|sont) pour rien|serait (?:faux|injuste|trop facile) d|ne (?:rejet|report)|a nous de|n'est pas responsable|(?:n'est|ne sont) pas en (?:cause|faute|tort)|(?:personne|nul|aucun [a-z]+) (?:[a-z]+ ){0,3}n'(?:est|a|y est)[^.]{0,20}(?:fautif|responsable|coupable|en cause|faute)|que nous (?:lui|leur) avions?|rien a se reprocher|sans (?:chercher|designer) d[e']/
const HELPED =
  /\b(?:a suivi|merci|remerci|signale|alerte|aide|accompagn|vous (?:rappelle|contacte|repond|attend)|rembours)/

/** Faults laid on somebody, and what is announced against them. */
export const blamePatterns: readonly Pattern[] = [
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${FAULT}|cause|faite?|commise?|publiee?|postee?|mise en ligne|redigee?|validee?|prise?|ecrite?|envoyee?|tenus?) (?:humaine |individuelle |isolee |malheureuse |involontaire |regrettable )?(?:est |a ete |ete )?(?:[a-z]+ )?(?:de|d'|du|des|par)\\s?(?:l'|la |le |les |un |une |notre |nos |l'un |l'une |cette? |son |sa )*(?:(?:jeune|seule?|nouvelle?|nouveau|ancienn?e?|simple) )?(?:${ROLE})\\b`,
    ),
    unless: OWN_WILL,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:l'|la |le |les |un |une |notre |nos |cette? |ces )(?:(?:jeune|seule?|nouvelle?|nouveau|ancienn?e?|simple) )?(?:${ROLE})(?: [a-z'-]+){0,6}? (?:n'|l'|les |nous )?(?:a|ont|avait|aurait|auraient|est|etait) (?:pas |par erreur |malheureusement |manifestement |seule?ment |mal |trop vite )?(?:${FAULT_VERB}|a l'origine|(?:le |la |les )?(?:seule?s? )?responsables?|fautif|en cause|en tort)`,
    ),
    unless: re(`${OWN_WILL.source}|${HELPED.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:le|la|notre|nos|un|une|au|du|d'un|d'une|de la|les|des) (?:jeune )?(?:stagiaires?|apprentie?s?|alternante?s?|interimaires?)\b/,
    unless: OWN_WILL,
    unlessBefore:
      /\b(?:offre|poste|contrat|convention|aucun|pas|ri\b|moqu\w+|excuses (?:a|aupres)|pardon (?:a|aupres)|pay\w+|refus\w+|devons|trait\w+|embauch\w+)\b[^.]{0,20}$/,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${ROLE}) (?:en cause|fautive?s?|incriminee?s?|impliquee?s?|mis en cause|indelicate?s?|malveillante?s?|responsables?|a l'origine|mecontente?s?)\\b`,
    ),
    unless: OWN_WILL,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:l'auteure?|la personne|l'individu|le|la|les|un)s? (?:seule? )?(?:responsables?|coupables?|fautifs?|(?:de|a l'origine de) (?:cette|cet|ce|la|l') ?(?:erreur|publication|faute|message|tweet|photo|video|propos|post))\b/,
    unless:
      /nous (?:en )?sommes|responsables? (?:qualite|de la|du|des|d[e'])(?! ?(?:fuite|faute|panne|erreur|incident|retard|confusion|publication|message|video|derapage))(?![^.]{0,40}(?:licenci|sanction|ecart|suspend|renvoy|convoqu|mise? a pied|a (?:oubli|commis|neglig|mal)))/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\bl'auteure? (?:du|de la|de ce|de cette|de ces|des) [a-z]+ (?:a ete|est|a bien ete) (?:identifie|connu|retrouve|entendu|recu|convoqu)\w*/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:erreur|faute|initiative|acte|comportement|geste|defaillance|negligence)s? (?:humaine )?(?:individuel(?:le)?s?|personnel(?:le)?s?|isolee?s?|d'une (?:seule )?personne)\b/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: 'team',
    severity: 'warning',
    re: re(
      `\\b(?:l'|notre |nos |le |la )(?:equipe|service|departement|studio|pole|magasin|agence) (?:de |du |d'|des )?[a-z' -]{2,25}? (?:a|ont|avait) (?:pas |malheureusement )?(?:commis|oublie|manque|neglige|failli|derape|mal )`,
    ),
  },
  {
    rule: 'blames_third_party',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'reply', 'internal'],
    re: re(
      `\\b(?:${FAULT}|cause|raison|fait|responsabilite|defaillance|probleme|panne|retard|incident|defaut|provien\\w+|vient|imputables?|due?s?|realisee?s?|prises?|fournie?s?|livree?s?|concue?s?|produite?s?|geree?s?|generee?s?|confiee?s?|incombe|revient|externalis\\w+|sous-traite\\w*)(?: [a-z'-]+){0,2}? (?:de|d'|du|des|par|a|au|aux|chez)\\s?(?:l'|la |le |les |un |une |notre |nos |l'un de nos |cette? )*(?:ancien |ex-)?(?:${THIRD})\\b`,
    ),
    unless: re(`${OWN_WILL.source}|c'est a nous|notre responsabilite|nous (?:aurions du|avons choisi)|nous en sommes`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_third_party',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'reply', 'internal'],
    re: re(
      `\\b(?:l'|la |le |les |un |une |notre |nos |l'un de nos |cette? |c'est (?:notre|un|une|la) )(?:ancien |ex-)?(?:${THIRD})(?: [a-z'-]+){0,5}? (?:qui |qu')?(?:ne |n'|l'|les |nous )?(?:a|ont|avait|est|sont|etait|aurait|auraient|devait|reconnait|assume|porte)\\s(?:[a-z]+ment )?(?:pas |mal |encore |malheureusement |par erreur )?(?:${FAULT_VERB}|a l'origine|responsables?|seuls? responsables?|defaillante?s?|en (?:cause|defaut|tort)|la responsabilite|sa|son|honor|tenu|rate|nous (?:prevenir|avert|livr))`,
    ),
    unless: re(
      `${OWN_WILL.source}|\\b(?:notre|nos) (?:propres? )?(?:plateforme|logiciel|algorithme|atelier|usine|studio|siege|abattoir|laboratoire|agence)s?\\b|c'est a nous|notre responsabilite|nous (?:aurions du|avons choisi)|nous en sommes|(?:a|avait|ont) (?:bien |pourtant )?(?:respecte|prevenu|signale)|pas encore (?:repondu|confirme)`,
    ),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'sanction_announced',
    variant: '',
    severity: 'error',
    re: /\b(?:sanction(?:s|ne|nee?s?|ner(?:a|ons)?|nons|naires?)?|licenci(?:ee?s?|ements?(?! (?:collectif|economique)s?)|er|ons|e)|renvoy(?:er|ons) (?:cette? |la |le |un |une |ce |ces |les )?(?:salari|employ|personne|collegue|collabor|agent|responsable|stagiaire|chauffeur|vendeu|livreu|fautif|coupable|auteur)\w*|(?:il|elle|ils|elles|a l'origine|responsables?|en cause|salariee?s?|employee?s?|collaborat\w+|agente?s?|personnes?|stagiaires?) (?:a ete |ont ete |est |sont |sera |seront )(?:[a-z]+ )?renvoyee?s?|mis(?:e|es)? a pied|mise a pied|mis(?:e|es)? a la porte|(?:mesures?|procedures?|suites?|commission|conseil) disciplinaires?|(?:a|ont|est|sont|sera|seront) (?:ete )?(?:immediatement )?(?:convoquee?s?|ecartee?s?|suspendue?s? de (?:ses|leurs)|remerciee?s?(?! (?:pour|par|d'|de|ici|publiquement|en)\b)|dessaisie?s? d|relevee?s? d[e']|demise?s? d|congedie|vire|limoge)|ne (?:fait|font) plus partie|ne travaille(?:nt)? plus|(?:son|sa|leur|cette) (?:contrat|mission|collaboration|stage|alternance|convention|interim|vacation|cdd|cdi|periode d'essai)[^.]{0,20}(?:ne sera pas (?:renouvele|reconduit|prolonge)|n'est pas (?:renouvele|reconduit)|prend(?:ra)? fin|a pris fin|s'arrete|s'acheve|(?:est|a ete|sera) (?:[a-z]+ )?(?:rompu|interrompu|resili|suspendu|annul|ecourt)\w*)|(?:prie|invite)e?s? (?:de|a) (?:partir|quitter)|pris la porte|montree?s? la (?:porte|sortie)|presente sa demission|(?:a|ont) demissionne|(?:a|ont) quitte (?:l'entreprise|nos equipes|la maison|son poste|leur poste|l'enseigne|la societe|ses fonctions|notre)|(?:se separer|nous (?:nous )?(?:sommes|separons) (?:separe)?s?) (?:d'|de|du)|rompu? (?:le|notre|son|tout) contrat|fin (?:a|au) (?:son|leur|notre) (?:contrat|collaboration)|rendre des comptes|consequences? (?:seront|qui s'imposent|a (?:son|leur) (?:egard|encontre))|tirer (?:toutes )?les consequences|a (?:son|leur) encontre|vont? payer|paieront|(?:salarie|employe|stagiaire|collaborat\w+|responsable|personne|auteur)s? (?:[a-z']+ ){0,4}(?:suspendue?s?|ecartee?s?|remplacee?s?))\b/,
    unless:
      /(?:s'expos\w+|risqu\w+|encour\w+|passible)|(?:danger|risque|piste|hypothese|lot|produit|doute|menace|pieces?|articles?|viandes?|aliments?)s? [^.]{0,25}ecarte|licenci\w* (?:[a-z]+ )?(?:cent|mille|vingt|trente|quarante|\d+|des|plusieurs)\b|nous (?:vous |en |allons |devons )*(?:rendre|rendons|tirons|tirer)|\b(?:aucune?|pas de|ni|sans|ne (?:sera|seront|serez)|n'annoncer\w*|ne (?:prendrons|cherch\w+|voulons)|personne ne (?:sera|doit)|pas (?:question )?de) ?[^.]{0,50}(?:sanction|licenci|disciplin|renvoy|puni|ecart|convoqu|mis a pied|fautif)|renvo\w+ (?:[a-z]+ ){0,3}(?:commande|colis|article|paquet|exemplaire|lien|courrier|aujourd'hui|demain|vers)|sanction(?:nee?s?)? (?:par|de) (?:la cnil|l'autorite|le tribunal)/,
  },
  // whatever the trade: somebody at work, and a verb of blunder
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:un|une|le|la|notre|cette?|l'une? de nos|une? de nos|l'un des) (?:[a-z-]+ )?[a-z]{3,}(?:eur|euse|rice|iste|aire|ienn?e?|iere?|ante?|gers?|ngere?)s?|quelqu'un (?:chez nous|de l'equipe|du service))(?: (?:de|du|d'|des|en) ?[a-z' -]{2,20}?)?(?: qui [^.!?]{2,40}?)? (?:a|avait|aurait) (?:par erreur |tout simplement |malheureusement )?(?:confondu|oublie|neglige|bacle|derape|fraude|vole|menti|triche|desobei|insulte|meprise|melange|interverti|inverse|mal [a-z]+|saute|ignore|enfreint|contourne|passe outre|cru bon|agi seule?|pris peur|panique|perdu (?:son sang-froid|les pedales)|dormi|trop bu)|\b(?:un|une|notre) (?:jeune |nouvel(?:le)? )?[a-z]{3,}(?:eur|euse|rice|iste|aire|ienn?e?|iere?) (?:debutante?|novice|debordee?|distraite?|fatiguee?|presse[e]?|inattentive?|inattentif|mal formee?|peu experimentee?|trop zele[e]?)\b/,
    unless:
      /\b(?:ordinateur|serveur|moteur|courant|disjoncteur|detecteur|carburant|volant|restaurant|camion|capteur|compteur|ascenseur|transformateur|distributeur|ecran|logiciel|algorithme|imprimante|onduleur|fournisseur|prestataire|sous-traitant|partenaire|transporteur|client|cliente|lecteur|lectrice|internaute|visiteur|traiteur|journaliste)\b|n'y (?:est|sont) pour rien/,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:les|ces|aux|des) (?:fautifs|coupables|responsables (?:de (?:cette|cet|ce|la|l')|seront|ont ete))\b/,
    unlessBefore: NOT_BEFORE,
  },
]
