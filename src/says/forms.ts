import type { Lang } from './tools.ts'

type Form = { title: string; what: string; text: string; thanks: string }
type Words = {
  report: Form
  advice: Form
  page: string
  leaveEmpty: string
  send: string
  privacy: string
  later: string
}

/** The two public forms, for people who took the trouble. */
export const formWords: Record<Lang, Words> = {
  fr: {
    report: {
      title: 'Signaler une erreur sur notre site',
      what: 'Vous avez vu quelque chose qui ne devrait pas y être ? Dites-le nous : une personne le lit tout de suite.',
      text: 'Ce que vous avez vu',
      thanks: 'Merci. Quelqu’un regarde maintenant.',
    },
    advice: {
      title: 'Quel conseil nous donneriez-vous ?',
      what: 'Une personne lit chaque conseil ; ceux que nous suivons entrent dans notre façon de faire.',
      text: 'Votre conseil',
      thanks: 'Merci. Une personne le lira.',
    },
    page: 'Adresse de la page (facultatif)',
    leaveEmpty: 'Laissez ce champ vide',
    send: 'Envoyer',
    privacy: 'Nous ne gardons ni votre adresse ni votre nom : seulement ce que vous écrivez.',
    later: 'Nous n’avons pas pu le prendre. Réessayez dans un moment, ou écrivez-nous sur nos réseaux.',
  },
  en: {
    report: {
      title: 'Report a mistake on our site',
      what: 'You saw something that should not be there? Tell us: a person reads it at once.',
      text: 'What you saw',
      thanks: 'Thank you. Somebody is looking now.',
    },
    advice: {
      title: 'What advice would you give us?',
      what: 'A person reads each piece of advice; what we follow becomes our way of working.',
      text: 'Your advice',
      thanks: 'Thank you. A person will read it.',
    },
    page: 'Address of the page (optional)',
    leaveEmpty: 'Leave this field empty',
    send: 'Send',
    privacy: 'We keep neither your address nor your name: only what you write.',
    later: 'We could not take it. Try again in a while, or write to us on our networks.',
  },
}
