import type { Incident } from '../../contract/incident.ts'
import { refuse } from '../../contract/refusal.ts'
import { releaseAtCalm } from './keep/freeze.ts'
import { type Folds, happened, type Rules, startClocks, stopClocks } from './rule.ts'

const DAY = 86_400_000
/** A week before a year has passed: anniversaries bring old pictures back. */
const ANNIVERSARY = 358 * DAY
/** Clocks that outlive the closing: the gesture, what was promised, what the law asks, and the anniversary. */
export const RUN_ON: readonly string[] = ['recovery', 'promise', 'discipline', 'anniversary']

/** Told: the cause, or "we did not find it", is live somewhere (promise P5). */
function isCauseTold(incident: Incident): boolean {
  return incident.statements.some(
    (s) => s.kind === 'cause' && s.found !== null && s.publications.some((p) => p.state === 'live'),
  )
}

/** Calm is confirmed by a person; an incident closes when nothing is owed any more. */
export const closeRules: Rules<'confirm_calm' | 'note_reflare' | 'close'> = {
  confirm_calm: (incident, { reason, engine }, at) => {
    if (incident.status !== 'open') return []
    if (!engine.calm && reason === null) return refuse('not_calm_yet', {}, ['lead', 'community'])
    const clocks =
      incident.hurt || incident.recovery.every((r) => r.launchedAt !== null)
        ? []
        : [{ kind: 'recovery', subject: null, due: at + 3 * DAY }]
    return [happened('calm_confirmed', { reason, clocks }), ...releaseAtCalm(incident)]
  },
  note_reflare: (incident) => (incident.status === 'calm' ? [happened('reflared', {})] : []),
  close: (incident) => {
    const ours = incident.declaredAs === 'ours'
    if (ours && incident.status !== 'calm') return refuse('not_calm_yet', {}, ['lead', 'community'])
    if (incident.takedowns.some((t) => t.doneAt === null)) return refuse('takedown_running')
    if (incident.takedowns.some((t) => t.lane === 'red' && t.confirmed === null)) return refuse('red_lane_unconfirmed')
    const publications = incident.statements.flatMap((s) => s.publications)
    if (publications.some((p) => p.state === 'unknown' || p.state === 'waiting'))
      return refuse('publication_in_doubt', {}, ['community', 'lead'])
    if (incident.clocks.some((c) => c.kind === 'red_statement' && c.stopped === null))
      return refuse('statement_owed', {}, ['community', 'approver', 'lead'])
    if (ours && !isCauseTold(incident)) return refuse('cause_not_told', {}, ['lead', 'community'])
    return [happened('closed', {})]
  },
}

export const closeFolds: Folds<'calm_confirmed' | 'reflared' | 'closed'> = {
  calm_confirmed: (incident, { clocks }, at) => startClocks({ ...incident, status: 'calm', calmAt: at }, clocks, at),
  reflared: (incident, _, at) => stopClocks({ ...incident, status: 'open', calmAt: null }, ['recovery'], at),
  closed: (incident, _, at) => {
    const clocks = incident.clocks.map((c) =>
      c.stopped === null && !RUN_ON.includes(c.kind) ? { ...c, stopped: at } : c,
    )
    const closed: Incident = { ...incident, status: 'closed', closedAt: at, clocks }
    if (incident.declaredAs === 'not_ours') return closed
    return startClocks(closed, [{ kind: 'anniversary', subject: null, due: incident.openedAt + ANNIVERSARY }], at)
  },
}
