import type { Case } from '../../case.ts'
import { atWork } from '../../make/acts.ts'
import { ordinaryPosts, pageVisits } from './habit.ts'
import { brand, catalogue, pages, people } from './house.ts'
import { pictures } from './pictures/pictures.ts'
import { castPosts } from './posts.ts'
import { firstActs, untilOpen } from './script/first-hour.ts'
import { later } from './script/later.ts'
import { nextActs } from './script/second-hour.ts'
import { ACUTE, GAME, paris } from './time.ts'

const START = paris(ACUTE, '11:00')
const SEED = 'la-redoute'

/**
 * La Redoute, 4 January 2012: an uninvited sunbather behind children’s T-shirts. Times are those of the press of the day;
 * posts, people, newspapers, statements and pictures are invented for the exercise.
 */
export const laRedoute: Case = {
  id: 'la-redoute',
  title: { fr: 'La Redoute, l’intrus de la photo', en: 'La Redoute, the uninvited sunbather' },
  summary: {
    fr: 'Mercredi 4 janvier 2012, 11 h : un lien circule. Au fond d’une photo du rayon enfant, quelqu’un bronze sans maillot. Tout le monde agrandit. Les horaires sont ceux de la presse de l’époque ; messages, personnes et images sont inventés.',
    en: 'Wednesday 4 January 2012, 11 am: a link goes round. At the far end of a children’s wear photo somebody sunbathes without a costume. Everybody zooms in. The times are those of the press of the day; posts, people and pictures are invented.',
  },
  year: 2012,
  lang: 'fr',
  minutes: 13,
  sources: [
    'strategies.fr/actualites/marques/178264W',
    'pourton.info/2012/01/05/histoire-dun-buzz-la-redoute',
    'madmoizelle.com/fail-la-redoute-homme-nu-photo-vetements-enfants-80920',
    'lovethework.com, The Naked Man (La Redoute), PR 2012',
  ],
  start: START,
  end: paris('2012-02-03', '20:00'),
  brand,
  people,
  habit: ordinaryPosts(`${SEED} habit`, START),
  posts: castPosts(`${SEED} cast`),
  visits: pageVisits(`${SEED} visits`, START),
  pages,
  pictures,
  catalogue,
  script: [...atWork(paris(ACUTE, '11:02'), paris(ACUTE, '13:50'), untilOpen, [...firstActs, ...nextActs]), ...later],
  history: {
    acknowledged: paris(ACUTE, '12:00'),
    kept: null,
    spoke: paris(ACUTE, '13:00'),
    removed: paris(ACUTE, '14:00'),
    causeTold: null,
    thanked: null,
    recovered: paris(GAME, '16:00'),
  },
  without: [],
  bets: [
    {
      at: paris(ACUTE, '13:00'),
      choices: [
        {
          fr: 'Des excuses, et la promesse de renforcer la relecture.',
          en: 'An apology, and a promise of better checks.',
        },
        { fr: 'Un démenti : la photo serait un montage.', en: 'A denial: the photo is said to be forged.' },
        { fr: 'Une plaisanterie sur le naturisme.', en: 'A joke about naturism.' },
      ],
      history: 0,
      told: {
        fr: 'Vers 13 h, un tweet d’excuses ; à 13 h 30, un texte sur Facebook : retrait en cours, relecture renforcée.',
        en: 'About 1 pm, a tweet of apology; at 1.30 pm a Facebook text: being removed, checks to be reinforced.',
      },
    },
  ],
}
