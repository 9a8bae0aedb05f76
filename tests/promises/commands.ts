import type { CommandInput, CommandType } from '../../src/contract/commands.ts'
import type { Incident } from '../../src/contract/incident.ts'
import { type Actor, Role } from '../../src/contract/people.ts'
import { sha256Hex } from '../../src/core/kit/hash.ts'
import { type Draw, pick } from '../../src/core/kit/random.ts'

/** What a random walk knows while it chooses what to ask next. */
export type Scene = { incident: Incident; at: number; draw: Draw; by: Actor; fresh: (name: string) => string }

const NETWORKS = ['x', 'facebook', 'bluesky', 'page']
const PLACES = ['https://shop.example/p/1', 'https://shop.example/p/2', 'https://shop.example/img/1.jpg']
const ERRORS = ['conditional_apology', 'names_person', 'denial'] as const
export const SEED = 'a seed of more than sixteen letters'
const MINUTE = 60_000

/** A few people with a role or two each, as a real team; the program is one of them. */
export const PEOPLE: Actor[] = [
  { person: 'system', roles: [], door: 'engine' },
  ...Role.options.map((role): Actor => ({ person: `${role}-1`, roles: [role], door: 'console' })),
  { person: 'lead-2', roles: ['lead', 'approver'], door: 'console' },
  { person: 'owner-2', roles: ['owner', 'lead', 'community', 'shop'], door: 'console' },
  { person: 'approver-2', roles: ['approver', 'legal'], door: 'link' },
]

const some = <T extends { id: string }>({ draw }: Scene, list: readonly T[]): string =>
  list.length > 0 && draw() < 0.93 ? pick(draw, list).id : 'nobody-knows'
const maybe = <T>({ draw }: Scene, chance: number, value: T): T | null => (draw() < chance ? value : null)
const latestOf = ({ incident }: Scene, id: string) => incident.statements.find((s) => s.id === id)?.versions.at(-1)
const money = (amount: number) => ({ amount, currency: 'EUR' })
const clocks = { acknowledge: 10, holding: 30, apology: 240 }

/** Mostly the draft that waits for it, as a team would; sometimes any. */
function statementFor(scene: Scene, waits: (s: Incident['statements'][number]) => boolean): string {
  const waiting = scene.incident.statements.filter(waits)
  return waiting.length > 0 && scene.draw() < 0.8
    ? pick(scene.draw, waiting).id
    : some(scene, scene.incident.statements)
}

const approved = (s: Incident['statements'][number]) => s.approval?.hash === s.versions.at(-1)?.hash

/** One plausible command of each type for the state the incident is in; often right, never guaranteed to be. */
export const commands: { [K in CommandType]: (scene: Scene) => CommandInput & { type: K } } = {
  declare: (scene) => {
    const { draw, incident } = scene
    const talk = NETWORKS.slice(0, Math.floor(draw() * 3))
    return {
      type: 'declare',
      incident: incident.id,
      title: 'title',
      as: draw() < 0.85 ? 'ours' : draw() < 0.5 ? 'fake' : 'not_ours',
      level: pick(draw, ['N1', 'N2', 'N3'] as const),
      hurt: draw() < 0.15,
      places: PLACES.slice(0, Math.floor(draw() * 3)),
      keepPicture: draw() < 0.85,
      engine: { talk, reachable: talk.filter(() => draw() < 0.7), clocks, freezeDesk: maybe(scene, 0.4, 'shop') },
    }
  },
  note_talk: ({ draw }) => {
    const talk = NETWORKS.slice(0, 1 + Math.floor(draw() * 3))
    return { type: 'note_talk', talk, reachable: talk.filter(() => draw() < 0.7) }
  },
  acknowledge: () => ({ type: 'acknowledge' }),
  set_level: ({ draw }) => ({
    type: 'set_level',
    level: pick(draw, ['N0', 'N1', 'N2', 'N3', 'N4'] as const),
    reason: 'why',
    engine: { clocks },
  }),
  tighten_clocks: ({ incident, draw, at }) => ({
    type: 'tighten_clocks',
    clocks: incident.clocks
      .filter((c) => c.stopped === null && draw() < 0.6)
      .slice(0, 10)
      .map(({ kind, subject, due }) => ({ kind, subject, due: Math.max(at, due - Math.floor(draw() * 20) * MINUTE) })),
  }),
  say_hurt: ({ draw }) => ({ type: 'say_hurt', hurt: draw() < 0.35, reason: 'why' }),
  take_lead: () => ({ type: 'take_lead', person: 'lead-1' }),
  decide: () => ({ type: 'decide', text: 'what was decided' }),
  do_task: (scene) => ({
    type: 'do_task',
    task: some(scene, scene.incident.tasks),
    proof: scene.draw() < 0.7 ? 'link' : '',
  }),
  assign_task: (scene) => ({ type: 'assign_task', task: some(scene, scene.incident.tasks), person: 'shop-1' }),
  report_situation: ({ draw }) => ({
    type: 'report_situation',
    report: pick(draw, ['h1', 'h2', 'd1'] as const),
    text: 't',
  }),
  note_proposal: () => ({ type: 'note_proposal', kind: 'holding', lang: 'fr', writer: 'model', askedBy: 'lead-1' }),
  note_lesson: ({ fresh }) => ({ type: 'note_lesson', lesson: fresh('lesson'), text: 't' }),
  confirm_places: (scene) => ({
    type: 'confirm_places',
    places: PLACES.slice(0, 1 + Math.floor(scene.draw() * 3)),
    engine: { freezeDesk: maybe(scene, 0.4, 'shop') },
  }),
  keep_evidence: ({ fresh, draw }) => ({
    type: 'keep_evidence',
    evidence: fresh('evidence'),
    kind: pick(draw, ['screenshot', 'page', 'posts', 'picture', 'timestamp', 'journal_heads'] as const),
    commitment: 'c',
  }),
  request_takedown: (scene) => ({
    type: 'request_takedown',
    takedown: scene.fresh('takedown'),
    lane: scene.draw() < 0.75 ? 'gate' : 'red',
    reason: maybe(scene, 0.6, 'why'),
    desk: maybe(scene, 0.4, 'shop'),
    notice: maybe(scene, 0.3, 'notice'),
  }),
  confirm_red_lane: (scene) => ({
    type: 'confirm_red_lane',
    takedown: some(scene, scene.incident.takedowns),
    agrees: scene.draw() < 0.8,
  }),
  say_removed: (scene) => ({
    type: 'say_removed',
    takedown: some(scene, scene.incident.takedowns),
    place: pick(scene.draw, PLACES),
  }),
  record_look: (scene) => ({
    type: 'record_look',
    takedown: some(scene, scene.incident.takedowns),
    place: pick(scene.draw, PLACES),
    outcome: pick(scene.draw, ['gone', 'gone', 'gone', 'still', 'unreachable'] as const),
    status: 404,
  }),
  note_silent_removal: ({ draw }) => ({ type: 'note_silent_removal', place: pick(draw, PLACES), status: 404 }),
  freeze: (scene) => ({
    type: 'freeze',
    freeze: scene.fresh('freeze'),
    what: pick(scene.draw, ['price', 'ads', 'scheduled_posts', 'recommendations'] as const),
    engine: { freezeDesk: maybe(scene, 0.4, 'shop') },
  }),
  release_freeze: (scene) => ({
    type: 'release_freeze',
    freeze: some(
      scene,
      scene.incident.freezes.filter((f) => f.releasedAt === null),
    ),
    reason: 'why',
  }),
  export_evidence: ({ fresh }) => ({ type: 'export_evidence', export: fresh('export'), hash: sha256Hex('zip') }),
  legal_hold: ({ fresh, at, draw }) => ({
    type: 'legal_hold',
    hold: fresh('hold'),
    reason: 'why',
    until: at + (draw() < 0.7 ? 1 : -1) * MINUTE,
    owner: 'legal-1',
  }),
  release_hold: (scene) => ({ type: 'release_hold', hold: some(scene, scene.incident.holds), reason: 'why' }),
  draft_statement: (scene) => {
    const { draw, incident, fresh } = scene
    const known = incident.statements.length > 0 && draw() < 0.3 ? pick(draw, incident.statements) : null
    const kind = pick(draw, ['holding', 'holding', 'apology', 'reply', 'cause', 'cause', 'internal'] as const)
    return {
      type: 'draft_statement',
      statement: known?.id ?? fresh('statement'),
      kind: known && draw() < 0.4 ? known.kind : kind,
      lang: 'fr',
      text: 'words',
      found: maybe(scene, 0.5, draw() < 0.5),
      engine: {
        hash: fresh('hash'),
        errors: draw() < 0.2 ? [pick(draw, ERRORS)] : [],
        preApproved: draw() < 0.25,
      },
    }
  },
  ask_approval: (scene) => {
    const statement = statementFor(scene, (s) => !approved(s) && s.askedAt === null)
    const author = latestOf(scene, statement)?.author ?? 'approver-1'
    return { type: 'ask_approval', statement, of: [scene.draw() < 0.8 ? 'approver-2' : author] }
  },
  approve_statement: (scene) => {
    const statement = statementFor(scene, (s) => !approved(s))
    const hash = latestOf(scene, statement)?.hash ?? 'h'
    return {
      type: 'approve_statement',
      statement,
      hash: scene.draw() < 0.9 ? hash : 'another',
      override: maybe(scene, 0.4, 'why'),
    }
  },
  refuse_statement: (scene) => {
    const statement = some(scene, scene.incident.statements)
    return { type: 'refuse_statement', statement, hash: latestOf(scene, statement)?.hash ?? 'h', reason: 'why' }
  },
  publish_statement: (scene) => ({
    type: 'publish_statement',
    statement: statementFor(scene, (s) => approved(s) || s.askedAt !== null),
    publications: [{ id: scene.fresh('publication'), outlet: pick(scene.draw, NETWORKS) }],
    alone: maybe(scene, 0.4, 'why'),
    engine: { tooLong: scene.draw() < 0.2 ? ['x'] : [] },
  }),
  prove_publication: (scene) => {
    const old = scene.incident.statements.flatMap((s) => s.publications)
    return {
      type: 'prove_publication',
      statement: statementFor(scene, approved),
      publication: scene.draw() < 0.85 ? scene.fresh('publication') : some(scene, old),
      network: pick(scene.draw, NETWORKS),
      url: maybe(scene, 0.8, 'https://x.example/1'),
      alone: maybe(scene, 0.3, 'why'),
    }
  },
  settle_publication: (scene) => {
    const waiting = scene.incident.statements.flatMap((s) =>
      s.publications.filter((p) => p.state === 'waiting' || p.state === 'unknown').map((p) => ({ s, p })),
    )
    const one = waiting.length > 0 ? pick(scene.draw, waiting) : null
    return {
      type: 'settle_publication',
      statement: one?.s.id ?? 'nobody-knows',
      publication: scene.draw() < 0.97 ? (one?.p.id ?? 'nobody-knows') : 'nobody-knows',
      state: pick(scene.draw, ['live', 'live', 'live', 'failed', 'unknown'] as const),
    }
  },
  queue_replies: ({ fresh, draw, at }) => ({
    type: 'queue_replies',
    replies: [1, 2, 3].map(() => ({
      id: fresh('reply'),
      network: pick(draw, NETWORKS),
      at,
      intent: pick(draw, ['question', 'complaint'] as const),
    })),
  }),
  take_reply: (scene) => ({ type: 'take_reply', reply: some(scene, scene.incident.replies), person: 'service-1' }),
  answer_reply: (scene) => {
    const open = scene.incident.replies.filter((r) => r.answer === null)
    const by = scene.draw() < 0.8 && open.length > 0 ? open : scene.incident.replies
    return {
      type: 'answer_reply',
      reply: some(scene, by),
      statement: statementFor(scene, (s) => s.kind === 'reply' && (approved(s) || s.versions.at(-1)!.preApproved)),
      outlet: scene.draw() < 0.5 ? 'x' : 'hand:x',
      url: maybe(scene, 0.8, 'https://x.example/2'),
    }
  },
  settle_reply: (scene) => ({
    type: 'settle_reply',
    reply: some(
      scene,
      scene.incident.replies.filter((r) => r.answer !== null),
    ),
    state: pick(scene.draw, ['live', 'failed', 'unknown', 'unknown'] as const),
  }),
  leave_reply: (scene) => ({ type: 'leave_reply', reply: some(scene, scene.incident.replies), reason: 'why' }),
  add_hypothesis: ({ fresh }) => ({
    type: 'add_hypothesis',
    hypothesis: fresh('hypothesis'),
    kind: 'oversight',
    note: 'n',
  }),
  weigh_hypothesis: (scene) => ({
    type: 'weigh_hypothesis',
    hypothesis: some(scene, scene.incident.hypotheses),
    speaks: scene.draw() < 0.5 ? 'for' : 'against',
    confidence: scene.draw(),
    note: 'n',
  }),
  note_lineage: ({ fresh, at, draw }) => ({
    type: 'note_lineage',
    entry: fresh('lineage'),
    step: pick(draw, ['shoot', 'retouch', 'approval', 'page'] as const),
    happened: at + (draw() < 0.6 ? -1 : 1) * MINUTE,
    note: 'n',
  }),
  find_spotters: ({ fresh, at, incident }) => ({
    type: 'find_spotters',
    spotters: [{ id: fresh('spotter'), network: 'x', at, order: incident.spotters.length + 1, first: [] }],
  }),
  allow_naming: (scene) => ({ type: 'allow_naming', spotter: some(scene, scene.incident.spotters) }),
  thank_spotter: (scene) => ({
    type: 'thank_spotter',
    spotter: some(scene, scene.incident.spotters),
    how: pick(scene.draw, ['own_post', 'named', 'private'] as const),
    text: 'thanks',
    gift: maybe(scene, 0.2, 'CODE'),
  }),
  prepare_recovery: (scene) => ({
    type: 'prepare_recovery',
    recovery: scene.fresh('recovery'),
    kind: pick(scene.draw, ['offer', 'voucher', 'contest'] as const),
    text: 't',
    budget: maybe(scene, 0.6, money(100_000)),
    worth: maybe(scene, 0.8, money(500)),
  }),
  launch_recovery: (scene) => ({
    type: 'launch_recovery',
    recovery: some(
      scene,
      scene.incident.recovery.filter((r) => r.launchedAt === null),
    ),
  }),
  commit_draw: (scene) => ({
    type: 'commit_draw',
    recovery: some(
      scene,
      scene.incident.recovery.filter((r) => r.kind === 'contest' || scene.draw() < 0.1),
    ),
    entrants: 1 + Math.floor(scene.draw() * 500),
    entrantsHash: sha256Hex('list'),
    seedHash: sha256Hex(SEED),
    prizes: 3,
  }),
  draw: (scene) => ({
    type: 'draw',
    recovery:
      scene.draw() < 0.8 ? (scene.incident.draws[0]?.recovery ?? 'nobody-knows') : some(scene, scene.incident.recovery),
    seed: scene.draw() < 0.7 ? SEED : `${SEED}?`,
  }),
  silence: () => ({ type: 'silence', what: 'comments' }),
  moderate: ({ fresh, draw }) => ({
    type: 'moderate',
    batch: fresh('batch'),
    rule: 'charter 3',
    count: 1 + Math.floor(draw() * 5),
    explanation: 'insults',
    fastLane: draw() < 0.2,
  }),
  make_promise: ({ fresh, at, draw }) => ({
    type: 'make_promise',
    promise: fresh('promise'),
    text: 't',
    owner: 'lead-1',
    due: at + (draw() < 0.65 ? 1 : -1) * 60 * MINUTE,
  }),
  keep_promise: (scene) => ({ type: 'keep_promise', promise: some(scene, scene.incident.promises), proof: 'link' }),
  confirm_calm: (scene) => ({
    type: 'confirm_calm',
    engine: { calm: scene.draw() < 0.5 },
    reason: maybe(scene, 0.3, 'why'),
  }),
  note_reflare: () => ({ type: 'note_reflare' }),
  close: () => ({ type: 'close' }),
  ring_clock: ({ incident, draw }) => {
    const clock = incident.clocks.length > 0 ? pick(draw, incident.clocks) : null
    return { type: 'ring_clock', kind: clock?.kind ?? 'holding', subject: clock?.subject ?? null }
  },
}
