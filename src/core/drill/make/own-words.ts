import type { Facts } from './facts.ts'

/** Ordinary days of any shop; {brand} is filled in. */
export const ordinaryOf = (lang: 'fr' | 'en', brand: string): string[] =>
  ORDINARY[lang].map((text) => text.replaceAll('{brand}', brand))

const ORDINARY = {
  fr: [
    'Commande {brand} reçue ce matin, très contente',
    'Le service clients {brand} m’a rappelée comme promis',
    'Quelqu’un a un code promo {brand} ?',
    'Colis {brand} en retard de deux jours',
    'Joli pull trouvé chez {brand}',
    'La boutique {brand} du centre a rouvert',
    '{brand} livre le samedi ?',
    'Retour {brand} fait sans souci',
    'La taille chez {brand} est un peu grande',
    'Nouvelle collection {brand}, pas mal',
  ],
  en: [
    'My {brand} order came this morning, very happy',
    '{brand} customer service called me back as promised',
    'Does anyone have a {brand} code?',
    '{brand} parcel is two days late',
    'Found a lovely jumper at {brand}',
    'The {brand} shop in town is open again',
    'Does {brand} deliver on Saturdays?',
    'Returned something to {brand}, no trouble',
    '{brand} sizes run a little large',
    'New {brand} collection is not bad',
  ],
}

/** What the scripted team says where nobody wrote its texts: whole sentences that hold for any mistake of ours. */
export const SAYS: Readonly<Record<'fr' | 'en', Omit<Facts['says'], 'title' | 'causeAfter'>>> = {
  fr: {
    holding:
      'Bonjour. Vous nous signalez une erreur sur notre site. Elle est la nôtre et nous vous présentons nos excuses. Nous la retirons. Prochain point ici dans deux heures.',
    apology:
      'Nous avons publié ce qui n’aurait jamais dû l’être, et c’est vous qui nous l’avez signalé. Nous en sommes responsables. Nous présentons nos excuses, d’abord à celles et ceux que cela a blessés, ensuite à vous. Tout a été retiré. Dès aujourd’hui, deux personnes relisent chaque page avant sa mise en ligne. Nous vous dirons ce qui s’est passé dans deux jours au plus tard.',
    cause:
      'Vous nous avez demandé comment c’était possible. Voici ce que nous avons établi : la page a été relue en partie seulement. Ce contrôle manquait. Il existe désormais : deux personnes relisent chaque page en entier.',
    lead: { kind: 'process', note: 'Qui a relu cette page ?', found: 'Une partie seulement a été relue.' },
    thanks: 'Bonjour, vous avez été parmi les premières personnes à nous prévenir. Merci : c’était à nous de le voir.',
    gesture: 'Une journée portes ouvertes pour montrer comment nous relisons nos pages.',
  },
  en: {
    holding:
      'Hello. You told us about a mistake on our site. It is ours and we are sorry. It is being removed. Next update here in two hours.',
    apology:
      'We published something that should never have been published, and you told us. We are responsible. We are sorry, first to those it hurt, then to you. All of it has been removed. From today two people check every page before it goes online. We will tell you what happened within two days.',
    cause:
      'You asked how this could happen. Here is what we have established: only part of the page was checked. That check was missing. It exists now: two people read every page from top to bottom.',
    lead: { kind: 'process', note: 'Who checked this page?', found: 'Only part of it was checked.' },
    thanks: 'Hello, you were among the first people to tell us. Thank you: it was our job to see it.',
    gesture: 'An open day that shows how we check our pages.',
  },
}
