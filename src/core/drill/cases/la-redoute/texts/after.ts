/** The second wave of 4 January, from 16:54: the picture is back, put right, and the price has moved. */
export const priceWave: readonly string[] = [
  'La photo est revenue sur le site, sans le monsieur. Mais le prix est passé de 8,99 à 9,99. Sérieusement ?',
  'Alors comme ça on retouche la photo ET le prix 😂 1 € pour effacer un bonhomme',
  'Un euro de plus pour la version sans option. Comprenne qui pourra.',
  '8,99 avec, 9,99 sans. On paie la retouche en fait mdrrr',
  'Ils en ont profité pour augmenter, la classe',
  'Avant / après. Trouvez les DEUX différences.',
  'C’est petit ça. S’excuser à midi et augmenter à 17 h.',
  'Le photographe est payé au pixel enlevé apparemment 💸',
  'À ce tarif je préférais l’ancien modèle 😭',
  'Bravo le marketing : la polémique à 8,99, la tranquillité à 9,99.',
  'Je n’invente rien, deux captures, deux prix. La Redoute une explication ?',
  'Coïncidence de soldes ou pas, c’est la pire heure pour changer un prix @laredoute',
  'Quelqu’un peut vérifier le prix de ce matin ? J’ai un doute, ma capture dit 8,99',
  'Ça repart pour un tour… le prix maintenant 🙈',
  'inflation express : +11 % le temps d’un coup de gomme',
  'Je pardonnais la photo, le prix non.',
  'le monsieur valait 1 euro. c’est tout. c’est le message.',
]

/** A rival's joke on 5 January. */
export const rivalWave: readonly string[] = [
  '3 Suisses qui invite le bonhomme sur son canapé, c’est magnifique 😂',
  'Le concurrent n’a pas traîné ! Bien joué 3 Suisses, pauvre La Redoute',
  'L’affiche de 3 Suisses, « chapeau non fourni », je suis mort',
  'Se moquer du voisin le lendemain… facile mais drôle',
  'La guerre des catalogues est déclarée 🍿',
  'Pas très élégant de tirer sur La Redoute à terre, non ?',
  'OK le canapé parodie m’a achevé 🤣',
  'Réactivité 10/10 pour 3 Suisses. La Redoute va devoir répondre avec humour.',
  'Si j’étais La Redoute je leur enverrais le chapeau.',
  'Parodie vue. Validée. Partagée.',
]

/** The days after, ever fewer. */
export const daysAfter: readonly string[] = [
  'On en parle encore au boulot ce matin, le chapeau est devenu une expression chez nous',
  'Deux jours après et je ris toujours de cette photo',
  'L’affaire La Redoute racontée à ma grand-mère : elle a demandé la référence du tee-shirt.',
  'Bon, on connaît le fin mot de l’histoire La Redoute ou pas ?',
  'Billet de blog : cinq leçons de l’affaire La Redoute pour vos fiches produit',
  'La Redoute dit avoir revu toutes les photos de la séance. Bien.',
  'Je note que La Redoute a expliqué ce qui s’était passé, sans accuser personne. Rare.',
  'Cas d’école en cours de com aujourd’hui, devinez lequel 😂',
  'Le mème commence à fatiguer là',
  'Toujours pas digéré cette photo sur une page enfant, mais ils ont au moins expliqué.',
  'Quelqu’un a gardé la première capture ? C’est pour un exposé',
  'Reçu une réponse personnelle de La Redoute à mon signalement. Classe.',
  'Hier j’ai remercié la personne du service clients, elle avait l’air épuisée par cette photo',
  'Résumé de la semaine : une photo, un chapeau, un prix, un canapé.',
  'Le bonhomme au chapeau a déjà trois pages de fans, je vous laisse méditer',
  'Explication lue. Un contrôle manquait, il existe maintenant. Fin pour moi.',
  'La Redoute remercie ceux qui ont vu l’erreur en premier, j’aime bien l’idée',
  'Reparlons de choses sérieuses : ma commande La Redoute est arrivée en avance 👍',
]

/** Sparse talk between the calm and the gesture. */
export const sparse: readonly string[] = [
  'Exposé en école de commerce sur la photo de La Redoute, salle hilare.',
  'Trois semaines après, le coup du chapeau reste ma photo préférée de La Redoute',
  'Commande La Redoute reçue, rien à signaler dans le fond du carton 😄',
  'Quelqu’un sait si La Redoute vend encore le lot de tee-shirts de la photo ?',
  'Mon mari s’est déguisé en monsieur de la plage pour l’anniversaire. Chapeau compris.',
  'Podcast sur les ratés de l’image : dix minutes sur La Redoute, plutôt juste.',
  'J’ai recommandé chez La Redoute, la page enfant est nickel.',
  'Je range mes captures de janvier et je retombe sur LA photo',
  'Galette des rois au bureau : la fève portait un chapeau. On n’oublie rien.',
  'Dossier du mois : gérer une erreur en ligne, l’exemple La Redoute',
]

/** The gesture: people play, and mostly smile. */
export const game: readonly string[] = [
  'La Redoute qui cache des erreurs exprès dans ses photos et t’habille si tu trouves, je dis bravo 👏',
  'J’AI TROUVÉ UN DAUPHIN DANS UNE CUISINE, c’est bon j’ai gagné ? 😂',
  'La vidéo d’excuses de La Redoute est très drôle, ils ont tout compris.',
  'Bon je ne travaillerai pas cet après-midi, 33 600 photos à regarder',
  'Rebondir comme ça un mois après, chapeau. Littéralement. 🎩',
  'Erreur n° 6 trouvée avec ma fille : une pieuvre sur l’étagère !',
  'Merci La Redoute, premier jeu concours où je m’amuse vraiment',
  'Très malin : excuses, humour, cadeaux. J’adore.',
  'Qui a trouvé celle du rayon luminaires ? Je deviens folle 😅',
  'Super idée La Redoute, ça change des bons de réduction tristes',
  'Ils se moquent d’eux-mêmes avant nous, c’est la meilleure réponse.',
  'Le site rame, vous êtes combien à chercher ? 😄',
  'Deux erreurs trouvées, je vise la tenue complète !',
  'Belle leçon de communication de La Redoute, on le mettra dans les cours.',
  'Trop fière, j’ai trouvé l’extraterrestre dans la page rideaux',
  'On joue en famille depuis hier soir, merci La Redoute',
  'Toutes trouvées en deux jours, internet est sans pitié 😂 bravo à tous',
  'J’avais boudé La Redoute en janvier, je reviens avec le sourire.',
]
