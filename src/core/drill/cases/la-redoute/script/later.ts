import type { CommandInput } from '../../../../../contract/commands.ts'
import type { Step } from '../../../case.ts'
import { at, idOf, isLive } from '../../../make/acts.ts'
import { ACUTE, GAME, paris } from '../time.ts'
import { aboutPrice, cause, recovery } from './statements.ts'
import { answerBells, calm, keepPromise, launch, promiseCause, statement, thank, weigh } from './steps.ts'

/** From the afternoon of 4 January to the end of the game. */
export const later: readonly Step[] = [
  at(paris(ACUTE, '13:52'), {
    by: 'camille',
    says: {
      fr: 'Camille note l’engagement : la cause vendredi au plus tard.',
      en: 'Camille writes down the promise: the cause by Friday.',
    },
    done: (incident) => incident.promises.some((promise) => promise.id.endsWith('-explain')),
    asks: (_, scene) => promiseCause(scene),
  }),
  keepPromise(
    paris(ACUTE, '13:55'),
    '-update',
    'camille',
    'Excuses complètes publiées avant 14 h.',
    { fr: 'Le point de 14 h est tenu.', en: 'The 2 pm update is kept.' },
    (incident) => isLive(incident, 'apology'),
  ),
  weigh('14:30', '-forgery', 'against', 0.05, 'Le fichier du studio est identique à celui qui était en ligne.', {
    fr: 'Inès compare avec le fichier du studio : ce n’est pas un montage.',
    en: 'Inès compares with the studio file: it is no forgery.',
  }),
  weigh('14:40', '-check', 'for', 0.7, 'La fiche de relecture ne demande pas de regarder l’arrière-plan.', {
    fr: 'Inès retrouve la fiche de relecture : l’arrière-plan n’y figure pas.',
    en: 'Inès finds the checklist: the background is not on it.',
  }),
  thank('15:00'),
  thank('15:04'),
  thank('15:08'),
  ...statement(
    ACUTE,
    'price',
    'reply',
    { draft: '17:04', ask: '17:06', approve: '17:10', publish: '17:12' },
    { fr: 'une réponse sur le prix', en: 'a reply about the price' },
    aboutPrice,
    ['x', 'facebook'],
  ),
  answerBells(paris(ACUTE, '17:20')),
  answerBells(paris(ACUTE, '20:40')),
  answerBells(paris('2012-01-05', '09:00')),
  at(paris('2012-01-05', '09:30'), {
    by: 'nadia',
    says: { fr: 'Nadia prépare un geste, pour plus tard.', en: 'Nadia prepares a gesture, for later.' },
    done: (incident) => incident.recovery.length > 0,
    asks: (_, scene) => ({ type: 'prepare_recovery', recovery: idOf(scene, 'game'), kind: 'contest', text: recovery }),
  }),
  launch(
    paris('2012-01-05', '11:00'),
    {
      fr: 'Le concurrent s’amuse ; Nadia voudrait répondre par le jeu dès aujourd’hui.',
      en: 'The rival is joking; Nadia would like to answer with the game today.',
    },
    (incident) => incident.status === 'open',
  ),
  ...statement(
    '2012-01-05',
    'cause',
    'cause',
    { draft: '15:00', ask: '15:54', approve: '16:00', publish: '16:05' },
    { fr: 'ce qui s’est passé', en: 'what happened' },
    cause,
    ['facebook', 'page'],
  ),
  keepPromise(
    paris('2012-01-05', '16:10'),
    '-explain',
    'nadia',
    'Cause publiée le 5 janvier, un jour avant l’échéance.',
    { fr: 'L’engagement de vendredi est tenu un jour plus tôt.', en: 'Friday’s promise is kept a day early.' },
    (incident) => isLive(incident, 'cause'),
  ),
  calm(paris('2012-01-07', '18:30'), null, {
    fr: 'Yann confirme le retour au calme.',
    en: 'Yann confirms that it is calm.',
  }),
  calm(
    paris('2012-01-07', '18:35'),
    'Quelques mentions par jour, aucune nouvelle image, réponses apaisées depuis hier.',
    {
      fr: 'Yann confirme le retour au calme et dit pourquoi.',
      en: 'Yann confirms that it is calm and says why.',
    },
  ),
  at(paris('2012-01-09', '09:10'), {
    by: 'sofia',
    says: { fr: 'Sofia débloque le prix.', en: 'Sofia releases the price.' },
    done: (incident) => !incident.freezes.some((freeze) => freeze.what === 'price' && freeze.releasedAt === null),
    asks: (incident) => ({
      type: 'release_freeze',
      freeze: incident.freezes.find((freeze) => freeze.what === 'price')!.id,
      reason: 'Calme confirmé, page corrigée et vérifiée.',
    }),
  }),
  launch(
    paris(GAME, '16:00'),
    { fr: 'Quatre semaines plus tard, Nadia lance le jeu.', en: 'Four weeks later, Nadia launches the game.' },
    () => true,
  ),
  at(paris('2012-02-03', '18:00'), {
    by: 'yann',
    says: {
      fr: 'Yann ferme l’incident ; le retour d’expérience est prêt.',
      en: 'Yann closes the incident; the review is ready.',
    },
    done: (incident) => incident.status !== 'calm',
    asks: () => ({ type: 'close' }) as CommandInput,
  }),
]
