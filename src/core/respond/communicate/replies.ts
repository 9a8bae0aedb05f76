import type { Incident, Reply } from '../../../contract/incident.ts'
import { refuse } from '../../../contract/refusal.ts'
import { change, type Folds, happened, type Rules } from '../rule.ts'
import { latest } from './heard.ts'
import { notApproved } from './publishable.ts'

/** Neighbours who read each other: the same text is not given to so many in a row (Lidl's copied answers were noticed). */
const NEIGHBOURS = 3

const find = (incident: Incident, id: string) => incident.replies.find((r) => r.id === id)

function answersBefore(incident: Incident): string[] {
  const answered = incident.replies.flatMap((r) => (r.answer && r.answer.state !== 'failed' ? [r.answer] : []))
  return answered
    .sort((a, b) => a.at - b.at)
    .slice(-NEIGHBOURS)
    .map((answer) => answer.hash)
}

/** People who addressed us get an answer that somebody approved, and not the one their neighbour got. */
export const replyRules: Rules<'queue_replies' | 'take_reply' | 'answer_reply' | 'settle_reply' | 'leave_reply'> = {
  queue_replies: (incident, { replies }) => {
    const fresh = replies.filter((r) => !find(incident, r.id))
    return fresh.length > 0 ? [happened('replies_queued', { replies: fresh })] : []
  },
  take_reply: (incident, { reply: id, person }) => {
    const reply = find(incident, id)
    if (!reply) return refuse('no_such_reply')
    return reply.person === person ? [] : [happened('reply_taken', { reply: id, person })]
  },
  answer_reply: (incident, { reply: id, statement: with_, outlet, url }) => {
    const reply = find(incident, id)
    if (!reply) return refuse('no_such_reply')
    if (reply.answer && reply.answer.state !== 'failed') return refuse('answered_already')
    const statement = incident.statements.find((s) => s.id === with_)
    const version = statement && latest(statement)
    if (!statement || !version) return refuse('no_text')
    if (statement.kind !== 'reply') return refuse('not_a_reply')
    const no = notApproved(statement)
    if (no) return no
    if (outlet.startsWith('hand:') && url === null) return refuse('link_or_screenshot')
    if (answersBefore(incident).includes(version.hash))
      return refuse('same_words_again', { neighbours: NEIGHBOURS }, ['community', 'service', 'lead'])
    return [happened('reply_answered', { reply: id, statement: with_, hash: version.hash, outlet, url })]
  },
  settle_reply: (incident, { reply: id, state, url }, _, by) => {
    const answer = find(incident, id)?.answer
    if (!answer) return refuse('no_such_reply')
    if (answer.state === 'live' || answer.state === 'failed') return []
    if (by.person !== 'system' && answer.state !== 'unknown') return refuse('still_being_published')
    return [happened('reply_settled', { reply: id, state, url })]
  },
  leave_reply: (incident, { reply: id, reason }) => {
    const reply = find(incident, id)
    if (!reply) return refuse('no_such_reply')
    return reply.left ? [] : [happened('reply_left', { reply: id, reason })]
  },
}

function on(incident: Incident, id: string, into: (reply: Reply) => Reply): Incident {
  return { ...incident, replies: change(incident.replies, (r) => r.id === id, into) }
}

export const replyFolds: Folds<'replies_queued' | 'reply_taken' | 'reply_answered' | 'reply_settled' | 'reply_left'> = {
  replies_queued: (incident, { replies }) => ({
    ...incident,
    replies: [...incident.replies, ...replies.map((r) => ({ ...r, person: null, answer: null, left: null }))],
  }),
  reply_taken: (incident, { reply, person }) => on(incident, reply, (r) => ({ ...r, person })),
  reply_answered: (incident, { reply, statement, hash, outlet, url }, at, by) => {
    const state = outlet.startsWith('hand:') ? 'live' : 'waiting'
    return on(incident, reply, (r) => ({ ...r, answer: { by, at, statement, hash, outlet, state, url }, left: null }))
  },
  reply_settled: (incident, { reply, state, url }) =>
    on(incident, reply, (r) => ({ ...r, answer: r.answer && { ...r.answer, state, url: url ?? r.answer.url } })),
  reply_left: (incident, { reply, reason }, at, by) => on(incident, reply, (r) => ({ ...r, left: { by, at, reason } })),
}
