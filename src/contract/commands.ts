import { z } from 'zod'
import { Clocks } from './alarm.ts'
import { DeclaredAs, EvidenceKind, PlaceOutcome } from './incident.ts'
import { Level, LintRule } from './labels.ts'
import { StatementKind } from './lint.ts'
import { Id, SpokenLang, Time } from './primitives.ts'

const Url = z.string().min(1).max(4000)
const Reason = z.string().trim().min(1).max(2000)
const Text = z.string().min(1).max(20_000)

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
      .object({ talk: z.array(z.string()), reachable: z.array(z.string()), clocks: Clocks })
      .prefault({ talk: [], reachable: [], clocks: NO_CLOCKS }),
  },
  note_talk: { talk: z.array(z.string()), reachable: z.array(z.string()) },
  acknowledge: {},
  set_level: {
    level: Level,
    reason: Reason,
    engine: z.object({ clocks: Clocks }).prefault({ clocks: NO_CLOCKS }),
  },
  say_hurt: { hurt: z.boolean(), reason: Reason },
  take_lead: { person: Id },
  decide: { text: Text },
  do_task: { task: Id, proof: z.string().max(4000).default('') },
  // 1 keep
  confirm_places: { places: z.array(Url).min(1).max(200) },
  keep_evidence: { evidence: Id, kind: EvidenceKind, commitment: z.string() },
  request_takedown: {
    takedown: Id,
    lane: z.enum(['gate', 'red']).default('gate'),
    reason: Reason.nullable().default(null),
    desk: z.string().nullable().default(null),
  },
  confirm_red_lane: { takedown: Id, agrees: z.boolean() },
  say_removed: { takedown: Id, place: Url },
  record_look: { takedown: Id, place: Url, outcome: PlaceOutcome, status: z.number().int().nullable() },
  freeze: { freeze: Id, what: z.enum(['price', 'ads', 'scheduled_posts', 'recommendations']) },
  release_freeze: { freeze: Id, reason: Reason },
  // 2 communicate
  draft_statement: {
    statement: Id,
    kind: StatementKind,
    lang: SpokenLang,
    text: Text,
    template: z.string().nullable().default(null),
    found: z.boolean().nullable().default(null),
    engine: z
      .object({ hash: z.string(), errors: z.array(LintRule), preApproved: z.boolean() })
      .prefault({ hash: '', errors: [], preApproved: false }),
  },
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
  // 3 investigate
  add_hypothesis: {
    hypothesis: Id,
    kind: z.string().min(1).max(60),
    note: z.string().max(4000).default(''),
  },
  weigh_hypothesis: {
    hypothesis: Id,
    speaks: z.enum(['for', 'against']),
    confidence: z.number().min(0).max(1),
    note: Text,
  },
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
  thank_spotter: { spotter: Id, how: z.enum(['own_post', 'named', 'private']), text: Text },
  // 5 recover, and never silence
  prepare_recovery: { recovery: Id, kind: z.enum(['offer', 'voucher', 'contest']), text: Text },
  launch_recovery: { recovery: Id },
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
]
