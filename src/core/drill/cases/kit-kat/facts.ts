import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H

/** Kit Kat, March 2010: a critic's video is taken down and comes back everywhere. It is not ours: nothing may be removed. */
export const facts: Facts = {
  id: 'kit-kat',
  lang: 'en',
  title: { fr: 'Kit Kat, la vidéo retirée', en: 'Kit Kat, the video taken down' },
  summary: {
    fr: 'Mars 2010 : une association publie une vidéo sur l’huile de palme. La marque la fait retirer à moins de 1 000 vues ; 78 500 vues ailleurs en 18 heures, environ 750 000 en une semaine. Sur Facebook, la modération menace d’effacer, puis s’excuse. Les faits sont documentés, les heures sont supposées ; messages et personnes sont inventés.',
    en: 'March 2010: a campaign group posts a video about palm oil. The brand has it pulled at under 1,000 views; 78,500 views elsewhere within 18 hours, about 750,000 in a week. On Facebook the moderator threatens to delete, then apologises. The facts are documented, the hours are assumed; posts and people are invented.',
  },
  minutes: 13,
  sources: ['jasonmorrison.net, tag nestle', 'research notes on the views of the video, March 2010'],
  start: '2010-03-17T10:00:00+00:00',
  brand: {
    id: 'kit-kat',
    name: 'Kit Kat',
    words: ['kit kat', 'kitkat'],
    site: 'https://kitkat.example',
    zone: 'Europe/London',
  },
  thing: 'that video',
  first: { network: 'x', text: 'Watch this video about Kit Kat and palm oil before somebody has it removed.' },
  anchor: 'https://video.example/watch/have-a-break',
  spot: null,
  networks: { x: 6, facebook: 5, forum: 1 },
  stretches: [
    { from: 4, to: 2 * H, count: 14, mix: { shock: 3, finders: 1, questions: 1 }, repeats: 0.25 },
    { from: 2 * H, to: 7 * H, count: 44, mix: { finders: 6, mockery: 4, shock: 3 }, repeats: 0.45 },
    { from: 7 * H, to: 18 * H, count: 30, mix: { finders: 3, mockery: 3, shock: 2 }, repeats: 0.5 },
    { from: 46 * H, to: 56 * H, count: 42, mix: { complaint: 6, mockery: 5, boycott: 2, shock: 2 }, repeats: 0.45 },
    { from: 70 * H, to: 80 * H, count: 14, mix: { after: 4, complaint: 2 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    { after: 20 * H, outlet: 'green_wire_daily', text: 'Video about chocolate and palm oil spreads after removal' },
    {
      after: 54 * H,
      outlet: 'social_trade_news',
      text: 'Chocolate brand’s page overrun after moderator threatens to delete',
    },
  ],
  stars: [{ after: 3 * H, network: 'x', handle: 'forest_friends', followers: 110_000, voice: 'finders' }],
  ordinary,
  level: 'N2',
  hurt: false,
  says: {
    title: 'A video about our palm oil',
    holding:
      'A video asks where our palm oil comes from. It is a fair question and we should have answered it before. We are sorry. The video stays where it is. We are checking every supplier; next update here at 6 pm.',
    apology:
      'A video asked us where our palm oil comes from. Our first answer was too slow and too small. We are responsible for what we buy. We are sorry, first to the people who live in those forests, then to you who asked. We are checking every supplier and stopping purchases where forest is cleared. Every video and every post of yours stays where it is. We will tell you what we found by Friday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: we knew our direct suppliers and not those behind them. That check was missing. It has existed since Thursday: every tonne is traced back to its plantation, and the list is published.',
    causeAfter: 3 * D,
    lead: {
      kind: 'supplier',
      note: 'Where does the palm oil come from, beyond the first supplier?',
      found: 'Nobody held a list beyond the first supplier.',
    },
    thanks: 'Hello, you were among the first to ask us about palm oil. Thank you: it was a fair question.',
    gesture: 'An open day with forest groups, the list of plantations on the table.',
  },
  history: {
    acknowledged: 2 * H,
    kept: null,
    spoke: 2 * D,
    removed: null,
    causeTold: null,
    thanked: null,
    recovered: null,
  },
  without: ['removed'],
  bets: [
    {
      after: 3 * H,
      choices: [
        { fr: 'Une réponse sur l’huile de palme.', en: 'An answer about palm oil.' },
        { fr: 'Le retrait de la vidéo, pour une question de droits.', en: 'The video taken down, over rights.' },
        { fr: 'Une invitation à l’association.', en: 'An invitation to the campaign group.' },
      ],
      history: 1,
      told: {
        fr: 'la vidéo est retirée à moins de 1 000 vues ; 78 500 vues ailleurs en 18 heures.',
        en: 'the video is pulled at under 1,000 views; 78,500 views elsewhere within 18 hours.',
      },
    },
    {
      after: 2 * D,
      choices: [
        {
          fr: 'La modération menace d’effacer, puis s’excuse.',
          en: 'The moderator threatens to delete, then apologises.',
        },
        { fr: 'La page est fermée.', en: 'The page is closed.' },
        { fr: 'Le président répond en vidéo.', en: 'The president answers by video.' },
      ],
      history: 0,
      told: {
        fr: 'la modération menace d’effacer les messages, puis s’excuse et arrête.',
        en: 'the moderator threatens to delete posts, then apologises and stops.',
      },
    },
  ],
}
