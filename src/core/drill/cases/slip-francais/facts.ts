import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H

/** Le Slip Français, January 2020: a private party filmed, and a text that announces sanctions. Ours announces none. */
export const facts: Facts = {
  id: 'slip-francais',
  lang: 'fr',
  title: { fr: 'Le Slip Français, la vidéo de soirée', en: 'Le Slip Français, the party video' },
  summary: {
    fr: 'Janvier 2020 : une vidéo de soirée privée, raciste, vue 930 000 fois. Le 3 janvier, la marque répond vite, mais annonce que les salariés sont convoqués et sanctionnés : on y voit des boucs émissaires. Les faits sont documentés, l’heure de départ est supposée ; messages et personnes sont inventés.',
    en: 'January 2020: a racist video of a private party, seen 930,000 times. On 3 January the brand answers fast, but announces that the staff were summoned and sanctioned: people see scapegoats. The facts are documented, the starting hour is assumed; posts and people are invented.',
  },
  minutes: 11,
  sources: [
    'francais.rt.com 69700 (number of views only)',
    'Press of January 2020 on the text of 3 January and its reception',
  ],
  start: '2020-01-02T20:00:00+01:00',
  brand: {
    id: 'slip-francais',
    name: 'le Slip Français',
    words: ['slip français', 'slipfrancais'],
    site: 'https://slipfrancais.example',
    zone: 'Europe/Paris',
  },
  thing: 'cette vidéo',
  first: {
    network: 'x',
    text: 'Vidéo de soirée avec des salariés du Slip Français, déguisements racistes. C’est ça, leur humour ?',
  },
  anchor: 'https://video.example/watch/soiree-privee',
  spot: null,
  networks: { x: 7, instagram: 3, facebook: 2 },
  stretches: [
    { from: 3, to: 2 * H, count: 32, mix: { finders: 4, shock: 5 }, repeats: 0.4 },
    { from: 2 * H, to: 5 * H, count: 28, mix: { shock: 5, boycott: 2, questions: 2 }, repeats: 0.5 },
    { from: 12 * H, to: 17 * H, count: 30, mix: { shock: 4, boycott: 2, mockery: 2 }, repeats: 0.5 },
    { from: 17 * H, to: 27 * H, count: 44, mix: { complaint: 6, shock: 2, mockery: 2, defenders: 3 }, repeats: 0.5 },
    { from: 38 * H, to: 50 * H, count: 14, mix: { complaint: 3, defenders: 2, after: 2 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    { after: 18 * H, outlet: 'le_courrier_imagine', text: 'Le Slip Français réagit à une vidéo privée de salariés' },
  ],
  stars: [{ after: H, network: 'x', handle: 'la_loupe_du_soir', followers: 190_000, voice: 'shock' }],
  ordinary,
  level: 'N3',
  hurt: false,
  says: {
    title: 'Une vidéo privée qui nous engage',
    holding:
      'Une vidéo raciste circule et notre nom y est associé. Nous la condamnons. Nous présentons nos excuses à celles et ceux qu’elle blesse. Nous cherchons ce que nous devons changer chez nous. Prochain point ici demain à 10 h.',
    apology:
      'Une vidéo raciste a été tournée et notre nom y est associé. Ce que nous laissons passer pour de l’humour dans nos équipes relève de nous, et nous en sommes responsables. Nous présentons nos excuses, d’abord à celles et ceux que ces images humilient, ensuite à vous. Une formation commence lundi pour toute l’entreprise, direction comprise. Ce qui concerne des personnes se règle avec elles, pas en public. Nous vous dirons ce que nous changeons au plus tard mercredi à 18 h.',
    cause:
      'Vous nous avez demandé comment c’était possible. Voici ce que nous avons établi : rien chez nous ne disait clairement que ces moqueries n’ont pas leur place, ni à qui en parler. Cette règle manquait. Elle existe depuis lundi, avec une personne extérieure que chacun peut appeler.',
    causeAfter: 4 * D,
    lead: {
      kind: 'process',
      note: 'Que dit-on chez nous de ces moqueries, et à qui peut-on en parler ?',
      found: 'Aucune règle écrite, personne de désigné.',
    },
    thanks:
      'Bonjour, vous avez été parmi les premières personnes à nous écrire au sujet de cette vidéo. Merci de nous avoir prévenus.',
    gesture: '',
  },
  history: {
    acknowledged: 14 * H,
    kept: null,
    spoke: 16 * H,
    removed: null,
    causeTold: null,
    thanked: null,
    recovered: null,
  },
  without: ['removed', 'recovered'],
  bets: [
    {
      after: 16 * H,
      choices: [
        { fr: 'Des excuses, sans un mot sur les personnes.', en: 'An apology, without a word on the persons.' },
        {
          fr: 'Les salariés sont convoqués et sanctionnés, et on le dit.',
          en: 'The staff are summoned and sanctioned, and it is said.',
        },
        { fr: '« C’est leur vie privée. »', en: '“That is their private life.”' },
      ],
      history: 1,
      told: {
        fr: 'le texte du 3 janvier annonce que les salariés sont convoqués et sanctionnés : beaucoup y voient des boucs émissaires.',
        en: 'the text of 3 January announces that the staff were summoned and sanctioned: many see scapegoats.',
      },
    },
  ],
}
