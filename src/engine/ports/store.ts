import type { Alarm } from '../../contract/alarm.ts'
import type { Brand } from '../../contract/brand.ts'
import type { Incident } from '../../contract/incident.ts'
import type { Person } from '../../contract/people.ts'
import type { Post } from '../../contract/post.ts'
import type { Story } from '../../contract/story.ts'
import type { StreamState } from '../../contract/stream.ts'

/** What the pipeline remembers of one mention: enough to count it again after a restart without reading its text. */
export type Fact = {
  at: number
  story: string
  author: string
  negative: boolean
  positive: boolean
  mocking: boolean
  irony: boolean
  red: string[]
  crisis: boolean
  boycott: boolean
  followers: number
  network: string
  press: boolean
  text: number
  picture: string | null
  page: string | null
  /** The text names us in a near spelling alone. */
  near?: true
}
export type MentionRow = { post: Post; fact: Fact; lang: string; tone: string; topics: string[]; queries: string[] }
/** Why a mention counts nowhere: the words that speak for a homonym, or the click of the person who said so. */
export type Aside = { words: string[]; click: string | null }
export type AsideRow = MentionRow & { aside: Aside }
export type StreamRow = { kind: string; subject: string; state: StreamState }
export type MinuteRow = { kind: string; subject: string; minute: number; count: number }
export type PictureRow = {
  network: string
  post: string
  n: number
  sha256: string
  fingerprint: string
  match: string | null
}
export type StoryRow = Story & {
  mergedInto: string | null
  ringing: { level: string; since: number; lastRing: number; loudest: number } | null
}

export type AlarmRow = {
  alarm: Alarm
  state: 'ringing' | 'acknowledged' | 'dismissed'
  by: string | null
  round: number
  due: number | null
}
export type JournalRow = { chain: string; seq: number; id: string; text: string; hash: string; at: number }
export type DocumentRow = { id: string; incident: string | null; kind: string; salt: string; text: string }
export type EvidenceRow = {
  id: string
  incident: string
  kind: string
  sha256: string
  salt: string
  commitment: string
  at: number
  meta: Record<string, unknown>
}
export type DeadlineRow = { brand: string; incident: string; kind: string; subject: string | null; due: number }
/** Outcome of a public act that may have happened: whoever tries again looks for it first. */
export const IN_DOUBT = 'in doubt'
export type OutboxState = 'waiting' | 'claimed' | 'done' | 'failed' | 'unknown'
export type OutboxRow = {
  brand: string
  id: string
  kind: 'ring' | 'publish' | 'answer' | 'takedown' | 'freeze' | 'seal' | 'stamp'
  key: string
  payload: Record<string, unknown>
  due: number
  state: OutboxState
  attempts: number
  outcome: string | null
}
export type SourceRow = {
  id: string
  kind: string
  settings: string
  cursor: string | null
  trouble: string | null
  seen: number | null
  paused: boolean
}
export type BellRow = { id: string; person: string; kind: string; address: string; tested: number | null }
export type LinkRow = {
  hash: string
  kind: string
  person: string
  subject: Record<string, string>
  expires: number
  used: number | null
}
export type PersonRow = Person & { passwordHash: string | null }

/** The listening tables. Every function takes the brand first; posts alone are shared between brands. */
export type ListenStore = {
  knownPosts(keys: { network: string; id: string }[]): Promise<Set<string>>
  knownMentions(brand: string, keys: { network: string; id: string }[]): Promise<Set<string>>
  addMentions(brand: string, rows: MentionRow[]): Promise<void>
  raiseReach(posts: Post[]): Promise<void>
  addPictures(brand: string, rows: PictureRow[]): Promise<void>
  /** What was read in pictures later than they were seen; those that are gone stay gone. */
  namePictures(brand: string, rows: Pick<PictureRow, 'network' | 'post' | 'n' | 'match'>[]): Promise<void>
  picturesOf(brand: string, keys: { network: string; id: string }[]): Promise<PictureRow[]>
  addMinutes(brand: string, rows: MinuteRow[]): Promise<void>
  minutes(brand: string, kind: string, subject: string, from: number, to: number): Promise<MinuteRow[]>
  saveStreams(brand: string, rows: StreamRow[]): Promise<void>
  streams(brand: string): Promise<StreamRow[]>
  saveStories(brand: string, rows: StoryRow[]): Promise<void>
  mergeStories(brand: string, into: string, from: string[]): Promise<void>
  story(brand: string, id: string): Promise<StoryRow | null>
  stories(brand: string, since: number, limit: number): Promise<StoryRow[]>
  mentions(
    brand: string,
    filter: { story?: string; since?: number; until?: number; limit: number; oldestFirst?: boolean },
  ): Promise<MentionRow[]>
  facts(brand: string, since: number): Promise<{ fact: Fact; post: Post }[]>
  countDrops(brand: string, drops: Record<string, number>): Promise<void>
  drops(brand: string): Promise<Record<string, number>>
  dropPost(network: string, id: string): Promise<void>
}

/** Stories that are over, for what they teach. */
export type PastStore = {
  /**
   * When the posts of each came (UTC ms, ascending; at most `posts` of them) and their authors' audience: the latest
   * `stories` of at least `fewest` posts that began within `since` and `until`, those merged into others left out.
   */
  pastStories(
    brand: string,
    asked: { since: number; until: number; fewest: number; stories: number; posts: number },
  ): Promise<{ at: number; followers: number }[][]>
}

/** What people correct: mentions read otherwise, and mentions that count nowhere but stay to be seen. */
export type TeachStore = {
  addAside(brand: string, rows: AsideRow[]): Promise<void>
  /** The latest first. */
  asides(brand: string, limit: number): Promise<AsideRow[]>
  /** One mention, set aside or not. */
  mention(brand: string, key: { network: string; id: string }): Promise<(MentionRow & { aside: Aside | null }) | null>
  setAside(brand: string, keys: { network: string; id: string }[], aside: Aside | null): Promise<void>
  /** Takes a mention out, with what was seen in its pictures; the post stays. */
  dropMention(brand: string, key: { network: string; id: string }): Promise<void>
  saveReading(brand: string, row: MentionRow): Promise<void>
}

/** What a person may ask to be forgotten, and what time alone forgets. */
export type ForgetStore = {
  postsBy(brand: string, network: string, author: string): Promise<{ network: string; id: string; story: string }[]>
  documentsOfKind(brand: string, kinds: string[]): Promise<DocumentRow[]>
  dropDocuments(brand: string, ids: string[]): Promise<void>
  /** Erases the salt: without it, and without the bytes, the commitment in the journal says nothing any more. */
  eraseEvidence(brand: string, id: string): Promise<void>
  /** Posts of that age, oldest first, that belong to none of the stories to be kept. */
  agedPosts(
    before: { from: number; olderThan: number },
    kept: { brand: string; story: string }[],
    limit: number,
  ): Promise<Post[]>
  /** Writes the post without its author, and the pseudonym into every mention of it. */
  pseudonymise(post: Post, author: string): Promise<void>
}

/** Alarms, incidents and everything that proves them. */
export type RespondStore = {
  saveAlarm(brand: string, row: AlarmRow): Promise<void>
  alarm(brand: string, id: string): Promise<AlarmRow | null>
  alarms(brand: string, limit: number): Promise<AlarmRow[]>
  dueAlarms(at: number): Promise<(AlarmRow & { brand: string })[]>
  head(brand: string, chain: string): Promise<{ seq: number; hash: string }>
  append(brand: string, rows: JournalRow[]): Promise<void>
  journal(brand: string, chain: string): Promise<JournalRow[]>
  chains(brand: string): Promise<{ chain: string; seq: number; hash: string }[]>
  saveIncident(brand: string, incident: Incident): Promise<void>
  incident(brand: string, id: string): Promise<Incident | null>
  incidents(brand: string): Promise<Incident[]>
  saveDocuments(brand: string, rows: DocumentRow[]): Promise<void>
  documents(brand: string, ids: string[]): Promise<Map<string, DocumentRow>>
  saveEvidence(brand: string, row: EvidenceRow): Promise<void>
  evidence(brand: string, incident: string): Promise<EvidenceRow[]>
  answerTo(brand: string, command: string): Promise<string | null>
  saveAnswer(brand: string, command: string, answer: string, at: number): Promise<void>
  setDeadlines(brand: string, incident: string, rows: DeadlineRow[]): Promise<void>
  dueDeadlines(at: number, limit: number): Promise<DeadlineRow[]>
  nextDeadline(): Promise<number | null>
  enqueue(rows: OutboxRow[]): Promise<void>
  dueOutbox(at: number, limit: number): Promise<OutboxRow[]>
  outboxIn(brand: string, states: OutboxState[]): Promise<OutboxRow[]>
  saveOutbox(row: OutboxRow): Promise<void>
  /** What was under way when the process died waits again, public acts in doubt. */
  takeBackClaims(): Promise<number>
}

/** People, brands and how they are connected. */
export type HouseStore = {
  saveBrand(brand: Brand): Promise<void>
  brand(id: string): Promise<Brand | null>
  brands(): Promise<Brand[]>
  people(brand: string): Promise<PersonRow[]>
  person(id: string): Promise<PersonRow | null>
  personByEmail(email: string): Promise<PersonRow | null>
  savePerson(brand: string, person: PersonRow): Promise<void>
  anyPerson(): Promise<boolean>
  saveSession(hash: string, person: string, expires: number): Promise<void>
  session(hash: string): Promise<{ person: string; expires: number } | null>
  dropSession(hash: string): Promise<void>
  saveLink(brand: string, row: LinkRow): Promise<void>
  link(hash: string): Promise<(LinkRow & { brand: string }) | null>
  saveSource(brand: string, row: SourceRow): Promise<void>
  sources(brand: string): Promise<SourceRow[]>
  saveCursor(brand: string, source: string, cursor: string | null, at: number): Promise<void>
  saveBell(brand: string, row: BellRow): Promise<void>
  bells(brand: string): Promise<BellRow[]>
  saveConnection(brand: string, name: string, settings: string): Promise<void>
  connections(brand: string): Promise<{ name: string; settings: string }[]>
  setting(brand: string, key: string): Promise<string | null>
  saveSetting(brand: string, key: string, value: string): Promise<void>
}

export type Tables = ListenStore & PastStore & TeachStore & RespondStore & HouseStore & ForgetStore

/**
 * One write transaction at a time; inside `tx` only the handed tables exist. `read` never sees half a transaction.
 * Everything in one `tx` is there after kill -9, or none of it.
 */
export type Store = {
  tx<T>(fn: (tables: Tables) => Promise<T>): Promise<T>
  read: Tables
  close(): Promise<void>
}
