import { refuse } from '../../../contract/refusal.ts'
import { change, type Folds, happened, type Rules } from '../rule.ts'

/** Step 3: why did it happen? Notes lie behind the wall; only kinds and weights stand in the journal. */
export const investigateRules: Rules<'add_hypothesis' | 'weigh_hypothesis'> = {
  add_hypothesis: (incident, { hypothesis, kind, note }) => {
    if (incident.hypotheses.some((h) => h.id === hypothesis)) return []
    return [happened('hypothesis_added', { hypothesis, kind, noteId: note })]
  },
  weigh_hypothesis: (incident, { hypothesis, speaks, confidence, note }) => {
    if (!incident.hypotheses.some((h) => h.id === hypothesis)) return refuse('no_such_hypothesis')
    return [happened('hypothesis_weighed', { hypothesis, speaks, confidence, noteId: note })]
  },
}

export const investigateFolds: Folds<'hypothesis_added' | 'hypothesis_weighed'> = {
  hypothesis_added: (incident, { hypothesis: id, kind }) => ({
    ...incident,
    hypotheses: [...incident.hypotheses, { id, kind, confidence: 0, for: 0, against: 0 }],
  }),
  hypothesis_weighed: (incident, { hypothesis, speaks, confidence }) => ({
    ...incident,
    hypotheses: change(
      incident.hypotheses,
      (h) => h.id === hypothesis,
      (h) => ({ ...h, confidence, [speaks]: h[speaks] + 1 }),
    ),
  }),
}
