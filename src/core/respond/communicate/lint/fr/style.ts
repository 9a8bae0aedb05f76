import type { Pattern } from '../pattern.ts'
import { OWNED, TEXT_OWNED } from './words.ts'

/** What weakens a text without doing harm: warnings. */
export const stylePatterns: readonly Pattern[] = [
  {
    rule: 'empty_formula',
    variant: '',
    severity: 'warning',
    re: /\b(?:(?:prenons|prend|prenant)(?: [a-z']+){0,6}? (?:tres |extremement )?au serieux|(?:pour|de|tous? les?) (?:la |le |les |ces |ce |cette )?(?:gene|desagrements?) (?:occasionnee?s?|causee?s?|rencontree?s?|subie?s?)|(?:satisfaction|securite|sante|qualite|confiance|bien-etre|respect)\b[^.!?]{0,40}(?:est|sont|reste|restent|demeure|a toujours ete|ont toujours ete) (?:[a-z]+ ){0,2}?(?:notre|nos|une|la|au coeur|au centre)[^.!?]{0,15}(?:priorites?|preoccupations?|adn|metier|engagements?|valeurs?|moteur)?|notre (?:premiere |seule )?priorite (?:absolue |numero un )?(?:est|reste|demeure)|au (?:coeur|centre) de (?:nos|notre|toutes nos)|(?:met(?:tons|tre|trons)|mis) tout en oeuvre|(?:meilleurs|plus brefs) delais|(?:restons|sommes|reste)(?: plus que jamais)? (?:a votre (?:entiere )?(?:ecoute|disposition)|mobilise\w*|pleinement engage\w*)|soucieu(?:x|se)s? de|tenons (?:a rappeler|a souligner|a preciser|a (?:vous )?assurer|a reaffirmer)|engagement (?:sans faille|constant|quotidien|indefectible)|ne reflet\w+ (?:pas|en rien|aucunement) (?:nos|les|notre)|(?:contraire|conforme|fidele|attache\w*)s? (?:a|aux) (?:nos|ses|notre|des|leurs) (?:valeurs|engagements|ethique|principes)|(?:nos|notre|ses) valeurs|toute (?:la )?(?:transparence|lumiere) |(?:soyez|vous pouvez etre) assures?|veuillez (?:agreer|croire|recevoir)|entend(?:ons|u) (?:vos|votre|l')[^.!?]{0,20}(?:retours?|emotion|preoccupation|voix)|nos pensees (?:vont|sont|accompagnent|les accompagnent|vous accompagnent)|tirer (?:tous )?les enseignements|amelioration continue|exigence de qualite|vous offrir (?:la |le )?(?:meilleur|meilleure)|toujours plus|nous vous remercions (?:de|pour) votre (?:confiance|fidelite)|merci (?:de|pour) votre (?:fidelite|confiance))\b/,
  },
  // among colleagues such thanks are meant
  {
    rule: 'empty_formula',
    variant: '',
    severity: 'warning',
    kinds: ['holding', 'apology', 'reply', 'cause'],
    re: /\b(?:(?:nous vous )?remercions (?:de|pour)|merci (?:de|pour)) votre (?:comprehension|patience)\b/,
  },
  {
    rule: 'passive_evasion',
    variant: '',
    severity: 'warning',
    re: /\b(?:(?:des|une|plusieurs|quelques|certaines) (?:erreurs?|fautes?|maladresses?|manquements?|negligences?|defaillances?|decisions?|dysfonctionnements?|imprecisions?)(?: [a-z']+){0,3}? (?:ont|a) (?:(?:pu )?ete|malheureusement ete|ete malheureusement|hélas ete) (?:commises?|faites?|constatees?|relevees?|prises?|identifiees?|releve\w*|observees?)|(?:une|des|cette|quelques) (?:[a-z]+ )?(?:erreurs?|coquilles?|fautes?) (?:[a-z]+ ){0,2}?(?:s'est|se sont|s'etait|s'y est) (?:malencontreusement |malheureusement |hélas |helas )?(?:glissee?s?|produite?s?|introduite?s?)|(?:un|une|des|plusieurs|cet?) (?:erreurs?|incidents?|dysfonctionnements?|problemes?|aleas?|manquements?|defaillances?)(?: [a-z']+){0,3}? (?:est|sont|etait|s'est|se sont|a|ont) (?:malheureusement |eu lieu|survenue?s?|produite?s?|ete (?:signale|constate|detecte|remonte|porte)\w*)(?: survenue?s?| produite?s?)?|(?:echappe|passee?s?) (?:a|entre) (?:notre|nos|la|les) (?:vigilance|controles?|mailles|relectures?)|independante?s? de (?:notre|la|sa) volonte|il (?:a ete|est) (?:regrettable|malheureux|dommageable)|force est de constater|les choses auraient pu|il aurait (?:fallu|ete preferable)|(?:publiee?s?|postee?s?|diffusee?s?|mis(?:e|es)? en ligne|envoyee?s?) (?:par erreur|par inadvertance|par megarde|malencontreusement|involontairement|accidentellement))\b/,
    unless: OWNED,
    unlessText: TEXT_OWNED,
    unlessBefore: /\b(?:a|ai|ont|avons|avait|avions|avaient|l'a|l'avons|l'ont) $/,
  },
  {
    rule: 'euphemism',
    variant: '',
    severity: 'warning',
    re: /\b(?:(?:incident|episode|evenement|situation|circonstance|concours de circonstances|fait|contretemps)s? (?:regrettables?|malheureu(?:x|ses?)|facheu(?:x|ses?)|deplaisante?s?|inconfortables?|delicate?s?|indesirables?|desagreables?|complexes?|sensibles?)|(?:contenu|visuel|propos|message|comportement|produit|image|langage)s? (?:[a-z]+ )?(?:inappropriee?s?|inadequate?s?|(?:non |in)adaptee?s?|non conformes?|perfectibles?|inadaptee?s?|peu opportuns?|maladroite?s?)|ajustement(?:s)? (?:tarifaires?|de prix|des effectifs)|optimis\w+ (?:des (?:couts|effectifs)|de la masse)|reorganisation|restructuration|plan de (?:sauvegarde|transformation|depart)s?|re-?achemin\w+|re-?accommod\w+|repositionn\w+|non-?conformites?|ecarts? (?:de|par rapport|qualite)|moment d'egarement|imprecisions?|indelicatesses?|faux pas|experience (?:client )?(?:degradee|decevante|non optimale|en dessous)|pas a la hauteur de (?:nos|vos) (?:standards|attentes)|n'a pas (?:atteint|rempli) (?:nos|les) (?:standards|criteres)|corps etranger inattendu|evenement indesirable|mise a disposition de vehicule|usage disproportionne)\b/,
  },
  {
    rule: 'jargon',
    variant: '',
    severity: 'warning',
    re: /\b(?:kpis?|workflows?|process(?:us (?:qualite|interne|de validation))?|benchmarks?|stakeholders?|parties prenantes|synergies?|impact(?:er|ee?s?|ons|ent|ant)|assets?|cms|dam|pim|back-?office|front-?office|sku|a\/b test\w*|onboard\w*|digitalis\w+|livrables?|touchpoints?|leverag\w+|escalad\w+ (?:au|le ticket)|root cause|roll-?back|brief(?:er|ing|e)?|debrief\w*|task-?force|feed-?backs?|reporting|roadmap|scalab\w+|community management|brand (?:safety|content)|e-reputation|bad buzz|verbatims?|customer (?:care|journey)|parcours client|omnicanal\w*|cross-?canal|monitoring|process(?:er|e)|prioris\w+ (?:le|les) tickets?|tickets? (?:support|incident|jira|sav)|api|serveur de cache|metadonnees|remontees? terrain|plan d'actions? correctives?|actions? correctives? et preventives?|due diligence|compliance|reactiv\w+ (?:client|operationnelle)|process\b|implement\w+|challeng\w+|forwarder|asap|wording|copy|insight\w*)\b/,
  },
  {
    rule: 'legalese',
    variant: '',
    severity: 'warning',
    re: /\b(?:nonobstant|aux termes d[eu]|en vertu d[eu]|susmentionne\w*|susvise\w*|precite\w*|ci-apres|ci-dessus mentionne\w*|ledit|ladite|lesdite?s|audite?s? (?:contrat|article|site|produit|local|immeuble|jour)|reconnaissance (?:prejudiciable|de responsabilite|d'une quelconque)|sous (?:toutes )?reserves?(?: (?:d'usage|de droit|que))?|eu egard|force majeure|(?:l')?article[s]? (?:l|r|d)?\.? ?\d[\d.-]*|conformement a (?:l'article|la (?:loi|legislation|reglementation)|la reglementation)|(?:dispositions?|obligations?) (?:legales?|reglementaires?|contractuelles?|en vigueur)|(?:lois?|normes?|reglement\w*|legislation|textes?|conditions|droit) en vigueur|prejudices? (?:allegu|eventuel|moral|materiel|direct|indirect|pretendu)\w*|(?:reparation|reconnaissance|nature|etendue) d[eu]s? ?prejudices?|ne saurai(?:t|ent) (?:etre|engager|constituer|valoir)|engager (?:notre|sa|la) responsabilite|a toutes fins (?:utiles|de droit)|le cas echeant|dans les conditions prevues|il est (?:rappele|precise) qu[e']|il est porte a|par la presente|la presente|les presentes|presume\w*|allegue\w*|l'ensemble de (?:ses|nos) droits|en application d[eu]|notamment de l'article|procede(?:ra)? au retrait|stipul\w+|interesse\w* est|parties?(?: concernees)? (?:conviennent|s'engagent))\b/,
  },
  {
    rule: 'euphemism',
    variant: '',
    severity: 'warning',
    re: /\b(?:(?:incident|episode|alea|desagrement|contretemps|desordre|moment)s? (?:vestimentaire|visuel|textile|photographique|capillaire|culinaire|gustatif|olfactif|graphique|editorial|lexical|semantique|de parcours|de calendrier|d'ordre \w+)s?|evolution (?:tarifaire|des tarifs|de nos tarifs)|revalorisation (?:tarifaire|des tarifs)|(?:sur|hyper)frequentation|(?:depart|sortie)s? (?:contraint|non volontaire|accompagne)e?s?|liberer des (?:postes|effectifs)|non[- ]optimale?s?|moins que (?:parfait|ideal)\w*|manque de (?:discernement|pertinence|delicatesse))\b/,
  },
]
