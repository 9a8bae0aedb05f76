import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H
const PAGE = 'https://lidl.example/semaine-grecque/yaourt-eridanous'

/** Lidl, 31 August 2017: crosses erased from a photograph of a church, copied answers, a conditional apology. */
export const facts: Facts = {
  id: 'lidl',
  lang: 'fr',
  title: { fr: 'Lidl Eridanous, les croix effacées', en: 'Lidl Eridanous, the erased crosses' },
  summary: {
    fr: 'Jeudi 31 août 2017 : à 7 h la presse raconte que les croix d’une église ont été effacées d’un emballage ; à 9 h un compte suivi amplifie (690 partages) ; l’après-midi, des excuses au conditionnel, copiées partout. L’affaire s’éteint en une semaine. Les faits sont documentés ; messages, personnes et images sont inventés.',
    en: 'Thursday 31 August 2017: at 7 am the press tells that the crosses of a church were erased from a package; at 9 am a followed account amplifies it (690 shares); in the afternoon a conditional apology, copied everywhere. It fizzles out in about a week. The facts are documented; posts, people and pictures are invented.',
  },
  minutes: 12,
  sources: ['wild-event.fr/lidl', 'Press of September 2017 on the conditional apology'],
  start: '2017-08-31T07:00:00+02:00',
  brand: { id: 'lidl', name: 'Lidl', words: ['lidl'], site: 'https://lidl.example', zone: 'Europe/Paris' },
  thing: 'cet emballage',
  first: {
    network: 'x',
    text: 'Lidl a effacé les croix de l’église sur ses produits grecs. Comparez avec la vraie photo.',
  },
  anchor: PAGE,
  spot: { url: PAGE, title: 'Yaourt à la grecque', body: '1,49 € · Semaine grecque', picture: true },
  networks: { x: 6, facebook: 5 },
  stretches: [
    { from: 5, to: 2 * H, count: 24, mix: { finders: 5, shock: 3, mockery: 1 }, repeats: 0.3 },
    { from: 2 * H, to: 7 * H, count: 44, mix: { shock: 5, mockery: 3, boycott: 2, finders: 2 }, repeats: 0.5 },
    { from: 7 * H, to: 14 * H, count: 38, mix: { complaint: 5, shock: 3, mockery: 2, boycott: 1 }, repeats: 0.5 },
    { from: 25 * H, to: 37 * H, count: 26, mix: { complaint: 3, shock: 2, defenders: 2, after: 1 }, repeats: 0.4 },
    { from: 2 * D, to: 2 * D + 12 * H, count: 12, mix: { after: 2, defenders: 2 }, repeats: 0.2 },
  ],
  texts,
  headlines: [
    { after: 10, outlet: 'la_depeche_des_rayons', text: 'Des croix effacées sur un emballage de Lidl' },
    { after: 9 * H, outlet: 'le_soir_imaginaire', text: 'Lidl s’excuse, au conditionnel' },
  ],
  stars: [{ after: 2 * H, network: 'x', handle: 'le_clocher_bavard', followers: 95_000, voice: 'shock' }],
  ordinary,
  level: 'N2',
  hurt: false,
  says: {
    title: 'Des croix effacées sur un emballage',
    holding:
      'Bonjour. Les croix d’une église ont été effacées sur un de nos emballages. L’erreur est la nôtre et nous vous présentons nos excuses. L’image est en cours de retrait. Prochain point ici à 14 h.',
    apology:
      'Sur nos produits grecs, les croix d’une église ont été effacées de la photo. Nous l’avons fait et publié, et nous en sommes responsables. Nous présentons nos excuses, d’abord à celles et ceux pour qui ce lieu compte, ensuite à vous. L’image a été retirée du site. Dès aujourd’hui, aucun lieu réel n’est retouché sur nos emballages, et ceux-ci seront refaits. Nous vous dirons ce qui s’est passé au plus tard lundi à 18 h.',
    cause:
      'Vous nous avez demandé comment c’était possible. Voici ce que nous avons établi : une consigne demandait des images neutres, et personne n’a demandé si retoucher un lieu réel était juste. Cette question manquait. Elle est posée depuis vendredi pour chaque emballage. Nous avons revu les 40 produits de la gamme ; leurs emballages seront refaits.',
    causeAfter: 4 * D,
    lead: {
      kind: 'process',
      note: 'Qui a demandé la retouche, et qui l’a relue ?',
      found: 'Une consigne de neutralité, appliquée sans relecture.',
    },
    thanks:
      'Bonjour, vous avez été parmi les premières personnes à nous signaler cet emballage. Merci : c’était à nous de le voir.',
    gesture: 'Les clients choisissent, sur place, la photo du prochain emballage : des lieux tels qu’ils sont.',
  },
  history: {
    acknowledged: 2 * H,
    kept: null,
    spoke: 8 * H,
    removed: null,
    causeTold: null,
    thanked: null,
    recovered: null,
  },
  without: [],
  bets: [
    {
      after: 8 * H,
      choices: [
        { fr: 'Des excuses entières et le retrait immédiat.', en: 'A full apology and removal at once.' },
        {
          fr: 'Des excuses au conditionnel, copiées sous chaque message.',
          en: 'A conditional apology, copied under every post.',
        },
        { fr: 'Un démenti : la photo n’aurait pas été retouchée.', en: 'A denial: the photo is said to be untouched.' },
      ],
      history: 1,
      told: {
        fr: 'des excuses au conditionnel, copiées partout ; la promesse de refaire les emballages vient plus tard.',
        en: 'a conditional apology, copied everywhere; the promise to redesign comes later.',
      },
    },
  ],
}
