import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H

/** United 3411, 9 April 2017: a passenger is dragged off, and the company tells it three ways. A man was hurt: no gesture. */
export const facts: Facts = {
  id: 'united',
  lang: 'en',
  title: { fr: 'United 3411, trois versions', en: 'United 3411, three versions' },
  summary: {
    fr: 'Dimanche 9 avril 2017 : une vidéo montre un passager traîné hors de son siège. Le 10, « re-accommodate » et un courriel interne qui l’accuse ; le 11, des excuses entières ; le 12, des remboursements. Les faits sont documentés, les heures du jour sont supposées ; messages et personnes sont inventés.',
    en: 'Sunday 9 April 2017: a video shows a passenger dragged from his seat. On the 10th “re-accommodate” and a staff mail that blames him; on the 11th a full apology; on the 12th refunds. The facts are documented, the hours of the day are assumed; posts and people are invented.',
  },
  minutes: 15,
  sources: ['duepapers.com, HBS case 917-026 (extract)', 'onemileatatime.com, April 2017', 'saper-vedere, 2017'],
  start: '2017-04-09T19:00:00-05:00',
  brand: { id: 'united', name: 'United', words: ['united'], site: 'https://united.example', zone: 'America/Chicago' },
  thing: 'that video',
  first: { network: 'x', text: 'They just dragged a man off our United flight 3411. He had a ticket. I filmed it.' },
  anchor: 'https://video.example/watch/flight-3411',
  spot: null,
  networks: { x: 7, facebook: 4, forum: 1 },
  stretches: [
    { from: 2, to: 50, count: 26, mix: { finders: 5, shock: 4 }, repeats: 0.35 },
    { from: 50, to: 4 * H, count: 36, mix: { shock: 7, boycott: 1, complaint: 1 }, repeats: 0.5 },
    { from: 13 * H, to: 17 * H, count: 30, mix: { shock: 4, questions: 2, boycott: 2 }, repeats: 0.5 },
    { from: 17 * H, to: 26 * H, count: 44, mix: { complaint: 5, mockery: 6, boycott: 2 }, repeats: 0.5 },
    { from: 37 * H, to: 46 * H, count: 34, mix: { mockery: 4, boycott: 3, complaint: 2, after: 2 }, repeats: 0.5 },
    { from: 62 * H, to: 72 * H, count: 18, mix: { after: 4, mockery: 2, defenders: 1 }, repeats: 0.4 },
  ],
  texts,
  headlines: [
    { after: 14 * H, outlet: 'windy_city_wire', text: 'Passenger dragged off overbooked flight, video shows' },
    { after: 40 * H, outlet: 'market_close', text: 'Airline’s shares fall after passenger video' },
  ],
  stars: [
    { after: 3 * H, network: 'x', handle: 'seat_31f', followers: 380_000, voice: 'shock' },
    { after: 18 * H, network: 'x', handle: 'late_show_notes', followers: 900_000, voice: 'mockery' },
  ],
  ordinary,
  level: 'N3',
  hurt: true,
  says: {
    title: 'A passenger dragged off flight 3411',
    holding:
      'A man with a ticket was dragged off our flight 3411. That must never happen. We are responsible and we are sorry, first to him. We are calling him and everyone on board today, and stopping such removals. Next update here at 10 pm.',
    apology:
      'On Sunday evening a passenger who had paid for his seat was dragged off flight 3411. We asked for that seat and we called those who used force: we are responsible. We are sorry, first to him and to his family, then to everyone on board. Every passenger of that flight is being refunded. From today nobody who is seated is made to leave so that our staff can travel. We will tell you what happened by Wednesday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: our crew had a rule to find four seats and no rule for when a seated passenger says no. That limit was missing. It has existed since Tuesday: nobody who is seated is removed to make room, and crews may offer what it takes.',
    causeAfter: 2 * D + 22 * H,
    lead: {
      kind: 'process',
      note: 'What may a crew do when nobody gives up a seat?',
      found: 'The rule ends at asking; nothing stands after it.',
    },
    thanks:
      'Hello, you were among the first to tell us about flight 3411. Thank you for speaking up. May we call you about what you saw?',
    gesture: 'Double miles on every flight in May.',
  },
  history: {
    acknowledged: 17 * H,
    kept: null,
    spoke: 17 * H,
    removed: null,
    causeTold: null,
    thanked: null,
    recovered: null,
  },
  without: ['removed', 'recovered'],
  bets: [
    {
      after: 17 * H,
      choices: [
        {
          fr: 'Des excuses d’avoir dû « re-accommodate » des passagers.',
          en: 'An apology for having to “re-accommodate” passengers.',
        },
        {
          fr: 'Des excuses à l’homme, et le remboursement de tout le vol.',
          en: 'An apology to the man, and refunds for the whole flight.',
        },
        { fr: 'L’annonce d’une enquête, sans excuses.', en: 'An inquiry is announced, without an apology.' },
      ],
      history: 0,
      told: {
        fr: '« re-accommodate », et un courriel au personnel qui accuse le passager.',
        en: '“re-accommodate”, and a mail to staff that blames the passenger.',
      },
    },
    {
      after: 44 * H,
      choices: [
        { fr: 'La même ligne, plus ferme.', en: 'The same line, more firmly.' },
        { fr: 'Des excuses entières.', en: 'A full apology.' },
        { fr: 'Une plainte contre la personne qui a filmé.', en: 'A complaint against whoever filmed it.' },
      ],
      history: 1,
      told: {
        fr: 'troisième version : des excuses entières ; le lendemain, tout le vol est remboursé.',
        en: 'third version: a full apology; the next day the whole flight is refunded.',
      },
    },
  ],
}
