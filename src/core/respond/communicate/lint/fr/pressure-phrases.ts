import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE } from './words.ts'

const LAWYERS = '(avocate?s?|conseils? juridiques?|service juridique|juristes?|cabinet d.avocats|direction juridique)'

/** What is done to those who speak: threats, silence, words taken away. */
const phrases: readonly Phrases[] = [
  // lawyers set on somebody; what is not done is for `negated.ts`
  {
    rule: 'threat',
    severity: 'error',
    phrases: [
      `(transmis|remis|confie|soumis|adresse|envoye)~ a (notre|nos) conseils?|sans (retrait|retractation|suppression|excuses|rectification|reponse) (de votre part )?(sous|d'ici|avant|dans les)`,
      `(nos|notre|mes|mon|l'|les) ?${LAWYERS} … (est|sont|va|vont|a ete|ont ete|prend~|saura|sauront|etudi~|examin~|analys~|appreci~|se penche~|lisent|suivent|suit|[a-z]{3,}(ra|ront)|tien~)`,
      `(saisi|transmi|transmett|confi|remis|remett|mandat|consult|soumis|soumett|sollicit|remont)~ … (a |aupres de |par |d')?(nos|notre|mon) ${LAWYERS}|entre les mains de (nos|notre) ${LAWYERS}|(affaire a|nouvelles de|courrier de|lettre de) (nos|notre|mon) ${LAWYERS}`,
    ],
    unless: /\b(?:volee?s|pirat|escroc|fraud|coordonnees bancaires|mot de passe|consommer|utiliser)/,
  },
  {
    rule: 'threat',
    severity: 'error',
    phrases: [
      `(nous vous |je vous |vous etes )(conseill|invit|somm|demand|pri|enjoi)~ (vivement |fermement |instamment |donc )?(de |d'|a )(la |le |les |l')?(retirer|supprimer|effacer|cesser|ne plus|vous taire|reflechir|rectifier)`,
      `(faute de quoi|a defaut|sans quoi|sinon|passe ce delai),? … (juridique|avocat~|justice|tribunal|suites?|droit)`,
      `(reflechissez|pesez|mesurez) (bien |a deux fois |vos mots )?(avant|a ce que)|(peut|peuvent|pourrait|pourraient|risque~) (de )?(vous )?couter (tres )?cher|suite (depend|dependra) de vous|(avons|a) (fait |bien )?(constat|captur|archiv|conserv|enregistr)~ … (vos|votre|chacun~ de vos)|devant (un|le) (juge|magistrat)`,
      `(nous vous laissons|vous avez|vous disposez) (jusqu'|de \\d+|\\d+ (heures|jours)|quarante-huit|vingt-quatre) … pour (retir|supprim|effac|corrig|rectifi|vous retracter|presenter)~`,
      `nos conseils (?!d'|de |pour |pratique|et |aux |a |sur |sont (?:en ligne|affich))[^.!?]{0,25}[a-z]{2,}(ront|nent|gent|sissent|dient)`,
      `(assum|support|subi|essui)[a-z]* … (les |des |de )?(consequences|suites|retombees)`,
      `engagent? (votre|leur|sa) (seule |propre |pleine )?responsabilite|pour qui de droit|a qui de droit`,
      `(il|elle|l'auteure?|les auteurs|on) (sera|seront|le|la|les) (trouv|retrouv|identifi|demasqu)~`,
      `(saurons|saura) (nous en|s'en|nous) (souvenir|occuper|rappeler)`,
      `(saisirons|saisir|saisissons|allons saisir|saisira) (aussitot |immediatement )?(la justice|le tribunal|les tribunaux|la gendarmerie|la police|le procureur|un juge)`,
      `fer(ons|a) valoir (nos|ses|tous nos) droits`,
      `((perdront|perdra|perdrez) (leur|son|votre) (compte|acces|carte|abonnement|commande|garantie)|(verront|verra|verrez) (leur|son|votre) [a-z]+ (supprim|ferm|bloqu|suspend|resili|annul)~)`,
      `(identifi|retrouv|trac|localis)~ (les auteurs|l'auteur|vos comptes|votre compte|chaque)`,
      `(a vos|a leurs|a ses) (risques et perils|depens)|gare a|que cela serve d'exemple|cela vous coutera|vous aurez affaire`,
      `(serez|seront|sera) (tenue?s? (pour )?responsables?|traduite?s?|attaque~|assigne~)`,
    ],
    unless:
      /\b(?:volee?s|pirat|escroc|fraud|coordonnees bancaires|mot de passe|consommer|utiliser|nous (?:en )?(?:assum|supporter))/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'stonewalling',
    severity: 'error',
    phrases: [
      `il ne sera (pas|plus) (donne suite|repondu|fait droit)|n'avons (pas|aucune?) (d')?(explication|reponse|compte|precision|detail|justification)s? a (vous |leur |en )?(fournir|donner|apporter|rendre)`,
      `respecter (notre|ce|son) silence`,
      `^(alors |donc |vous )?(raccrochez|ne dites (rien|pas un mot)|ne repondez (rien|pas|a personne)|pas un mot)(?! (avant|si|sans|seul|tant|a la place|aux insultes))`,
      `silence (radio|absolu|total|complet)|bouche cousue`,
      `il n'y aura (ni|pas|aucun~|plus) (d'|de )?(interview|point|conference|explication|reponse|communique|commentaire|suite)~`,
      `inutile (de |d')(nous |me |vous )?(relancer|insister|ecrire|appeler|demander|revenir)`,
      `(?<!votre )(dossier|sujet|affaire|question|point) (est |reste |demeure )?(strictement |totalement )?(confidentiel~|clos|interne|regle~|classe~)`,
      `(considerons|estimons|jugeons|pensons) (le |la |l'|que (le |la |l'))?(debat|incident|sujet|affaire|polemique|dossier|chapitre) (comme |est )?(termin|clos|regl|derriere)~`,
      `(presse|journalistes|medias) … (priee?s?|invitee?s?) … (de ne|a ne) (plus|pas)`,
      `n'avons (pas|aucune?|rien) (d'|de )?(information|element|commentaire|reponse|detail)?s? ?a (communiquer|apporter|donner|faire|dire|partager)`,
      `n'avons pas a (nous )?(expliquer|justifier|repondre)`,
      `ne repondr(ons|a) (a aucune|plus a|pas aux|a plus aucune|pas a vos|plus aux)`,
      `(n'entrerons|n'entrera|n'entrons|n'iront) pas (dans|plus)`,
      `notre position (ne changera|reste|est (definitive|connue|claire))`,
      `(tournons|tourner|avons tourne) la page|passons a autre chose|fin de (l'histoire|la discussion|l'affaire)|sans commentaire~|point final`,
      `(ne )?(dirons|dira) (rien|pas un mot|pas plus)|ni confirmer ni (infirmer|dementir)|(rien|pas) (a|de) (declarer|justifier)`,
    ],
    unless:
      /\b(?:nom|identite|enfant|vie privee|personne|salarie|famille|gendarmerie|police|justice|parquet|juge\b|magistrat)|\bavant (?:que|qu'|d'|de)|tant qu[e']|parce que nous (?:ne|n')/,
  },
  {
    rule: 'censorship_admission',
    severity: 'error',
    phrases: [
      `(avis|commentaires|messages|temoignages|critiques|reponses|publications|videos|captures) (negatifs?|negatives?|hostiles?|critiques?|deplaisants?|en lien|sur ce sujet) … (ne seront (pas|plus)|ont disparu|seront|ont ete|sont)`,
      `(ne (plus )?(poster|publier|partager|diffuser|relayer)|ne postez|ne partagez|ne diffusez|ne publiez|cessez de (partager|diffuser|poster)) … (capture|photo|image|video|avis|sujet)`,
      `(demande|demandons|obtenu|exige) … (retirer|retrait|suppression|supprimer|dereferenc~|effacer) … (vos |les |des |la |cette )?(videos?|captures?|messages?|publications?|posts?|tweets?|articles?|images?|temoignages?)`,
      `(toute mention|tout message|tout commentaire|toute allusion|toute critique|toute question) … (sera|seront|est) (modere|supprime|efface|retire|masque|bloque|filtre)~`,
      `(depublie~|fait disparaitre|passe~ a la trappe|enterre~|mis~ (de cote|sous le tapis)) … (avis|commentaires?|messages?|critiques?|publications?|temoignages?|questions)|(avis|commentaires?|messages?|critiques?|temoignages?)s? … (depublie~|passe~ a la trappe)|fait le tri (dans|parmi|sous) … (avis|commentaires|messages|reponses|publication)`,
      `(bloque|ferme|suspendu|banni|desactive) votre (compte|profil|acces) (parce|car|suite|pour|en raison)|vous avons (bloque|banni|exclu)~`,
      `(vos|votre|ces|les) [^.!?]{0,20}(messages?|commentaires?|avis|publications?|videos?|temoignages?|critiques?) … (n'est|ne sont|n'apparai~|ne sera|ne seront) (donc )?plus (visible|en ligne|affiche|accessible|consultable|publie)~`,
      `(nettoye|fait le menage|fait du menage|epure|purge) … (page|mur|fil|compte|commentaires|reseaux|propos)`,
      `(votre|vos|leur|leurs|son) (message|commentaire|avis|publication|temoignage|question|video)s? (a|ont) ete (retire|supprime|masque|efface|modere)~`,
      `(tout comme|ainsi que|de meme que) (les |vos |des )?(commentaires|avis|messages)`,
      `(garder|preserver|maintenir|garantir|conserver|retrouver|pour) … (climat|cadre|espace|echange) (serein|apaise|bienveillant)`,
      `nuis(ait|aient|ent|ible~) a (notre|l'|la) ?(image|reputation|marque)|espace serein|espace bienveillant`,
      `(signale|fait (fermer|supprimer|bloquer)) … (votre compte|les comptes|le compte|vos comptes)`,
    ],
    unless:
      /\b(?:par erreur|nous l'avons retabli|de nouveau|remis|avons eu tort|insult|menac|racis|haine|donnees personnelles|(?:donn|nomm|conten|citai|montr|identifi|divulg)\w+[^.]{0,30}(?:noms?|numeros?|visages?)\b|noms? d'enfants?|adresses?|mineurs?|visage|enfant|victime|la famille)/,
  },
]

export const pressurePhrases = phrases.map(patternOf)
