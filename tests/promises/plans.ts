import type { CommandType } from '../../src/contract/commands.ts'
import { sha256Hex } from '../../src/core/kit/hash.ts'
import { SEED } from './commands.ts'

/** One thing a walk means to do: a command, what is fixed of it, who asks, and how long it waits before. */
export type Aim = { type: CommandType; with?: Record<string, unknown>; by?: string; minutes?: number }

const facts = (over: object) => ({ engine: { hash: 'h', errors: [], preApproved: false, ...over } })
const quiet = { talk: [], reachable: [], clocks: { acknowledge: 10, holding: 30, apology: 240 }, freezeDesk: null }
const open: Aim = {
  type: 'declare',
  with: { as: 'ours', hurt: false, places: ['https://shop.example/p/1'], engine: quiet },
}
const draft = (statement: string, kind: string, over: object = {}): Aim => ({
  type: 'draft_statement',
  by: 'community-1',
  with: { statement, kind, found: true, ...facts({ hash: `h-${statement}`, ...over }) },
})
const live = (statement: string): Aim[] => [
  { type: 'publish_statement', by: 'lead-1', with: { statement, alone: null, engine: { tooLong: [] } } },
  { type: 'settle_publication', by: 'system', with: { state: 'live' } },
]
const approve = (statement: string): Aim => ({
  type: 'approve_statement',
  by: 'approver-2',
  with: { statement, hash: `h-${statement}`, override: null },
})
const calm: Aim = { type: 'confirm_calm', by: 'lead-1', with: { reason: 'quiet' } }
const launch = (recovery: string): Aim => ({ type: 'launch_recovery', by: 'lead-1', with: { recovery } })
const contest: Aim = { type: 'prepare_recovery', by: 'lead-1', with: { recovery: 'contest', kind: 'contest' } }
const commit: Aim = {
  type: 'commit_draw',
  by: 'lead-1',
  with: { recovery: 'contest', seedHash: sha256Hex(SEED) },
}
const removal: Aim = { type: 'request_takedown', by: 'shop-1', with: { takedown: 't', lane: 'gate' } }
const gone: Aim = {
  type: 'record_look',
  by: 'system',
  with: { takedown: 't', place: 'https://shop.example/p/1', outcome: 'gone' },
  minutes: 11,
}

const answerAgain: Aim = {
  type: 'answer_reply',
  by: 'service-1',
  with: { statement: 'r', reply: 'asked', outlet: 'x' },
}

const redLane: Aim[] = [
  open,
  { type: 'request_takedown', by: 'legal-1', with: { takedown: 'red', lane: 'red', reason: null } },
  { type: 'request_takedown', by: 'legal-1', with: { takedown: 'red', lane: 'red', reason: 'a minor' } },
  { type: 'confirm_red_lane', by: 'legal-1', with: { takedown: 'red' } },
  calm,
  { ...gone, with: { takedown: 'red', place: 'https://shop.example/p/1', outcome: 'gone' } },
  { ...gone, with: { takedown: 'red', place: 'https://shop.example/p/1', outcome: 'gone' } },
  { ...gone, with: { takedown: 'red', place: 'https://shop.example/p/1', outcome: 'gone' } },
  { type: 'close', by: 'lead-1' },
  { type: 'confirm_red_lane', by: 'lead-1', with: { takedown: 'red' } },
  { type: 'close', by: 'lead-1' },
]

const wholeWay: Aim[] = [
  open,
  draft('h', 'holding', { preApproved: true }),
  ...live('h'),
  { type: 'request_takedown', by: 'shop-1', with: { lane: 'gate' } },
  { type: 'keep_evidence', by: 'shop-1', with: { kind: 'screenshot' } },
  removal,
  { type: 'say_removed', by: 'shop-1', with: { takedown: 't', place: 'https://shop.example/p/1' } },
  gone,
  gone,
  draft('c', 'cause'),
  approve('c'),
  ...live('c'),
  calm,
  { type: 'close', by: 'lead-1' },
]

/** What a random walk strives for among its random steps, so that rare gates and late commands are met often enough. */
export const plans: Aim[][] = [
  wholeWay,
  wholeWay,
  [
    open,
    calm,
    contest,
    { type: 'commit_draw', by: 'lead-1', with: { recovery: 'contest' } },
    launch('contest'),
    commit,
    commit,
    { type: 'draw', by: 'lead-1', with: { recovery: 'contest', seed: `${SEED}?` } },
    { type: 'draw', by: 'lead-1', with: { recovery: 'contest', seed: SEED } },
    { type: 'draw', by: 'lead-1', with: { recovery: 'contest', seed: SEED } },
  ],
  [
    open,
    draft('r', 'reply'),
    approve('r'),
    { type: 'queue_replies', by: 'system' },
    { type: 'take_reply', by: 'service-1' },
    { type: 'answer_reply', by: 'service-1', with: { statement: 'r', outlet: 'x' } },
    { type: 'answer_reply', by: 'service-1', with: { statement: 'r', outlet: 'x' } },
    { type: 'settle_reply', by: 'service-1', with: { state: 'live' } },
    { type: 'settle_reply', by: 'system', with: { state: 'unknown' } },
    { type: 'settle_reply', by: 'service-1', with: { state: 'live' } },
    draft('r2', 'reply', { preApproved: true }),
    { type: 'answer_reply', by: 'service-1', with: { statement: 'r2', outlet: 'hand:x', url: null } },
    { type: 'answer_reply', by: 'service-1', with: { statement: 'r2', outlet: 'hand:x', url: 'https://x.example' } },
    draft('h', 'holding'),
    { type: 'answer_reply', by: 'service-1', with: { statement: 'h' } },
    { type: 'leave_reply', by: 'service-1' },
  ],
  [
    open,
    { type: 'find_spotters', by: 'system' },
    { type: 'thank_spotter', by: 'community-1', with: { how: 'named' } },
    { type: 'allow_naming', by: 'community-1' },
    { type: 'thank_spotter', by: 'community-1', with: { how: 'named' } },
    { type: 'thank_spotter', by: 'community-1', with: { how: 'own_post' } },
  ],
  [
    open,
    draft('a', 'apology'),
    { type: 'publish_statement', by: 'community-1', with: { statement: 'a', alone: 'nobody answers' } },
    { type: 'publish_statement', by: 'lead-1', with: { statement: 'a', alone: 'nobody answers' } },
    { type: 'ask_approval', by: 'community-1', with: { statement: 'a', of: ['approver-2'] } },
    { type: 'publish_statement', by: 'lead-1', with: { statement: 'a', alone: 'nobody answers' } },
    { type: 'publish_statement', by: 'lead-1', with: { statement: 'a', alone: 'nobody answers' }, minutes: 12 },
    { type: 'refuse_statement', by: 'approver-2' },
  ],
  [
    open,
    { type: 'set_level', by: 'lead-1', with: { level: 'N3' } },
    { type: 'set_level', by: 'system', with: { level: 'N4' } },
    { type: 'set_level', by: 'system', with: { level: 'N0' } },
    { type: 'tighten_clocks', by: 'system' },
    { type: 'tighten_clocks', by: 'system' },
  ],
  [
    open,
    { type: 'prepare_recovery', by: 'lead-1', with: { recovery: 'v', kind: 'voucher', budget: null } },
    { type: 'prepare_recovery', by: 'lead-1', with: { recovery: 'o', kind: 'offer' } },
    calm,
    launch('v'),
    { type: 'say_hurt', by: 'lead-1', with: { hurt: true } },
    launch('o'),
    { type: 'say_hurt', by: 'lead-1', with: { hurt: false } },
    launch('o'),
    contest,
    { type: 'commit_draw', by: 'lead-1', with: { recovery: 'contest' } },
    { type: 'note_reflare', by: 'system' },
  ],
  redLane,
  redLane,
  redLane,
  [
    open,
    { type: 'release_freeze', by: 'system' },
    { type: 'do_task', by: 'shop-1', with: { proof: '' } },
    { type: 'do_task', by: 'shop-1', with: { proof: 'link' } },
    { type: 'assign_task', by: 'shop-1' },
    { type: 'release_freeze', by: 'shop-1' },
    { type: 'legal_hold', by: 'legal-1', with: { hold: 'hold' } },
    { type: 'release_hold', by: 'legal-1', with: { hold: 'hold' } },
    { type: 'make_promise', by: 'lead-1' },
    { type: 'keep_promise', by: 'lead-1' },
  ],
  [
    open,
    draft('h', 'holding', { preApproved: true }),
    ...live('h'),
    { type: 'request_takedown', by: 'shop-1', with: { lane: 'gate' } },
    draft('c', 'cause', { preApproved: true }),
    ...live('c'),
    calm,
    { type: 'close', by: 'lead-1' },
  ],
  [
    open,
    draft('r', 'reply', { preApproved: true }),
    {
      type: 'queue_replies',
      by: 'system',
      with: { replies: [{ id: 'asked', network: 'x', at: 0, intent: 'question' }] },
    },
    { type: 'answer_reply', by: 'service-1', with: { statement: 'r', reply: 'nobody-knows' } },
    answerAgain,
    answerAgain,
    { type: 'confirm_red_lane', by: 'legal-1', with: { takedown: 'nothing' } },
    { type: 'note_lineage', by: 'studio-1' },
    { type: 'note_lineage', by: 'studio-1' },
  ],
]
