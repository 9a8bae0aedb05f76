import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unopened } from '../open.ts'
import { adviseOn, clusterOf, strategiesIn } from './advice.ts'

const calm = { similarPast: 0, reach: null, mentions: 40 }
const ours = { ...unopened('i', 'b'), declaredAs: 'ours' as const }
const because = (kind: string, confidence: number) => ({
  ...ours,
  hypotheses: [{ id: 'h', kind, confidence, for: 1, against: 0, notes: [] }],
})

test('responsibility follows what was declared and the surest hypothesis, one up where it happened before', () => {
  assert.equal(clusterOf(ours, calm), 'preventable')
  assert.equal(clusterOf({ ...ours, declaredAs: 'fake' }, calm), 'victim')
  assert.equal(clusterOf(because('intrusion', 0.8), calm), 'victim')
  assert.equal(clusterOf(because('intrusion', 0.3), calm), 'preventable')
  assert.equal(clusterOf(because('supplier', 0.7), calm), 'accidental')
  assert.equal(clusterOf(because('supplier', 0.7), { ...calm, similarPast: 1 }), 'preventable')
})

test('advice: rebuild, no humour where people were hurt, say it first where nobody talks yet, widen a thin reach', () => {
  const codes = (over: object, facts = {}) => adviseOn({ ...ours, ...over }, { ...calm, ...facts }).map((a) => a.code)
  assert.ok(codes({}).includes('rebuild'))
  assert.ok(codes({ hurt: true }).includes('no_humour_no_gesture'))
  assert.ok(codes({}, { mentions: 0 }).includes('say_it_first'))
  assert.ok(codes({}, { reach: 0.1 }).includes('reach_is_thin'))
  assert.ok(!codes({}, { reach: 0.9 }).includes('reach_is_thin'))
})

test('a draft is tagged with the strategies it uses', () => {
  const text = 'Nous vous présentons nos excuses. La photo est retirée, et un bon d’achat vous attend.'
  assert.deepEqual(strategiesIn(text, []).sort(), ['compensation', 'corrective_action', 'mortification'])
  const fault = { rule: 'blames_third_party', severity: 'error', span: [0, 1], variant: '', params: {} } as const
  assert.ok(strategiesIn('Notre prestataire a fauté.', [{ ...fault, span: [0, 1] }]).includes('shift_blame'))
})
