/** French word classes (folded) of which the patterns are made. Each is the inside of a non-capturing group. */

/** Saying sorry. */
export const SORRY =
  'desolee?s?|navree?s?|confus(?:es)?|pardon(?:nez)?|excus(?:es?|er|ons|ez)|regrett(?:ons|e|ez|able|ables|er)|regrets?|mea culpa|deplor(?:ons|e)'
/** Harm done to feelings. */
export const HURT =
  'mal a l.aise|heurt|choqu|bless|offens|froiss|derang|gen(?:er?\\b|ee?s?\\b|ant)|mal compri|mal (?:interpret|percu|pris|vecu)|interpret|deplu|contrari|indispos|pein|decu|incommod|maladroit|malaise|ressenti|sentir|sentis?\\b|senties?\\b|vex|inquiet|offusqu|attrist|troubl|perturb|irrit|agac|emu\\b|emouvoir|scandalis|perc(?:u|evoir)|humili|paru\\b|sembl|deplac|atteint|mettre mal'
/** Someone whose trade or place in the house is named. */
export const ROLE =
  "manutentionnaires?|preparat(?:eur|rice)s?|operat(?:eur|rice)s?|magasini(?:er|ere)s?|cuisini(?:er|ere)s?|serveu(?:r|se)s?|standardistes?|infirmi(?:er|ere)s?|surveillante?s?|gardiens?|gardiennes?|agents? d'(?:entretien|accueil|escale)|concept(?:eur|rice)s?|monteu(?:r|se)s?|animat(?:eur|rice)s?|caissi(?:er|ere)s?|stagiaires?|apprentie?s?|alternante?s?|photographes?|graphistes?|maquettistes?|designers?|stylistes?|salariee?s?|employee?s?|collaborat(?:eur|rice)s?|collegues?|community managers?|vendeu(?:r|se)s?|caissier|caissiere|livreurs?|livreuse|chauffeurs?|conducteur|conductrice|operateurs?|operatrice|technicien(?:ne)?s?|webmaster|webmestre|redact(?:eur|rice)s?|moderat(?:eur|rice)s?|preparat(?:eur|rice)s?|cuisinier|cuisiniere|serveu(?:r|se)s?|agents?|magasinier|responsable|manager|cadre|directeur|directrice|chef de [a-z]+|cheffe de [a-z]+|conseiller|conseillere|animat(?:eur|rice)s?|interimaires?|prestataire individuel|developpeu(?:r|se)s?|retoucheu(?:r|se)s?|infirmier|infirmiere|vigile|guichetier|guichetiere|standardiste|pilote|membre (?:isole )?d[eu] (?:l'|la |notre |nos |son )?(?:equipe|personnel|entreprise)|personne d[eu] (?:l'|notre |nos )?(?:equipe|personnel|entreprise)|un des notres|l'un(?:e)? (?:d'entre nous|de nos (?:equipiers|salaries|employes|collaborateurs|stagiaires|agents))"
/** Outsiders on whom a fault can be laid. */
export const THIRD =
  'abattoirs?|meuniers?|minoteries?|conserveries?|maraichers?|courtiers?|bagagistes?|tanneries?|afficheurs?|promoteurs?|syndics?|constructeurs?|bureaux? d.etudes|traiteurs?|loueurs?|hebergeurs?|exploitants?|organisateurs?|laboratoires?|bailleurs?|installateurs?|laiteries?|editeurs?|transitaires?|cooperatives?|centrales? .achats?|prestataires?|fournisseurs?|sous-traitants?|agences?|partenaires?|hebergeurs?|transporteurs?|fabricants?|editeurs?|imprimeurs?|grossistes?|franchisee?s?|importateurs?|distributeurs?|regie publicitaire|societe de (?:nettoyage|securite|maintenance|livraison)|studio (?:exterieur|externe|partenaire)|algorithmes?|intelligence artificielle|logiciel|plateforme tierce|tiers'
/** Doing wrong. */
export const FAULT_VERB =
  'commis|oublie|manque|neglige|failli|publie|poste|mis en ligne|diffuse|laisse pass|laisse|valide|choisi|trompe|livre|fourni|envoye|confondu|agi|derape|modifie|respecte|suivi (?:la|les|nos|notre)|verifie|controle|relu|vu|fait une erreur|fait (?:preuve|une|cette)|utilise|supprime|saisi|tweete|repondu|insulte|tenu'
export const FAULT =
  'erreurs?|fautes?|negligences?|maladresses?|inattention|oublis?|bevues?|boulette|derapage|betise|manquements?|initiative|comportement|geste'
/** Not, in any of its words; looked for just before a match. */
export const NOT_BEFORE =
  /\b(?:pas|aucune?|jamais|ni|sans|rien|personne|nul(?:le)?|plutot que|au lieu de)\b(?:(?! (?:et|mais) (?:(?:nous|on|je) |$))[^.;:]){0,30}$/
/** The house owns the fault in so many words. */
export const OWNED =
  /\b(?:l'erreur est la notre|(?:c'est|c'etait) (?:bien )?notre (?:erreur|faute)|nous (?:en )?(?:sommes|portons|assumons)[^.]{0,20} responsab|nous (?:l'|les |la |le )?avons (?:publie|validee?|mise? en ligne|manque|laisse|failli|vend|serv|ecrit)|nous aurions du|c'etait a nous)/
/** The same anywhere in the draft: where the house names itself as the doer, a passive beside it hides nobody. */
export const TEXT_OWNED =
  /\b(?:(?:c'est|c'etait) (?:bien )?(?:nous|notre)|(?:erreur|faute) (?:est|etait) la notre|nous (?:avions|avons eu) tort|nous aurions du|c'etait a nous|nous (?:n'avons pas|n'avions pas) (?:verifie|relu|controle|vu|prevu|su|compte)|nous (?:l'|les |la |le |en )?(?:avons|avions) (?:manque|failli|choisi|decide|reporte|repousse|vendu|compte|oublie|neglige))/

export const re = (source: string) => new RegExp(source)
