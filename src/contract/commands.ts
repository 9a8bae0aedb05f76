import { z } from 'zod'
import { Clocks } from './alarm.ts'
import { ClockStart, DeclaredAs, EvidenceKind, FreezeWhat, LineageStep, Money, PlaceOutcome } from './incident.ts'
import { HypothesisKind, Intent, Level, LintRule } from './labels.ts'
import { StatementKind } from './lint.ts'
import { Id, SpokenLang, Time } from './primitives.ts'

const Url = z.string().min(1).max(4000)
const Reason = z.string().trim().min(1).max(2000)
const Text = z.string().min(1).max(20_000)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const NO_CLOCKS = { acknowledge: null, holding: null, apology: null }

/**
 * Fields that hold a person's words. Before the rules see a command, the engine lays these words in the document store and
 * puts the document's id in their place: the rules only ask whether words were given, and the journal never holds any.
 */
export const WORD_FIELDS = [
  'title',
  'text',
  'note',
  'reason',
  'override',
  'explanation',
  'alone',
  'proof',
  'rule',
  'notice',
  'gift',
] as const

/**
 * What a person (or the program) asks of an incident. Ids are made by whoever asks and travel in the command, so that a
 * repeat of the same command is recognised. Fields under `engine` are facts the engine looked up before deciding; what a
 * client sends there is thrown away.
 */
const shapes = {
  // open
  declare: {
    incident: Id,
    title: z.string().trim().min(1).max(300),
    as: DeclaredAs,
    story: Id.nullable().default(null),
    alarm: Id.nullable().default(null),
    level: Level.default('N1'),
    hurt: z.boolean().default(false),
    places: z.array(Url).max(200).default([]),
    keepPicture: z.boolean().default(true),
    engine: z
      .object({
        talk: z.array(z.string()),
        reachable: z.array(z.string()),
        clocks: Clocks,
        freezeDesk: z.string().nullable(),
      })
      .prefault({ talk: [], reachable: [], clocks: NO_CLOCKS, freezeDesk: null }),
  },
  note_talk: { talk: z.array(z.string()), reachable: z.array(z.string()) },
  acknowledge: {},
  set_level: {
    level: Level,
    reason: Reason,
    engine: z.object({ clocks: Clocks }).prefault({ clocks: NO_CLOCKS }),
  },
  /** If it overflows, act faster: the clocks that still run come nearer, never further. */
  tighten_clocks: { clocks: z.array(ClockStart).max(10) },
  say_hurt: { hurt: z.boolean(), reason: Reason },
  take_lead: { person: Id },
  decide: { text: Text },
  do_task: { task: Id, proof: z.string().max(4000).default('') },
  assign_task: { task: Id, person: Id },
  report_situation: { report: z.enum(['h1', 'h2', 'd1']), text: Text },
  note_lesson: { lesson: Id, text: Text },
  // 1 keep
  confirm_places: {
    places: z.array(Url).min(1).max(200),
    engine: z.object({ freezeDesk: z.string().nullable() }).prefault({ freezeDesk: null }),
  },
  keep_evidence: { evidence: Id, kind: EvidenceKind, commitment: z.string() },
  request_takedown: {
    takedown: Id,
    lane: z.enum(['gate', 'red']).default('gate'),
    reason: Reason.nullable().default(null),
    desk: z.string().nullable().default(null),
    /** What the page says in place of what was removed, instead of a bare 404. */
    notice: Reason.nullable().default(null),
  },
  confirm_red_lane: { takedown: Id, agrees: z.boolean() },
  say_removed: { takedown: Id, place: Url },
  record_look: { takedown: Id, place: Url, outcome: PlaceOutcome, status: z.number().int().nullable() },
  note_silent_removal: { place: Url, status: z.number().int().nullable() },
  freeze: {
    freeze: Id,
    what: FreezeWhat,
    engine: z.object({ freezeDesk: z.string().nullable() }).prefault({ freezeDesk: null }),
  },
  release_freeze: { freeze: Id, reason: Reason },
  export_evidence: { export: Id, hash: Sha256 },
  legal_hold: { hold: Id, reason: Reason, until: Time, owner: Id },
  release_hold: { hold: Id, reason: Reason },
  // 2 communicate
  draft_statement: {
    statement: Id,
    kind: StatementKind,
    lang: SpokenLang,
    text: Text,
    template: z.string().nullable().default(null),
    found: z.boolean().nullable().default(null),
    /** Begun from a proposal that a machine wrote. */
    machine: z.boolean().default(false),
    engine: z
      .object({ hash: z.string(), errors: z.array(LintRule), preApproved: z.boolean() })
      .prefault({ hash: '', errors: [], preApproved: false }),
  },
  note_proposal: { kind: StatementKind, lang: SpokenLang, writer: z.string().max(200), askedBy: Id },
  ask_approval: { statement: Id, of: z.array(Id).min(1).max(20) },
  approve_statement: { statement: Id, hash: z.string(), override: Reason.nullable().default(null) },
  refuse_statement: { statement: Id, hash: z.string(), reason: Reason },
  publish_statement: {
    statement: Id,
    publications: z
      .array(z.object({ id: Id, outlet: z.string().min(1).max(100) }))
      .min(1)
      .max(20),
    alone: Reason.nullable().default(null),
    /** Outlets whose length the text exceeds. */
    engine: z.object({ tooLong: z.array(z.string()) }).prefault({ tooLong: [] }),
  },
  prove_publication: {
    statement: Id,
    publication: Id,
    network: z.string().min(1).max(60),
    url: Url.nullable().default(null),
    evidence: Id.nullable().default(null),
    alone: Reason.nullable().default(null),
  },
  settle_publication: {
    statement: Id,
    publication: Id,
    state: z.enum(['live', 'failed', 'unknown']),
    url: Url.nullable().default(null),
    evidence: Id.nullable().default(null),
  },
  queue_replies: {
    replies: z
      .array(z.object({ id: Id, network: z.string(), at: Time, intent: Intent }))
      .min(1)
      .max(100),
  },
  take_reply: { reply: Id, person: Id },
  answer_reply: { reply: Id, statement: Id, outlet: z.string().min(1).max(100), url: Url.nullable().default(null) },
  settle_reply: { reply: Id, state: z.enum(['live', 'failed', 'unknown']), url: Url.nullable().default(null) },
  leave_reply: { reply: Id, reason: Reason },
  // 3 investigate
  add_hypothesis: {
    hypothesis: Id,
    kind: HypothesisKind,
    note: z.string().max(4000).default(''),
  },
  weigh_hypothesis: {
    hypothesis: Id,
    speaks: z.enum(['for', 'against']),
    confidence: z.number().min(0).max(1),
    note: Text,
  },
  note_lineage: { entry: Id, step: LineageStep, happened: Time, note: Text },
  // 4 thank
  find_spotters: {
    spotters: z
      .array(
        z.object({
          id: Id,
          network: z.string(),
          at: Time,
          order: z.number().int(),
          first: z.array(z.enum(['overall', 'network', 'page'])),
        }),
      )
      .max(100),
  },
  allow_naming: { spotter: Id },
  thank_spotter: {
    spotter: Id,
    how: z.enum(['own_post', 'named', 'private']),
    text: Text,
    gift: Reason.nullable().default(null),
  },
  // 5 recover, and never silence
  prepare_recovery: {
    recovery: Id,
    kind: z.enum(['offer', 'voucher', 'contest']),
    text: Text,
    /** The most it may cost, and what one voucher is worth; a voucher batch cannot be launched without them. */
    budget: Money.nullable().default(null),
    worth: Money.nullable().default(null),
    perCustomer: z.number().int().min(1).max(100).default(1),
  },
  launch_recovery: { recovery: Id },
  /** Before anybody knows who wins: the hash of the list of entrants, and of a seed that stays secret until the draw. */
  commit_draw: {
    recovery: Id,
    entrants: z.number().int().min(1).max(1_000_000),
    entrantsHash: Sha256,
    seedHash: Sha256,
    prizes: z.number().int().min(1).max(1000),
  },
  draw: { recovery: Id, seed: z.string().min(16).max(200) },
  silence: { what: z.string().max(2000).default('') },
  moderate: {
    batch: Id,
    rule: Reason,
    count: z.number().int().positive(),
    explanation: Reason,
    fastLane: z.boolean().default(false),
  },
  make_promise: { promise: Id, text: Text, owner: Id, due: Time },
  keep_promise: { promise: Id, proof: Reason },
  // close
  confirm_calm: {
    engine: z.object({ calm: z.boolean() }).prefault({ calm: false }),
    reason: Reason.nullable().default(null),
  },
  note_reflare: {},
  close: {},
  ring_clock: { kind: z.string(), subject: Id.nullable() },
} as const

type Shapes = typeof shapes
export type CommandType = keyof Shapes

const members = (Object.keys(shapes) as CommandType[]).map((type) =>
  z.object({ type: z.literal(type), ...shapes[type] }),
)

type Member<K extends CommandType> = { type: K } & (keyof Shapes[K] extends never
  ? unknown
  : z.infer<z.ZodObject<Shapes[K]>>)
export type Command = { [K in CommandType]: Member<K> }[CommandType]
export type CommandOf<K extends CommandType> = Member<K>

type Given<K extends CommandType> = { type: K } & (keyof Shapes[K] extends never
  ? unknown
  : z.input<z.ZodObject<Shapes[K]>>)
/** A command as somebody writes it: what has a default may be left out. */
export type CommandInput = { [K in CommandType]: Given<K> }[CommandType]

export const Command = z.discriminatedUnion('type', members as unknown as [z.ZodObject]) as unknown as z.ZodType<
  Command,
  unknown
>

/** Commands only the program itself may give. */
export const SYSTEM_COMMANDS: readonly CommandType[] = [
  'note_talk',
  'record_look',
  'settle_publication',
  'note_reflare',
  'ring_clock',
  'find_spotters',
  'tighten_clocks',
  'report_situation',
  'note_proposal',
  'note_silent_removal',
  'queue_replies',
  'settle_reply',
]
