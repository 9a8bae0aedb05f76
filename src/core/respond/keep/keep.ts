import type { Incident, Takedown } from '../../../contract/incident.ts'
import { refuse } from '../../../contract/refusal.ts'
import { isHeard } from '../communicate/heard.ts'
import { change, type Folds, happened, MINUTE, type Rules, startClocks, stopClocks } from '../rule.ts'
import { holdAtOnce } from './freeze.ts'

/** Two looks that find it gone must lie this far apart (promise P3). */
export const SECOND_LOOK_MINUTES = 10
const RED_CONFIRM_MINUTES = 15
const RED_STATEMENT_MINUTES = 15

/** A phone photo suffices; page capture and timestamp may follow behind. In the mode that keeps no picture, its page does. */
function isEvidenceKept(incident: Incident): boolean {
  const enough = incident.keepPicture ? ['screenshot', 'picture', 'page'] : ['page', 'headers', 'posts', 'screenshot']
  return incident.evidence.some((e) => enough.includes(e.kind))
}

const find = (incident: Incident, id: string) => incident.takedowns.find((t) => t.id === id)

/** Step 1: no silent deletion. */
export const keepRules: Rules<
  | 'confirm_places'
  | 'keep_evidence'
  | 'request_takedown'
  | 'confirm_red_lane'
  | 'say_removed'
  | 'record_look'
  | 'note_silent_removal'
> = {
  confirm_places: (incident, { places, engine }, at) => {
    const fresh = places.filter((place) => !incident.places.includes(place))
    if (fresh.length === 0) return []
    const held = incident.declaredAs === 'ours' ? holdAtOnce(incident, incident.id, engine.freezeDesk, at) : []
    return [happened('places_confirmed', { places: fresh }), ...held]
  },
  keep_evidence: (incident, { evidence, kind, commitment }) => {
    if (incident.evidence.some((e) => e.id === evidence)) return []
    return [happened('evidence_kept', { evidence, kind, commitment })]
  },
  request_takedown: (incident, { takedown, lane, reason, desk, notice }, at) => {
    if (find(incident, takedown)) return []
    const running = incident.takedowns.find((t) => t.doneAt === null)
    if (running) return refuse('takedown_running')
    if (incident.places.length === 0) return refuse('which_page', {}, ['shop', 'community', 'lead'])
    if (lane === 'red') {
      if (reason === null) return refuse('red_lane_needs_a_reason', {}, ['lead', 'legal', 'owner'])
      const clocks = [
        { kind: 'red_confirm', subject: takedown, due: at + RED_CONFIRM_MINUTES * MINUTE },
        ...(isHeard(incident)
          ? []
          : [{ kind: 'red_statement', subject: null, due: at + RED_STATEMENT_MINUTES * MINUTE }]),
      ]
      return [happened('takedown_requested', { takedown, lane, reason, desk, notice, places: incident.places, clocks })]
    }
    const evidence = isEvidenceKept(incident)
    const heard = isHeard(incident)
    if (!evidence && !heard) return refuse('evidence_and_statement_missing', {}, ['community', 'lead', 'approver'])
    if (!evidence) return refuse('evidence_missing', {}, ['community', 'shop', 'lead'])
    if (!heard) return refuse('statement_missing', { talk: incident.talk.join(',') }, ['community', 'approver', 'lead'])
    const { places } = incident
    return [happened('takedown_requested', { takedown, lane, reason, desk, notice, places, clocks: [] })]
  },
  confirm_red_lane: (incident, { takedown: id, agrees }, _, by) => {
    const takedown = find(incident, id)
    if (takedown?.lane !== 'red') return refuse('no_such_takedown')
    if (takedown.by === by.person) return refuse('second_person_needed', {}, ['lead', 'legal', 'owner', 'approver'])
    return takedown.confirmed ? [] : [happened('red_lane_confirmed', { takedown: id, agrees })]
  },
  say_removed: (incident, { takedown: id, place }) => {
    const takedown = find(incident, id)
    if (!takedown?.places.some((p) => p.url === place)) return refuse('no_such_place')
    return [happened('removal_said', { takedown: id, place })]
  },
  record_look: (incident, { takedown: id, place, outcome, status }, at) => {
    const takedown = find(incident, id)
    if (!takedown?.places.some((p) => p.url === place)) return refuse('no_such_place')
    if (takedown.doneAt !== null) return []
    const look = happened('place_looked_at', { takedown: id, place, outcome, status })
    const after = find(keepFolds.place_looked_at(incident, look.data as never, at, 'system'), id)
    const done = after?.places.every((p) => p.done)
    return done ? [look, happened('takedown_done', { takedown: id })] : [look]
  },
  note_silent_removal: (incident, { place, status }) => {
    const known = incident.silentRemovals.some((r) => r.place === place)
    const ours = incident.takedowns.some((t) => t.places.some((p) => p.url === place))
    return known || ours ? [] : [happened('silent_removal_seen', { place, status })]
  },
}

function on(incident: Incident, id: string, into: (takedown: Takedown) => Takedown): Incident {
  return { ...incident, takedowns: change(incident.takedowns, (t) => t.id === id, into) }
}

export const keepFolds: Folds<
  | 'places_confirmed'
  | 'evidence_kept'
  | 'takedown_requested'
  | 'red_lane_confirmed'
  | 'removal_said'
  | 'place_looked_at'
  | 'takedown_done'
  | 'silent_removal_seen'
> = {
  places_confirmed: (incident, { places }) => ({ ...incident, places: [...incident.places, ...places] }),
  evidence_kept: (incident, { evidence: id, kind, commitment }, at, by) => ({
    ...incident,
    evidence: [...incident.evidence, { id, kind, commitment, at, by }],
  }),
  takedown_requested: (incident, { takedown: id, lane, reason, desk, notice, places, clocks }, at, by) => {
    const unseen = { outcome: null, status: null, checkedAt: null, goneSince: null, done: false, saidRemoved: null }
    const takedown = {
      id,
      lane,
      reason,
      at,
      by,
      desk,
      places: places.map((url) => ({ url, ...unseen })),
      confirmed: null,
      doneAt: null,
      notice,
    }
    return startClocks({ ...incident, takedowns: [...incident.takedowns, takedown] }, clocks, at)
  },
  red_lane_confirmed: (incident, { takedown, agrees }, at, by) =>
    stopClocks(
      on(incident, takedown, (t) => ({ ...t, confirmed: { by, at, agrees } })),
      ['red_confirm'],
      at,
      takedown,
    ),
  removal_said: (incident, { takedown, place }, at, by) =>
    on(incident, takedown, (t) => ({
      ...t,
      places: change(
        t.places,
        (p) => p.url === place,
        (p) => ({ ...p, saidRemoved: { by, at } }),
      ),
    })),
  place_looked_at: (incident, { takedown, place, outcome, status }, at) =>
    on(incident, takedown, (t) => ({
      ...t,
      places: change(
        t.places,
        (p) => p.url === place,
        (p) => {
          const goneSince = outcome === 'gone' ? (p.goneSince ?? at) : outcome === 'still' ? null : p.goneSince
          const twice = outcome === 'gone' && at - (goneSince ?? at) >= SECOND_LOOK_MINUTES * MINUTE
          return {
            ...p,
            outcome,
            status,
            checkedAt: at,
            goneSince,
            done: outcome === 'still' ? false : p.done || twice,
          }
        },
      ),
    })),
  takedown_done: (incident, { takedown }, at) =>
    stopClocks(
      on(incident, takedown, (t) => ({ ...t, doneAt: at })),
      ['removal'],
      at,
    ),
  silent_removal_seen: (incident, { place }, at) => ({
    ...incident,
    silentRemovals: [...incident.silentRemovals, { place, at }],
  }),
}
