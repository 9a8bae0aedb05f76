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
