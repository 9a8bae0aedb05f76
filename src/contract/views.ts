import { z } from 'zod'
import { Alarm } from './alarm.ts'
import { Brand } from './brand.ts'
import { Incident } from './incident.ts'
import { Level } from './labels.ts'
import { LintFinding, StatementKind } from './lint.ts'
import { Person, Role } from './people.ts'
import { PictureMatch } from './picture.ts'
import { Span, SpokenLang, Time } from './primitives.ts'
import { Story } from './story.ts'
import { Growth } from './stream.ts'

/** Sentences come ready in the language asked for (`?lang=`); codes stay beside them for those who compute. */
export const Said = z.object({ code: z.string(), sentence: z.string() })
export type Said = z.infer<typeof Said>

export const MeView = z.object({
  person: Person.nullable(),
  /** Nobody has set a password yet: the first visitor becomes the owner. */
  firstRun: z.boolean(),
  brands: z.array(z.object({ id: z.string(), name: z.string() })),
  drills: z.array(z.object({ world: z.string(), case: z.string(), title: z.string() })),
  version: z.string(),
  /** The outside address is missing or only this machine can reach it. */
  urlWarning: Said.nullable(),
})
export type MeView = z.infer<typeof MeView>

export const AlarmView = Alarm.extend({
  sentences: z.array(z.string()),
  state: z.enum(['ringing', 'acknowledged', 'dismissed']),
  answeredBy: z.string().nullable(),
  incident: z.string().nullable(),
})
export type AlarmView = z.infer<typeof AlarmView>

export const ClockView = z.object({
  incident: z.string(),
  kind: z.string(),
  label: z.string(),
  due: Time,
  rang: z.boolean(),
})
export type ClockView = z.infer<typeof ClockView>

export const SourceView = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  state: z.enum(['listening', 'quiet', 'troubled', 'paused']),
  trouble: z.string().nullable(),
  seen: Time.nullable(),
})
export type SourceView = z.infer<typeof SourceView>

/** One line of "what if it were tonight?": what is not ready, and where to mend it. */
export const ReadyView = z.object({
  code: z.string(),
  ok: z.boolean(),
  sentence: z.string(),
  mend: z.string().nullable(),
})
export type ReadyView = z.infer<typeof ReadyView>

export const StoryView = Story.extend({
  negativeShare: z.number(),
  mockingShare: z.number(),
  picture: z.string().nullable(),
})
export type StoryView = z.infer<typeof StoryView>

export const IncidentBrief = z.object({
  id: z.string(),
  title: z.string(),
  level: Level,
  status: z.enum(['open', 'calm', 'closed']),
  openedAt: Time,
  closedAt: Time.nullable(),
  /** What the team should do next, as a sentence. */
  next: z.string(),
})
export type IncidentBrief = z.infer<typeof IncidentBrief>

export const NowView = z.object({
  at: Time,
  brand: z.object({ id: z.string(), name: z.string(), timezone: z.string() }),
  /** Mentions a quarter of an hour over the last day, beside habit; `expected` is null while learning. */
  volume: z.array(
    z.object({
      at: Time,
      count: z.number(),
      expected: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
  ),
  learning: z.boolean(),
  stories: z.array(StoryView),
  alarms: z.array(AlarmView),
  incidents: z.array(IncidentBrief),
  clocks: z.array(ClockView),
  sources: z.array(SourceView),
  blindSpots: z.array(z.string()),
  onDuty: z.array(z.object({ person: z.string(), name: z.string(), rung: z.number().nullable() })),
  tonight: z.array(ReadyView),
  dropped: z.record(z.string(), z.number()),
})
export type NowView = z.infer<typeof NowView>

export const MentionView = z.object({
  network: z.string(),
  id: z.string(),
  at: Time,
  author: z.string().nullable(),
  followers: z.number().nullable(),
  text: z.string(),
  lang: z.string(),
  tone: z.string(),
  negative: z.boolean(),
  /** Its text names us in a near spelling alone. */
  near: z.boolean(),
  topics: z.array(z.string()),
  polarity: z.string(),
  intent: z.string(),
  /** What in the text made it so, as sentences; `span` as in a reading. */
  because: z.array(z.object({ span: Span, sentence: z.string() })),
  /** The click that corrected it, null where nobody did. */
  corrected: z.string().nullable(),
  url: z.string().nullable(),
  /** Thumbnails by content hash; fetched from `/media/{sha256}`. */
  pictures: z.array(z.object({ sha256: z.string(), match: PictureMatch.nullable() })),
})
export type MentionView = z.infer<typeof MentionView>

/** One version of a picture that goes round, with its own size in pixels and where it was seen first. */
export const VariantView = z.object({
  sha256: z.string(),
  width: z.number(),
  height: z.number(),
  match: PictureMatch.nullable(),
  times: z.number().int(),
  first: z.object({ at: Time, network: z.string(), author: z.string().nullable(), url: z.string().nullable() }),
})
export type VariantView = z.infer<typeof VariantView>

export const StoryDetail = z.object({
  story: StoryView,
  growth: Growth.nullable(),
  growthSentence: z.string(),
  /** How many posts a day after the first one; null where nothing honest can be said. */
  forecastSentence: z.string().nullable(),
  volume: z.array(z.object({ at: Time, count: z.number() })),
  first: z.array(MentionView),
  latest: z.array(MentionView),
  topSpreaders: z.array(
    z.object({ author: z.string(), network: z.string(), followers: z.number().nullable(), mentions: z.number() }),
  ),
  match: PictureMatch.nullable(),
  /** Versions of one picture stand together, the first seen first; the picture seen most comes first. */
  pictures: z.array(z.array(VariantView)),
  visits: z.array(z.object({ at: Time, count: z.number() })),
  alarms: z.array(AlarmView),
  incident: z.string().nullable(),
})
export type StoryDetail = z.infer<typeof StoryDetail>

export const TemplateView = z.object({
  id: z.string(),
  kind: StatementKind,
  lang: SpokenLang,
  name: z.string(),
  /** With what the incident already knows filled in; what is left stands in {braces}. */
  text: z.string(),
  blanks: z.array(z.string()),
  preApproved: z.boolean(),
  /** The one to take first in this situation. */
  suggested: z.boolean(),
})
export type TemplateView = z.infer<typeof TemplateView>

/** A step of the procedure as the war room shows it. */
export const StepView = z.object({
  step: z.enum(['keep', 'communicate', 'investigate', 'thank', 'recover']),
  state: z.enum(['todo', 'doing', 'done', 'closed']),
  /** Why the step's gate is shut, as a sentence; null where it is open. */
  shut: z.string().nullable(),
})
export type StepView = z.infer<typeof StepView>

export const TimelineEntry = z.object({
  seq: z.number(),
  type: z.string(),
  at: Time,
  recorded: Time,
  by: z.string(),
  door: z.string(),
  sentence: z.string(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** Whom our statements reached, and how they were received. */
export const ReachView = z.object({
  share: z.number(),
  reactions: z.number(),
  negativeBefore: z.number().nullable(),
  negativeAfter: z.number().nullable(),
  unreached: z.array(z.object({ author: z.string(), network: z.string(), followers: z.number() })),
})
export type ReachView = z.infer<typeof ReachView>

/** Calls that other settings would have made, oldest first. */
export const TrialView = z.object({
  days: z.number(),
  now: z.number(),
  rings: z.array(
    z.object({
      at: Time,
      story: z.string().nullable(),
      title: z.string(),
      level: Level,
      again: z.boolean(),
      sentences: z.array(z.string()),
    }),
  ),
})
export type TrialView = z.infer<typeof TrialView>

/** What the house learnt: advice and its answers, the incidents before. */
export const LearnView = z.object({
  advice: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      public: z.boolean(),
      at: Time,
      answer: z.object({ accepted: z.boolean(), text: z.string(), at: Time }).nullable(),
    }),
  ),
  history: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      peak: Level,
      openedAt: Time,
      closedAt: Time.nullable(),
      lessons: z.array(z.string()),
    }),
  ),
  publicForms: z.object({ report: z.string(), advice: z.string() }).nullable(),
})
export type LearnView = z.infer<typeof LearnView>

export const IncidentDetail = z.object({
  incident: Incident,
  title: z.string(),
  /** Words behind the ids that stand in the incident, for those who may read them. */
  words: z.record(z.string(), z.string()),
  people: z.array(Person),
  steps: z.array(StepView),
  next: Said,
  clocks: z.array(ClockView),
  timeline: z.array(TimelineEntry),
  templates: z.array(TemplateView),
  /** Findings of the statement check on each statement's latest version. */
  lint: z.record(z.string(), z.array(LintFinding)),
  outlets: z.array(
    z.object({ id: z.string(), title: z.string(), characters: z.number().nullable(), byHand: z.boolean() }),
  ),
  desks: z.array(z.object({ id: z.string(), title: z.string() })),
  publicPage: z.string().nullable(),
  /** What may be asked for a draft, where one is connected. */
  writer: z.string().nullable(),
  story: StoryView.nullable(),
  spotters: z.array(z.object({ id: z.string(), author: z.string(), url: z.string().nullable(), text: z.string() })),
  /** What to say and how, with reasons; a person decides. */
  advice: z.array(Said),
  /** What each statement does with the blame, by statement. */
  strategies: z.record(z.string(), z.array(z.string())),
  reach: ReachView.nullable(),
  /** People who addressed us, those who wait first. */
  replies: z.array(z.object({ id: z.string(), author: z.string(), url: z.string().nullable(), text: z.string() })),
  /** Three lines for the team's chat, names left out. */
  brief: z.string(),
  /** `signs`: why, or why not yet, as sentences. */
  calm: z.object({ calm: z.boolean(), sentence: z.string(), signs: z.array(z.string()) }),
})
export type IncidentDetail = z.infer<typeof IncidentDetail>

export const ScreenshotView = z.object({
  sha256: z.string(),
  readable: z.boolean(),
  reason: z.string().nullable(),
  matches: z.array(PictureMatch),
})
export type ScreenshotView = z.infer<typeof ScreenshotView>

export const IngestView = z.object({
  received: z.number(),
  mentions: z.number(),
  dropped: z.record(z.string(), z.number()),
  bad: z.array(z.object({ line: z.number(), reason: z.string() })),
  alarms: z.array(z.string()),
  stories: z.array(z.string()),
})
export type IngestView = z.infer<typeof IngestView>

export const ProposalView = z.object({
  brand: Brand,
  found: z.array(Said),
})
export type ProposalView = z.infer<typeof ProposalView>

/** A form drawn from a connector's own settings. */
export const FieldView = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['text', 'password', 'number', 'boolean']),
  required: z.boolean(),
  value: z.string().nullable(),
})
export const ConnectorView = z.object({
  kind: z.enum(['source', 'outlet', 'bell', 'desk', 'writer']),
  name: z.string(),
  title: z.string(),
  connected: z.boolean(),
  fields: z.array(FieldView),
})
export type ConnectorView = z.infer<typeof ConnectorView>

export const SettingsView = z.object({
  brand: Brand,
  queryTroubles: z.array(z.object({ query: z.string(), at: z.number(), sentence: z.string() })),
  people: z.array(Person),
  roles: z.array(Role),
  bells: z.array(
    z.object({ id: z.string(), person: z.string(), kind: z.string(), address: z.string(), tested: Time.nullable() }),
  ),
  connectors: z.array(ConnectorView),
  sources: z.array(SourceView),
  catalogue: z.object({ items: z.number(), readAt: Time.nullable(), trouble: z.string().nullable() }),
})
export type SettingsView = z.infer<typeof SettingsView>

export const DrillCase = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  minutes: z.number(),
  year: z.number(),
  /** The language its crowd speaks. */
  lang: SpokenLang,
  /** Sources of the facts. */
  sources: z.array(z.string()),
})
export type DrillCase = z.infer<typeof DrillCase>

export const ScoreLine = z.object({
  code: z.string(),
  label: z.string(),
  /** Minutes since the first post, null where it never happened. */
  yours: z.number().nullable(),
  history: z.number().nullable(),
  verdict: z.enum(['better', 'same', 'worse', 'missing']),
})
export const DrillView = z.object({
  world: z.string(),
  case: z.string(),
  title: z.string(),
  brand: z.string(),
  mode: z.enum(['watch', 'play']),
  now: Time,
  speed: z.number(),
  paused: z.boolean(),
  over: z.boolean(),
  /** The latest injects and what the scripted team did, newest first. */
  happenings: z.array(z.object({ at: Time, sentence: z.string() })),
  incident: z.string().nullable(),
  score: z.array(ScoreLine),
  /** What will the brand say? `yours` is missing where nobody guessed, null for silence; `answer` comes once it happened. */
  bets: z.array(
    z.object({
      at: Time,
      choices: z.array(z.string()),
      yours: z.number().nullable().optional(),
      answer: z.object({ history: z.number().nullable(), told: z.string() }).nullable(),
    }),
  ),
})
export type DrillView = z.infer<typeof DrillView>
