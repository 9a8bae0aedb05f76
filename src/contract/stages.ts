/**
 * The signature of the function that makes each word: what one pure stage promises the next.
 * `engine/pipeline.ts` calls them in this order; nothing else joins them.
 */
import type { Alarm } from './alarm.ts'
import type { BellSettings, Brand } from './brand.ts'
import type { Level } from './labels.ts'
import type { LintContext, LintFault } from './lint.ts'
import type { CatalogueItem, Fingerprint, Luma, PictureMatch } from './picture.ts'
import type { Post } from './post.ts'
import type { Finding } from './primitives.ts'
import type { QueryHit, QueryTrouble } from './query.ts'
import type { Reading } from './reading.ts'
import type { Calmed, StoryLink } from './story.ts'
import type { Growth, Pace, StreamState, Surprise } from './stream.ts'

// ── listen ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Which of the compiled queries take this post. */
export type MatchPost = (post: Post) => QueryHit[]

/** Parses and compiles queries once; those that cannot be read come back as troubles and do not stop the others. */
export type CompileQueries = (queries: { id: string; text: string }[]) => { match: MatchPost; troubles: QueryTrouble[] }

// ── recognise ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Reads one text. Never throws; linear in the length of the text. */
export type ReadText = (text: string, lang?: string) => Reading

/** Hashes, parts and (where asked) local features of one decoded picture. */
export type MakeFingerprint = (luma: Luma, options?: { features?: boolean }) => Fingerprint

/** The catalogue's pictures, searchable. */
export type PictureIndex = {
  size: number
  add(item: CatalogueItem, fingerprint: Fingerprint): void
  /** Best first, empty where none is sure. */
  find(fingerprint: Fingerprint): PictureMatch[]
}

/** What the story linker is told of one mention. */
export type Linkable = {
  network: string
  id: string
  at: number
  author: string
  of: string | null
  links: string[]
  text: string
  pictures: Fingerprint[]
  catalogue: PictureMatch | null
}

/** Groups one brand's mentions; keeps what it needs of the last days in memory and can be rebuilt by replaying them. */
export type StoryLinker = { link(mention: Linkable): StoryLink }

// ── detect ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export type StreamSettings = Pick<BellSettings, 'falseRingsPerWeek' | 'silenceHours' | 'reRingFactor'> & {
  timezone: string
  /** A story's stream has no habit of its own: it is judged against how this brand's stories usually grow. */
  kind: 'brand' | 'story' | 'visits'
}

/** A stream that has seen nothing yet. */
export type NewStream = (settings: StreamSettings) => StreamState

/**
 * Adds `count` at `at` to the stream (changing the state in place: this runs for every post and stream) and says how
 * surprising the stream is now, from the past alone. Late items count in their own bin and never rewind the clock.
 * `exceptional`: what goes on has rung, and teaches the stream nothing about its ordinary surprises.
 */
export type Observe = (
  state: StreamState,
  settings: StreamSettings,
  at: number,
  count: number,
  exceptional?: boolean,
) => Surprise

/** How fast something spreads, from the times of its mentions (ascending, UTC ms), seen at `at`. */
export type MeasureGrowth = (times: readonly number[], at: number) => Growth

// ── alarm ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Shares of a brand's ordinary mentions that are read so, misread ones included. */
export type Usual = { negative: number; mocking: number; crisis: number; red: number; boycott: number }

/** What is known of a story (or, with `story: null`, of the whole brand) when the bell is asked about it. */
export type Situation = {
  brand: Pick<Brand, 'id' | 'name' | 'timezone' | 'bell'>
  story: string | null
  title: string
  at: number
  /** Within the last three hours. */
  mentions: number
  authors: number
  negativeShare: number
  /** The same as far as the reader's own mistakes let it be known, 90 % interval: what people are told. */
  negative: { share: number; low: number; high: number }
  mockingShare: number
  mockingAuthors: number
  /** Distinct red-topic authors by topic. */
  redTopics: Record<string, number>
  crisisWords: number
  boycottAuthors: number
  networks: string[]
  press: boolean
  rivalOrPolitics: boolean
  largestAudience: number
  samePictureAuthors: number
  samePictureShare: number
  page: string | null
  /** When the story came to calm after it had rung; null where it never did or rings now. */
  calmed: Calmed | null
  /** By stream kind; missing where the stream does not exist. */
  surprises: Partial<
    Record<'mentions' | 'negative' | 'mocking' | 'authors' | 'reshares' | 'reach' | 'visits', Surprise>
  >
  growth: Growth | null
  /** Null for a brand as a whole, and for a story older than three hours. */
  pace: Pace | null
  /** Share of mentions whose text is one of few copies, and whether few accounts made them. */
  duplicateShare: number
  positiveShare: number
  ironyShare: number
  /** How many different texts the mentions are: reshares of one text are one look. */
  texts: number
  /** What is ordinary for this brand. */
  usual: Usual
}

/** What already rings for this story, so that one story is one alarm with updates. */
export type Ringing = { level: Level; since: number; lastRing: number; loudest: number } | null

export type Verdict = {
  level: Level
  /** Ring now: for the first time, or again after silence. */
  ring: boolean
  again: boolean
  because: Finding[]
  /** Why it stays quiet although something moves (spam, praise, floors), where that is so. */
  quiet: Finding[]
}

/** Turns surprises into a level, and says whether somebody is woken now and why. */
export type JudgeSituation = (situation: Situation, ringing: Ringing) => Verdict
export type MakeAlarm = (id: string, situation: Situation, verdict: Verdict) => Alarm

// ── respond ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Checks a draft statement. `decide` and `apply` have their own words in `commands.ts`, `events.ts`, `incident.ts`. */
export type LintStatement = (text: string, context: LintContext) => LintFault[]
