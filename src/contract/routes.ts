import { z } from 'zod'
import { BellSettings, Brand } from './brand.ts'
import { Command } from './commands.ts'
import { Incident } from './incident.ts'
import { LintFinding, StatementKind } from './lint.ts'
import { Person, Role } from './people.ts'
import { SpokenLang } from './primitives.ts'
import { Refusal } from './refusal.ts'
import { Said, TeachingSwitches, TeachingView } from './teaching.ts'
import {
  AlarmView,
  DrillCase,
  DrillView,
  IncidentDetail,
  IngestView,
  LearnView,
  MeView,
  NowView,
  ProposalView,
  ScreenshotView,
  SettingsView,
  StoryDetail,
  TimelineEntry,
  TrialView,
} from './views.ts'

/** Who may come in: anyone, anyone signed in (or holding the API token), or one of the brand's roles. */
type Gate = 'open' | 'member' | Role[]

export type Route<P extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  what: string
  gate: Gate
  params: P
  body: B
  answer: A
}

function route<P extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(one: Route<P, B, A>): Route<P, B, A> {
  return one
}

const none = z.object({})
const ok = z.object({ ok: z.literal(true) })
const At = z.object({ world: z.string(), brand: z.string() })
const One = At.extend({ id: z.string() })
const Setup: Role[] = ['owner', 'lead']
const Writers: Role[] = ['owner', 'lead', 'community', 'approver', 'legal', 'service']
const Teachers: Role[] = ['owner', 'lead', 'community', 'approver', 'service']

/** A data URL of at most 20 MB. */
const Picture = z.string().max(28_000_000).startsWith('data:')

/** A refusal with its sentence, or the incident after the command. */
export const CommandAnswer = z.union([
  z.object({ ok: z.literal(true), incident: Incident, events: z.array(z.string()) }),
  z.object({ ok: z.literal(false), refusal: Refusal, sentence: z.string(), who: z.string() }),
])
export type CommandAnswer = z.infer<typeof CommandAnswer>

/**
 * Every request the server answers in JSON. Server handlers, `openapi.json` and the typed client of console and CLI are made
 * from these objects and from nothing else. `?lang=fr|en` chooses the language of sentences.
 */
export const routes = {
  me: route({
    method: 'GET',
    path: '/api/me',
    what: 'Who I am, and which brands and drills there are',
    gate: 'open',
    params: none,
    body: none,
    answer: MeView,
  }),
  first: route({
    method: 'POST',
    path: '/api/first',
    what: 'Creates the owner on the first run, with a first brand',
    gate: 'open',
    params: none,
    body: z.object({
      name: z.string().min(1).max(200),
      email: z.email().max(320),
      password: z.string().min(10).max(500),
      lang: SpokenLang,
      brand: z.string().min(1).max(200),
    }),
    answer: MeView,
  }),
  login: route({
    method: 'POST',
    path: '/api/login',
    what: 'Opens a session (cookie)',
    gate: 'open',
    params: none,
    body: z.object({ email: z.string().max(320), password: z.string().max(500) }),
    answer: MeView,
  }),
  logout: route({
    method: 'POST',
    path: '/api/logout',
    what: 'Ends the session',
    gate: 'open',
    params: none,
    body: none,
    answer: ok,
  }),
  propose: route({
    method: 'POST',
    path: '/api/propose',
    what: "Proposes a brand's watch from the shop's address: accounts, logo, catalogue feed, a first query",
    gate: 'member',
    params: none,
    body: z.object({ address: z.string().min(3).max(2000) }),
    answer: ProposalView,
  }),
  drillCases: route({
    method: 'GET',
    path: '/api/drills',
    what: 'Cases that can be rehearsed',
    gate: 'member',
    params: none,
    body: none,
    answer: z.array(DrillCase),
  }),
  startDrill: route({
    method: 'POST',
    path: '/api/drills',
    what: 'Opens a drill world and starts its case',
    gate: 'member',
    params: none,
    body: z.object({
      case: z.string(),
      mode: z.enum(['watch', 'play']),
      speed: z.number().min(1).max(100_000).default(60),
    }),
    answer: z.object({ world: z.string(), brand: z.string() }),
  }),
  drill: route({
    method: 'GET',
    path: '/w/:world/api/drill',
    what: 'Where a drill stands, and its score card',
    gate: 'member',
    params: z.object({ world: z.string() }),
    body: none,
    answer: DrillView,
  }),
  steerDrill: route({
    method: 'POST',
    path: '/w/:world/api/drill',
    what: 'Pauses, resumes, speeds up or ends a drill',
    gate: 'member',
    params: z.object({ world: z.string() }),
    body: z.object({
      paused: z.boolean().optional(),
      speed: z.number().min(1).max(100_000).optional(),
      end: z.boolean().optional(),
      /** A guess of what the brand will say: a choice, or null for nothing. */
      bet: z
        .object({
          number: z.number().int().min(0),
          choice: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullable(),
        })
        .optional(),
    }),
    answer: ok,
  }),
  drillForm: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/drills',
    what: 'Makes up a case about this brand from a small form, and starts it',
    gate: 'member',
    params: At,
    body: z.object({
      title: z.string().trim().min(3).max(200),
      page: z.string().max(2000).default(''),
      posts: z.number().int().min(30).max(600).default(150),
      hours: z.number().int().min(1).max(72).default(8),
      networks: z.array(z.string().min(1).max(60)).min(1).max(5).default(['x', 'facebook']),
      mockery: z.number().min(0).max(1).default(0.5),
      mode: z.enum(['watch', 'play']),
      speed: z.number().min(1).max(100_000).default(60),
    }),
    answer: z.object({ world: z.string(), brand: z.string() }),
  }),
  drillIncident: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/drill',
    what: 'Plays a past incident of the house again, its authors under pseudonyms',
    gate: 'member',
    params: One,
    body: z.object({ mode: z.enum(['watch', 'play']), speed: z.number().min(1).max(100_000).default(60) }),
    answer: z.object({ world: z.string(), brand: z.string() }),
  }),
  now: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/now',
    what: 'Volume against habit, stories, alarms, clocks, source health',
    gate: 'member',
    params: At,
    body: none,
    answer: NowView,
  }),
  story: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/stories/:id',
    what: 'One story: how it spreads, first posts, pictures, matched page',
    gate: 'member',
    params: One,
    body: none,
    answer: StoryDetail,
  }),
  alarm: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/alarms/:id',
    what: 'One alarm and why it rang',
    gate: 'member',
    params: One,
    body: none,
    answer: AlarmView,
  }),
  acknowledge: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/alarms/:id/acknowledge',
    what: 'Answers the bell: it stops ringing others',
    gate: 'member',
    params: One,
    body: none,
    answer: AlarmView,
  }),
  incident: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/incidents/:id',
    what: 'One incident: steps, gates, clocks, timeline, statements',
    gate: 'member',
    params: One,
    body: none,
    answer: IncidentDetail,
  }),
  command: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/commands',
    what: 'Asks something of an incident; a repeat of the same commandId returns the first answer',
    gate: 'member',
    params: One,
    body: z.object({ commandId: z.string().min(1).max(200), command: Command, at: z.number().int().optional() }),
    answer: CommandAnswer,
  }),
  proposeDraft: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/proposal',
    what: 'Asks the connected model for a draft, from the incident’s facts alone; a person reads it, nothing is sent',
    gate: Writers,
    params: One,
    body: z.object({ kind: StatementKind, lang: SpokenLang }),
    answer: z.object({ text: z.string(), writer: z.string() }),
  }),
  evidence: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/evidence',
    what: 'Keeps a screenshot or photo as evidence',
    gate: 'member',
    params: One,
    body: z.object({ commandId: z.string().min(1).max(200), picture: Picture }),
    answer: z.object({ evidence: z.string() }),
  }),
  timeline: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/incidents/:id/journal',
    what: 'The logbook, in order',
    gate: 'member',
    params: One,
    body: none,
    answer: z.array(TimelineEntry),
  }),
  review: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/incidents/:id/review',
    what: 'The after-action review as Markdown',
    gate: 'member',
    params: One,
    body: none,
    answer: z.object({ markdown: z.string() }),
  }),
  lint: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/lint',
    what: 'Checks a draft statement',
    gate: 'member',
    params: At,
    body: z.object({
      text: z.string().max(20_000),
      kind: StatementKind,
      lang: SpokenLang,
      falseCase: z.boolean().default(false),
    }),
    answer: z.array(LintFinding),
  }),
  screenshot: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/screenshot',
    what: 'Which of our pages is in this screenshot',
    gate: 'member',
    params: At,
    body: z.object({ picture: Picture }),
    answer: ScreenshotView,
  }),
  screenshotWords: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/screenshot/words',
    what: 'Which of our pages the words in a screenshot name, seconds later; `sha256` as the first answer gave it',
    gate: 'member',
    params: At,
    body: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    answer: ScreenshotView,
  }),
  capture: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/capture',
    what: 'A post captured by hand: link, text, picture',
    gate: 'member',
    params: At,
    body: z.object({
      network: z.string().min(1).max(60).default('hand'),
      url: z.string().max(4000).default(''),
      text: z.string().max(20_000).default(''),
      author: z.string().max(500).default(''),
      picture: Picture.nullable().default(null),
    }),
    answer: IngestView,
  }),
  posts: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/posts',
    what: 'Takes posts as NDJSON; answered after they are safely stored',
    gate: 'member',
    params: At,
    body: z.string(),
    answer: IngestView,
  }),
  learn: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/learn',
    what: 'Advice and its answers, and the incidents before',
    gate: 'member',
    params: At,
    body: none,
    answer: LearnView,
  }),
  giveAdvice: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/advice',
    what: 'Gives advice for the next time',
    gate: 'member',
    params: At,
    body: z.object({ text: z.string().trim().min(3).max(4000) }),
    answer: LearnView,
  }),
  answerAdvice: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/advice/:id',
    what: 'Accepts advice into the playbook, or says why not',
    gate: ['owner', 'lead', 'approver'],
    params: One,
    body: z.object({ accepted: z.boolean(), text: z.string().max(4000).default('') }),
    answer: LearnView,
  }),
  teaching: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/teaching',
    what: 'What corrections taught, what they set aside, and how to take it back',
    gate: 'member',
    params: At,
    body: none,
    answer: TeachingView,
  }),
  switchTeaching: route({
    method: 'PUT',
    path: '/w/:world/api/b/:brand/teaching',
    what: 'Switches what was learnt from corrections on or off; the corrections stay',
    gate: Setup,
    params: At,
    body: TeachingSwitches,
    answer: TeachingView,
  }),
  correctMention: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/mentions/correct',
    what: 'Corrects how one mention was read, or says that it is or is not about us',
    gate: Teachers,
    params: At,
    body: z.object({ network: z.string().min(1).max(60), id: z.string().min(1).max(1000), said: Said }),
    answer: ok,
  }),
  notOurStory: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/stories/:id/not-us',
    what: 'Sets a whole story aside: it is about somebody or something else of that name',
    gate: Teachers,
    params: One,
    body: none,
    answer: z.object({ click: z.string(), mentions: z.number() }),
  }),
  undoCorrection: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/corrections/:id/undo',
    what: 'Takes one correction back, with everything it set aside',
    gate: Teachers,
    params: One,
    body: none,
    answer: TeachingView,
  }),
  forget: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/forget',
    what: 'Forgets a person who asks, and does not listen to them again where they object; what a legal hold keeps is counted',
    gate: ['owner', 'legal'],
    params: At,
    body: z.object({
      network: z.string().min(1).max(60),
      author: z.string().min(1).max(500),
      objects: z.boolean().default(true),
    }),
    answer: z.object({ posts: z.number(), words: z.number(), held: z.number() }),
  }),
  tryBell: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/bell/try',
    what: 'With these settings, when would the bell have rung in the last days?',
    gate: 'member',
    params: At,
    body: z.object({ bell: BellSettings, days: z.number().int().min(1).max(60).default(30) }),
    answer: TrialView,
  }),
  settings: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/settings',
    what: 'The brand, its people, bells and connectors',
    gate: 'member',
    params: At,
    body: none,
    answer: SettingsView,
  }),
  saveBrand: route({
    method: 'PUT',
    path: '/w/:world/api/b/:brand/settings',
    what: 'Saves what is watched',
    gate: Setup,
    params: At,
    body: Brand,
    answer: SettingsView,
  }),
  newBrand: route({
    method: 'POST',
    path: '/api/brands',
    what: 'Opens a workspace for another brand, from nothing but its name',
    gate: 'member',
    params: none,
    body: z.object({ name: z.string().trim().min(1).max(200), lang: SpokenLang.default('fr') }),
    answer: z.object({ brand: z.string() }),
  }),
  savePerson: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/people',
    what: 'Adds or changes a person of the team',
    gate: Setup,
    params: At,
    body: z.object({
      id: z.string().nullable().default(null),
      name: z.string().min(1).max(200),
      email: z.string().max(320).default(''),
      roles: z.array(Role).min(1),
      rung: z.number().int().min(1).nullable().default(null),
      awayUntil: z.number().int().nullable().default(null),
      duty: Person.shape.duty.default(null),
      lang: SpokenLang.default('fr'),
      password: z.string().min(10).max(500).nullable().default(null),
    }),
    answer: SettingsView,
  }),
  saveBell: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/bells',
    what: 'Adds a way to ring a person',
    gate: Setup,
    params: At,
    body: z.object({ person: z.string(), kind: z.string(), address: z.string().min(1).max(1000) }),
    answer: SettingsView,
  }),
  testBell: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/bells/:id/test',
    what: 'Rings one bell now, and says whether it rang',
    gate: 'member',
    params: One,
    body: none,
    answer: z.object({ ok: z.boolean(), sentence: z.string() }),
  }),
  connect: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/connectors',
    what: 'Connects a source, outlet, bell or desk; secrets are stored encrypted',
    gate: Setup,
    params: At,
    body: z.object({
      kind: z.enum(['source', 'outlet', 'bell', 'desk', 'writer']),
      name: z.string(),
      settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
    answer: SettingsView,
  }),
} as const

export type Routes = typeof routes
export type RouteName = keyof Routes
export type ParamsOf<N extends RouteName> = z.infer<Routes[N]['params']>
export type BodyOf<N extends RouteName> = z.infer<Routes[N]['body']>
export type BodyIn<N extends RouteName> = z.input<Routes[N]['body']>
export type AnswerOf<N extends RouteName> = z.infer<Routes[N]['answer']>
