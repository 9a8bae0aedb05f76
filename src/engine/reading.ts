/** What doors may ask of the core's rules without touching them: read-only questions about an incident. */
export { reachOf } from '../core/measure/reach.ts'
export { negativeAmong } from '../core/recognise/text/shares.ts'
export { adviseOn, strategiesIn } from '../core/respond/communicate/advice.ts'
export { lintStatement } from '../core/respond/communicate/lint.ts'
export { blanks, fill } from '../core/respond/communicate/template.ts'
export { nextAction as nextOf, steps as stepsOf } from '../core/respond/steps.ts'
