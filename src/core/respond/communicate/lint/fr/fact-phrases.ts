import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, ROLE, SORRY, THIRD } from './words.ts'

const SOMEBODY = `(l'|la |le |les |un |une |notre |nos |cette |ce |un de nos |une de nos |l'un de nos )(jeune |seul |seule )?(${ROLE}|personne|auteure?|cheff?e? [a-z']+|interesse~|influenceu~|presentat~|interimaire|technicien~|monteu~|patron~|prof~|maire|medecin|infirmi~|chroniqueu~)`
const OUTSIDER = `(${THIRD}|douane~|la poste|mairie|prefecture|maison mere|siege(?! (?:auto|enfant|bebe|arriere|avant))|societe (que|qui|a (qui|laquelle))|(societe|entreprise) d(e |')(?!vous)[a-z]+|entreprise (que|qui|a (qui|laquelle)|exterieure)|banque (d'images|de photos)|plateforme~|vendeur~ tiers|marque tierce|usine~|atelier~|studio~|constructeur~|assureur~|operateurs? (telecom~|de reseau|de telephonie|d'energie|internet|historique)|meteo|grossiste~)`
const OWNS =
  /\b(?:c'est a nous|notre (?:erreur|faute|responsabilite)|nous (?:aurions du|n'avons pas|avons choisi|en sommes|assumons|(?:y |l'|les |en )?(?:avons|avions) (?:laiss|oubli|mal |manqu|neglig|accept|refus|ferm|ouvert|trop|tarde))|n'y (?:est|sont) pour rien|rien n'excuse|ne l'excuse)/
const THANKED = /\b(?:merci|remerci|prevenu|signal|alert|aid)/

/** Turns of speech about what happened and who did it, that no word class of the other files makes up. */
const phrases: readonly Phrases[] = [
  {
    rule: 'conditional_apology',
    severity: 'error',
    phrases: [
      `(si|s'il|s'ils|au cas ou|pour autant que|a supposer que|dans l'hypothese ou) … (${SORRY})`,
      `(${SORRY}) … (si|s'il|s'ils|au cas ou|pour autant que) … (mal|passe|plu|blesse~|leses?|touche~|concerne~|cause~|provoque~|ete|semble|paru|eu)`,
      `(quiconque|qui que ce soit|toute personne|toutes les personnes|celles? et ceux|ceux|celui|certaine?s?|quelques-uns|ceux) … (aura(it|ient)|susceptibles?|ayant pu|ont pu|a pu)`,
      `(${SORRY}) … (la maniere|la facon|la perception|l'interpretation|la lecture) (dont|que|qui) … (recue?s?|percue?s?|prise?s?|comprise?s?|interprete~|a ete faite)`,
      `(s'il y a|s'il y a eu|si) (eu )?(maladresse|malentendu|offense|erreur|faute|gene|prejudice)`,
    ],
    unless:
      /merci|pourr(?:ont|ez)|rembours|rapport|appel|consomm|si (?:nous|on) |comme si|quiconque (?:a|ont|nous)|aurait du|auraient du|(?:si|s'ils?) (?:vous|tu) (?:avez|etes|etiez|voulez|souhaitez|venez)/,
  },
  {
    rule: 'but_apology',
    severity: 'error',
    phrases: [
      `(${SORRY}) … [^.!?]{0,60}?,? ?(or|pourtant|seulement voila|il n'empeche|a notre decharge|n'oublions pas|encore faut-il|quand bien meme)`,
      `(certes|bien sur|evidemment) … (${SORRY}) [^.!?]{0,60}?(mais|cependant|toutefois|pour autant)`,
    ],
    unless: /mais (?:cela|ca) ne suffit|nous (?:aurions du|devons)/,
  },
  {
    rule: 'blames_individual',
    severity: 'error',
    phrases: [
      `${SOMEBODY}(?: qui [^.!?,]{3,70}),? n'a (pas|jamais) (vu|lu|relu|remarque|verifie|respecte|suivi|prevenu|fait|juge|su|pris|ferme|ecoute|tenu)`,
      `${SOMEBODY} … (s'est trompe~|s'est cru|s'est permis|a manque|a failli|a faute|a mal|a cru|a voulu|a pris (seule?|l'initiative|sur)|n'a pas (vu|lu|relu|remarque|verifie|respecte|suivi|prevenu|reflechi|fait|juge|su|pris|ferme|range|nettoye|attache|ecoute|arrete|coupe|appele)|n'aurait (pas|jamais) du|a eu (un|une) (comportement|geste|mot|propos|reaction|attitude)|a fait preuve d|avait ete (prevenu|averti|forme|alerte)|n'engage|n'engagent)`,
      `n'engagent? que (lui|elle|eux|elles|son auteure?|leurs auteurs|leur auteur)`,
      `(faute|erreur|maladresse|inattention|negligence|coquille|etourderie|bevue|oubli) … (de la part d'|chez |par )?(la personne|celui qui|celle qui|quelqu'un)`,
      `(de sa|de leur) propre (chef|initiative)`,
      `(peu|mal) (forme|formee|experimentee?|encadre~)`,
      `(seule?|a elle seule|a lui seul) (en cause|fautive?|responsable|a l'origine)`,
    ],
    unless: new RegExp(`${OWNS.source}|${THANKED.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_third_party',
    severity: 'error',
    phrases: [
      `(notre|nos|l'|la|le|les|un|une|l'un de nos|cette|ce) ?${OUTSIDER} … (a|ont|avait|avaient|est|sont|n'a|n'ont|n'avait|ne nous|nous (a|ont|avait)|porte~|s'est|se sont|doit|devait|aurait|etait) … (concu|cree|decid|impos|signal|prevenu|informe|trompe|menti|gener|modifi|publi|livr|fourni|respect|honor|tenu|fait|commis|valid|utilis|choisi|cause|tort|defaut|defaill|responsab|origine|fautif|assur|laiss)~`,
      `(notre|nos|l'|la|le|les|l'un de nos|cette|ce) ?${OUTSIDER} … (s'est|se sont|a|ont|avait|avaient) (tres |bien |si |visiblement )?(mal|trop|bacle|rate|triche|improvise|traine|tarde)`,
      `c'est (?!nous|notre|nos|vous|votre|ce |cela|lui|elle|eux|pourquoi|moi|une? (regle|verif|controle|procedure|consigne|etape))[a-z' -]{2,30} qui (n'a|n'ont|n'avait) (pas|jamais|rien) (?!ete)`,
      `(cabinet|bureau|artisan|professionnels?|equipe exterieure|maison) (que|qui|a qui|auquel|a laquelle) nous … (n'a|n'ont|n'avait|a mal|avait mal|a (bacle|rate|oubli|laiss))~?`,
      `(voyez|voir) (donc |plutot |directement )?(avec|ca avec) (le |la |votre |l')?(livreur|transporteur|banque|vendeur|fabricant|assurance|syndic|operateur|facteur|poste|mairie|marchand)`,
      `(l'|le |la |notre |un |une |les )${OUTSIDER} … aurai(t|ent) [a-z]+|par (l'entreprise|la societe|le cabinet|la maison) [a-z]+, (qui|a qui|dont|laquelle|lequel)`,
      `(la poste|chronopost|colissimo|mondial relay|enedis|engie|edf|orange|la sncf|amazon|ups|dhl) … (a|ont|n'a|n'ont|avait|nous a|nous ont) … (lach|plant|perd|oubli|livr|fait|tenu|laiss|abandonn|rat|retard)~`,
      `(notre|un|le|l'un de nos|nos) [a-z-]+ (nous (a|avait|ont)) ([a-z]+ment )?(livr|fourn|vend|promis|cach|menti|tromp|garanti|laiss|lach)~`,
      `(notre|un|le|l'un de nos|la|l'|une) ?[a-z]+ … porte~ (l'entiere|toute|la|la pleine|seule?s?) (la )?responsabilite`,
      `(greve|debrayage|mouvement social) (de|des|du|chez) ?(l'|la |le |les |nos |notre )?(${OUTSIDER}|dockers|cheminots|aiguilleurs|eboueurs|douaniers|controleurs)`,
      `(vient|viennent|provient|proviennent|releve~|depend|dependent|incombe~|tient|du fait|la faute|la faille|l'erreur|le retard|la responsabilite) … (de|du|des|a|au|aux|chez) ?(l'|la |le |les |un |une |notre |nos |cette? )?${OUTSIDER}`,
      `(erreur|faute|faille|defaut|retard|probleme|panne|negligence|choix|decision|manquement) … (de|du|des|chez|par) (l'|la |le |les |un |une |notre |nos |cette? )?${OUTSIDER}`,
      `(fournie?s?|livree?s?|impose~|transmise?s?|vendue?s?|concue?s?|creee?s?|generee?s?|geree?s?|produite?s?|achetee?s?) … (par|chez|aupres d~) ?(l'|la |le |les |un |une |notre |nos |cette? |des )?${OUTSIDER}`,
      `victimes? d'?(un|une|de|du|notre)? ?${OUTSIDER}`,
      `(adressez|tournez|plaignez|voyez|contactez)-?(vous)? … ${OUTSIDER}`,
      `(et non|pas|n'est pas) (de )?(notre (maison|fait|ressort|faute|responsabilite)|chez nous|nous qui|de nous)`,
      `c'est ${OUTSIDER}`,
      `c'est (la|le|notre|l'|un|une) ?${OUTSIDER} … qui`,
    ],
    unless: new RegExp(
      `${OWNS.source}|\\b(?:notre|nos) (?:propres? )?(?:plateforme|logiciel|algorithme|atelier|usine|studio|siege|abattoir|laboratoire|agence)s?\\b|nous travaillons|(?:a|avait|ont|avaient) (?:bien |pourtant )?(?:respecte|prevenu|signale|alerte|averti|(?:envoye|ecrit|transmis|adresse)[^.]{0,25} (?:note|alerte|courrier|avis|lettre|rappel|mise en garde))|nous verifions|est de nouveau|rembours|(?:a|ont) ete (?:prevenu|averti|inform|contact|saisi|alert|appel)|agence (?:regionale|nationale|de sante|de l'eau)`,
    ),
    // a public body that speaks of itself by its name
    unlessText:
      /^\s*(?:bonjour[.,] )?(?:la |l'|le )(?:mairie|prefecture|commune|poste|metropole|ville|region|departement)\b/,
    unlessBefore:
      /\b(?:pas|aucune?|jamais|ni|sans|rien|personne|plutot que|au lieu de)\b[^.;:]{0,30}$|\b(?:agent|employe|salarie|collegue)e?s?[^.;:,]{0,25}$/,
  },
  {
    rule: 'sanction_announced',
    severity: 'error',
    phrases: [
      `(radiee?s?|raye~|exclue?s?) (de|du|des) (la |l'|nos |notre |ses |leurs )?(plateforme|effectifs|listes?|registre|equipe|planning|club|federation|application)`,
      `dont (le|la|l') ?(contrat|mission|collaboration|stage|alternance|convention|embauche) (a ete|est|sera|prend|ne sera)`,
      `(peut|peuvent|pourra|pourront|invite~ a|prie~ de) (preparer|faire|rassembler) (ses|leurs|sa|leur) (affaires|cartons?|valises?|paquetage)|(invite|pousse)e?s? a (faire valoir|partir|prendre sa retraite|demissionner|quitter)`,
      `(mis|mettons|met|mettre|mettrons) (immediatement |aussitot |sans delai )?(fin|un terme) (immediatement )?(a|au|aux) ((son|leur|sa|ses|leurs) (contrat|collaboration|mission|fonctions?|periode)|fonctions?|(contrat|collaboration|mission)s? … (${ROLE}|chauffeur|personne|auteure?))`,
      `(suspendue?s?|ecartee?s?|demise?s?|relevee?s?|mise?s? a l'ecart|renvoyee?s?|remerciee?s?) (a titre conservatoire|de ses fonctions|de leurs fonctions|de l'antenne|ce matin|hier|sur-le-champ|immediatement|dans l'attente)`,
      `(le|la|les|l'|cette?|notre) ?(${ROLE}|personne|auteure?s?|vigile|interesse~|coupables?|fautifs?) … (suspendue?s?|ecartee?s?|punie?s?|sanctionne~|licenci~|renvoye~|vire~|convoque~|congedie~)`,
      `(il|elle|ils|elles) (est|sont|a ete|ont ete|sera|seront) (immediatement |aussitot )?(suspendu|ecarte|licencie|renvoye|convoque|mis|remercie)~`,
      `(passera|passeront|comparaitra|est passe) (en|devant (le|un)) (conseil|commission)`,
      `mis fin (ce matin |hier |aussitot )?a (son|leur) (stage|contrat|mission|alternance)`,
      `(punie?s?|punir|punirons|punition)`,
      `(un |des )?(avertissement|blame|rappel a l'ordre)s? … (notifie~|recu~|adresse~|inflige~|prononce~|a l'encontre)`,
      `(a|ont) (recu|ecope d'?) ?(un|une)? ?(blame|avertissement|sanction)`,
      `rompu (sans delai |immediatement |tout lien )?avec`,
      `rompu … (sa|la|son|le|leur) (convention|contrat|stage|mission|alternance)`,
      `(des )?tetes (vont|doivent) tomber`,
      `(repondre|repondra|repondront) de (ses|leurs|son|leur) (actes?|faute~|comportement|gestes?)`,
      `se (priver|passer|separer) (des services|de (ce|cette|cet|son|sa|notre))`,
      `ne (travaillera|travailleront|fera|feront|sera|seront|reviendra) plus (pour|avec|chez|partie|parmi|a l'antenne)`,
      `(fermete|severite) exemplaire`,
      `(n'exerce|n'exercera|n'enseigne|n'enseignera|n'intervient|n'interviendra|n'officie|n'entraine|n'anime|n'animera|ne conduit|ne soigne|n'encadre) plus`,
      `(il|elle|ils|elles) (le |la |en )?(paie|paiera|paieront|payera|payeront|repondra|repondront) (tres )?(cher|de|devant)`,
      `(${ROLE}|personne|presentat~|animat~) (en cause |concernee? |mise? en cause )?(a|ont) ete (mutee?s?|deplacee?s?|reaffectee?s?|retiree?s?|remplacee?s?|change~)`,
      `quitt(e|era|eront) (l'entreprise|la maison|nos equipes|la societe|l'equipe|son poste|ses fonctions)|ne reprendra (pas|plus) (le volant|son poste|sa place|ses fonctions|le travail)`,
      `ne [a-z]+(ra|ront) plus (jamais )?(pour|avec|chez|parmi) nous|(fait|faire|font) (ses|leurs) (cartons|valises|bagages|adieux)|(rendu|rendre) (son|leurs?) (badge|cles|uniforme|blouse)|(retiree?|sortie?|oteee?) (du|des) (planning|plannings|antenne|effectifs)`,
    ],
    unless:
      /\b(?:aucune?|ni|pas (?:de|d'|question)|sans|personne ne|ne (?:sera|seront|cherch|voul|punir))[^.]{0,40}(?:sanction|puni|licenci|ecart|renvoy|blam|avertis)|ne sera (?:pas )?(?:puni|sanction)|avertissement(?:s)? (?:de|sur)|vous avez recu|contrat (?:de|avec) (?:vous|nos clients)|(?:prestataire|fournisseur|agence|societe)\b[^.]{0,60}contrat|(?:ventes?|commandes?|livraisons?|services?|circulation|traversees?|production|campagnes?|activites?|lignes?|lots?|produits?|abonnements?|publicites?|vols?|visites?|seances?|fabrication|distribution|diffusion|inscriptions?|collectes?|tournages?|spectacles?|exploitation|jeux?|comptes?|sites?|repas|travaux) (?:[a-z']+ ){0,4}(?:est|sont|a ete|ont ete|restent?|sera|seront) (?:[a-z]+ )?suspendu/,
  },
  {
    rule: 'unproved_cause',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal', 'reply'],
    phrases: [
      `(nous sommes|on est) (presque|quasi|quasiment|a peu pres|assez|plutot) (surs?|certaine?s?)|aura (sans doute|probablement|surement|certainement|vraisemblablement)`,
      `il s'agit (tres )?(certainement|probablement|vraisemblablement|sans doute)`,
      `(probleme|incident|panne|erreur|retard|fuite|photo|image|coupure|incendie) (semble|semblerait|parait|paraitrait|pourrait|devait|devrait) (bien )?(venir|provenir|etre|avoir|s'expliquer|resulter)`,
      `(il est|c'est) (fort |tres |tout a fait |plus que )?(possible|probable|vraisemblable) que`,
      `sans attendre (l'enquete|les resultats|la fin|les conclusions) … (pouvons|affirm|savons|cause|du |due |clair|certain|vient|responsab|accus)~`,
      `(cela|ca|ce) (devait|doit) etre (un|une|le|la)`,
      `(la|les) causes? (est|sont|nous parait|semble) (evidente?s?|claire?s?|connue?s?|simple)`,
      `(semble-t-il|dirait-on|parait-il|selon toute (vraisemblance|apparence|probabilite)|tout porte a|on peut penser que|on imagine que|il y a tout lieu de)`,
      `il a (du|pu) y avoir`,
      `(vient|viennent|provient|proviennent|est|sont|a|ont|s'agit) (a coup sur|de toute evidence|a l'evidence|assurement|forcement|evidemment) (d'[a-z]+|de|du|un|une|le|la|les|ete|due?)`,
      `(a|ont) (sans doute|probablement|surement|certainement|vraisemblablement) (ete|du)?`,
      `(on|nous) (ne )?(soupconn|suspect|suppos|devin|parion|mis)~ … (un|une|le|la|que|sur)`,
    ],
    unless:
      /\b(?:ne savons pas|pas encore|cherchons|l'enquete (?:a|montre)|les analyses|etabli|verifie|misons|arriver|recevr|livr|avez|vous)/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'denial',
    severity: 'error',
    phrases: [
      `(il )?n'y a (jamais eu|pas eu|aucun|aucune|rien eu|pas de|eu aucun~) … (homme|femme|incident|fuite|probleme|danger|risque|photo|faute|plainte|victime|affaire|discrimination|racisme|insulte|violence|preuve|cas|scandale|propos)~`,
      `il n'existe (aucun|aucune|pas) … (probleme|risque|danger|preuve|lien|defaut|fuite|cas)~`,
      `^(aucun|aucune) (incident|probleme|fuite|plainte|defaut|donnee|faute|anomalie|client|cas|propos|discrimination|manquement)s? (n|ne|de)`,
      `(n'est|ne sont|n'etait|ne sommes) (pas|nullement|en rien|en aucun cas|en aucune facon|absolument pas) (en cause|responsables?|coupables?|concerne~|dangereu~|toxiques?|racistes?|sexistes?|homophobes?|au courant|impliqu~)`,
      `(ne sommes|n'avons|n'est|ne s'est|n'a) (pas|jamais|nullement|en aucun cas) … (copie|vole|menti|cache|triche|discrimin|insult|vendu vos|espionn|plagi)~`,
      `(contrairement a|a l'inverse de|a rebours de|contrairement aux) (ce qui|ce que|certaines|aux|des|les) … (circule|ecrit|affirme|dit|dites|pretend|rumeur|allegation|affirmation|lu|raconte)~`,
      `((?<![a-z'] )jamais|a aucun moment|en aucun cas|personne chez nous|aucun de nos|aucune de nos) … (n'a|n'ont|n'avons|n'etait|ne s'est|nous n'avons)`,
      `(accusations?|allegations?|rumeurs?|affirmations?|propos|informations?) … (sont|est|etaient) (totalement |entierement |completement |tout a fait )?(faux|fausses?|infondee?s?|mensong~|inexact~|sans fondement|calomnieu~)`,
      `(aucun|aucune) [a-z]+ n'(a|ont) (jamais|pas) ete`,
      `ne (peut|peuvent|saurait|sauraient) (pas )?(venir|provenir|etre|dater) … (chez nous|nous|nos|notre)`,
      `(nos|notre) [a-z]+ ne (contien~|presente~|comporte~|pose~) (jamais|aucun~|pas)`,
      `(tout|rien) (de )?ce que vous … (faux|vrai|exact|inexact)`,
      `il ne s'est rien passe`,
      `il est (inexact|faux|mensonger|abusif|errone) (de|que|d'affirmer)`,
      `(releve|relevent) (de |d')(la |l')?(pure |simple )?(invention|fantasme|imagination|fiction|affabulation|fantaisie|legende)`,
      `(montee?s?|inventee?s?|fabriquee?s?|cree~) de toutes? pieces?`,
      `ne (montre|montrent|prouve|prouvent|demontre|demontrent) (absolument |strictement )?(pas|rien|aucun~|en rien)`,
      `n'(a|ont) (jamais (existe|eu lieu)|pas (existe|ete prouve~|ete etabli~))`,
      `rien (ne s'est passe|n'est vrai|de tel|de tout cela)`,
      `(n'a|n'ont) rien revele d'anormal`,
      `(tout est|nos produits sont|ce produit est|nous sommes) (parfaitement |totalement |strictement )?(conformes?|en regle|sans danger|irreprochables?|dans notre droit)`,
      `c'est (archi-?|totalement |completement |absolument )?(inexact|mensonger|une (calomnie|invention|fable|fake news|intox))`,
      `(fake news|intox|infox|canular|calomnie)`,
    ],
    unless:
      /\b(?:contrairement a ce qu[e'][^.,]{0,30}(?:nous|notre|nos)\b|nous (?:n'aurions|aurions|aurait)|aucune (?:excuse|explication|donnee bancaire|reponse)|n'avons (?:jamais|pas) (?:assez|repondu|ecoute|verifie|vu|su|relu|pris)|n'est pas concerne|lot|(?:il|elle) n'y (?:a|avait) (?:aucune|pas d')excuse|ce n'est pas (?:assez|vous)|aucun (?:commentaire|avis|message|client ne|produit ne)|rien n'excuse|pas dangereu\w+,? (?:mais|a condition)|personne (?:n'a (?:relu|verifie|regarde|vu|pense|repondu)|chez nous n'a (?:relu|verifie|regarde|vu|pense|repondu|leve))|jamais du)/,
    unlessBefore: /\bqui (?:ne |n')?$/,
  },
  // « c'est faux », unless it is what we ourselves had said
  {
    rule: 'denial',
    severity: 'error',
    phrases: [`c'est (archi-?|totalement |completement |absolument |tout simplement )?faux`],
    unlessText:
      /\bnous (?:l'|vous )?(?:avons|avions) (?:d'abord )?(?:annonce|ecrit|publie|affirme|diffuse|repondu|dit que)/,
    unlessBefore: /\bqui (?:ne |n')?$/,
  },
  {
    rule: 'minimising',
    severity: 'error',
    phrases: [
      `(seul|seule|seuls|seules|uniquement|a peine) (une|un|quelques|deux|trois|\\d+|une dizaine) … (concerne~|touche~|affecte~|ont ecrit|plaint~|ont vu)`,
      `(seules?|seuls?) (quelques|une poignee|une dizaine|une vingtaine|un petit nombre|une partie|une minorite)`,
      `(somme toute|au fond|finalement|au demeurant|tout de meme|en definitive) (mineure?s?|minime|tres|assez|relatif~|limite~|modeste|banal~|anodin~)`,
      `un (petit|faible|infime|tres petit) (pourcentage|nombre|nombre de|volume)`,
      `une poignee (de |d')(?!main)`,
      `(gardons|garder|gardez|conservons|un peu de|retrouvons) (le |la |un peu de )?(sens des proportions|mesure|raison|calme|sang-froid|recul|serenite)`,
      `(negligeables?|infimes?|imperceptibles?|derisoires?|insignifiante?s?|anodine?s?|sans consequences?|sans gravite|benign~|(incident|effet|trouble|cas|accident)s? benins?)`,
      `, sans plus|, rien de plus|, voila tout|, point final|ni plus ni moins`,
      `(reste|restent|demeure|demeurent) (tout a fait |parfaitement |largement )?(acceptables?|raisonnables?|limitee?s?|tres faibles?|exceptionnel~|rares?|correct~)`,
      `n'(a|ont) (necessite|dure|touche|concerne|cause|fait|coute|eu) qu(e |')`,
      `(ne sont|ne represente~|ne concerne~|ne touche~|ne pese~) (guere |qu~)(que |qu')?`,
      `(petit|petite|(?<!sur )simple|banal|banale) (desagrement|ecart|oubli|accroc|rate|aleas?|malentendu|bevue|faux pas|incident|erreur|photo|mot|phrase|blague|clin d'oeil)`,
      `(pas|rien) de (quoi|drame|panique|catastrophe)`,
      `dedramatis~|vite oubliee?s?|retombera|passera vite|en rira|en rirons|en sourire`,
    ],
    unless:
      /\b(?:ne (?:minimis|relativis)\w+|pas (?:un|une|qu'un|qu'une|anodin|neglig|insignifi|simple)|n'est (?:pas|ni)|rien d'(?:anodin|insignifiant)|ne reste)/,
    unlessBefore: NOT_BEFORE,
  },
]

export const factPhrases = phrases.map(patternOf)
