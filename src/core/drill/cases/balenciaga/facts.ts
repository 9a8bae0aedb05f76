import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H
const PAGE = 'https://balenciaga.example/campaigns/gift-shop'

/** Balenciaga, November 2022: children in the wrong set; two statements, a lawsuit between them. Ours blames nobody. */
export const facts: Facts = {
  id: 'balenciaga',
  lang: 'en',
  title: { fr: 'Balenciaga, deux textes et un procès', en: 'Balenciaga, two statements and a lawsuit' },
  summary: {
    fr: 'Novembre 2022 : une campagne photographie des enfants avec des objets qui n’ont rien à y faire. Le 22, des excuses et une menace de procès ; le lendemain, Instagram est vidé ; puis 25 millions de dollars réclamés ; les 28 et 29, la responsabilité entière. Les faits sont documentés, les heures sont supposées ; messages, personnes et images sont inventés.',
    en: 'November 2022: a campaign photographs children with objects that have no place there. On the 22nd an apology and a legal threat; the next day Instagram is wiped; then a 25 million dollar suit; on the 28th and 29th full responsibility. The facts are documented, the hours are assumed; posts, people and pictures are invented.',
  },
  minutes: 14,
  sources: [
    'telegraaf.nl 1341525636',
    'Press of November and December 2022 on the suit, the statements and their withdrawal',
  ],
  start: '2022-11-21T18:00:00+01:00',
  brand: {
    id: 'balenciaga',
    name: 'Balenciaga',
    words: ['balenciaga'],
    site: 'https://balenciaga.example',
    zone: 'Europe/Paris',
  },
  thing: 'that campaign',
  first: {
    network: 'x',
    text: 'The new Balenciaga campaign has children holding bears in bondage gear. I am not making this up.',
  },
  anchor: PAGE,
  spot: { url: PAGE, title: 'Gift shop campaign', body: 'Discover the collection', picture: true },
  networks: { x: 6, instagram: 4, tiktok: 2 },
  stretches: [
    { from: 3, to: 3 * H, count: 30, mix: { finders: 5, shock: 5 }, repeats: 0.4 },
    { from: 14 * H, to: 20 * H, count: 34, mix: { shock: 6, boycott: 2, questions: 1 }, repeats: 0.5 },
    { from: 20 * H, to: 28 * H, count: 34, mix: { complaint: 4, shock: 4, boycott: 2 }, repeats: 0.5 },
    { from: 39 * H, to: 50 * H, count: 36, mix: { mockery: 3, complaint: 5, boycott: 2, shock: 2 }, repeats: 0.5 },
    { from: 4 * D, to: 4 * D + 8 * H, count: 18, mix: { complaint: 5, mockery: 2 }, repeats: 0.4 },
    { from: 7 * D, to: 7 * D + 8 * H, count: 16, mix: { after: 5, complaint: 1 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    { after: 20 * H, outlet: 'fashion_desk_daily', text: 'Fashion house apologises for campaign with children' },
    { after: 4 * D, outlet: 'court_and_catwalk', text: 'Fashion house sues over campaign set' },
  ],
  stars: [{ after: 2 * H, network: 'tiktok', handle: 'the_seam_ripper', followers: 640_000, voice: 'shock' }],
  ordinary,
  level: 'N3',
  hurt: false,
  says: {
    title: 'A campaign that should never have shown children',
    holding:
      'Our campaign shows children with objects that should never be near them. We published it. The mistake is ours and we are sorry. The pictures are being removed everywhere. Next update here at 9 am.',
    apology:
      'Our campaign showed children with objects that should never have been near them. We chose the set, we approved every picture and we published them: we are responsible. We are sorry, first to the children and their families, then to everyone who saw it. The pictures have been removed and the campaign is stopped. From today every picture with a child is checked by a person outside the house who can say no. We will tell you what happened by Friday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: four rounds of approval looked at the product and none at the child. That check was missing. It has existed since Thursday: a child-protection specialist sees every set before the shoot and every picture after it. We reviewed all campaigns of the year and removed one more picture.',
    causeAfter: 3 * D,
    lead: {
      kind: 'process',
      note: 'Who approved the set, and what were they asked to look at?',
      found: 'Four approvals, all about the product.',
    },
    thanks:
      'Hello, you were among the first people to tell us about these pictures. Thank you: it was our job to see it.',
    gesture: '',
  },
  history: {
    acknowledged: D,
    kept: null,
    spoke: D,
    removed: 2 * D,
    causeTold: 7 * D,
    thanked: null,
    recovered: null,
  },
  without: ['recovered'],
  bets: [
    {
      after: D,
      choices: [
        {
          fr: 'Des excuses, et une menace de procès contre d’autres.',
          en: 'An apology, and a legal threat against others.',
        },
        { fr: 'Des excuses, et la responsabilité entière.', en: 'An apology, and full responsibility.' },
        { fr: 'Une défense au nom de l’art.', en: 'A defence in the name of art.' },
      ],
      history: 0,
      told: {
        fr: 'des excuses et une menace de procès ; le lendemain, la page Instagram est vidée, puis 25 millions de dollars sont réclamés.',
        en: 'an apology and a legal threat; the next day the Instagram page is wiped, then 25 million dollars are claimed.',
      },
    },
    {
      after: 7 * D,
      choices: [
        { fr: 'Le procès continue, sans un mot.', en: 'The suit goes on, without a word.' },
        {
          fr: 'La responsabilité entière ; le procès est abandonné ensuite.',
          en: 'Full responsibility; the suit is dropped afterwards.',
        },
        { fr: 'Un nouveau directeur artistique.', en: 'A new creative director.' },
      ],
      history: 1,
      told: {
        fr: 'les 28 et 29 novembre, la responsabilité entière ; le procès est abandonné début décembre.',
        en: 'on 28 and 29 November full responsibility; the suit is dropped in early December.',
      },
    },
  ],
}
