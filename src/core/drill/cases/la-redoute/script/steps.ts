import type { CommandInput } from '../../../../../contract/commands.ts'
import type { Incident } from '../../../../../contract/incident.ts'
import type { Scene, Step } from '../../../case.ts'
import {
  approve,
  askApproval,
  at,
  draft,
  idOf,
  isApproved,
  isAsked,
  isPublished,
  publish,
  statementOf,
} from '../../../make/acts.ts'
import * as steps from '../../../make/steps.ts'
import { ACUTE, paris } from '../time.ts'
import { thanks } from './statements.ts'

type Told = { draft: string; ask: string; approve: string; publish: string }

/** A statement on its way: written by Camille, approved by Nadia, published. */
export function statement(
  day: string,
  name: string,
  kind: 'reply' | 'cause',
  clocks: Told,
  what: { fr: string; en: string },
  text: string,
  outlets: readonly string[],
): Step[] {
  const more = kind === 'cause' ? { lang: 'fr' as const, found: true } : { lang: 'fr' as const }
  return [
    at(paris(day, clocks.draft), {
      by: 'camille',
      says: { fr: `Camille écrit ${what.fr}.`, en: `Camille writes ${what.en}.` },
      done: (incident) => statementOf(incident, name) !== undefined,
      asks: (_, scene) => draft(scene, name, kind, text, more),
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

/** Thanks the first who have not been thanked yet; each of them once. */
export const thank = (clock: string): Step =>
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

/** Inès weighs a lead on 4 January. */
export const weigh = (
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

export const keepPromise = (
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

export const answerBells = (moment: number): Step => steps.answerBells(moment, 'camille', 'Camille')

export const calm = (moment: number, reason: string | null, says: Step['says']): Step =>
  steps.calm(moment, 'yann', reason, says)

export const launch = (moment: number, says: Step['says'], isTime: (incident: Incident) => boolean): Step =>
  steps.launch(moment, 'nadia', says, isTime)

export const promiseCause = (scene: Scene): CommandInput => ({
  type: 'make_promise',
  promise: idOf(scene, 'explain'),
  text: 'Dire ce qui s’est passé au plus tard vendredi 6 janvier à 18 h.',
  owner: 'nadia',
  due: paris('2012-01-06', '18:00'),
})
