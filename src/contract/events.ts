import { z } from 'zod'
import { ClockStart, DeclaredAs, EvidenceKind, LineageStep, Money, PlaceOutcome } from './incident.ts'
import { Intent, Level, LintRule } from './labels.ts'
import { StatementKind } from './lint.ts'
import type { Actor } from './people.ts'
import { Id, SpokenLang, Time } from './primitives.ts'
import { TeachingSwitches } from './teaching.ts'

const due = z.array(ClockStart)

/**
 * What happened to an incident, past tense, never edited. The journal holds opaque ids and salted commitments only: words,
 * names and handles lie beside it in `document` and `evidence`, where a person can be forgotten.
 */
const shapes = {
  declared: {
    title: Id,
    as: DeclaredAs,
    story: Id.nullable(),
    alarm: Id.nullable(),
    level: Level,
    hurt: z.boolean(),
    places: z.array(z.string()),
    keepPicture: z.boolean(),
    talk: z.array(z.string()),
    reachable: z.array(z.string()),
    clocks: due,
  },
  talk_noted: { talk: z.array(z.string()), reachable: z.array(z.string()) },
  acknowledged: {},
  level_set: { level: Level, reason: z.string(), clocks: due },
  clocks_tightened: { clocks: due },
  hurt_said: { hurt: z.boolean(), reason: z.string() },
  lead_taken: { person: Id },
  decided: { textId: Id },
  task_opened: {
    task: Id,
    code: z.string(),
    params: z.record(z.string(), z.string()),
    owner: Id.nullable(),
    due: Time.nullable(),
  },
  task_done: { task: Id, proof: z.string() },
  task_assigned: { task: Id, person: Id },
  situation_reported: { report: z.string(), textId: Id },
  lesson_noted: { lesson: Id, textId: Id },
  places_confirmed: { places: z.array(z.string()) },
  evidence_kept: { evidence: Id, kind: EvidenceKind, commitment: z.string() },
  takedown_requested: {
    takedown: Id,
    lane: z.enum(['gate', 'red']),
    reason: z.string().nullable(),
    desk: z.string().nullable(),
    notice: Id.nullable(),
    places: z.array(z.string()),
    clocks: due,
  },
  red_lane_confirmed: { takedown: Id, agrees: z.boolean() },
  removal_said: { takedown: Id, place: z.string() },
  place_looked_at: { takedown: Id, place: z.string(), outcome: PlaceOutcome, status: z.number().nullable() },
  takedown_done: { takedown: Id },
  silent_removal_seen: { place: z.string(), status: z.number().nullable() },
  frozen: { freeze: Id, what: z.string(), desk: z.string().nullable() },
  /** `reason` is null where calm released it. */
  freeze_released: { freeze: Id, reason: z.string().nullable() },
  evidence_exported: { export: Id, hash: z.string() },
  held: { hold: Id, reason: Id, until: Time, owner: Id },
  hold_released: { hold: Id, reason: Id },
  statement_drafted: {
    statement: Id,
    kind: StatementKind,
    lang: SpokenLang,
    textId: Id,
    hash: z.string(),
    errors: z.array(LintRule),
    preApproved: z.boolean(),
    template: z.string().nullable(),
    found: z.boolean().nullable(),
    machine: z.boolean().optional(),
  },
  draft_proposed: { kind: StatementKind, lang: SpokenLang, writer: z.string(), askedBy: Id },
  approval_asked: { statement: Id, of: z.array(Id), clocks: due },
  statement_approved: { statement: Id, hash: z.string(), override: z.string().nullable(), alone: z.boolean() },
  statement_refused: { statement: Id, hash: z.string(), reason: z.string() },
  publication_requested: { statement: Id, publication: Id, outlet: z.string(), alone: z.string().nullable() },
  publication_settled: {
    statement: Id,
    publication: Id,
    outlet: z.string(),
    state: z.enum(['live', 'failed', 'unknown']),
    url: z.string().nullable(),
    evidence: Id.nullable(),
    clocks: due,
  },
  replies_queued: {
    replies: z.array(z.object({ id: Id, network: z.string(), at: Time, intent: Intent })),
  },
  reply_taken: { reply: Id, person: Id },
  reply_answered: { reply: Id, statement: Id, hash: z.string(), outlet: z.string(), url: z.string().nullable() },
  reply_settled: { reply: Id, state: z.enum(['live', 'failed', 'unknown']), url: z.string().nullable() },
  reply_left: { reply: Id, reason: Id },
  lineage_noted: { entry: Id, step: LineageStep, happened: Time, noteId: Id },
  hypothesis_added: { hypothesis: Id, kind: z.string(), noteId: Id },
  hypothesis_weighed: { hypothesis: Id, speaks: z.enum(['for', 'against']), confidence: z.number(), noteId: Id },
  spotters_found: {
    spotters: z.array(
      z.object({
        id: Id,
        network: z.string(),
        at: Time,
        order: z.number().int(),
        first: z.array(z.enum(['overall', 'network', 'page'])),
      }),
    ),
  },
  naming_allowed: { spotter: Id },
  spotter_thanked: { spotter: Id, how: z.enum(['own_post', 'named', 'private']), textId: Id, gift: Id.nullable() },
  recovery_prepared: {
    recovery: Id,
    kind: z.enum(['offer', 'voucher', 'contest']),
    textId: Id,
    budget: Money.nullable(),
    worth: Money.nullable(),
    perCustomer: z.number().int(),
  },
  recovery_launched: { recovery: Id },
  draw_committed: {
    recovery: Id,
    entrants: z.number().int(),
    entrantsHash: z.string(),
    seedHash: z.string(),
    prizes: z.number().int(),
  },
  drawn: { recovery: Id, seed: z.string(), winners: z.array(z.number().int()) },
  moderated: { batch: Id, rule: z.string(), count: z.number().int(), explanation: z.string(), fastLane: z.boolean() },
  promise_made: { promise: Id, textId: Id, owner: Id, due: Time },
  promise_kept: { promise: Id, proof: z.string() },
  calm_confirmed: { reason: z.string().nullable(), clocks: due },
  reflared: {},
  closed: {},
  clock_rang: { kind: z.string(), subject: Id.nullable() },
  gate_refused: { command: z.string(), code: z.string() },
} as const

type Shapes = typeof shapes
export type EventType = keyof Shapes
export const EVENT_TYPES = Object.keys(shapes) as EventType[]
type Member<K extends EventType> = { type: K; data: z.infer<z.ZodObject<Shapes[K]>> }

/** One thing that happened, before it is written: type and data. */
export type Happened = { [K in EventType]: Member<K> }[EventType]
export type HappenedOf<K extends EventType> = Member<K>

const members = EVENT_TYPES.map((type) => z.object({ type: z.literal(type), data: z.object(shapes[type]) }))
export const Happened = z.discriminatedUnion('type', members as unknown as [z.ZodObject]) as unknown as z.ZodType<
  Happened,
  unknown
>

/** What happened to the brand outside any incident: one chain per brand. */
export const BrandHappened = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('alarm_rang'),
    data: z.object({
      alarm: Id,
      story: Id.nullable(),
      level: Level,
      again: z.boolean(),
      mentions: z.number(),
      authors: z.number(),
    }),
  }),
  z.object({ type: z.literal('alarm_acknowledged'), data: z.object({ alarm: Id }) }),
  z.object({ type: z.literal('alarm_dismissed'), data: z.object({ alarm: Id, reason: z.string() }) }),
  z.object({ type: z.literal('bell_rang'), data: z.object({ call: Id, person: Id, bell: z.string() }) }),
  z.object({
    type: z.literal('bell_failed'),
    data: z.object({ call: Id, person: Id, bell: z.string(), trouble: z.string() }),
  }),
  z.object({ type: z.literal('nobody_answered'), data: z.object({ alarm: Id, round: z.number().int() }) }),
  z.object({ type: z.literal('brand_saved'), data: z.object({ hash: z.string() }) }),
  z.object({ type: z.literal('person_saved'), data: z.object({ person: Id, roles: z.array(z.string()) }) }),
  z.object({ type: z.literal('source_troubled'), data: z.object({ source: Id, trouble: z.string() }) }),
  z.object({ type: z.literal('source_recovered'), data: z.object({ source: Id }) }),
  z.object({
    type: z.literal('person_forgotten'),
    data: z.object({ who: z.string(), posts: z.number(), words: z.number(), held: z.number() }),
  }),
  z.object({ type: z.literal('objection_noted'), data: z.object({ who: z.string() }) }),
  z.object({ type: z.literal('posts_aged'), data: z.object({ pseudonymised: z.number(), dropped: z.number() }) }),
  z.object({
    type: z.literal('catalogue_changed'),
    data: z.object({ gone: z.number(), changed: z.number(), pictures: z.array(z.string()) }),
  }),
  z.object({ type: z.literal('advice_given'), data: z.object({ advice: Id, textId: Id, public: z.boolean() }) }),
  z.object({
    type: z.literal('advice_answered'),
    data: z.object({ advice: Id, accepted: z.boolean(), textId: Id.nullable() }),
  }),
  z.object({
    type: z.literal('mention_corrected'),
    data: z.object({
      click: Id,
      what: z.array(z.enum(['ours', 'polarity', 'tone', 'intent', 'topics'])),
      texts: z.number(),
    }),
  }),
  z.object({ type: z.literal('correction_undone'), data: z.object({ click: Id }) }),
  z.object({ type: z.literal('teaching_switched'), data: TeachingSwitches }),
  z.object({ type: z.literal('error_reported'), data: z.object({ report: Id }) }),
  z.object({ type: z.literal('drill_played'), data: z.object({ drill: Id, case: z.string() }) }),
])
export type BrandHappened = z.infer<typeof BrandHappened>

/** The journal's envelope. `at` is when it happened, `recorded` when it was written down; stored as canonical text (RFC 8785). */
export type Envelope = {
  v: 1
  id: string
  brand: string
  incident: string | null
  seq: number
  type: string
  at: number
  recorded: number
  by: string
  door: Actor['door']
  data: unknown
}
