import type { Statement } from '../../../contract/incident.ts'
import type { Actor } from '../../../contract/people.ts'
import { type Refusal, refuse } from '../../../contract/refusal.ts'
import { MINUTE } from '../rule.ts'
import { latest } from './heard.ts'

/** Minutes an approver has before the lead may publish alone. */
export const APPROVAL_MINUTES = 10

export const APPROVERS = ['approver', 'owner', 'lead', 'legal']

/** Why a second pair of eyes is still missing on the latest version; null where it may go out (promise P4). */
export function notApproved(statement: Statement): Refusal | null {
  const version = latest(statement)
  if (!version) return refuse('no_text')
  if (statement.approval?.hash === version.hash) return null
  if (version.errors.length > 0) return refuse('lint_errors', { rules: version.errors.join(',') }, APPROVERS)
  return version.preApproved ? null : refuse('not_approved', {}, APPROVERS)
}

/** May this text go out now? Where nobody approved it, the lead may after ten minutes, alone and with a reason. */
export function mayPublish(statement: Statement, alone: string | null, at: number, by: Actor): Refusal | null {
  const no = notApproved(statement)
  if (no?.code !== 'not_approved' || alone === null) return no
  if (!by.roles.includes('lead') && !by.roles.includes('owner')) return refuse('alone_is_for_the_lead', {}, ['lead'])
  if (statement.askedAt === null) return refuse('ask_first', {}, APPROVERS)
  const left = Math.ceil((statement.askedAt + APPROVAL_MINUTES * MINUTE - at) / MINUTE)
  return left > 0 ? refuse('wait_for_approval', { minutes: left }, APPROVERS) : null
}
