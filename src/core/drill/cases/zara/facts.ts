import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H
const PAGE = 'https://zara.example/kids/striped-sheriff-top'

/** Zara, August 2014: a star on a striped child's top. Withdrawn within hours; the past comes back, and so does a translation. */
export const facts: Facts = {
  id: 'zara',
  lang: 'en',
  title: { fr: 'Zara, la chemise de shérif', en: 'Zara, the sheriff shirt' },
  summary: {
    fr: 'Août 2014 : une étoile jaune sur un haut rayé pour enfant. Retiré en quelques heures, avec des excuses ; mais un précédent de 2007 remonte, et le texte en hébreu dit « exterminé » pour « détruit ». Les faits sont documentés, l’heure de départ est supposée ; messages, personnes et images sont inventés.',
    en: 'August 2014: a yellow star on a striped top for children. Withdrawn within hours, with an apology; but a precedent of 2007 comes back, and the Hebrew text says “exterminated” for “destroyed”. The facts are documented, the starting hour is assumed; posts, people and pictures are invented.',
  },
  minutes: 9,
  sources: ['zeit.de, August 2014', 'forward.com 204742'],
  start: '2014-08-27T08:00:00+02:00',
  brand: { id: 'zara', name: 'Zara', words: ['zara'], site: 'https://zara.example', zone: 'Europe/Madrid' },
  thing: 'that striped top',
  first: {
    network: 'x',
    text: 'Zara sells a striped top with a yellow star for toddlers. They call it sheriff. Look at it.',
  },
  anchor: PAGE,
  spot: { url: PAGE, title: 'Striped sheriff top', body: '€12.95 · 3 months to 3 years', picture: true },
  networks: { x: 7, facebook: 4 },
  stretches: [
    { from: 3, to: H, count: 28, mix: { finders: 5, shock: 4 }, repeats: 0.35 },
    { from: H, to: 4 * H, count: 46, mix: { shock: 7, mockery: 2, boycott: 1, questions: 1 }, repeats: 0.5 },
    { from: 4 * H, to: 12 * H, count: 34, mix: { shock: 3, complaint: 4, boycott: 2, after: 2 }, repeats: 0.5 },
    { from: 24 * H, to: 36 * H, count: 22, mix: { complaint: 4, after: 3, defenders: 2 }, repeats: 0.4 },
  ],
  texts,
  headlines: [
    { after: 3 * H, outlet: 'the_wardrobe_post', text: 'Zara withdraws a striped children’s top with a star' },
  ],
  stars: [{ after: 90, network: 'x', handle: 'museum_corner', followers: 140_000, voice: 'shock' }],
  ordinary,
  level: 'N3',
  hurt: false,
  says: {
    title: 'A star on a striped top for children',
    holding:
      'A children’s top on our site recalls the darkest days of history. It should never have been drawn or sold. The mistake is ours and we are sorry. It is being removed from every shop. Next update here at 1 pm.',
    apology:
      'A top for small children carried a yellow star on stripes. We drew it, we photographed it and we put it on sale: we are responsible. We are sorry, first to survivors and their families, then to everyone it hurt. It has been removed from the site and from every shop, and every piece is being destroyed. From today people who know this history look at each design before it is made. We will tell you what happened by Friday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: the design was approved from a small sketch that showed the word and not the stripes. Nobody asked what the star recalls. That check was missing. It has existed since Thursday, and each text of ours is read by a native before it goes out. We reviewed every children’s design of the season; none of the others is concerned.',
    causeAfter: 2 * D + 8 * H,
    lead: {
      kind: 'process',
      note: 'What did the people who approved the design see of it?',
      found: 'A sketch the size of a stamp, without the stripes.',
    },
    thanks:
      'Hello, you were among the first people to tell us about this top. Thank you: it was our job to see it. It is gone.',
    gesture: 'Our designers spend a day with historians, and what they learn is open to every fashion school.',
  },
  history: {
    acknowledged: 2 * H,
    kept: null,
    spoke: 3 * H,
    removed: 4 * H,
    causeTold: null,
    thanked: null,
    recovered: null,
  },
  without: [],
  bets: [
    {
      after: 3 * H,
      choices: [
        { fr: 'Des excuses et le retrait en quelques heures.', en: 'An apology, and withdrawal within hours.' },
        { fr: '« C’est une étoile de shérif. »', en: '“It is a sheriff’s star.”' },
        { fr: 'Un retrait sans un mot.', en: 'Withdrawal without a word.' },
      ],
      history: 0,
      told: {
        fr: 'retrait en quelques heures et excuses ; mais le texte en hébreu se lit « exterminé », et le précédent de 2007 remonte.',
        en: 'withdrawn within hours with an apology; but the Hebrew text reads “exterminated”, and the precedent of 2007 comes back.',
      },
    },
  ],
}
