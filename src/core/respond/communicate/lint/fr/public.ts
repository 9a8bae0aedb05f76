import type { Pattern } from '../pattern.ts'
import { NOT_BEFORE } from './words.ts'

/** How the draft speaks to and of the public. */
export const publicPatterns: readonly Pattern[] = [
  {
    rule: 'attacks_public',
    variant: '',
    severity: 'error',
    re: /\b(?:haineu(?:x|ses?)|haters?|trolls?|rageux|moralisateurs?|moralisatrices?|bien-pensan\w+|bienpensan\w+|donneurs? de lecons?|censeurs|justiciers?|meute|lynch\w*|cabale|hyster\w+|bashing|vindicte|(?:mauvaise foi|malveillante?s?|mal intentionnee?s?|malintentionnee?s?)|(?:en mal|chercheurs?|avides|amateurs) d[e'] ?(?:polemiques?|buzz|scandale|attention|notoriete)|trop (?:sensibles?|susceptibles?|chatouilleu\w+)|susceptibilites?|sensibilite exacerbee|(?:esprits?) (?:mal tournes?|chagrins?|tordus?|etroits?|malades?)|obsedes|grincheux|pisse-froid|aigris?|jaloux|ignorants?|ignorance|hypocrit\w+|hypocrisie|(?:c'est|vous etes|ils sont|critiques?|reactions?|polemique)[^.]{0,15} ridicules?|(?:polemique|indignation|scandale|colere) (?:[a-z]+ )?(?:artificiel\w*|orchestree?|fabrique\w*|montee?|de toutes pieces|instrumentalis\w+|selective|hypocrite)|campagne de (?:denigrement|haine|desinformation|harcelement|calomnie)|s'acharn\w+|acharnement|se plaire a|certains (?:se plaisent|s'amusent|cherchent|veulent|tentent|n'ont rien|feraient)|n'(?:avez|ont) (?:visiblement |manifestement |decidement )?(?:rien|pas) (?:compris|mieux a faire|d'humour)|n'avez qu'a|il suffit de (?:lire|savoir lire)|si (?:vous aviez|les gens avaient|certains avaient|on avait) (?:lu|pris la peine|regarde|verifie|suivi|fait|su)|(?:apprenez|commencez par|essayez de|pensez|relisez|tachez)[^.!?]{0,12}(?: a)? (?:lire|apprendre|comprendre|verifier|vous renseigner|respirer|reflechir)|(?:on|vous) (?:se|vous) calme[zr]?|calmez[- ]vous|detendez[- ]vous|allez prendre l'air|occupez[- ]vous de|de quoi (?:vous|je) (?:vous )?mel\w+|internautes? (?:hostiles?|anonymes?|desoeuvres?|frustres?|revanchards?)|derriere (?:leur|votre|son|un) (?:ecran|clavier)|pseudo[- ](?:clients?|consommateurs?|experts?|victimes?|militants?)|soi-disant (?:clients?|victimes?|consommateurs?|experts?|militants?)|pretendu(?:e?s?)? (?:clients?|victimes?|experts?)|tribunal (?:populaire|mediatique|des reseaux|d'internet)|(?:vous|tu) (?:etes|es) (?:visiblement |vraiment |bien )?(?:trop (?:sensible|susceptible|exigeant|press|nerveu|impatient|delicat)\w*|l[ae] seule? (?:a|que|dans|client)|de mauvaise|agressi\w+|bete|stupides?|ridicules?|idiots?)|votre (?:agressivite|ton|impolitesse|ignorance|stupidite|mauvaise)|(?:ce|cet|un|les) (?:genre|type) de (?:client|personne|commentaire)s?|idiots?|imbeciles?|cretins?|abrutis?|comploti\w+)\b/,
    unless:
      /nous avons ete (?:ridicules?|hypocrites?|ignorants?)|notre (?:ignorance|hypocrisie|ridicule|mauvaise foi)|pas (?:d'|un |une )?(?:acharn|cabale|mauvaise foi)|(?:contre|stop au|victimes? de|aucun|pas de) (?:harcelement|lynchage)|(?:cessez|arretez|ne)[^.]{0,30}(?:harcel|menac|lynch|insult)|d'ignorance de notre part|l[ae] seule?s? (?:a|qui) (?:nous|l'|me)/,
    unlessBefore: /\b(?:nous sommes|nous etions|notre part|pas)\s(?:de |d'|un |une |par )?$/,
  },
  {
    rule: 'threat',
    variant: '',
    severity: 'error',
    re: /\b(?:poursuites? (?:judiciaires?|penales?|contre|seront|a (?:l'|son |leur )?encontre)|(?:engag\w*|peine|risque|objet|toutes|des) (?:de |des |d'autres )?poursuites|(?<!se )poursuivr(?:ons|a)(?! (?:nos|notre|son|ses|leurs?|les (?:travaux|recherches|controles|verif|efforts|fouilles|echanges)|le |la |l'|jusqu|ce |cette |demain|ainsi|tant))|poursuivre (?:en justice|les auteurs|quiconque|toute personne|penalement|ceux|celles)|poursuivi(?:e|es|s)? (?:en justice|penalement)|port(?:er|erons|era|ons) plainte|plainte (?:sera|pour diffamation|contre|a ete deposee)|depos(?:er|erons|ons) (?:une )?plainte|en justice|action[s]? (?:judiciaires?|legales?|penales?)|suites? (?:judiciaires?|legales?|penales?)|voie[s]? (?:judiciaire|de droit|legale)s?|(?:devant|au|aux) (?:le |un |les )?tribuna(?:l|ux)|mises? en demeure|mettons en demeure|diffamat\w+|denonciation calomnieuse|(?:nous )?reservons (?:le|tout|tous|expressement)[a-z ]{0,12} droits?|(?<!devant )huissiers?|passible|(?:s'expose(?:nt|ra|ront)?|vous vous exposez|a ses risques)|dommages et interets|(?:seront|sera|serez) (?:signale|bloque|poursuivi|banni|identifie|denonce)\w*|nous (?:savons qui|avons (?:vos|note les|releve les))|attention a ce que|vous (?:allez le )?regrett\w+ (?:vos|ces|cela))\b/,
    unless:
      /\b(?:vous (?:pouvez|avez (?:bien sur )?le droit)|votre droit|contre (?:nous|notre|la maison))|(?:avocats? (?:ont recu|a recu|ont conclu|paye|vous accompagn)|assignation|accompagnera|pirat|intrusion|vol |voleurs?|fraud|cnil|agression|menaces de mort|usurp|escroc|a la disposition de la justice|coopere|collabor\w+ avec|saisi(?:e)? la justice contre nous|enquete|pedoporn|pedocrim|harcelement de)|aucune? (?:poursuite|plainte|action)|(?:ne|n')\s?[a-z']*\s?(?:poursuiv|port|engag|depos|menac)\w* (?:pas|personne|aucun)|poursuite du|votre plainte|(?:retirons|renoncons|abandonn)/,
  },
  {
    rule: 'whataboutism',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:d'|les |certaines |toutes les |bien d'|beaucoup d'|nombre d')autres? (?:marques?|enseignes?|entreprises?|maisons?|compagnies?|groupes?|restaurants?|sites?|acteurs?|societes?|banques?|operateurs?)\b(?! que nous)|nos concurrents?|(?:la|notre) concurrence (?:fait|n'|ne|est|a|aussi|vend)|tout le monde (?:le fait|fait|en fait|commet|se trompe|utilise)|(?:ne sommes|n'etions|n'est|ne serions)(?: d'ailleurs| certainement| hélas)? pas (?:les |la |le )?(?:seule?s?|premier\w*|pires?|uniques?)|(?:la plupart|l'immense majorite|la majorite) des (?:[a-z]+ )?(?:marques|enseignes|entreprises|acteurs|sites|maisons|restaurants|magasins|concurrents)|comme (?:(?:toutes|tous) (?:les |nos )?(?:marques|enseignes|autres|concurrents|confreres|entreprises|acteurs|banques|operateurs|grands)|(?:beaucoup|l'ensemble|la plupart)(?! d'entre vous)|partout|ailleurs)|(?:et )?que dire de|que dire des|(?:dans )?(?:tout|toute|l'ensemble de) (?:le|la|notre) (?:secteur|profession|filiere|industrie)|pratique (?:courante|repandue|habituelle|generalisee)|il y a (?:bien )?(?:plus|pire) (?:grave|ailleurs|chez)|des sujets plus (?:graves|importants|serieux)|pendant ce temps,? (?:personne|les autres|nos concurrents|d'autres|on ne|nul|certains)|vous (?:feriez mieux|devriez plutot)|regardez (?:plutot|donc|d'abord|ce que|chez)|bien pire|ailleurs aussi|chez les autres|que ceux qui n'ont jamais)\b/,
    unless:
      /ne (?:nous )?(?:excuse|justifie|dedouane)|pas une (?:excuse|raison)|comme (?:tous|toutes) (?:nos|les|vous)? ?(?:clients|parents)?,? (?:nous (?:esperons|aurions)|vous)|comme tous les autres|(?:nous travaillons|concert)\w* avec/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'sarcasm',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    re: /[😂🤣😅😆😹😜😝😛😏🙃🙄😉😎🤪🤡🍿🤷]|(?:[:;]-?[)pPD]|x[dD])(?=\s|$|[.!?,])|\b(?:l+o+l+|mdr+|ptdr|haha+|hihi|oups+|oupsie|ouille|aie aie|jpp)\b/u,
  },
  {
    rule: 'sarcasm',
    variant: '',
    severity: 'error',
    re: /\b(?:bravo (?:a (?:tous|toutes|vous|ceux|celles|nos)?|aux|les|pour votre(?! (?:patience|courage|travail|calme)))[^.!?]{0,50}|(?:merci|felicitations|bravo|chapeau|medaille|palme|coucou|bien joue)[^.!?]{0,25}(?:detectives?|sherlock|yeux de lynx|oeil de lynx|enqueteurs|specialistes autoproclames|experts? (?:en|du canape)|moralisateurs|vigilants? citoyens|inspecteurs?|chasseurs|limiers|police du|redresseurs)|casse(?:r)? internet|(?:on a|nous avons) failli (?:s'|nous |avoir)|(?:ah|oh),? (?:quel (?:drame|malheur)|la belle affaire|mon dieu)|quel (?:drame|scandale)\b|la belle affaire|dormez tranquilles?|on respire|respirez (?:un|fort|profond)|(?:faut-il|devons-nous) (?:vraiment|encore) (?:s'|nous )?excuser|puisqu'il (?:faut|faudrait)|puisque (?:visiblement|apparemment|certains|cela)|(?:apparemment|visiblement),? (?:on ne peut|il faut|certains|le ridicule)|pour (?:celles et )?ceux qui (?:n'ont|auraient) (?:rien|pas)|au risque de decevoir|rassurez-vous,? (?:les|le|la|aucun)|plates excuses|mille pardons,? (?:o|a nos)|ouh? la la|on ne peut (?:decidement )?plus rien|c'est (?:cadeau|ballot|pas nous,? c'est))\b/,
    unless: /merci (?:a|aux)[^.!?]{0,40}(?:signal|alert|prevenu)[^.!?]*$/,
  },
  {
    rule: 'censorship_admission',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:supprim|effac|masqu|retir|enlev|modere|nettoy|bloqu|desactiv|ferm|cach|bann|filtr|limit|verrouill|suspend|restrei)\w*(?: [a-z']+){0,5}? (?:les |vos |des |tous les |leurs |ces |certains |aux |l'acces aux |la section (?:des )?)?(?:commentaires?|(?<!sur )avis(?! d[eu']| medic)|critiques?|reponses|messages? (?:negatifs?|hostiles?|de (?:clients|critiques?))|comptes? (?:critiques?|qui)|internautes|temoignages)|(?:commentaires?|avis|critiques?|reponses|messages negatifs|messages hostiles) (?:[a-z']+ ){0,5}?(?:supprime|efface|masque|retire|bloque|desactive|ferme|filtre|limite|suspendu|enleve|modere|verrouille|restreint)\w*)\b/,
    unless:
      /(?:ne|n')\s?(?:[a-z']+ ){0,3}(?:supprim|effac|masqu|retir|bloqu|desactiv|ferm|cach|filtr|limit)\w* (?:pas|aucun|rien|jamais|plus)|n'(?:avons|a|ont) (?:pas |rien |aucun )|aucun (?:commentaire|avis|message)|rest(?:ent|eront|e) (?:ouverts?|en ligne|visibles?)|(?:insult|injur|menac|racist|haine|charte|donnees personnelles|adresses? personnel|antisem|sexist|homophob|pedo|noms? d'enfants?)|(?:retirez|retirer votre|supprimez|effacez)\b|retablis?|de nouveau en ligne|remis en ligne|nous n'aurions pas du|avons eu tort/,
  },
  {
    rule: 'promotion_too_soon',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    re: /(?:-|−|–|\bmoins )\s?\d{1,2}\s?(?:%|pour ?cent)|\b\d{1,2}\s?% (?:de (?:remise|reduction|rabais)|offerts?|sur)|\b(?:codes? (?:promo|reduc\w*|avantage|[a-z]+\d+)|bons? d'achats?|bons? de reduction|(?<=\b(?:une|des|nos|notre|vos|votre|cette|avec|immediate|\d) )remises?(?! (?:en|a|aux?|des?|du|de la)\b)|remises? de \d|ristournes?|rabais|cheques? cadeaux?|cartes? cadeaux?|jeu[x]?[- ]concours|tirage au sort|promotions?|promo|nouvelle (?:collection|gamme|carte)|decouvrez|profitez(?:-en)?|livraison (?:offerte|gratuite)|frais de port offerts|offre (?:speciale|exceptionnelle|exclusive)|(?:offr|recev|recevr|gagn|choisi|accept)\w* (?:[a-z']+ ){0,3}cadeaux?|petits? cadeaux?|cadeaux? (?:offerts?|surprises?|pour (?:vous|tous|chaque|tout)|vous attend\w*)|en cadeau|offert[es]* (?:pour|a tous|des)|ventes? privees?|points? (?:de )?fidelite|rendez-vous en (?:magasin|boutique)(?![^.]{0,30}(?:produit|article|lot|ticket|objet|rembours|echang|rappel))|commandez|a gagner)\b/,
    unless:
      /\b(?:aucune?|pas (?:de|d')|ni|plus de|sans|ne (?:proposer|ferons|parler)\w*|suspen\w+|annul\w+|report\w+|arret\w+|retir\w+|mis(?:e)? (?:fin|en pause)|interromp\w*)[^.]{0,40}(?:promo|bon|remise|cadeau|jeu|concours|offre|solde|ristourne|code|%|collection|vente)|(?:promo|jeu|concours|offre|campagne|collection|vente)[^.]{0,30}(?:est|sont|a ete|ont ete) (?:suspendu|annul|report|arret|retir|interromp)|notre (?:nouvelle )?collection (?:enfant|montr)|(?:photo|image|page|affiche|video|visuel)[^.]{0,20}(?:nouvelle )?collection/,
  },
  {
    rule: 'attacks_public',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:les gens|ceux|celles|celles et ceux|certaine?s?|d'aucuns|quelques-uns|internautes|personnes) (?:d'entre vous )?(?:qui |que )?(?:[a-z']+ ){0,2}?(?:s'indign|s'offusqu|s'insurg|s'emeu|se plaign|ral|grogn|pleur|pleurnich|gemi|hurl|vocifer|aboi|s'agit|s'excit|crient|critiqu\w+ (?:tout|sans))\w*|(?:s'indign|s'offusqu|s'emou|se plain|ral|critiqu)\w* (?:de tout|pour (?:tout|rien|si peu)|a tout propos|pour un oui)|(?:feri(?:ez|ons)|feraient) (?:mieux|bien) de|(?:pour|de) si peu|rien d'autre a faire|du temps a perdre|avez du temps|trop de temps|en manque de (?:sensations|polemique)|jamais contents?|(?:professionnels|champions|adeptes) d[eu] (?:la |l')?(?:plainte|indignation|critique|rale)|il en faut peu|(?:encore |il )?(?:faut-il|faudrait-il|faut|faudrait) savoir (?:lire|compter)|crier au (?:scandale|loup|complot)|avant de (?:crier|hurler|vous indigner|s'indigner|accuser|nous accuser|juger|vociferer)|on ne peut plus rien dire)\b/,
    unless:
      /nous (?:avons mis|ferions|aurions|aurait) (?:mieux|bien|du)|(?:avez|ont) (?:raison|le droit) de|merci (?:a|aux)/,
  },
  {
    rule: 'threat',
    variant: '',
    severity: 'error',
    re: /\b(?:a bon entendeur|vous (?:etes|voila) (?:prevenue?s?|avertie?s?)|dernier avertissement|nous (?:avons|connaissons|possedons|detenons) (?:bien )?(?:votre|vos) (?:nom|adresse|identite|coordonnees|employeur|ecole|lieu de travail|adresse ip)|(?:supprim|retir|effac)ez[^.!?]{0,60}(?:sous peine|sans quoi|faute de quoi|ou (?:bien )?nous|a defaut|avant que)|(?:sous peine|faute de quoi|a defaut)[^.!?]{0,50}(?:serons|verrons|engag|contraint|avocat|justice|saisi))\b/,
  },
  {
    rule: 'sarcasm',
    variant: '',
    severity: 'error',
    re: /\b(?:bravo|merci|felicitations|bien vu|bien joue|chapeau|quel talent|quelle perspicacite),? (?:a )?(?:monsieur |madame |cher |chere |les? )?(?:sherlock|einstein|columbo|poirot|maigret|champion(?:ne)?s?|genies?|l'artiste|docteur|professeur|inspecteur|capitaine|je-sais-tout|maitre capello)\b/,
  },
]
