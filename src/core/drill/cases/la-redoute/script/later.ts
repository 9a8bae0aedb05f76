import type { Command } from '../../../../../contract/commands.ts'
import type { Incident } from '../../../../../contract/incident.ts'
import type { Scene, Step } from '../../../case.ts'
import { ACUTE, GAME, paris } from '../time.ts'
import {
  approve,
  askApproval,
  at,
  draft,
  idOf,
  isApproved,
  isAsked,
  isLive,
  isPublished,
  publish,
  statementOf,
} from './acts.ts'
import { aboutPrice, apology, cause, recovery, thanks } from './statements.ts'

type Told = { draft: string; ask: string; approve: string; publish: string }

/** A statement on its way: written by Camille, approved by Nadia, published. */
function statement(
  day: string,
  name: string,
  kind: 'apology' | 'reply' | 'cause',
  clocks: Told,
  what: { fr: string; en: string },
  text: (incident: Incident) => string | null,
  outlets: readonly string[],
): Step[] {
  const found = kind === 'cause' ? { found: true } : {}
  return [
    at(paris(day, clocks.draft), {
      by: 'camille',
      says: { fr: `Camille écrit ${what.fr}.`, en: `Camille writes ${what.en}.` },
      done: (incident) => statementOf(incident, name) !== undefined,
      asks: (incident, scene) => {
        const words = text(incident)
        return words === null ? null : draft(scene, name, kind, words, found)
      },
    }),
    at(paris(day, clocks.ask), {
      by: 'camille',
      says: { fr: `Camille demande la validation pour ${what.fr}.`, en: `Camille asks for approval of ${what.en}.` },
      done: (incident) => isAsked(incident, name),
      asks: (incident) => askApproval(incident, name, 'nadia'),
    }),
    at(paris(day, clocks.approve), {
      by: 'nadia',
      says: { fr: `Nadia valide ${what.fr}.`, en: `Nadia approves ${what.en}.` },
      done: (incident) => isApproved(incident, name),
      asks: (incident) => approve(incident, name),
    }),
    at(paris(day, clocks.publish), {
      by: 'camille',
      says: { fr: `Camille publie ${what.fr}.`, en: `Camille publishes ${what.en}.` },
      done: (incident) => isPublished(incident, name),
      asks: (incident, scene) => publish(incident, scene, name, outlets),
    }),
  ]
}

const removedAt = (incident: Incident) =>
  incident.takedowns.find((takedown) => takedown.doneAt !== null)?.doneAt ?? null

/** Thanks the first who have not been thanked yet; each of them once. */
const thank = (clock: string): Step =>
  at(paris(ACUTE, clock), {
    by: 'camille',
    says: {
      fr: 'Camille remercie en privé une personne qui avait vu l’erreur.',
      en: 'Camille thanks in private somebody who saw the mistake.',
    },
    done: (incident) => incident.spotters.every((spotter) => spotter.thanked !== null),
    asks: (incident) => {
      const next = incident.spotters.find((spotter) => spotter.thanked === null)
      return next ? { type: 'thank_spotter', spotter: next.id, how: 'private', text: thanks } : null
    },
  })

const weigh = (
  clock: string,
  lead: string,
  speaks: 'for' | 'against',
  confidence: number,
  note: string,
  says: Step['says'],
): Step =>
  at(paris(ACUTE, clock), {
    by: 'ines',
    says,
    done: (incident) => !incident.hypotheses.some((hypothesis) => hypothesis.id.endsWith(lead)),
    asks: (incident) => ({
      type: 'weigh_hypothesis',
      hypothesis: incident.hypotheses.find((hypothesis) => hypothesis.id.endsWith(lead))!.id,
      speaks,
      confidence,
      note,
    }),
  })

const keepPromise = (
  moment: number,
  promise: string,
  by: string,
  proof: string,
  says: Step['says'],
  kept: (incident: Incident) => boolean,
): Step =>
  at(moment, {
    by,
    says,
    done: (incident) => !kept(incident) || !incident.promises.some((p) => p.id.endsWith(promise) && p.keptAt === null),
    asks: (incident) => ({
      type: 'keep_promise',
      promise: incident.promises.find((p) => p.id.endsWith(promise))!.id,
      proof,
    }),
  })

/** Bells that rang again meanwhile are answered too. */
const answerBells = (moment: number): Step => ({
  at: moment,
  by: 'camille',
  says: { fr: 'Camille répond aux rappels de la cloche.', en: 'Camille answers the bell’s reminders.' },
  does: (scene) => (scene.alarm !== null ? 'acknowledge' : null),
})

const calm = (moment: number, reason: string | null, says: Step['says']): Step =>
  at(moment, {
    by: 'yann',
    says,
    done: (incident) => incident.status !== 'open',
    asks: () => ({ type: 'confirm_calm', engine: { calm: false }, reason }),
  })

const launch = (moment: number, says: Step['says'], isTime: (incident: Incident) => boolean): Step =>
  at(moment, {
    by: 'nadia',
    says,
    done: (incident) => !isTime(incident) || !incident.recovery.some((one) => one.launchedAt === null),
    asks: (incident): Command => ({
      type: 'launch_recovery',
      recovery: incident.recovery.find((one) => one.launchedAt === null)!.id,
    }),
  })

const promiseCause = (scene: Scene): Command => ({
  type: 'make_promise',
  promise: idOf(scene, 'explain'),
  text: 'Dire ce qui s’est passé au plus tard vendredi 6 janvier à 18 h.',
  owner: 'nadia',
  due: paris('2012-01-06', '18:00'),
})

/** From the afternoon of 4 January to the end of the game. */
export const later: readonly Step[] = [
  answerBells(paris(ACUTE, '13:20')),
  ...statement(
    ACUTE,
    'apology',
    'apology',
    { draft: '13:30', ask: '13:33', approve: '13:41', publish: '13:50' },
    { fr: 'les excuses complètes', en: 'the considered apology' },
    (incident) => {
      const removed = removedAt(incident)
      return removed === null ? null : apology(removed)
    },
    ['facebook', 'page'],
  ),
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
    () => aboutPrice,
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
    () => cause,
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
    asks: () => ({ type: 'close' }) as Command,
  }),
]
