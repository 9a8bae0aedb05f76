import type { Happened } from '../../../contract/events.ts'
import type { Incident } from '../../../contract/incident.ts'
import { refuse } from '../../../contract/refusal.ts'
import { change, type Folds, happened, MINUTE, type Rules } from '../rule.ts'

/** Held by itself as soon as we know which page is ours (promise P9). */
const HELD_AT_ONCE = ['price', 'ads', 'scheduled_posts']
/** Minutes a person has to hold by hand what no desk holds. */
const BY_HAND_MINUTES = 15

/**
 * Holds one side effect: by the shop's desk or, where none can, as a task that asks for an owner and a proof. Nothing where
 * it is held already.
 */
function hold(incident: Incident, freeze: string, what: string, desk: string | null, at: number): Happened[] {
  if (incident.freezes.some((f) => f.what === what && f.releasedAt === null)) return []
  const frozen = happened('frozen', { freeze, what, desk })
  if (desk !== null) return [frozen]
  const due = at + BY_HAND_MINUTES * MINUTE
  return [frozen, happened('task_opened', { task: `${freeze}-task`, code: 'hold', params: { what }, owner: null, due })]
}

/** What is held at once when the first of our pages is known: 1 to 3 side effects, or nothing where some were held before. */
export function holdAtOnce(incident: Incident, id: string, desk: string | null, at: number): Happened[] {
  if (incident.freezes.length > 0) return []
  return HELD_AT_ONCE.flatMap((what) => hold(incident, `${id}-freeze-${what}`, what, desk, at))
}

/** At calm everything that is still held may move again. */
export function releaseAtCalm(incident: Incident): Happened[] {
  const held = incident.freezes.filter((f) => f.releasedAt === null)
  return held.map((f) => happened('freeze_released', { freeze: f.id, reason: null }))
}

/** Nothing about the product moves while people look, and nothing kept is thrown away while the law wants it. */
export const freezeRules: Rules<'freeze' | 'release_freeze' | 'legal_hold' | 'release_hold' | 'export_evidence'> = {
  freeze: (incident, { freeze, what, engine }, at) => hold(incident, freeze, what, engine.freezeDesk, at),
  release_freeze: (incident, { freeze, reason }, _, by) => {
    if (by.person === 'system') return refuse('release_by_a_person', {}, ['lead', 'shop', 'owner'])
    const frozen = incident.freezes.find((f) => f.id === freeze && f.releasedAt === null)
    return frozen ? [happened('freeze_released', { freeze, reason })] : refuse('not_frozen')
  },
  export_evidence: (incident, { export: id, hash }) =>
    incident.exports.some((e) => e.id === id) ? [] : [happened('evidence_exported', { export: id, hash })],
  legal_hold: (incident, { hold: id, reason, until, owner }, at) => {
    if (incident.holds.some((h) => h.id === id)) return []
    return until <= at
      ? refuse('hold_in_the_past', {}, ['legal', 'owner'])
      : [happened('held', { hold: id, reason, until, owner })]
  },
  release_hold: (incident, { hold: id, reason }) => {
    const held = incident.holds.find((h) => h.id === id && h.releasedAt === null)
    return held ? [happened('hold_released', { hold: id, reason })] : refuse('no_such_hold')
  },
}

export const freezeFolds: Folds<'frozen' | 'freeze_released' | 'held' | 'hold_released' | 'evidence_exported'> = {
  frozen: (incident, { freeze: id, what, desk }, at, by) => ({
    ...incident,
    freezes: [...incident.freezes, { id, what, at, by, desk, releasedAt: null }],
  }),
  freeze_released: (incident, { freeze }, at) => ({
    ...incident,
    freezes: change(
      incident.freezes,
      (f) => f.id === freeze,
      (f) => ({ ...f, releasedAt: at }),
    ),
  }),
  evidence_exported: (incident, { export: id, hash }, at, by) => ({
    ...incident,
    exports: [...incident.exports, { id, hash, at, by }],
  }),
  held: (incident, { hold: id, reason, until, owner }, at) => ({
    ...incident,
    holds: [...incident.holds, { id, reason, until, owner, at, releasedAt: null }],
  }),
  hold_released: (incident, { hold: id }, at) => ({
    ...incident,
    holds: change(
      incident.holds,
      (h) => h.id === id,
      (h) => ({ ...h, releasedAt: at }),
    ),
  }),
}
