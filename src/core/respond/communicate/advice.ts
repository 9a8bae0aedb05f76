import type { Incident } from '../../../contract/incident.ts'
import type { LintFault } from '../../../contract/lint.ts'
import type { Finding } from '../../../contract/primitives.ts'
import { isHeard } from './heard.ts'

/** How much of it people lay at our door: Coombs' clusters of responsibility. */
export type Cluster = 'victim' | 'accidental' | 'preventable'

/** What the strategy is read from besides the incident. */
export type AdviceFacts = {
  /** Incidents of ours in the three years before, and whether people still say so. */
  similarPast: number
  /** Share of the talking audience (0…1) on networks where we have spoken; null while nothing is live. */
  reach: number | null
  /** Mentions so far; none means that we found it first. */
  mentions: number
}

const DONE_TO_US = ['intrusion', 'montage']
const BY_ACCIDENT = ['supplier', 'technical']
const CLUSTERS: readonly Cluster[] = ['victim', 'accidental', 'preventable']
const THIN_REACH = 0.4

/**
 * The cluster: done to us, an accident, or preventable, from what was declared and the surest hypothesis; one up where it
 * happened before (Coombs 2007, Situational Crisis Communication Theory). A human error counts as preventable.
 */
export function clusterOf(incident: Incident, facts: AdviceFacts): Cluster {
  const surest = [...incident.hypotheses].sort((a, b) => b.confidence - a.confidence)[0]
  const kind = surest && surest.confidence >= 0.5 ? surest.kind : ''
  const base = incident.declaredAs !== 'ours' || DONE_TO_US.includes(kind) ? 0 : BY_ACCIDENT.includes(kind) ? 1 : 2
  const past = incident.declaredAs === 'ours' && facts.similarPast > 0 ? 1 : 0
  return CLUSTERS[Math.min(2, base + past)]!
}

/** What to say and how, each with its reason; a person decides. Instructing and caring always come first. */
export function adviseOn(incident: Incident, facts: AdviceFacts): Finding[] {
  const cluster = clusterOf(incident, facts)
  const advice: Finding[] = [
    { code: `cluster_${cluster}`, params: { past: facts.similarPast } },
    { code: 'inform_and_care_first', params: {} },
  ]
  const say = (code: string, params: Finding['params'] = {}) => advice.push({ code, params })
  if (cluster === 'preventable') say('rebuild')
  if (cluster === 'accidental') say('explain_without_excuse')
  if (incident.declaredAs === 'fake') say('deny_with_proof')
  if (facts.similarPast > 0) say('it_happened_before', { past: facts.similarPast })
  if (incident.hurt) say('no_humour_no_gesture')
  if (facts.mentions === 0 && incident.declaredAs === 'ours' && !isHeard(incident)) say('say_it_first')
  if (facts.reach !== null && facts.reach < THIN_REACH) say('reach_is_thin', { share: facts.reach })
  const apologised = incident.statements.some((s) => s.kind === 'apology')
  if (incident.declaredAs === 'fake' && apologised) say('never_deny_and_apologise')
  return advice
}

const FROM_FAULTS: Partial<Record<LintFault['rule'], string>> = {
  denial: 'denial',
  blames_third_party: 'shift_blame',
  blames_individual: 'shift_blame',
  minimising: 'minimise',
  attacks_public: 'attack',
  whataboutism: 'differentiate',
  unproved_cause: 'accident',
}
const FROM_WORDS: [tag: string, words: RegExp][] = [
  ['mortification', /\b(excuses?|désolée?s?|regrett\p{L}+|pardon|sorry|apolog\p{L}+|regret\p{L}*)(?!\p{L})/iu],
  [
    'corrective_action',
    /\b(retir\p{L}+|corrig\p{L}+|répar\p{L}+|contrôl\p{L}+|vérifi\p{L}+|remov\p{L}+|repair\p{L}*|fix\p{L}*|recheck\p{L}*|check\p{L}*)(?!\p{L})/iu,
  ],
  [
    'compensation',
    /\b(rembours\p{L}+|bons? d.achat|dédommag\p{L}+|refund\p{L}*|voucher\p{L}*|compensat\p{L}+)(?!\p{L})/iu,
  ],
  ['bolster', /\b(depuis \d+ ans|nous avons toujours|nos valeurs|for \d+ years|we have always|our values)(?!\p{L})/iu],
]

/** Strategies of image repair a draft uses (Benoit 1995), from its words and from what the statement check found. */
export function strategiesIn(text: string, faults: readonly LintFault[]): string[] {
  const tags = new Set(FROM_WORDS.filter(([, words]) => words.test(text)).map(([tag]) => tag))
  for (const { rule } of faults) {
    const tag = FROM_FAULTS[rule]
    if (tag) tags.add(tag)
  }
  return [...tags]
}
