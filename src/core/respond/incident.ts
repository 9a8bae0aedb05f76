import type { Command, CommandType } from '../../contract/commands.ts'
import type { EventType, Happened } from '../../contract/events.ts'
import type { Incident } from '../../contract/incident.ts'
import type { Actor } from '../../contract/people.ts'
import { type Refusal, refuse } from '../../contract/refusal.ts'
import { closeFolds, closeRules } from './close.ts'
import { communicateFolds, communicateRules } from './communicate/communicate.ts'
import { replyFolds, replyRules } from './communicate/replies.ts'
import { investigateFolds, investigateRules } from './investigate/investigate.ts'
import { freezeFolds, freezeRules } from './keep/freeze.ts'
import { keepFolds, keepRules } from './keep/keep.ts'
import { openFolds, openRules } from './open.ts'
import { drawFolds, drawRules } from './recover/draw.ts'
import { recoverFolds, recoverRules } from './recover/recover.ts'
import { mayAsk } from './roles.ts'
import type { Folds, Rule, Rules } from './rule.ts'
import { thankFolds, thankRules } from './thank/thank.ts'

export { unopened } from './open.ts'

/** Every command has its rule and every event its fold: a missing one does not compile. */
const rules: Rules<CommandType> = {
  ...openRules,
  ...keepRules,
  ...freezeRules,
  ...communicateRules,
  ...replyRules,
  ...investigateRules,
  ...thankRules,
  ...recoverRules,
  ...drawRules,
  ...closeRules,
}
const folds: Folds<EventType> = {
  ...openFolds,
  ...keepFolds,
  ...freezeFolds,
  ...communicateFolds,
  ...replyFolds,
  ...investigateFolds,
  ...thankFolds,
  ...recoverFolds,
  ...drawFolds,
  ...closeFolds,
}

/** What may still be asked of a closed incident: keeping promises, and the gesture called to mind after calm. */
const AFTER_CLOSING: readonly CommandType[] = [
  'keep_promise',
  'do_task',
  'thank_spotter',
  'allow_naming',
  'ring_clock',
  'note_lesson',
  'export_evidence',
  'legal_hold',
  'release_hold',
  'commit_draw',
  'draw',
  'settle_reply',
]

/**
 * Decides what happens when `by` asks this of the incident at `at` (UTC ms): events in order, none where it has happened
 * already, or a refusal. Pure.
 */
export function decide(incident: Incident, command: Command, at: number, by: Actor): Happened[] | Refusal {
  const no = mayAsk(command.type, by)
  if (no) return no
  if (incident.seq === 0 && command.type !== 'declare') return refuse('no_such_incident')
  if (incident.status === 'closed' && !AFTER_CLOSING.includes(command.type)) return refuse('closed')
  return (rules[command.type] as Rule<CommandType>)(incident, command as never, at, by)
}

/** Folds one event. Pure: the same journal always gives the same incident. */
export function apply(incident: Incident, event: Happened, at: number, by: string): Incident {
  const fold = folds[event.type] as (i: Incident, data: unknown, at: number, by: string) => Incident
  const next = fold(incident, event.data, at, by)
  return { ...next, seq: incident.seq + 1 }
}
