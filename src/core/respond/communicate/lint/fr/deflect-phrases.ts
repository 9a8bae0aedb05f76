import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, ROLE } from './words.ts'

const OTHERS =
  '(confreres|concurrents?|concurrence|voisins?|industriels|marques|enseignes|compagnies|maisons|fabricants|eleveurs|elevages|agriculteurs|hotels|hoteliers|restaurants|ecoles|operateurs|banques|assureurs|mutuelles|communes|villes|hopitaux|cliniques|distributeurs|editeurs|chaines|salles|clubs|sites|magasins|bailleurs|transporteurs|autres)'
/** A word for a whole business: « toutes les marques » compare, « tous les magasins » may be our own. */
const PEER =
  '(marques?|enseignes?|compagnies?|banques?|operateurs?|fabricants?|industriels?|constructeurs?|assureurs?|plateformes?|chaines?|concurrents?|editeurs?|entreprises?|transporteurs?|supermarches?)'
const MACHINE =
  '(?:ordinateur|serveur|moteur|capteur|compteur|ascenseur|transformateur|distributeur|detecteur|camion|chargeur|congelateur|fournisseur|prestataire|fichier|papier|clavier|escalier|palier|calendrier|courrier|dossier|chantier)'

/** Turns of speech that lead away from us: to others who do worse, to the critic, to a culprit, to chance, to a softer word. */
const phrases: readonly Phrases[] = [
  {
    rule: 'whataboutism',
    severity: 'error',
    phrases: [
      `chez (nos |les |la |tous (nos |les ))?(confreres|concurrents?|concurrence)`,
      `chez (les |la |le |tous les |nos |d')?${OTHERS} … (pire|le double|davantage|bien plus|autant|pareil)`,
      `(les|tous les|toutes les|des|bien des|beaucoup de|d'autres|certaines?|certains) (grands? |grandes? |gros |autres )?${OTHERS} … (pire|davantage|bien plus|fois plus|le double|deux fois|beaucoup plus|le meme|autant|moins bien)`,
      `(societe|entreprise|usine|ferme|station|maison|ecole|salle|club|hotel)s? (d'en face|d'a cote|voisine?s?) … (plus|pire|deux fois|aussi|jamais)`,
      `(toutes les|tous les|chaque|la plupart des|l'ensemble des|bien des|beaucoup de|nombre de|presque tou[a-z]+ les|quasiment tou[a-z]+ les) (grandes? |grands? |gros |autres )?${PEER} (?!de (?:notre|nos)|du groupe|que nous|concern|qui|partenaire|touche|ont ete|sont (?:rappel|retir|ferm|prevenu|contact|rest))([a-z']+ ){0,3}?(?!souvent|comment|seront)[a-z]+(ent|ont)`,
      `${PEER} … ne (font|fait|feraient|ferait|valent) (pas|guere) (mieux|exception)|ne (font|fait|feraient|ferait) (pas|guere) mieux`,
      `(c'est )?(pareil|idem|la meme chose|le meme prix|le meme tarif) (partout|ailleurs|chez)|(aucun|aucune) [a-z]+ (du quartier|de la ville|de la region|de france|du secteur|du coin) (ne|n')`,
      `(tous les|toutes les|la plupart des|bien des|chaque) [a-z]+ (de la (capitale|ville|region|place|cote|profession)|du (pays|secteur|quartier|coin|departement|marche|littoral)|de (france|paris)|en france) ([a-z']+ ){0,2}?(?!souvent)[a-z]+(ent|ont)`,
      `(connaissent|rencontrent|subissent) (tous |toutes |aussi )?(ce|cette|le meme|la meme|ces) (genre de |type de )?(probleme|souci|difficulte|defaut|panne|desagrement)s?`,
      `a titre de comparaison|en comparaison,|par comparaison|(nos voisins|d'autres|bien d'autres|les autres) … (et (nul|personne) n|sans que (nul|personne)|dix fois|trois fois|deux fois)`,
      `rares sont (les|ceux|celles)|bien peu (de|d') ?${OTHERS}`,
      `(regardez|allez|voyez|comparez|demandez|jetez|penchez-vous|interessez-vous) … (voisin(e|s|es)?|d'a cote|d'en face|ailleurs|concurrents?|concurrence|(aux |des |les |chez (les |d')?)?autres)`,
      `(personne|on) (n'en parle|ne leur|ne s'en|n'y trouve)|ne choque personne`,
      `(ailleurs|partout|dans la region|dans le departement|dans le pays) … (pire|le double|plus cher|bien plus|davantage)`,
    ],
    unless:
      /n'excuse|ne (?:nous )?(?:excuse|justifie|dedouane)|ne dirons pas|trouv\w+ (?:aussi )?chez|disponible|vend(?:u|us|ue|ues) chez|rembours/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    severity: 'error',
    phrases: [
      `(vient|viennent|provient|part|resulte|decoule|due?|cause|causee|imputable) (d'|de |a |par )(un|une|notre|l'un de nos|l'une de nos) (seule? |simple |jeune )*(?!${MACHINE})(${ROLE}|collegue|agent|[a-z]{4,}(ien|ienne|euse|eur|iste|ier|iere|rice)) … qui`,
      `(etourderie|legerete|distraction|inconscience|incompetence|paresse|precipitation|mauvaise volonte) (de|d'|du) ?(notre |nos |un |une |l'un de nos |la |le |l')?(?!part|direction|equipe|maison|societe|entreprise|notre|nous)[a-z]{4,}`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'sarcasm',
    severity: 'error',
    kinds: ['reply', 'holding', 'apology'],
    phrases: [
      `(bravo|merci|chapeau|felicitations|encore merci) (pour|a vous pour) (cette|ce|cet|votre|le|la) ((si |tres )?(belle |beau |bel |magistral~ |brillant~ |precieu~ |magnifique |superbe |grand~ |remarquable |savoureu~ )+(expose|analyse|demonstration|expertise|science|conference|plaidoyer)|(belle |grande |petite )?(lecon|cours magistral|tirade|cours))`,
      `^(quelle|quel) (analyse|lecon|demonstration|science|plume|eloquence|expertise|finesse|talent|sens|flair|poesie|imagination|verve)`,
      // a complaint called a work of letters; a prize for it; its author a scholar or an artist
      `(votre|un si|une si|un tel|une telle|quel|quelle|(merci|bravo|chapeau) pour (ce|cette)) (petite? |grande? |vrai |vraie |delicieu~ |magnifique |superbe |beau |bel |belle |joli |jolie |charmante? |touchante? |emouvante? |brillante? |savoureu~ |[a-z]+ )?(roman|poeme|prose|plaidoyer|tirade|diatribe|these|dissertation|chef-d'oeuvre|litterature|epopee|saga|feuilleton|symphonie|sonnet|requisitoire|monologue|homelie|sermon|chronique)`,
      `(ce|cet|cette|votre) (torrent|flot|avalanche|deluge|elan|pluie) (de|d')`,
      `(encadr~|afficher~|accroch~|graver~) … (accueil|caisse|comptoir|mur|salle de pause|bureau|marbre|frigo|entree)|(prix|oscar|cesar|palme|medaille|trophee|diplome) (du|de la|de l'|des|d') ?(meilleur~|plus|client|rale~|avis|commentaire|critique|mauvaise|public|patience)|(merite|meritez|vise|visez|decroch|candidat|attend)[a-z]* … (nobel|goncourt|pulitzer|legion d'honneur)`,
      `quel(le)? (chance|honneur|aubaine|bonheur|privilege|delice|regal) (pour (nous|notre|nos) )?(de|d'avoir|d'apprendre|d'etre|que|,)`,
      `(l'ame|l'etoffe|la plume|le palais|l'oreille|le flair|la carrure) d'(un|une)`,
      `(autant de|un vrai|une vraie|tant de) (chefs?|experts?|juristes?|ingenieurs?|avocats|specialistes?|medecins?|critiques|enqueteurs?)|comment (allez-vous|ferez-vous|avez-vous pu) (faire|survivre|vous en remettre|tenir)|tant que vous y etes|^(bien sur|evidemment|mais oui|naturellement), et`,
      `(heureusement|encore heureux|dieu merci) (que|,) (des |les |il y a des )?(clients|gens|personnes|vous etes|vous veillez)|on (en )?(dort|dormira) mieux`,
      `(vos|ces) (precieux|sages|judicieux|lumineux|eclaires|savants|doctes) (conseils|avis|propos|lumieres)|n'attend(ait|aient|ions|ons|ent) (plus )?que (cela|ca|vous|vos|votre)`,
      `(la )?prochaine fois,? … (tapis rouge|violons?|fanfare|tenir la|prendre par la main|border|berceuse|mouchoirs?|majordome|valet|caviar|petit doigt|plateau d'argent)`,
      `(la lune … fromage|poules … dents|terre (est )?plate|pere noel|extraterrestres?|martiens?|reptiliens|complot mondial|le (fbi|gign)|la cia|tribunal de la haye)|(appel|prevenir|prevenez|saisi|alert)[a-z]* (donc |vite )?(interpol|les nations unies|l'onu|les casques bleus|le gign|la nasa)`,
      `(nous (en )?(voila|sommes|restons)|j'en suis) (tout )?(foudroye~|aneanti~|terrasse~|petrifie~|mortifie~|inconsolable~)`,
      `(ah|oh|tiens|enfin),? (un|une|voila un|voila une) (grand |grande |vrai |vraie |veritable |fin |fine )?(experte?|connaisseu~|specialiste|maitre|genie|critique|inspect~|professeure?|poete)`,
      `(grande?|fine?|eminente?|immense) (connaisseu~|specialiste|expert~) … que vous`,
      `on sent (le|la|l'|en vous) ?(grande? |vraie? |fine? )?(experte?|connaisseu~|specialiste|maitre|professionnel~)`,
      `(prennent|prenons|prend|prendra) (deja |tous )?des notes|n'en (dormir|dort|dorm)~|n'y (aurait|auraient|aurions) (surement |certainement |sans doute )?(jamais|pas) pense`,
      `vous devriez (en |nous |leur )?(ecrire (un|des)|publier|ouvrir|donner des (cours|lecons)|enseigner|postuler|faire un livre|monter)|gardons (un|votre|une) (tablier|place|fauteuil|statue)`,
    ],
    unless: /\b(?:prenons des notes pour|merci (?:a|aux)[^.!?]{0,40}(?:signal|alert|prevenu))/,
  },
  {
    rule: 'attacks_public',
    severity: 'error',
    phrases: [
      `(clients?|clientes?|gens|personnes|visiteurs|voyageurs|abonnes) (comme vous|de votre (genre|espece|sorte|acabit))`,
      `(apprendre|apprenez|savoir|sachez) (d'abord )?a? ?lire|(ecrire|raconter|dire|poster|publier) n'importe quoi`,
      `(on|nous) (s'en|nous en|n'en) (passe|passons|passera|passerons|remet|remettra|portera|remettrons)(?! a )`,
      `(certain|quelques?|bien d)(e?s|es) [a-z]+ (feraient|devraient|gagneraient) (mieux|bien|a)`,
      `(donner|recevoir|accepter) des lecons|nous faire la lecon|on ne s'etonne (pas|plus)`,
      `(votre|vos|leur|leurs|cette) (colere|reaction|indignation|reclamation|plainte)s? (est|sont|nous parait) (completement |totalement |bien )?(disproportionnee?s?|excessi~|deplacee?s?|injustifiee?s?|abusi~)`,
      `(ceux|celles|gens|personnes|comptes|internautes) … (cherche|veul|esper|souhait|aim)[a-z]* (surtout |avant tout |simplement |juste |seulement )?(a )?(faire parler|se faire|exister|attirer|nuire|salir|du bruit|leur quart)`,
      `un peu de bon sens|(regarde|consulte|parcouru|visite) (un peu )?votre (profil|historique|page)|(vous vous plaignez|vous ralez|vous critiquez) de? ?tout|probleme,? (c'est|vient) (peut-etre )?(de )?vous`,
      `vous etes de (ceux|celles) qui|passez votre chemin|allez (donc |plutot )?voir ailleurs|la petite bete`,
      `quand on (ne|n') ?(sait|veut|peut|fait|prend|lit|est|a) (pas|jamais|rien)[^.!?]{0,40}, (on|c'est|il|mieux)`,
      `vous auriez du (le |la |les |y |nous |vous )?(lire|verifier|regarder|demander|savoir|faire attention|penser|reflechir|venir|prevoir|choisir|appeler|renseigner|prevenir|signaler|mieux)`,
      `(votre|vos|leur) (colere|indignation|emotion|reaction|plainte|message|demarche)s? (nous |me )?(parait|paraissent|semble|semblent|a l'air) (?!(tout a fait |parfaitement |bien )?(legitim|justifi|comprehens|fond|normal|juste))[a-z]`,
      `(votre|leur|son) (gout|manie|penchant|propension|passion|don|acharnement|appetit|art) (prononce |certain |bien connu )?(pour|de|a|du|des)`,
      `(mauvaise?|non-respect|mesusage|negligence|imprudence|inattention|erreur|defaut) … (des|par (les|des|nos)|chez (les|nos|des|vos)|de la part d[a-z]+|de nos) (clients|consommateurs|usagers|utilisateurs|parents|passagers|patients|locataires|voyageurs|abonnes|visiteurs|lecteurs|acheteurs|proprietaires)`,
      `(clients?|consommateurs?|usagers?|utilisateurs?|passagers?|locataires?|acheteurs?) (n'ont|n'a|n'avaient|n'avait) pas (su|lu|suivi|respecte|pris|conserve|regarde|serre|ferme|range)`,
      `(gens|personnes|clients?|certains) que rien (ne|n') ?(content|satisf|arret|calm)~|toujours les memes (raleu~|voix|comptes|noms|personnes|mecontents)|(veulent|cherchent|decide~) (de |a )?(nous|notre) (faire la )?peau`,
      `(conseils?|lecons?) (de|chez|a) (quelqu'un|gens|personnes|qui)`,
      `beaucoup d(e|') [a-z]+ viennent sans`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'denial',
    severity: 'error',
    phrases: [
      `(tout|rien de tout) (cela |ceci |ca |y )?est (entierement |absolument |totalement |archi-?)?(faux|invente|mensonger|inexact|exagere)`,
      `il n'y a jamais eu (de|d'|la moindre|le moindre)|il n'a jamais ete question`,
      `nous n'avons (absolument |strictement )?jamais (vendu|menti|vole|cache|triche|utilise|maltraite|refuse|employe|servi|touche|verse|jete|demande|force|copie|pratique|deverse)`,
      `contrairement a ce qu'`,
      `(n'a|n'ont) pas pu (se produire|arriver|avoir lieu|se passer)|ne (peut|peuvent) pas (s'etre|avoir) (produit|passe|eu lieu)`,
      `(est|sont|c'est|n'est qu'|ne sont que) (un |une |des )?(pur |simple |grossier |vulgaire )?(montages?|trucages?|canulars?|deepfakes?|contrefacons?|mises? en scene)|(est|sont) (absolument |parfaitement )?(impeccables?|immaculee?s?)`,
      `jamais (nos|notre|nous|un|une|aucun|aucune) … ne (se |nous )?(permett|serai|fera|ferai|tolere|accept)~|ce que vous (croyez|pensez|pretendez) avoir (vu|lu|entendu)`,
      `(est|sont|a|ont|avons|etait) (et (a |ont |avons )?)?toujours ete (parfaitement |totalement )?(propre|sure?|saine?|potable|conforme|honnete|transparente?|correct~|irreprochable|exemplaire|respect~)s?`,
      `rien de ce (qu'|que) … n'(est|a|etait|ont) (jamais )?(arrive|vrai|exact|reel|fonde|produit|passe|eu lieu|ete)`,
      `(c'est|ce sont|ne sont que|n'est qu') ?(un |de |des |d'un )?(purs? |gros )?mensonges?|mensong(er|ere|ers|eres)s? de bout en bout`,
    ],
    unless:
      /n'avons jamais (?:assez|su|verifie|repondu|pris|demande (?:pardon|si))|contrairement a ce qu[e'][^.,]{0,30}(?:nous|notre|nos)\b|il serait (?:faux|mensonger)/,
  },
  {
    rule: 'unproved_cause',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal', 'reply'],
    phrases: [
      `tout (semble |parait )?(indique|indiquer|laisse (a )?(penser|croire|supposer)|porte a croire|designe|designer|accuse|converge)`,
      `aucun(e)? [a-z]+ n'aurait (tenu|resiste|pu (tenir|resister|l'eviter|prevoir|empecher))|(personne|nul) n'aurait pu (prevoir|eviter|empecher)`,
      `tres (certainement|probablement|vraisemblablement)|selon toute (apparence|logique)|on ne voit pas d'autre|rien d'autre (ne peut|n'explique)`,
      `(a n'en pas douter|sans (aucun|le moindre|nul) doute|il ne fait (guere|aucun|pas de) doute|nul doute que)`,
      `nous (penchons|parions|inclinons|parierions|pencherions) (plutot )?(pour|sur|vers|a)`,
      `(pointe|pointent|convergent|orientent|s'orientent?|oriente) (tous |toutes |deja )?vers`,
    ],
    unless:
      /\b(?:ne savons pas|l'enquete (?:a|montre|conclut)|etabli|doute (?:que )?(?:nous|notre|vous)|c'est notre|vous (?:avez|aviez) (?:sans doute|raison))/,
  },
  {
    rule: 'stonewalling',
    severity: 'error',
    phrases: [
      `(regle|politique|usage|principe|habitude) est de ne (pas|jamais) (evoquer|commenter|discuter|repondre|parler|communiquer)`,
      `(aucune?|nulle?) (autre |nouvelle? |plus ample )?(informations?|explications?|precisions?|reponses?|declarations?|details?|interviews?) (supplementaires? |complementaires? )?(ne|n') ?(sera|seront|est)~?|nous n'y reviendrons (pas|plus)|(presse|journalistes|medias) … (pries?|priee?s?|invitee?s?) de ne`,
      `(echange|conversation|discussion|debat) (s'arrete|est clos~|se termine|prend fin|s'acheve)`,
    ],
    unless: /\b(?:nom|identite|enfant|vie privee|famille)/,
  },
  {
    rule: 'conditional_apology',
    severity: 'error',
    phrases: [
      `(heurte|froisse|choque|blesse|offusque) (des|certaines|quelques|vos) (sensibilites|susceptibilites|ames)`,
      `(pardon|excuses|regrets|desoles?|navres?) (a|aupres de|pour) (qui|quiconque|tous ceux qui|toute personne qui) … (aura|aurait|auraient|a pu|ont pu)`,
    ],
    unless: /\bmerci|rembours|signal/,
  },
  {
    rule: 'minimising',
    severity: 'error',
    phrases: [
      `(goutte d'eau|une poussiere|grain de sable|trois fois rien|broutilles?|bagatelles?|peccadilles?|pas grand[- ]chose|epaisseur du trait)`,
      `sans (qu'il y ait )?(un seul|une seule|la moindre|le moindre|jamais un|jamais une) (incident|plainte|probleme|reclamation|accident|blesse|remarque|souci)`,
      `(tout le monde|plus personne|personne|on|chacun|le public|la presse) (sera passe|aura (deja |vite )?(oublie|tourne)|n'y pensera|n'en parlera|ne s'en souviendra|passera|oubliera)`,
      `(on|personne|nul) (n'en|ne) (meurt|mourra)|ne (tuera|tue) personne`,
      `n'(est|a|ont|sont|etait|aura)( [a-z]+){1,4} qu(e |')(une |un |deux |trois |quelques |\\d+ )?(toute )?(petite? |poignee de |dizaine de )?(minutes?|heures?|jours?|semaines?|personnes?|clients?|cas|exemplaires?|metres?|litres?|grammes?)`,
      `tout au plus(?! tard)|au pire,|a tout casser`,
      `n'a (jamais|encore) (jamais )?(tue|fait de mal a|empeche) (personne|quiconque)`,
      `(guere|a peine|pas meme|tout juste) (dure |depasse |pris )?(la |une |un |deux |dix |\\d+ )*(minutes?|heures?|demi-heure|quart d'heure|jours?)`,
      `rien de (bien |tres |vraiment )?(mechant|grave|dramatique|serieux|terrible|alarmant)`,
    ],
    unless:
      /\b(?:ce n'est pas|n'est (?:pas|ni)|de trop|de plus qui fait|(?:heures?|minutes?|jours?|semaines?|mois) (?:avant|apres|plus tard))\b/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'euphemism',
    severity: 'warning',
    phrases: [
      `(episode|phenomene|evenement|alea|moment|incident) (d'|de |de la |d')(sensibilite|turbulence|inconfort|tension|fragilite|variabilite|instabilite|lateralite|discontinuite|vivacite|nervosite|proximite|crispation)~?`,
      `(episode|phenomene|evenement|alea|moment|incident) (thermique|relationnel|comportemental|environnemental|operatoire|digestif|clinique|cinetique|anatomique|corporel|sonore|capillaire)~`,
      `evenement (d'|de )[a-z]{5,}(tion|ment)`,
      `(alea|episode|phenomene|evenement)s? (?!tragi|dramat|histori|uniqu|pluvi|canicul|neig|climat|sport|cultur|music|annuel|festi|carita|public|medi)[a-z]{4,}(el|elle|ique|aire|if|ive|al|ale|eux|euse)s?`,
      `(dysfonctionnement|desordre|irregularite|anomalie)s? (sanitaire|humain|comportemental|relationnel|ponctuel|hygienique|structurel|operationnel)~`,
      `non[- ](sollicit|desir|souhait|prevu|planifi|voulu|intentionn|consent|optimis)~`,
      `(clin d'oeil|effet|detail|element|souci|desordre|moment|contact) (anatomique|vestimentaire|corporel|structurel|technique|thermique|visuel|organique|animal|biologique|mecanique)~`,
      `(remise|mise|mouvement|contact|ouverture|chute|descente|depart|perte|sortie|liberation) … (spontane|inopine|intempestif|involontaire|non maitrise|inattendu)~|(experience|ressenti|inconfort|sensation) (sensoriel|gustatif|olfactif|digestif|atypique|singulier|contraste|perfectible)~|(ajust|optimis|adapt|rationalis|redimensionn)[a-z]* de (nos |notre |la |l'|les )?(ressources humaines|masse salariale|capital humain|postes)`,
      `(rencontre|contact|collision|interaction|cohabitation) (fortuit|imprevu|inopin|malheureu|inattendu|non prevu)~`,
      `(reaffect|redirig|reorient|redeploy|repositionn)~ (non|involontaire|contrainte?|imposee?|de (passagers|patients|clients|salaries|voyageurs|familles|eleves))`,
      `(sur|sous)-?(capacite|effectif|affluence) (ponctuel|passager|temporaire)~`,
      `(ecart|decalage|variation|divergence) de (restitution|traitement|conduite|mesure|temperature|comportement|resultats?|facturation|perception)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
]

export const deflectPhrases = phrases.map(patternOf)
