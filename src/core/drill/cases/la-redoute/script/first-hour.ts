import type { CommandInput } from '../../../../../contract/commands.ts'
import type { Scene } from '../../../case.ts'
import {
  type Act,
  approve,
  askApproval,
  draft,
  type EveryMinute,
  idOf,
  isApproved,
  isAsked,
  isLive,
  isPublished,
  publish,
  statementOf,
} from '../../../make/acts.ts'
import { PAGE, PLACES } from '../house.ts'
import { holding } from './statements.ts'

/**
 * Before an incident is open: the bell is answered, then somebody says that it is us. The cast speaks in the second half
 * of each minute, so that a bell is always answered before the incident is opened.
 */
export const untilOpen: readonly EveryMinute[] = [
  {
    second: 0,
    by: 'camille',
    says: { fr: 'Camille, d’astreinte, prend l’alerte.', en: 'Camille, on duty, takes the alarm.' },
    does: (scene) => (scene.alarm !== null && scene.incident === null ? 'acknowledge' : null),
  },
  {
    second: 25,
    by: 'yann',
    says: {
      fr: 'Yann compare la capture et la page : c’est bien chez nous. Il ouvre l’incident.',
      en: 'Yann compares the screenshot with the page: it is ours. He opens the incident.',
    },
    does: (scene) => (scene.alarm !== null && scene.incident === null ? declare(scene) : null),
  },
]

function declare(scene: Scene): CommandInput {
  return {
    type: 'declare',
    incident: idOf(scene, 'incident'),
    title: 'Un intrus sur une photo du rayon enfant',
    as: 'ours',
    story: scene.alarm!.story,
    alarm: scene.alarm!.id,
    level: 'N2',
    hurt: false,
    places: [scene.alarm!.page ?? PAGE],
    keepPicture: true,
    engine: { talk: [], reachable: [], clocks: { acknowledge: null, holding: null, apology: null }, freezeDesk: null },
  }
}

const OUTLETS = ['x', 'facebook', 'page'] as const

/** From the open incident to the takedown, in the order of the procedure. */
export const firstActs: readonly Act[] = [
  {
    by: 'camille',
    says: { fr: 'Camille prend l’incident en charge.', en: 'Camille takes charge of the incident.' },
    after: 0,
    done: (incident) => incident.acknowledgedAt !== null,
    asks: () => ({ type: 'acknowledge' }) as CommandInput,
  },
  {
    by: 'yann',
    says: { fr: 'Yann devient pilote de crise.', en: 'Yann becomes incident lead.' },
    after: 1,
    done: (incident) => incident.lead !== null,
    asks: () => ({ type: 'take_lead', person: 'yann' }),
  },
  {
    by: 'sofia',
    says: {
      fr: 'Sofia confirme les endroits : la page, la photo, le détail agrandi. Tout est figé comme preuve.',
      en: 'Sofia confirms the places: the page, the photo, the enlarged detail. All of it is kept as evidence.',
    },
    after: 1,
    done: (incident) => PLACES.every((place) => incident.places.includes(place)),
    asks: () => ({ type: 'confirm_places', places: [...PLACES] }),
  },
  {
    by: 'sofia',
    says: { fr: 'Sofia bloque le prix de la page.', en: 'Sofia freezes the price of the page.' },
    after: 2,
    done: (incident) => incident.freezes.some((freeze) => freeze.what === 'price'),
    asks: (_, scene) => ({ type: 'freeze', freeze: idOf(scene, 'freeze-price'), what: 'price' }),
  },
  {
    by: 'sofia',
    says: { fr: 'Sofia suspend les publicités du produit.', en: 'Sofia pauses the product’s advertisements.' },
    after: 2,
    done: (incident) => incident.freezes.some((freeze) => freeze.what === 'ads'),
    asks: (_, scene) => ({ type: 'freeze', freeze: idOf(scene, 'freeze-ads'), what: 'ads' }),
  },
  {
    by: 'sofia',
    says: {
      fr: 'Sofia veut retirer la photo tout de suite.',
      en: 'Sofia wants to take the photo down at once.',
    },
    after: 3,
    done: (incident) => Object.keys(incident.gatesStopped).length > 0 || isLive(incident, 'holding'),
    asks: takeDown,
  },
  {
    by: 'camille',
    says: { fr: 'Camille remplit le message d’attente.', en: 'Camille fills in the holding statement.' },
    after: 4,
    done: (incident) => statementOf(incident, 'holding') !== undefined,
    asks: (_, scene) => draft(scene, 'holding', 'holding', holding, { lang: 'fr', template: 'holding-fr' }),
  },
  {
    by: 'camille',
    says: { fr: 'Camille demande la validation à Nadia.', en: 'Camille asks Nadia to approve.' },
    after: 5,
    done: (incident) => isAsked(incident, 'holding'),
    asks: (incident) => askApproval(incident, 'holding', 'nadia'),
  },
  {
    by: 'nadia',
    says: { fr: 'Nadia relit et valide.', en: 'Nadia reads and approves.' },
    after: 7,
    done: (incident) => isApproved(incident, 'holding'),
    asks: (incident) => approve(incident, 'holding'),
  },
  {
    by: 'camille',
    says: {
      fr: 'Camille publie le message sur X, Facebook et la page de l’incident.',
      en: 'Camille publishes it on X, Facebook and the incident page.',
    },
    after: 8,
    done: (incident) => isPublished(incident, 'holding'),
    asks: (incident, scene) => publish(incident, scene, 'holding', OUTLETS),
  },
  {
    by: 'sofia',
    says: {
      fr: 'Le message est en ligne : Sofia demande le retrait.',
      en: 'The statement is live: Sofia asks for the takedown.',
    },
    after: 9,
    done: (incident) => incident.takedowns.length > 0 || !isLive(incident, 'holding'),
    asks: takeDown,
  },
]

function takeDown(_: unknown, scene: Scene): CommandInput {
  // A second try needs an id of its own; the minute makes one.
  const takedown = idOf(scene, `takedown-${Math.round(scene.at / 60_000)}`)
  return { type: 'request_takedown', takedown, lane: 'gate', reason: null, desk: 'shop' }
}
