import type { Lang } from './tools.ts'

type Idea = { title: string; text: string; seen: string }

/** Gestures that made people laugh with a brand, after calm; what each was, and who did it. */
export const ideas: Record<Lang, readonly Idea[]> = {
  fr: [
    {
      title: 'Le jeu des erreurs',
      text: 'Glissez volontairement des détails absurdes dans votre catalogue ; les premiers à les trouver gagnent.',
      seen: 'La Redoute, février 2012 : quatorze erreurs plantées, quatre semaines après.',
    },
    {
      title: 'L’aveu en une image',
      text: 'Retournez votre nom ou votre logo contre vous, avec des excuses nettes et un merci aux équipes.',
      seen: 'KFC, février 2018 : « FCK », une fois les restaurants rouverts.',
    },
    {
      title: 'Les découvreurs à l’honneur',
      text: 'Habillez, invitez ou citez (avec leur accord) celles et ceux qui ont vu l’erreur avant vous.',
      seen: 'La Redoute habilla les premiers gagnants de la tête aux pieds.',
    },
    {
      title: 'Réponses une par une',
      text: 'Des heures de réponses humaines, différentes, signées d’un prénom : le geste le moins cher.',
      seen: 'DiGiorno, septembre 2014 : des excuses personnelles pendant des heures.',
    },
  ],
  en: [
    {
      title: 'Spot the mistakes',
      text: 'Slip absurd details into your catalogue on purpose; the first to find them win.',
      seen: 'La Redoute, February 2012: fourteen planted mistakes, four weeks later.',
    },
    {
      title: 'The confession in one picture',
      text: 'Turn your own name or logo against yourself, with a clean apology and a thank-you to your people.',
      seen: 'KFC, February 2018: “FCK”, once the restaurants had reopened.',
    },
    {
      title: 'The finders honoured',
      text: 'Dress, invite or name (with their yes) those who saw the mistake before you did.',
      seen: 'La Redoute dressed the first winners from head to toe.',
    },
    {
      title: 'Answers one by one',
      text: 'Hours of human answers, each different, signed with a first name: the cheapest gesture there is.',
      seen: 'DiGiorno, September 2014: personal apologies for hours.',
    },
  ],
}

const rules: Record<Lang, (brand: string) => string> = {
  fr: (brand) => `Règlement du jeu « {nom du jeu} »

1. Organisateur. ${brand}, {adresse}. Jeu gratuit et sans obligation d’achat, ouvert du {date} au {date}, à toute personne majeure résidant en {pays}, hors personnel de l’organisateur.
2. Principe. Le premier à trouver {ce qu’il faut trouver} gagne : c’est l’adresse qui décide, pas le hasard. Une participation par personne.
3. Participer. Envoyez {quoi} à {où}. L’heure de réception sur notre serveur fait foi ; en cas d’égalité, un tirage au sort vérifiable départage : empreinte de la liste et de la graine publiées avant, graine publiée après.
4. Lots. {n} lots : {description}, valeur unitaire {montant} €. Ni échange ni contre-valeur en argent.
5. Données. Nous gardons {quelles données} jusqu’au {date}, pour ce jeu seulement. Droit d’accès et d’effacement : {contact}.
6. Responsabilité, litiges. Droit français. Règlement disponible ici jusqu’au {date} ; dépôt chez un commissaire de justice : {oui/non}.`,
  en: (brand) => `Rules of the contest “{name}”

1. Organiser. ${brand}, {address}. Free, no purchase needed, open from {date} to {date} to any adult living in {country}, staff of the organiser excepted.
2. How it works. The first to find {what is to be found} wins: skill decides, not chance. One entry a person.
3. Taking part. Send {what} to {where}. The time of receipt on our server decides; a tie is broken by a verifiable draw: fingerprints of list and seed published before, the seed after.
4. Prizes. {n} prizes: {description}, worth {amount} € each. No exchange, no cash.
5. Data. We keep {which data} until {date}, for this contest alone. Access and erasure: {contact}.
6. Liability, disputes. Law of {country}. Rules available here until {date}.`,
}

/** Contest rules to start from: skill preferred, no purchase, a verifiable draw. A lawyer reads them before they are used. */
export const rulesOf = (brand: string, lang: Lang): string => rules[lang](brand)
