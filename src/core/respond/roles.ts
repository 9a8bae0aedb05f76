import type { CommandType } from '../../contract/commands.ts'
import { SYSTEM_COMMANDS } from '../../contract/commands.ts'
import type { Actor, Role } from '../../contract/people.ts'
import { type Refusal, refuse } from '../../contract/refusal.ts'

const TEAM: Role[] = ['owner', 'lead', 'community', 'approver', 'shop', 'studio', 'legal', 'hr', 'service']
const LEADS: Role[] = ['owner', 'lead']
const WRITERS: Role[] = ['owner', 'lead', 'community', 'approver', 'legal', 'service']
const REPLIERS: Role[] = ['owner', 'lead', 'community', 'approver', 'service']
const INVESTIGATORS: Role[] = ['owner', 'lead', 'legal', 'hr', 'studio']

/** Begun by the program, and settled by a person where it is in doubt. */
const SETTLED_BY_BOTH: readonly CommandType[] = ['settle_publication', 'settle_reply']

/** Who may ask for what. The owner of a team of one may do everything except approve their own words. */
const MAY: Record<CommandType, readonly Role[]> = {
  declare: TEAM,
  note_talk: [],
  acknowledge: TEAM,
  set_level: LEADS,
  tighten_clocks: [],
  say_hurt: [...LEADS, 'legal', 'community'],
  take_lead: TEAM,
  decide: WRITERS,
  do_task: TEAM,
  assign_task: TEAM,
  report_situation: [],
  note_lesson: TEAM,
  confirm_places: TEAM,
  keep_evidence: TEAM,
  request_takedown: [...LEADS, 'shop', 'community', 'legal'],
  confirm_red_lane: [...LEADS, 'legal', 'approver'],
  say_removed: TEAM,
  record_look: [],
  note_silent_removal: [],
  freeze: [...LEADS, 'shop', 'community'],
  release_freeze: [...LEADS, 'shop'],
  export_evidence: ['owner', 'lead', 'legal'],
  legal_hold: ['owner', 'legal'],
  release_hold: ['owner', 'legal'],
  draft_statement: WRITERS,
  note_proposal: [],
  ask_approval: WRITERS,
  approve_statement: ['owner', 'approver', 'lead', 'legal'],
  refuse_statement: ['owner', 'approver', 'lead', 'legal'],
  publish_statement: [...LEADS, 'community', 'approver'],
  prove_publication: [...LEADS, 'community', 'approver'],
  settle_publication: [...LEADS, 'community', 'approver'],
  queue_replies: [],
  take_reply: REPLIERS,
  answer_reply: REPLIERS,
  settle_reply: REPLIERS,
  leave_reply: REPLIERS,
  note_lineage: INVESTIGATORS,
  add_hypothesis: INVESTIGATORS,
  weigh_hypothesis: INVESTIGATORS,
  find_spotters: [],
  allow_naming: WRITERS,
  thank_spotter: WRITERS,
  prepare_recovery: [...WRITERS, 'shop'],
  launch_recovery: [...LEADS, 'approver'],
  commit_draw: [...LEADS, 'approver', 'legal'],
  draw: [...LEADS, 'approver', 'legal'],
  silence: TEAM,
  moderate: [...LEADS, 'community', 'legal'],
  make_promise: WRITERS,
  keep_promise: TEAM,
  confirm_calm: [...LEADS, 'community', 'approver'],
  note_reflare: [],
  close: LEADS,
  ring_clock: [],
}

/** The program may do what only it may do, and settle what it began; a person needs one of the roles. */
export function mayAsk(type: CommandType, by: Actor): Refusal | null {
  const system = by.person === 'system'
  if (SYSTEM_COMMANDS.includes(type) && !SETTLED_BY_BOTH.includes(type))
    return system ? null : refuse('only_the_program', { command: type })
  if (system || MAY[type].some((role) => by.roles.includes(role))) return null
  return refuse('not_your_role', { command: type }, [...MAY[type]])
}
