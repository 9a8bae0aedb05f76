import { refuse } from '../../../contract/refusal.ts'
import { change, type Folds, happened, type Rules, startClocks, stopClocks } from '../rule.ts'

/** Step 5: a gesture after calm, never one where people were hurt; and nobody is ever silenced. */
export const recoverRules: Rules<
  'prepare_recovery' | 'launch_recovery' | 'silence' | 'moderate' | 'make_promise' | 'keep_promise'
> = {
  prepare_recovery: (incident, { recovery, kind, text, budget, worth, perCustomer }) => {
    if (incident.recovery.some((r) => r.id === recovery)) return []
    return [happened('recovery_prepared', { recovery, kind, textId: text, budget, worth, perCustomer })]
  },
  launch_recovery: (incident, { recovery: id }) => {
    const recovery = incident.recovery.find((r) => r.id === id)
    if (!recovery) return refuse('no_such_recovery')
    if (incident.hurt) return refuse('people_were_hurt')
    if (incident.status !== 'calm') return refuse('not_calm_yet', {}, ['lead', 'community'])
    if (recovery.kind === 'voucher' && (recovery.budget === null || recovery.worth === null))
      return refuse('no_budget_cap', {}, ['lead', 'shop', 'approver'])
    return recovery.launchedAt === null ? [happened('recovery_launched', { recovery: id })] : []
  },
  silence: () => refuse('never_silence'),
  moderate: (incident, { batch, rule, count, explanation, fastLane }) => {
    if (incident.moderation.some((m) => m.id === batch)) return []
    return [happened('moderated', { batch, rule, count, explanation, fastLane })]
  },
  make_promise: (incident, { promise, text, owner, due }, at) => {
    if (incident.promises.some((p) => p.id === promise)) return []
    if (due <= at) return refuse('promise_in_the_past')
    return [happened('promise_made', { promise, textId: text, owner, due })]
  },
  keep_promise: (incident, { promise: id, proof }) => {
    const promise = incident.promises.find((p) => p.id === id)
    if (!promise) return refuse('no_such_promise')
    return promise.keptAt === null ? [happened('promise_kept', { promise: id, proof })] : []
  },
}

export const recoverFolds: Folds<
  'recovery_prepared' | 'recovery_launched' | 'moderated' | 'promise_made' | 'promise_kept'
> = {
  recovery_prepared: (incident, { recovery: id, ...prepared }, at) => ({
    ...incident,
    recovery: [...incident.recovery, { id, ...prepared, at, launchedAt: null }],
  }),
  recovery_launched: (incident, { recovery }, at) => ({
    ...incident,
    recovery: change(
      incident.recovery,
      (r) => r.id === recovery,
      (r) => ({ ...r, launchedAt: at }),
    ),
  }),
  moderated: (incident, { batch: id, rule, count, explanation, fastLane }, at) => ({
    ...incident,
    moderation: [...incident.moderation, { id, rule, count, explanation, fastLane, at }],
  }),
  promise_made: (incident, { promise: id, textId, owner, due }, at) => {
    const promises = [...incident.promises, { id, textId, owner, due, keptAt: null, proof: null }]
    return startClocks({ ...incident, promises }, [{ kind: 'promise', subject: id, due }], at)
  },
  promise_kept: (incident, { promise, proof }, at) => {
    const kept = change(
      incident.promises,
      (p) => p.id === promise,
      (p) => ({ ...p, keptAt: at, proof }),
    )
    return stopClocks({ ...incident, promises: kept }, ['promise'], at, promise)
  },
}
