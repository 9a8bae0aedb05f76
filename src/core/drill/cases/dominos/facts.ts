import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H

/** Domino's, April 2009: two people film themselves spoiling food; a blog warns within the hour, the company waits two days. */
export const facts: Facts = {
  id: 'dominos',
  lang: 'en',
  title: { fr: 'Domino’s, la vidéo de la cuisine', en: 'Domino’s, the kitchen video' },
  summary: {
    fr: 'Avril 2009 : deux personnes en uniforme se filment en train de souiller des plats. Un blog prévient l’entreprise environ 45 minutes après la mise en ligne ; elle se tait pour ne pas faire de bruit, et agit vers 48 heures, à un million de vues. Les faits sont documentés, l’heure de départ est supposée ; messages et personnes sont inventés.',
    en: 'April 2009: two people in uniform film themselves spoiling food. A blog warns the company about 45 minutes after the upload; it keeps silent so as to make no noise, and acts at about 48 hours, at a million views. The facts are documented, the starting hour is assumed; posts and people are invented.',
  },
  minutes: 13,
  sources: ['timetoast.com, Domino’s 2009', 'adage.com 136086'],
  start: '2009-04-13T16:30:00-04:00',
  brand: {
    id: 'dominos',
    name: 'Domino’s',
    words: ['domino’s', "domino's", 'dominos'],
    site: 'https://dominos.example',
    zone: 'America/Detroit',
  },
  thing: 'that kitchen video',
  first: {
    network: 'x',
    text: 'Video of two people in Domino’s shirts doing revolting things to food. Somebody tell Domino’s.',
  },
  anchor: 'https://video.example/watch/kitchen-0413',
  spot: null,
  networks: { x: 6, forum: 4, facebook: 2 },
  stretches: [
    { from: 3, to: H, count: 24, mix: { finders: 5, shock: 5 }, repeats: 0.3 },
    { from: H, to: 6 * H, count: 32, mix: { shock: 6, questions: 2, boycott: 1 }, repeats: 0.45 },
    { from: 16 * H, to: 30 * H, count: 40, mix: { shock: 4, complaint: 3, mockery: 3, boycott: 2 }, repeats: 0.5 },
    { from: 40 * H, to: 50 * H, count: 34, mix: { complaint: 5, mockery: 3, boycott: 2, after: 2 }, repeats: 0.5 },
    { from: 64 * H, to: 72 * H, count: 12, mix: { after: 4, defenders: 2 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    { after: 30 * H, outlet: 'ad_trade_weekly', text: 'Kitchen prank video passes a million views, chain silent' },
  ],
  stars: [{ after: 5 * H, network: 'x', handle: 'pizza_watch', followers: 120_000, voice: 'shock' }],
  ordinary,
  level: 'N3',
  hurt: false,
  says: {
    title: 'A video filmed in one of our kitchens',
    holding:
      'Hello. A video filmed in one of our kitchens shows food treated in a way nobody should ever see. We are responsible for our kitchens and we are sorry. We are looking for the store and closing it until it is clean. Next update here at 8 pm.',
    apology:
      'A video filmed in one of our kitchens shows food spoiled on purpose. It happened under our name and we are responsible. We are sorry, first to the customers of that store, then to all of you. The store is closed and is being cleaned from floor to ceiling, and all its food is being destroyed. From today every kitchen is visited without notice. We will tell you what happened by Wednesday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: that kitchen worked a whole shift with nobody in charge on site. That presence was missing. It has existed since Wednesday: no kitchen opens without somebody in charge, and every one is visited without notice. The food in the video was not delivered to anybody.',
    causeAfter: 2 * D,
    lead: {
      kind: 'process',
      note: 'Which store is it, and who was in charge that day?',
      found: 'The street seen through the window leads to one store; nobody was in charge on that shift.',
    },
    thanks: 'Hello, you were among the first to send us this video, and you helped us find the store. Thank you.',
    gesture: 'Open kitchens: on one Saturday every store shows whoever wants to see how a pizza is made.',
  },
  history: {
    acknowledged: 45,
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
      after: 6 * H,
      choices: [
        { fr: 'Un démenti.', en: 'A denial.' },
        { fr: 'Des excuses, le soir même.', en: 'An apology, the same evening.' },
        { fr: 'Une vidéo du président.', en: 'A video by the president.' },
      ],
      history: null,
      told: {
        fr: 'rien : l’entreprise est prévenue depuis des heures et se tait pour ne pas faire de bruit.',
        en: 'nothing: warned for hours, the company keeps silent so as to make no noise.',
      },
    },
    {
      after: 2 * D,
      choices: [
        { fr: 'Un communiqué à la presse, rien en ligne.', en: 'A press release, nothing online.' },
        {
          fr: 'Le président répond en vidéo, là où tout a commencé.',
          en: 'The president answers by video, where it all began.',
        },
        { fr: 'Le silence continue.', en: 'The silence goes on.' },
      ],
      history: 1,
      told: {
        fr: 'le président répond sur le même média, après environ 48 heures et un million de vues.',
        en: 'the president answers on the same medium, after about 48 hours and a million views.',
      },
    },
  ],
}
