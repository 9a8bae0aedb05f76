import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H
const PAGE = 'https://hm.example/kids/hooded-top-8801'

/** H&M, 7 January 2018: the wrong words on the wrong child, a first text with an “if”, and the item still on sale. */
export const facts: Facts = {
  id: 'hm',
  lang: 'en',
  title: { fr: 'H&M, le sweat de trop', en: 'H&M, the hooded top' },
  summary: {
    fr: 'Dimanche 7 janvier 2018 : sur une page enfant, un slogan et un jeune mannequin font un contresens raciste. Le lendemain, un texte au conditionnel, alors que l’article est encore en vente. Les faits sont documentés ; messages, personnes et images sont inventés.',
    en: 'Sunday 7 January 2018: on a children’s page a slogan and a young model make a racist reading. The next day comes a conditional text, while the item is still on sale. The facts are documented; posts, people and pictures are invented.',
  },
  minutes: 12,
  sources: ['thewrap.com, H&M apology, January 2018', 'gestiondecrise.fr/2019/02/01'],
  start: '2018-01-07T18:00:00+00:00',
  brand: { id: 'hm', name: 'H&M', words: ['h&m', 'hm'], site: 'https://hm.example', zone: 'Europe/London' },
  thing: 'that hoodie page',
  first: {
    network: 'x',
    text: 'Look at the slogan on this H&M hoodie and look at the child wearing it. Who approved this?',
  },
  anchor: PAGE,
  spot: { url: PAGE, title: 'Printed hooded top', body: '£7.99 · Add to basket', picture: true },
  networks: { x: 6, instagram: 3, facebook: 3 },
  stretches: [
    { from: 2, to: 40, count: 22, mix: { finders: 4, shock: 4, questions: 1 }, repeats: 0.3 },
    { from: 40, to: 3 * H, count: 34, mix: { shock: 6, mockery: 2, complaint: 2, boycott: 1 }, repeats: 0.45 },
    { from: 13 * H, to: 17 * H, count: 40, mix: { shock: 5, complaint: 3, boycott: 2, mockery: 2 }, repeats: 0.5 },
    { from: 17 * H, to: 22 * H, count: 26, mix: { complaint: 3, boycott: 2, after: 2, defenders: 2 }, repeats: 0.5 },
    { from: D + 15 * H, to: D + 26 * H, count: 14, mix: { after: 3, defenders: 2, questions: 1 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    { after: 14 * H, outlet: 'the_morning_rack', text: 'H&M criticised over a children’s hooded top' },
    {
      after: 19 * H,
      outlet: 'high_street_daily',
      text: 'H&M apologises, but the item is still on sale in some countries',
    },
  ],
  stars: [{ after: 2 * H, network: 'x', handle: 'the_sunday_scroll', followers: 410_000, voice: 'shock' }],
  ordinary,
  level: 'N3',
  hurt: false,
  says: {
    title: 'A slogan on a children’s page',
    holding:
      'Hello. A picture on our kids page puts a child and a slogan together in a way that should never have been published. The mistake is ours and we are sorry. The picture and the item are being removed everywhere. Next update here at 9 am.',
    apology:
      'On Sunday a picture on our children’s page put a slogan and a child together in a way that carries a racist meaning. We published it and we are responsible. We are sorry, first to the child and his family, then to everyone it hurt. The picture and the item have been removed in every country. From today two people outside the photo team read every slogan on the person who wears it before it goes online. We will tell you what happened by Wednesday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: the slogan was checked on a table and the picture was checked for colour; nobody looked at both together. That check was missing. It has existed since Tuesday: slogan, child and picture are read together before anything goes online. We reviewed every picture of the same season and removed two more.',
    causeAfter: 2 * D,
    lead: {
      kind: 'process',
      note: 'Did anybody read the slogan on the child who wears it before it went online?',
      found: 'The checklist looks at slogan and picture in two separate rounds.',
    },
    thanks:
      'Hello, you were among the first people to tell us about this picture. Thank you: it was our job to see it. It is no longer online.',
    gesture: 'A year of reading sessions with parents’ associations, open to all, before each children’s season.',
  },
  history: {
    acknowledged: 18 * H,
    kept: null,
    spoke: 18 * H,
    removed: 22 * H,
    causeTold: 2 * D,
    thanked: null,
    recovered: null,
  },
  without: [],
  bets: [
    {
      after: 18 * H,
      choices: [
        {
          fr: 'Des excuses « à toute personne qui aurait pu être offensée », photo retirée.',
          en: 'An apology “to anyone who may have been offended”; the picture goes.',
        },
        {
          fr: 'Des excuses entières, et l’article retiré de la vente partout.',
          en: 'A full apology, and the item off sale everywhere.',
        },
        { fr: 'Une défense : le slogan serait sans arrière-pensée.', en: 'A defence: the slogan meant nothing by it.' },
      ],
      history: 0,
      told: {
        fr: 'Un texte bref et au conditionnel, alors que l’article est encore en vente. Un texte plus complet suit : article retiré, « procédures non suivies ».',
        en: 'A terse conditional text while the item was still on sale. A fuller one followed: item withdrawn, “routines not followed”.',
      },
    },
  ],
}
