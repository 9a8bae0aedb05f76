import type { Sentences } from '../tools.ts'

const AS: Record<string, string> = { ours: 'it is us', fake: 'it is a fake', not_ours: 'it is not us' }
const EVIDENCE: Record<string, string> = {
  screenshot: 'screenshot',
  page: 'page as served',
  headers: 'headers',
  picture: 'picture',
  posts: 'the story’s posts',
  journal_heads: 'heads of the logbook',
  timestamp: 'timestamp',
}
const KIND: Record<string, string> = {
  holding: 'holding statement',
  apology: 'considered apology',
  reply: 'reply',
  internal: 'internal message',
  cause: 'what happened',
}
const LOOK: Record<string, string> = { gone: 'gone', still: 'still online', unreachable: 'could not look' }

/** One line of logbook for every event. */
export const journal: Sentences = {
  declared: (p, s) => `Incident declared: ${AS[String(p.as)] ?? p.as} (${s.level(p.level)})`,
  talk_noted: (p) => `People talk about it on: ${p.talk || '—'}`,
  acknowledged: () => 'Alarm acknowledged',
  level_set: (p, s) => `Level: ${s.level(p.level)}`,
  hurt_said: (p) => (p.hurt ? 'People are hurt' : 'Nobody is hurt'),
  lead_taken: () => 'Lead taken',
  decided: () => 'Decision written down',
  task_opened: () => 'Task opened',
  task_done: () => 'Task done',
  places_confirmed: (p) => `Our addresses confirmed: ${p.places}`,
  evidence_kept: (p) => `Evidence kept: ${EVIDENCE[String(p.kind)] ?? p.kind}`,
  takedown_requested: (p) => (p.lane === 'red' ? 'Emergency removal requested' : 'Removal requested'),
  red_lane_confirmed: (p) =>
    p.agrees ? 'Emergency removal confirmed by a second person' : 'Emergency removal contested',
  removal_said: (p) => `“It is removed”: ${p.place}`,
  place_looked_at: (p) =>
    `Looked: ${p.place} — ${LOOK[String(p.outcome)] ?? p.outcome}${p.status ? ` (${p.status})` : ''}`,
  takedown_done: () => 'Removed everywhere, seen twice',
  frozen: (p) => `Frozen: ${p.what}`,
  freeze_released: () => 'Freeze released',
  draft_proposed: (p) => `Draft proposed by a machine (${p.writer}): ${KIND[String(p.kind)] ?? p.kind}`,
  statement_drafted: (p) => `Text written: ${KIND[String(p.kind)] ?? p.kind}`,
  approval_asked: () => 'Approval asked for',
  statement_approved: (p) => (p.override ? 'Text approved over the statement check' : 'Text approved'),
  statement_refused: () => 'Text refused',
  publication_requested: (p, s) =>
    `Publishing asked for: ${s.network(p.outlet)}${p.alone ? ' (without approval, by the lead)' : ''}`,
  publication_settled: (p, s) =>
    p.state === 'live'
      ? `Live: ${s.network(p.outlet)}${p.url ? ` — ${p.url}` : ''}`
      : p.state === 'failed'
        ? `Publishing failed: ${s.network(p.outlet)}`
        : `Publishing in doubt: ${s.network(p.outlet)}`,
  hypothesis_added: () => 'Hypothesis added',
  hypothesis_weighed: () => 'Hypothesis weighed',
  spotters_found: () => 'First spotters found',
  naming_allowed: () => 'Somebody agreed to be named',
  spotter_thanked: () => 'Thanks sent',
  recovery_prepared: () => 'Recovery action prepared',
  recovery_launched: () => 'Recovery action launched',
  moderated: (p, s) => `Moderated under the charter: ${s.whole(p.count)}`,
  promise_made: (p, s) => `Promise made for ${s.date(Number(p.due))}`,
  promise_kept: () => 'Promise kept',
  calm_confirmed: () => 'Calm confirmed',
  reflared: () => 'It flared up again',
  closed: () => 'Incident closed',
  clock_rang: (p) => `A clock rang: ${p.kind}`,
  gate_refused: (p) => `Refused: ${p.sentence ?? p.code}`,
  clocks_tightened: () => 'It overflows: the deadlines come nearer',
  task_assigned: () => 'Task handed over',
  situation_reported: (p) => `Situation report written (${p.report})`,
  lesson_noted: () => 'Lesson noted',
  silent_removal_seen: (p) => `${p.status === 200 ? 'Replaced' : 'Gone'} without a word: ${p.place}`,
  held: (p, s) => `Legal hold until ${s.date(Number(p.until))}`,
  hold_released: () => 'Legal hold released',
  evidence_exported: (p) => `Evidence archive exported (${String(p.hash).slice(0, 16)}…)`,
  replies_queued: () => 'People who wait for an answer were found',
  reply_taken: () => 'Reply taken in hand',
  reply_answered: (p, s) => `Reply sent: ${s.network(p.outlet)}`,
  reply_settled: (p) => (p.state === 'live' ? 'Reply is live' : 'Reply in doubt or failed'),
  reply_left: () => 'Post left without an answer, with a reason',
  lineage_noted: (p, s) => `Path of the picture completed (${s.date(Number(p.happened))})`,
  draw_committed: (p, s) => `Prize draw announced: ${s.whole(p.entrants)} entries, fingerprints published`,
  drawn: () => 'Prize draw made, anyone can repeat it',
}
