import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const D = 24 * H

/** Buitoni, 18 March 2022: pizzas recalled, children gravely ill, two of them die. Nobody may ever offer anything here. */
export const facts: Facts = {
  id: 'buitoni',
  lang: 'fr',
  title: { fr: 'Buitoni, le rappel', en: 'Buitoni, the recall' },
  summary: {
    fr: 'Vendredi 18 mars 2022 : rappel d’environ un million de pizzas, des enfants gravement malades, deux morts. La direction s’excuse seulement les 11 et 12 juillet. Aucun geste commercial n’est permis ici. Les faits sont documentés, l’heure de départ est supposée ; messages et personnes sont inventés.',
    en: 'Friday 18 March 2022: about a million pizzas are recalled, children are gravely ill, two die. The management apologises only on 11 and 12 July. No commercial gesture is allowed here. The facts are documented, the starting hour is assumed; posts and people are invented.',
  },
  minutes: 14,
  sources: [
    'leblogaa.blogspot.com, 12 July 2022',
    'lafrenchcom.fr, Buitoni',
    'research notes on the 18 March 2022 recall',
  ],
  start: '2022-03-18T10:00:00+01:00',
  brand: { id: 'buitoni', name: 'Buitoni', words: ['buitoni'], site: 'https://buitoni.example', zone: 'Europe/Paris' },
  thing: 'ce rappel de pizzas',
  first: {
    network: 'x',
    text: 'Rappel de pizzas Buitoni : des enfants malades. Vérifiez vos congélateurs et partagez.',
  },
  anchor: 'https://buitoni.example/rappel',
  spot: null,
  networks: { x: 6, facebook: 5, forum: 1 },
  stretches: [
    { from: 2, to: H, count: 26, mix: { finders: 5, shock: 4, questions: 2 }, repeats: 0.4 },
    { from: H, to: 5 * H, count: 40, mix: { shock: 6, questions: 2, complaint: 3 }, repeats: 0.5 },
    { from: 5 * H, to: 12 * H, count: 34, mix: { shock: 4, complaint: 4, boycott: 2 }, repeats: 0.5 },
    { from: 22 * H, to: 34 * H, count: 30, mix: { shock: 4, complaint: 3, boycott: 2, mockery: 1 }, repeats: 0.45 },
    { from: 46 * H, to: 58 * H, count: 14, mix: { complaint: 3, shock: 2, boycott: 1 }, repeats: 0.3 },
  ],
  texts,
  headlines: [
    { after: 2 * H, outlet: 'le_fil_sante', text: 'Pizzas rappelées après des intoxications graves d’enfants' },
    {
      after: 26 * H,
      outlet: 'quotidien_du_nord_invente',
      text: 'Rappel de pizzas : les familles attendent des réponses',
    },
  ],
  stars: [{ after: 3 * H, network: 'x', handle: 'parents_en_veille', followers: 150_000, voice: 'shock' }],
  ordinary,
  level: 'N3',
  hurt: true,
  says: {
    title: 'Des enfants malades après avoir mangé nos pizzas',
    holding:
      'Des enfants sont gravement malades et nos pizzas peuvent en être la cause. Nous en sommes désolés. Ne mangez plus ces pizzas : elles sont rappelées et nous vous rappelons tous. En cas de symptômes, appelez le 15. Prochain point ici à 14 h.',
    apology:
      'Des enfants sont tombés gravement malades. Nos pizzas peuvent en être la cause, et nous en portons la responsabilité. Nous présentons nos excuses, d’abord à ces enfants et à leurs familles, ensuite à vous qui nous faites confiance. Toutes les pizzas concernées sont rappelées et la production est arrêtée. Nous contactons chaque famille et nous prenons ses frais en charge dès aujourd’hui. Nous vous dirons ce qui s’est passé au plus tard lundi à 18 h.',
    cause:
      'Vous nous avez demandé comment c’était possible. Voici ce que nous avons établi : une bactérie a été retrouvée dans des pizzas de la même chaîne de production. Nos contrôles de la farine et du nettoyage ne suffisaient pas. La chaîne est arrêtée depuis le 18 mars et ne repartira pas avant un contrôle indépendant. Les autorités ont toutes nos données.',
    causeAfter: 3 * D + 8 * H,
    lead: {
      kind: 'process',
      note: 'Que contrôlait-on sur la chaîne, et à quelle fréquence ?',
      found: 'Les contrôles de la chaîne ne regardaient pas la matière première assez souvent.',
    },
    thanks:
      'Bonjour, vous avez été parmi les premières personnes à partager ce rappel. Merci : vous avez prévenu des familles.',
    gesture: 'Un bon d’achat pour revenir.',
  },
  history: {
    acknowledged: 0,
    kept: null,
    spoke: 115 * D,
    removed: null,
    causeTold: null,
    thanked: null,
    recovered: null,
  },
  without: ['removed', 'recovered'],
  bets: [
    {
      after: 2 * D,
      choices: [
        { fr: 'Les excuses de la direction aux familles.', en: 'An apology from the management to the families.' },
        { fr: 'Un bon d’achat aux clients.', en: 'A voucher for customers.' },
        { fr: 'La mise en cause d’un fournisseur.', en: 'The blame put on a supplier.' },
      ],
      history: null,
      told: {
        fr: 'le rappel, puis rien : la direction s’excuse seulement les 11 et 12 juillet, près de quatre mois plus tard.',
        en: 'the recall, then nothing: the management apologises only on 11 and 12 July, almost four months later.',
      },
    },
  ],
}
