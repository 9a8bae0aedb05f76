import { refuse } from '../../../contract/refusal.ts'
import { change, type Folds, happened, type Rules, startClocks } from '../rule.ts'

const DAY = 86_400_000
/** French labour law leaves two months from when the fact is known (code du travail L1332-4); legal and HR hear of it before. */
const REMINDER_DAYS = 45

/** Step 3: why did it happen? Notes lie behind the wall; only kinds and weights stand in the journal. */
export const investigateRules: Rules<'add_hypothesis' | 'weigh_hypothesis' | 'note_lineage'> = {
  add_hypothesis: (incident, { hypothesis, kind, note }) => {
    if (incident.hypotheses.some((h) => h.id === hypothesis)) return []
    return [happened('hypothesis_added', { hypothesis, kind, noteId: note })]
  },
  weigh_hypothesis: (incident, { hypothesis, speaks, confidence, note }) => {
    if (!incident.hypotheses.some((h) => h.id === hypothesis)) return refuse('no_such_hypothesis')
    return [happened('hypothesis_weighed', { hypothesis, speaks, confidence, noteId: note })]
  },
  note_lineage: (incident, { entry, step, happened: when, note }, at) => {
    if (incident.lineage.some((one) => one.id === entry)) return []
    if (when > at) return refuse('not_happened_yet')
    return [happened('lineage_noted', { entry, step, happened: when, noteId: note })]
  },
}

export const investigateFolds: Folds<'hypothesis_added' | 'hypothesis_weighed' | 'lineage_noted'> = {
  hypothesis_added: (incident, { hypothesis: id, kind, noteId }, at, by) => {
    const notes = noteId === '' ? [] : [{ id: noteId, speaks: null, at, by }]
    const added = {
      ...incident,
      hypotheses: [...incident.hypotheses, { id, kind, confidence: 0, for: 0, against: 0, notes }],
    }
    return startClocks(added, [{ kind: 'discipline', subject: null, due: at + REMINDER_DAYS * DAY }], at)
  },
  lineage_noted: (incident, { entry: id, step, happened: when, noteId: note }, _, by) => ({
    ...incident,
    lineage: [...incident.lineage, { id, step, happened: when, note, by }].sort((a, b) => a.happened - b.happened),
  }),
  hypothesis_weighed: (incident, { hypothesis, speaks, confidence, noteId: id }, at, by) => ({
    ...incident,
    hypotheses: change(
      incident.hypotheses,
      (h) => h.id === hypothesis,
      (h) => ({ ...h, confidence, [speaks]: h[speaks] + 1, notes: [...h.notes, { id, speaks, at, by }] }),
    ),
  }),
}
