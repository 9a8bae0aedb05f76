import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H
const PAGE = 'https://decathlon.example/running/hijab-de-course'

/** Decathlon, 24–26 February 2019: a running hijab, threats to staff, and one person who answers everybody. */
export const facts: Facts = {
  id: 'decathlon',
  lang: 'fr',
  title: { fr: 'Decathlon, le hijab de course', en: 'Decathlon, the running hijab' },
  summary: {
    fr: '24 au 26 février 2019 : une fiche produit devient une affaire nationale. Plus de 500 appels et courriels, des menaces ; une seule personne répond, calmement et en signant. Le produit est suspendu pour protéger les équipes. Les faits sont documentés, les heures sont supposées ; messages et personnes sont inventés.',
    en: '24 to 26 February 2019: a product page becomes a national affair. More than 500 calls and mails, threats among them; one person answers, calmly and signing. The product is suspended to protect staff. The facts are documented, the hours are assumed; posts and people are invented.',
  },
  minutes: 13,
  sources: ['mouv.fr, Decathlon, February 2019', 'huffingtonpost.fr, 26 February 2019'],
  start: '2019-02-24T17:00:00+01:00',
  brand: {
    id: 'decathlon',
    name: 'Decathlon',
    words: ['decathlon'],
    site: 'https://decathlon.example',
    zone: 'Europe/Paris',
  },
  thing: 'cette fiche produit',
  first: { network: 'x', text: 'Decathlon va vendre un hijab de course à pied. La page est en ligne.' },
  anchor: PAGE,
  spot: { url: PAGE, title: 'Hijab de course à pied', body: '7,99 € · Bientôt disponible', picture: true },
  networks: { x: 8, facebook: 3 },
  stretches: [
    { from: 3, to: 3 * H, count: 26, mix: { finders: 5, shock: 3, questions: 2 }, repeats: 0.35 },
    { from: 15 * H, to: 24 * H, count: 36, mix: { shock: 5, defenders: 3, boycott: 2, complaint: 2 }, repeats: 0.5 },
    {
      from: 38 * H,
      to: 46 * H,
      count: 46,
      mix: { shock: 4, boycott: 4, defenders: 4, mockery: 3, complaint: 2 },
      repeats: 0.5,
    },
    { from: 46 * H, to: 54 * H, count: 30, mix: { after: 2, defenders: 4, shock: 3, mockery: 2 }, repeats: 0.5 },
    { from: 62 * H, to: 72 * H, count: 14, mix: { defenders: 3, after: 3 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    {
      after: 40 * H,
      outlet: 'la_gazette_du_sport_inventee',
      text: 'Une fiche produit de Decathlon au cœur d’une polémique',
    },
    { after: 50 * H, outlet: 'le_matin_des_regions', text: 'Decathlon suspend un produit pour protéger ses équipes' },
  ],
  stars: [{ after: 39 * H, network: 'x', handle: 'le_perchoir_fictif', followers: 210_000, voice: 'shock' }],
  ordinary,
  level: 'N3',
  hurt: false,
  says: {
    title: 'Une fiche produit et des menaces contre les équipes',
    holding:
      'Bonjour. Une de nos fiches produit fait débat, et des salariés reçoivent des menaces. Nous regrettons de ne pas l’avoir mieux préparé. La vente est suspendue pour leur sécurité. Nous lisons tout et répondons ici. Prochain point à 20 h.',
    apology:
      'Nous avons mis en ligne une fiche produit sans préparer nos équipes à ce qui pouvait suivre. Nous en sommes responsables. Nous présentons nos excuses, d’abord à nos salariés qui ont reçu des insultes et des menaces, ensuite à vous qui attendiez une réponse. La vente est suspendue, pour leur sécurité et pour cette seule raison. Dès aujourd’hui, quatre personnes se relaient pour vous répondre et chaque menace est transmise. Nous vous dirons la suite au plus tard mercredi à 18 h.',
    cause:
      'Vous nous avez demandé comment c’était possible. Voici ce que nous avons établi : la page est partie en ligne avant que les magasins et le service clients soient prévenus. Cette préparation manquait. Elle existe depuis mardi : aucun produit qui peut faire débat ne sort sans réponse prête et sans relais pour celles et ceux qui répondent.',
    causeAfter: 3 * D,
    lead: {
      kind: 'process',
      note: 'Qui savait que la page partait en ligne ?',
      found: 'Les magasins et le service clients l’ont appris par les réseaux.',
    },
    thanks: 'Bonjour, vous avez été parmi les premières personnes à nous parler de cette page, calmement. Merci.',
    gesture: '',
  },
  history: {
    acknowledged: D,
    kept: null,
    spoke: 40 * H,
    removed: 2 * D,
    causeTold: 2 * D,
    thanked: null,
    recovered: null,
  },
  without: ['recovered'],
  bets: [
    {
      after: 2 * D,
      choices: [
        { fr: 'Le produit est suspendu pour protéger les équipes.', en: 'The product is suspended to protect staff.' },
        { fr: 'Le produit est maintenu, sans un mot.', en: 'The product stays, without a word.' },
        { fr: 'La personne qui répondait est désavouée.', en: 'The person who answered is disowned.' },
      ],
      history: 0,
      told: {
        fr: 'après plus de 500 appels et courriels, dont des menaces, la vente est suspendue ; les réponses, calmes et signées, sont saluées.',
        en: 'after more than 500 calls and mails, threats among them, the sale is suspended; the calm, signed replies are praised.',
      },
    },
  ],
}
