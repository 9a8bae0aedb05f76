import type { CommandInput } from '../../../contract/commands.ts'
import type { Incident } from '../../../contract/incident.ts'
import type { Scene } from '../case.ts'
import {
  type Act,
  approve,
  askApproval,
  draft,
  idOf,
  isApproved,
  isAsked,
  isLive,
  isPublished,
  publish,
  statementOf,
} from './acts.ts'
import type { Facts } from './facts.ts'
import { nameOf } from './team.ts'

const OUTLETS = ['x', 'facebook', 'page'] as const

/** From the open incident to the considered apology, in the order of the procedure. */
export function opening(facts: Facts): Act[] {
  const { lang, says, spot } = facts
  const [community, lead, shop, legal] = (['community', 'lead', 'shop', 'legal'] as const).map((part) =>
    nameOf(part, lang),
  )
  const acts: (Act | null)[] = [
    {
      by: 'community',
      says: { fr: `${community} prend l’incident en charge.`, en: `${community} takes charge of the incident.` },
      after: 0,
      done: (incident) => incident.acknowledgedAt !== null,
      asks: () => ({ type: 'acknowledge' }) as CommandInput,
    },
    {
      by: 'lead',
      says: { fr: `${lead} devient pilote de crise.`, en: `${lead} becomes incident lead.` },
      after: 1,
      done: (incident) => incident.lead !== null,
      asks: () => ({ type: 'take_lead', person: 'lead' }),
    },
    {
      by: 'shop',
      says: { fr: `${shop} suspend les publicités.`, en: `${shop} pauses the advertisements.` },
      after: 2,
      done: (incident) => incident.freezes.some((freeze) => freeze.what === 'ads'),
      asks: (_, scene) => ({ type: 'freeze', freeze: idOf(scene, 'freeze-ads'), what: 'ads' }),
    },
    spot && {
      by: 'shop',
      says: { fr: `${shop} veut tout retirer tout de suite.`, en: `${shop} wants to take it all down at once.` },
      after: 3,
      done: (incident) => Object.keys(incident.gatesStopped).length > 0 || isLive(incident, 'holding'),
      asks: takeDown,
    },
    ...statement('holding', says.holding, [4, 5, 7, 8], facts, {
      fr: 'le message d’attente',
      en: 'the holding statement',
    }),
    spot && {
      by: 'shop',
      says: {
        fr: `Le message est en ligne : ${shop} demande le retrait.`,
        en: `The statement is live: ${shop} asks for the takedown.`,
      },
      after: 9,
      done: (incident) => incident.takedowns.length > 0 || !isLive(incident, 'holding'),
      asks: takeDown,
    },
    {
      by: 'legal',
      says: {
        fr: `${legal} demande si l’on peut effacer les commentaires gênants.`,
        en: `${legal} asks whether the awkward comments can be deleted.`,
      },
      after: 15,
      done: (incident) => (incident.gatesStopped['never_silence'] ?? 0) > 0,
      asks: () => ({ type: 'silence', what: lang === 'fr' ? 'Effacer des commentaires' : 'Delete comments' }),
    },
    {
      by: 'lead',
      says: { fr: `${lead} ouvre une piste.`, en: `${lead} opens a lead.` },
      after: 20,
      done: (incident) => incident.hypotheses.length > 0,
      asks: (_, scene) => ({
        type: 'add_hypothesis',
        hypothesis: idOf(scene, 'lead'),
        kind: says.lead.kind,
        note: says.lead.note,
      }),
    },
    ...statement('apology', says.apology, [40, 43, 50, 52], facts, {
      fr: 'les excuses complètes',
      en: 'the considered apology',
    }),
    {
      by: 'lead',
      says: { fr: `${lead} pèse la piste.`, en: `${lead} weighs the lead.` },
      after: 90,
      done: (incident) => incident.hypotheses.every((one) => one.for > 0),
      asks: (incident) => ({
        type: 'weigh_hypothesis',
        hypothesis: incident.hypotheses[0]!.id,
        speaks: 'for',
        confidence: 0.8,
        note: says.lead.found,
      }),
    },
    ...[100, 104, 108].map((after, n) => thank(after, n, community!, says.thanks)),
  ]
  return acts.filter((act) => act !== null)
}

/** A statement on its way: minutes after the opening at which it is written, sent for approval, approved, published. */
function statement(
  kind: 'holding' | 'apology',
  text: string,
  [written, asked, approved, published]: readonly [number, number, number, number],
  { lang, spot }: Facts,
  what: { fr: string; en: string },
): Act[] {
  const [community, approver] = [nameOf('community', lang), nameOf('approver', lang)]
  // What says that it is gone waits until that is proved.
  const mayWrite = kind === 'holding' || spot === null
  return [
    {
      by: 'community',
      says: { fr: `${community} écrit ${what.fr}.`, en: `${community} writes ${what.en}.` },
      after: written,
      done: (incident) => statementOf(incident, kind) !== undefined,
      asks: (incident, scene) =>
        mayWrite || incident.takedowns.some(({ doneAt }) => doneAt !== null)
          ? draft(scene, kind, kind, text, { lang })
          : null,
    },
    {
      by: 'community',
      says: {
        fr: `${community} demande la validation à ${approver}.`,
        en: `${community} asks ${approver} to approve.`,
      },
      after: asked,
      done: (incident) => isAsked(incident, kind),
      asks: (incident) => askApproval(incident, kind, 'approver'),
    },
    {
      by: 'approver',
      says: { fr: `${approver} relit et valide ${what.fr}.`, en: `${approver} reads and approves ${what.en}.` },
      after: approved,
      done: (incident) => isApproved(incident, kind),
      asks: (incident) => approve(incident, kind),
    },
    {
      by: 'community',
      says: { fr: `${community} publie ${what.fr}.`, en: `${community} publishes ${what.en}.` },
      after: published,
      done: (incident) => isPublished(incident, kind),
      asks: (incident, scene) =>
        publish(incident, scene, kind, kind === 'holding' ? OUTLETS : OUTLETS.filter((outlet) => outlet !== 'x')),
    },
  ]
}

/** Thanks in private the first `n` + 1 who saw it, each once. */
function thank(after: number, n: number, community: string, text: string): Act {
  const thanked = (incident: Incident) => incident.spotters.filter((spotter) => spotter.thanked !== null).length
  return {
    by: 'community',
    says: {
      fr: `${community} remercie en privé une personne qui avait vu l’erreur.`,
      en: `${community} thanks in private somebody who saw the mistake.`,
    },
    after,
    done: (incident) => thanked(incident) > n,
    asks: (incident) => {
      const next = incident.spotters.find((spotter) => spotter.thanked === null)
      return next ? { type: 'thank_spotter', spotter: next.id, how: 'private', text } : null
    },
  }
}

function takeDown(_: unknown, scene: Scene): CommandInput {
  // A second try needs an id of its own; the minute makes one.
  const takedown = idOf(scene, `takedown-${Math.round(scene.at / 60_000)}`)
  return { type: 'request_takedown', takedown, lane: 'gate', reason: null, desk: 'shop' }
}
