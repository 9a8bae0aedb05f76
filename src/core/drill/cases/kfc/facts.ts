import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H

/** KFC United Kingdom, February 2018: no chicken. Nothing to take down; the supply is what must be repaired. */
export const facts: Facts = {
  id: 'kfc',
  lang: 'en',
  title: { fr: 'KFC, plus de poulet', en: 'KFC, out of chicken' },
  summary: {
    fr: 'Mi-février 2018 : après un changement de transporteur, les restaurants ferment faute de poulet. Quand l’annonce « FCK » paraît le 23, environ 700 restaurants sur 900 ont rouvert. Les faits sont documentés, le premier jour est supposé ; messages et personnes sont inventés.',
    en: 'Mid-February 2018: after a change of supplier, restaurants close for lack of chicken. When the “FCK” advertisement runs on the 23rd, about 700 of 900 have reopened. The facts are documented, the first day is assumed; posts and people are invented.',
  },
  minutes: 14,
  sources: ['bbc.in/2HG5kn6'],
  start: '2018-02-17T11:30:00+00:00',
  brand: { id: 'kfc', name: 'KFC', words: ['kfc'], site: 'https://kfc.example', zone: 'Europe/London' },
  thing: 'the empty fryers',
  first: { network: 'x', text: 'There is a sign on my KFC: closed, no chicken. At KFC. I have photos.' },
  anchor: 'https://kfc.example/restaurants/open-today',
  spot: null,
  networks: { x: 7, facebook: 4 },
  stretches: [
    { from: 3, to: H, count: 20, mix: { finders: 5, questions: 2, mockery: 2 }, repeats: 0.25 },
    { from: H, to: 5 * H, count: 32, mix: { mockery: 5, finders: 3, complaint: 3 }, repeats: 0.45 },
    { from: 21 * H, to: 33 * H, count: 28, mix: { mockery: 5, complaint: 4, questions: 2 }, repeats: 0.5 },
    { from: 46 * H, to: 57 * H, count: 34, mix: { mockery: 6, complaint: 3, shock: 2, defenders: 2 }, repeats: 0.5 },
    { from: 70 * H, to: 80 * H, count: 20, mix: { mockery: 3, complaint: 3, after: 1 }, repeats: 0.4 },
    { from: 4 * D, to: 4 * D + 8 * H, count: 12, mix: { complaint: 2, after: 2 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    { after: 24 * H, outlet: 'the_high_street', text: 'KFC closes restaurants after running out of chicken' },
    { after: 48 * H, outlet: 'morning_bulletin_uk', text: 'Most KFC restaurants still closed after supplier switch' },
  ],
  stars: [{ after: 4 * H, network: 'x', handle: 'the_chip_critic', followers: 260_000, voice: 'mockery' }],
  ordinary,
  level: 'N2',
  hurt: false,
  says: {
    title: 'Restaurants without chicken',
    holding:
      'Hello. Some of our restaurants have no chicken and are closed. The mistake is ours and we are sorry. We are repairing deliveries day and night, and the list of open restaurants is on our site. Next update here at 6 pm.',
    apology:
      'A chicken restaurant without chicken: you came hungry and found a closed door. We changed how our restaurants are supplied and did not prepare it well enough. We are responsible. We are sorry, first to you who drove to us for nothing, then to our teams who took the questions at the door. Every order that was paid is being refunded, the list of open restaurants is updated every two hours. We will tell you what happened by Monday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: we moved every delivery to a new way of working in one day, and kept no reserve for the first week. That reserve was missing. It exists since Tuesday: a week of stock near every region, and no change of deliveries everywhere at once.',
    causeAfter: 4 * D,
    lead: {
      kind: 'supplier',
      note: 'Why did every region run dry on the same day?',
      found: 'All deliveries changed hands at once, without a reserve.',
    },
    thanks:
      'Hello, you were among the first to tell us that a restaurant was closed. Thank you: it helped us draw up the list.',
    gesture:
      'A full-page advertisement in which we laugh at ourselves, and thank our teams and franchise partners by their towns.',
  },
  history: {
    acknowledged: null,
    kept: null,
    spoke: 6 * D,
    removed: null,
    causeTold: null,
    thanked: null,
    recovered: 6 * D,
  },
  without: ['removed'],
  bets: [
    {
      after: 6 * D,
      choices: [
        {
          fr: 'Une pleine page qui rit d’elle-même, s’excuse et remercie les équipes.',
          en: 'A full page that laughs at itself, apologises and thanks the teams.',
        },
        { fr: 'Un communiqué qui accuse le transporteur.', en: 'A press release that blames the supplier.' },
        { fr: 'Une remise de moitié pour tout le monde.', en: 'Half price for everybody.' },
      ],
      history: 0,
      told: {
        fr: 'l’annonce « FCK » paraît alors qu’environ 700 restaurants sur 900 ont rouvert : l’humour vient après la réparation.',
        en: 'the “FCK” advertisement runs when about 700 of 900 restaurants have reopened: the joke comes after the repair.',
      },
    },
  ],
}
