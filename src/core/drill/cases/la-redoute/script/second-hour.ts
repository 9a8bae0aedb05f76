import type { Incident } from '../../../../../contract/incident.ts'
import {
  type Act,
  approve,
  askApproval,
  draft,
  idOf,
  isApproved,
  isAsked,
  isPublished,
  publish,
  statementOf,
} from '../../../make/acts.ts'
import { ACUTE, paris } from '../time.ts'
import { apology } from './statements.ts'

/** What follows the takedown: a promise, the first leads, a temptation, and the considered apology once removal is proved. */
export const nextActs: readonly Act[] = [
  {
    by: 'camille',
    says: {
      fr: 'Camille note l’engagement : un point à 14 h.',
      en: 'Camille writes down the promise: an update at 2 pm.',
    },
    after: 12,
    done: (incident) => incident.promises.some((promise) => promise.id.endsWith('-update')),
    asks: (_, scene) => ({
      type: 'make_promise',
      promise: idOf(scene, 'update'),
      text: 'Prochain point public à 14 h.',
      owner: 'camille',
      due: paris(ACUTE, '14:00'),
    }),
  },
  {
    by: 'hugues',
    says: {
      fr: 'Hugues demande si l’on peut effacer les commentaires qui montrent la photo.',
      en: 'Hugues asks whether the comments that show the photo can be deleted.',
    },
    after: 20,
    done: (incident) => (incident.gatesStopped['never_silence'] ?? 0) > 0,
    asks: () => ({ type: 'silence', what: 'Effacer les commentaires qui montrent la photo' }),
  },
  {
    by: 'yann',
    says: {
      fr: 'Yann ouvre une piste : la relecture de l’image.',
      en: 'Yann opens a lead: how the picture was checked.',
    },
    after: 25,
    done: (incident) => incident.hypotheses.some((hypothesis) => hypothesis.id.endsWith('-check')),
    asks: (_, scene) => ({
      type: 'add_hypothesis',
      hypothesis: idOf(scene, 'check'),
      kind: 'process',
      note: 'La photo a-t-elle été relue à la taille où elle peut être agrandie ?',
    }),
  },
  {
    by: 'yann',
    says: {
      fr: 'Yann en ouvre une autre : un montage venu de dehors.',
      en: 'Yann opens another: a forgery from outside.',
    },
    after: 26,
    done: (incident) => incident.hypotheses.some((hypothesis) => hypothesis.id.endsWith('-forgery')),
    asks: (_, scene) => ({
      type: 'add_hypothesis',
      hypothesis: idOf(scene, 'forgery'),
      kind: 'montage',
      note: 'La photo en ligne est-elle la même que celle livrée par le studio ?',
    }),
  },
  {
    by: 'camille',
    says: {
      fr: 'Le retrait est prouvé : Camille écrit les excuses complètes.',
      en: 'The removal is proved: Camille writes the considered apology.',
    },
    after: 60,
    done: (incident) => statementOf(incident, 'apology') !== undefined,
    asks: (incident, scene) => {
      const removed = removedAt(incident)
      return removed === null ? null : draft(scene, 'apology', 'apology', apology(removed), { lang: 'fr' })
    },
  },
  {
    by: 'camille',
    says: { fr: 'Camille les fait relire à Nadia.', en: 'Camille asks Nadia to read it.' },
    after: 64,
    done: (incident) => isAsked(incident, 'apology'),
    asks: (incident) => askApproval(incident, 'apology', 'nadia'),
  },
  {
    by: 'nadia',
    says: { fr: 'Nadia valide les excuses complètes.', en: 'Nadia approves the considered apology.' },
    after: 71,
    done: (incident) => isApproved(incident, 'apology'),
    asks: (incident) => approve(incident, 'apology'),
  },
  {
    by: 'camille',
    says: { fr: 'Camille publie les excuses complètes.', en: 'Camille publishes the considered apology.' },
    after: 73,
    done: (incident) => isPublished(incident, 'apology'),
    asks: (incident, scene) => publish(incident, scene, 'apology', ['facebook', 'page']),
  },
]

/** When the last place was first found gone; null while one of them still stands. */
function removedAt(incident: Incident): number | null {
  const places = incident.takedowns.find((takedown) => takedown.doneAt !== null)?.places ?? []
  return places.length === 0 ? null : Math.max(...places.map((place) => place.goneSince ?? 0))
}
