import type { CommandInput } from '../../../contract/commands.ts'
import type { Step } from '../case.ts'
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
} from './acts.ts'
import type { Facts } from './facts.ts'
import { answerBells, calm, launch } from './steps.ts'
import { nameOf } from './team.ts'
import { DAY, HOUR, MINUTE } from './time.ts'

/** The gesture waits for calm; so long after it, in milliseconds, it is launched, and then the incident closes. */
const GESTURE_AFTER = DAY
const CLOSES_AFTER = 2 * DAY

/** When the crowd has gone home, minutes from the first post: two quiet days after its last stretch. */
export const calmAfter = ({ stretches, says }: Facts): number =>
  Math.max(...stretches.map(({ to }) => to), says.causeAfter) + (2 * DAY + HOUR) / MINUTE

/** A bell that rings again is answered within so many minutes. */
const ANSWERED_IN = 20

/** Moments, in minutes from the first post, at which somebody looks whether the bell rings, while the crowd talks. */
function whileTheyTalk({ stretches }: Facts): number[] {
  return stretches.flatMap(({ from, to }) => {
    const looks = Math.ceil((to - from) / ANSWERED_IN) + 1
    return Array.from({ length: looks }, (_, i) => from + (i + 1) * ANSWERED_IN)
  })
}

/** From the afternoon of the first day to the closing. */
export function afterwards(facts: Facts, start: number): Step[] {
  const { lang, says, hurt, without } = facts
  const after = (minutes: number) => start + Math.round(minutes) * MINUTE
  const lead = nameOf('lead', lang)
  const calmAt = after(calmAfter(facts))
  return [
    ...cause(facts, after(says.causeAfter)),
    ...whileTheyTalk(facts).map((minutes) => answerBells(after(minutes), 'community', nameOf('community', lang))),
    ...(hurt || !without.includes('recovered') ? gesture(facts, after(says.causeAfter) + HOUR, calmAt) : []),
    calm(calmAt, 'lead', null, { fr: `${lead} confirme le retour au calme.`, en: `${lead} confirms that it is calm.` }),
    calm(
      calmAt + 5 * MINUTE,
      'lead',
      lang === 'fr' ? 'Peu de mentions depuis deux jours, rien de nouveau.' : 'Few mentions for two days, nothing new.',
      {
        fr: `${lead} confirme le retour au calme et dit pourquoi.`,
        en: `${lead} confirms that it is calm and says why.`,
      },
    ),
    at(calmAt + CLOSES_AFTER, {
      by: 'lead',
      says: { fr: `${lead} ferme l’incident.`, en: `${lead} closes the incident.` },
      done: (incident) => incident.status !== 'calm',
      asks: () => ({ type: 'close' }) as CommandInput,
    }),
  ]
}

/** Prepared when the cause is told, tried too early, launched after calm; where people were hurt the rules refuse it. */
function gesture({ lang, says }: Facts, prepared: number, calmAt: number): Step[] {
  const approver = nameOf('approver', lang)
  return [
    at(prepared, {
      by: 'approver',
      says: { fr: `${approver} prépare un geste, pour plus tard.`, en: `${approver} prepares a gesture, for later.` },
      done: (incident) => incident.recovery.length > 0,
      asks: (_, scene) => ({
        type: 'prepare_recovery',
        recovery: idOf(scene, 'gesture'),
        kind: 'offer',
        text: says.gesture,
      }),
    }),
    launch(
      prepared + 10 * MINUTE,
      'approver',
      { fr: `${approver} voudrait le lancer dès aujourd’hui.`, en: `${approver} would like to launch it today.` },
      (incident) => incident.status === 'open',
    ),
    launch(
      calmAt + GESTURE_AFTER,
      'approver',
      { fr: `Le calme est revenu : ${approver} lance le geste.`, en: `It is calm: ${approver} launches the gesture.` },
      () => true,
    ),
  ]
}

function cause({ lang, says }: Facts, moment: number): Step[] {
  const [community, approver] = [nameOf('community', lang), nameOf('approver', lang)]
  return [
    at(moment - 30 * MINUTE, {
      by: 'community',
      says: { fr: `${community} écrit ce qui s’est passé.`, en: `${community} writes what happened.` },
      done: (incident) => statementOf(incident, 'cause') !== undefined,
      asks: (_, scene) => draft(scene, 'cause', 'cause', says.cause, { lang, found: true }),
    }),
    at(moment - 20 * MINUTE, {
      by: 'community',
      says: { fr: `${community} demande la validation.`, en: `${community} asks for approval.` },
      done: (incident) => isAsked(incident, 'cause'),
      asks: (incident) => askApproval(incident, 'cause', 'approver'),
    }),
    at(moment - 10 * MINUTE, {
      by: 'approver',
      says: { fr: `${approver} valide.`, en: `${approver} approves.` },
      done: (incident) => isApproved(incident, 'cause'),
      asks: (incident) => approve(incident, 'cause'),
    }),
    at(moment, {
      by: 'community',
      says: { fr: `${community} publie ce qui s’est passé.`, en: `${community} publishes what happened.` },
      done: (incident) => isPublished(incident, 'cause'),
      asks: (incident, scene) => publish(incident, scene, 'cause', ['facebook', 'page']),
    }),
  ]
}
