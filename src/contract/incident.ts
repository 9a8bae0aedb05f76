import { z } from 'zod'
import { Intent, Level, LintRule } from './labels.ts'
import { StatementKind } from './lint.ts'
import { Id, SpokenLang, Time } from './primitives.ts'

/** What the person who was sent a screenshot answered: it is us, it is a fake, it is not us. */
export const DeclaredAs = z.enum(['ours', 'fake', 'not_ours'])
export type DeclaredAs = z.infer<typeof DeclaredAs>

export const EvidenceKind = z.enum([
  'screenshot',
  'page',
  'headers',
  'picture',
  'posts',
  'publication',
  'journal_heads',
  'timestamp',
])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** `commitment` is SHA-256(salt ‖ bytes); bytes and salt lie in the evidence store and can be erased. */
export const Evidence = z.object({ id: Id, kind: EvidenceKind, commitment: z.string(), at: Time, by: Id })
export type Evidence = z.infer<typeof Evidence>

/** Integer minor units (cents) and ISO 4217. */
export const Money = z.object({ amount: z.number().int().positive(), currency: z.string().regex(/^[A-Z]{3}$/) })
export type Money = z.infer<typeof Money>

/** What must not move while people look: its price, its ads, our other posts, what the shop recommends beside it. */
export const FreezeWhat = z.enum(['price', 'ads', 'scheduled_posts', 'recommendations'])
/** Where a picture has been on its way to the page. */
export const LineageStep = z.enum(['shoot', 'retouch', 'approval', 'page', 'other'])

export const PublicationState = z.enum(['waiting', 'live', 'failed', 'unknown'])
export const Publication = z.object({
  id: Id,
  /** A connected network's name, `page` for our own incident page, or `hand:<network>` for a person's own hands. */
  outlet: z.string(),
  state: PublicationState,
  url: z.string().nullable(),
  at: Time,
  evidence: Id.nullable(),
})
export type Publication = z.infer<typeof Publication>

export const StatementVersion = z.object({
  hash: z.string(),
  textId: Id,
  author: Id,
  at: Time,
  lang: SpokenLang,
  /** Errors of the statement check on this text; only a named override lets them pass. */
  errors: z.array(LintRule),
  /** A pre-approved template with nothing but facts filled in. */
  preApproved: z.boolean(),
  /** Begun from a proposal that a machine wrote. */
  machine: z.boolean().optional(),
})
export const Statement = z.object({
  id: Id,
  kind: StatementKind,
  versions: z.array(StatementVersion),
  askedAt: Time.nullable(),
  askedOf: z.array(Id),
  approval: z
    .object({ by: Id, at: Time, hash: z.string(), override: z.string().nullable(), alone: z.boolean() })
    .nullable(),
  refusals: z.array(z.object({ by: Id, at: Time, reason: z.string() })),
  publications: z.array(Publication),
  /** For a cause summary: whether the cause was found. */
  found: z.boolean().nullable(),
})
export type Statement = z.infer<typeof Statement>

export const PlaceOutcome = z.enum(['gone', 'still', 'unreachable'])
export const Place = z.object({
  url: z.string(),
  outcome: PlaceOutcome.nullable(),
  status: z.number().nullable(),
  checkedAt: Time.nullable(),
  /** First of two looks, ten minutes apart, that found it gone. */
  goneSince: Time.nullable(),
  done: z.boolean(),
  saidRemoved: z.object({ by: Id, at: Time }).nullable(),
})
export type Place = z.infer<typeof Place>

export const Takedown = z.object({
  id: Id,
  lane: z.enum(['gate', 'red']),
  reason: z.string().nullable(),
  at: Time,
  by: Id,
  desk: z.string().nullable(),
  places: z.array(Place),
  /** The second person of the red lane. */
  confirmed: z.object({ by: Id, at: Time, agrees: z.boolean() }).nullable(),
  doneAt: Time.nullable(),
  /** Id of the words that stand on the page in place of what was removed. */
  notice: Id.nullable().default(null),
})
export type Takedown = z.infer<typeof Takedown>

export const Spotter = z.object({
  id: Id,
  network: z.string(),
  at: Time,
  order: z.number().int(),
  first: z.array(z.enum(['overall', 'network', 'page'])),
  thanked: z.object({ by: Id, at: Time, how: z.enum(['own_post', 'named', 'private']) }).nullable(),
  mayName: z.boolean(),
})
export const Task = z.object({
  id: Id,
  code: z.string(),
  params: z.record(z.string(), z.string()),
  owner: Id.nullable(),
  due: Time.nullable(),
  doneBy: Id.nullable(),
  doneAt: Time.nullable(),
  proof: z.string().nullable(),
})
export type Task = z.infer<typeof Task>

export const ClockStart = z.object({ kind: z.string(), subject: Id.nullable(), due: Time })

/** Somebody who addressed us, and what became of it. */
export const Reply = z.object({
  id: Id,
  network: z.string(),
  at: Time,
  intent: Intent,
  person: Id.nullable(),
  answer: z
    .object({
      by: Id,
      at: Time,
      statement: Id,
      hash: z.string(),
      outlet: z.string(),
      state: PublicationState,
      url: z.string().nullable(),
    })
    .nullable(),
  left: z.object({ by: Id, at: Time, reason: Id }).nullable(),
})
export type Reply = z.infer<typeof Reply>

/** A prize draw anyone can recompute: what was promised before, and what came out. */
export const Draw = z.object({
  recovery: Id,
  entrants: z.number().int(),
  entrantsHash: z.string(),
  seedHash: z.string(),
  prizes: z.number().int(),
  at: Time,
  drawn: z.object({ seed: z.string(), winners: z.array(z.number().int()), at: Time }).nullable(),
})

export const Clock = z.object({
  kind: z.enum([
    'acknowledge',
    'holding',
    'apology',
    'removal',
    'red_confirm',
    'red_statement',
    'approval',
    'recovery',
    'promise',
    'situation',
    'discipline',
    'anniversary',
  ]),
  subject: Id.nullable(),
  started: Time,
  due: Time,
  /** When it was due before growth brought it nearer. */
  planned: Time.nullable().default(null),
  stopped: Time.nullable(),
  rang: Time.nullable(),
})
export type Clock = z.infer<typeof Clock>

/** The folded journal of one incident. Only `apply` makes it; nothing else changes it. */
export const Incident = z.object({
  id: Id,
  brand: Id,
  story: Id.nullable(),
  alarm: Id.nullable(),
  /** Id of the words in the document store. */
  title: Id,
  declaredAs: DeclaredAs,
  status: z.enum(['open', 'calm', 'closed']),
  level: Level,
  peak: Level,
  hurt: z.boolean(),
  openedAt: Time,
  openedBy: Id,
  lead: Id.nullable(),
  closedAt: Time.nullable(),
  calmAt: Time.nullable(),
  acknowledgedAt: Time.nullable(),
  /** Networks where people talk about it, and those of them a connected outlet reaches. */
  talk: z.array(z.string()),
  reachable: z.array(z.string()),
  places: z.array(z.string()),
  evidence: z.array(Evidence),
  keepPicture: z.boolean(),
  statements: z.array(Statement),
  takedowns: z.array(Takedown),
  freezes: z.array(
    z.object({
      id: Id,
      what: z.string(),
      at: Time,
      by: Id,
      /** The desk that holds it; null where a person holds it, with a task. */
      desk: z.string().nullable().default(null),
      releasedAt: Time.nullable(),
    }),
  ),
  holds: z
    .array(z.object({ id: Id, reason: Id, until: Time, owner: Id, at: Time, releasedAt: Time.nullable() }))
    .default([]),
  exports: z.array(z.object({ id: Id, hash: z.string(), at: Time, by: Id })).default([]),
  silentRemovals: z.array(z.object({ place: z.string(), at: Time })).default([]),
  replies: z.array(Reply).default([]),
  lineage: z.array(z.object({ id: Id, step: LineageStep, happened: Time, note: Id, by: Id })).default([]),
  situations: z.array(z.object({ report: z.string(), text: Id, at: Time })).default([]),
  lessons: z.array(z.object({ id: Id, text: Id, at: Time, by: Id })).default([]),
  draws: z.array(Draw).default([]),
  hypotheses: z.array(
    z.object({
      id: Id,
      kind: z.string(),
      confidence: z.number(),
      for: z.number(),
      against: z.number(),
      /** Ids of what was noted, for investigators alone. */
      notes: z.array(z.object({ id: Id, speaks: z.enum(['for', 'against']).nullable(), at: Time, by: Id })).default([]),
    }),
  ),
  spotters: z.array(Spotter),
  recovery: z.array(
    z.object({
      id: Id,
      kind: z.enum(['offer', 'voucher', 'contest']),
      textId: Id,
      at: Time,
      launchedAt: Time.nullable(),
      budget: Money.nullable().default(null),
      worth: Money.nullable().default(null),
      perCustomer: z.number().int().default(1),
    }),
  ),
  moderation: z.array(
    z.object({
      id: Id,
      rule: z.string(),
      count: z.number().int(),
      explanation: z.string(),
      fastLane: z.boolean().default(false),
      at: Time,
    }),
  ),
  promises: z.array(
    z.object({
      id: Id,
      textId: Id,
      owner: Id,
      due: Time,
      keptAt: Time.nullable(),
      proof: z.string().nullable(),
    }),
  ),
  tasks: z.array(Task),
  clocks: z.array(Clock),
  gatesStopped: z.record(z.string(), z.number().int()),
  seq: z.number().int(),
})
export type Incident = z.infer<typeof Incident>
