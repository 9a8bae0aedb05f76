import type { Incident } from '../../contract/incident.ts'
import { isRefusal, type Refusal } from '../../contract/refusal.ts'
import { closeRules } from './close.ts'
import { isHeard } from './communicate/heard.ts'
import { keepRules } from './keep/keep.ts'

export type StepName = 'keep' | 'communicate' | 'investigate' | 'thank' | 'recover'
export type Step = { step: StepName; state: 'todo' | 'doing' | 'done' | 'closed'; shut: Refusal | null }

const ASKER = { person: 'anyone', roles: [], door: 'engine' as const }

/** Where each of the five steps stands, and why its gate is shut: the gate itself is asked, never a copy of its rule. */
export function steps(incident: Incident, at: number): Step[] {
  const asked = keepRules.request_takedown(
    incident,
    { type: 'request_takedown', takedown: 'asked', lane: 'gate', reason: null, desk: null, notice: null },
    at,
    ASKER,
  )
  const removed = incident.takedowns.some((t) => t.doneAt !== null)
  const heard = isHeard(incident)
  const causeTold = incident.statements.some(
    (s) => s.kind === 'cause' && s.publications.some((p) => p.state === 'live'),
  )
  const thanked = incident.spotters.some((s) => s.thanked !== null)
  const launched = incident.recovery.some((r) => r.launchedAt !== null)
  const state = (done: boolean, begun: boolean): Step['state'] =>
    incident.status === 'closed' ? 'closed' : done ? 'done' : begun ? 'doing' : 'todo'
  return [
    {
      step: 'keep',
      state: state(removed, incident.evidence.length > 0),
      shut: isRefusal(asked) && !removed ? asked : null,
    },
    { step: 'communicate', state: state(heard, incident.statements.length > 0), shut: null },
    { step: 'investigate', state: state(causeTold, incident.hypotheses.length > 0), shut: null },
    { step: 'thank', state: state(thanked, incident.spotters.length > 0), shut: null },
    { step: 'recover', state: state(launched, incident.recovery.length > 0), shut: recoverShut(incident) },
  ]
}

function recoverShut(incident: Incident): Refusal | null {
  if (incident.hurt) return { refused: true, code: 'people_were_hurt', params: {}, who: [] }
  if (incident.status !== 'open') return null
  return { refused: true, code: 'not_calm_yet', params: {}, who: ['lead', 'community'] }
}

/** What the team should do next, as a code: one thing, the most urgent that is owed. */
export function nextAction(incident: Incident, at: number): string {
  if (incident.status === 'closed') return 'learn'
  if (incident.declaredAs === 'not_ours') return 'close_or_watch'
  const waiting = (kind: string) => incident.clocks.some((c) => c.kind === kind && c.stopped === null)
  if (waiting('red_confirm')) return 'confirm_red_lane'
  const publications = incident.statements.flatMap((s) => s.publications)
  if (publications.some((p) => p.state === 'unknown')) return 'look_at_publication'
  if (incident.evidence.length === 0) return 'keep_evidence'
  if (!isHeard(incident)) return nextForStatement(incident)
  const running = incident.takedowns.find((t) => t.doneAt === null)
  const removed = incident.takedowns.some((t) => t.doneAt !== null)
  if (running) return 'remove'
  if (!removed && incident.declaredAs === 'ours')
    return incident.places.length === 0 ? 'confirm_places' : 'request_takedown'
  if (waiting('apology')) return 'apologise'
  if (incident.spotters.some((s) => s.thanked === null) && !incident.spotters.some((s) => s.thanked)) return 'thank'
  const causeTold = !isRefusal(closeRules.close({ ...incident, status: 'calm' }, { type: 'close' }, at, ASKER))
  if (!causeTold) return incident.hypotheses.length === 0 ? 'investigate' : 'tell_cause'
  if (incident.status === 'open') return 'wait_for_calm'
  return incident.hurt || incident.recovery.some((r) => r.launchedAt) ? 'close' : 'recover_or_close'
}

function nextForStatement(incident: Incident): string {
  const statement = incident.statements.find((s) => s.kind === 'holding' || s.kind === 'apology')
  const version = statement?.versions.at(-1)
  if (!statement || !version) return 'write_holding'
  if (statement.publications.some((p) => p.state === 'waiting')) return 'wait_for_publication'
  if (version.preApproved || statement.approval?.hash === version.hash) return 'publish'
  return statement.askedAt === null ? 'ask_approval' : 'wait_for_approval'
}
