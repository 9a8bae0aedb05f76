import type { Incident } from '../contract/incident.ts'
import type { DropReason } from '../contract/post.ts'
import type { Finding } from '../contract/primitives.ts'
import type { Refusal } from '../contract/refusal.ts'
import type { Bell } from './ports/bell.ts'
import type { Classifier } from './ports/classifier.ts'
import type { Clock } from './ports/clock.ts'
import type { Desk } from './ports/desk.ts'
import type { Ids } from './ports/ids.ts'
import type { Media } from './ports/media.ts'
import type { Outlet } from './ports/outlet.ts'
import type { FetchOut } from './ports/outside.ts'
import type { Pictures } from './ports/pictures.ts'
import type { Capture, Timestamps } from './ports/proof.ts'
import type { Wall } from './ports/secrets.ts'
import type { Store } from './ports/store.ts'
import type { WordReader } from './ports/words.ts'
import type { Writer } from './ports/writer.ts'

/** Sentences and what is needed to say them; `says` implements it, so that the engine never writes one itself. */
export type Voice = {
  finding(finding: Finding, lang: string, timezone: string): string
  refusal(refusal: Refusal, lang: string): string
  call(code: string, params: Finding['params'], lang: string, timezone: string): { title: string; lines: string[] }
  situation(report: string, facts: SituationFacts, lang: 'fr' | 'en'): string
  templates(): readonly Template[]
}
export type SituationFacts = {
  incident: Incident
  title: string
  timezone: string
  posts: number
  negative: { share: number; low: number; high: number } | null
  step: string
  at: number
}
export type Template = {
  id: string
  kind: 'holding' | 'apology' | 'reply' | 'internal' | 'cause'
  lang: 'fr' | 'en'
  situation: 'ours' | 'fake' | 'not_ours' | 'any'
  name: string
  text: string
  /** Blanks that hold facts only: filling these keeps a text pre-approved. */
  facts: readonly string[]
  preApproved: boolean
}

/** The hands and ears of one world. A drill's are simulated; no code ever asks which it has. */
export type Edges = {
  fetch: FetchOut
  /** A file beside imported posts; never one outside `folder`. */
  file(folder: string, path: string, maxBytes: number): Promise<{ bytes: Uint8Array } | { reason: DropReason }>
  pictures: Pictures
  /** A site's own classifier, null where none is set. */
  classifier: Classifier | null
  /** Null where words in pictures are not read. */
  words: WordReader | null
  capture: Capture
  /** Null where no authority is set: then the seal says so. */
  timestamps: Timestamps | null
  /** Shuts the notes of an inquiry before they are stored, and opens them for investigators. */
  wall: Wall
  outlets(brand: string): Promise<Map<string, Outlet>>
  bells(brand: string): Promise<Map<string, Bell>>
  desks(brand: string): Promise<Map<string, Desk>>
  /** What proposes drafts, where somebody connected one. */
  writers(brand: string): Promise<Map<string, Writer>>
}

/** What changed, for live views: never the content, only what to look at again. */
export type Change = {
  brand: string
  kind: 'now' | 'story' | 'alarm' | 'incident' | 'settings' | 'drill'
  id: string | null
}

/** A store, a clock and edges: everything code needs to run, whether what happens is real, replayed or rehearsed. */
export type World = {
  name: string
  store: Store
  media: Media
  clock: Clock
  ids: Ids
  edges: Edges
  voice: Voice
  /** The outside address for links, null while it is not known. */
  url: string | null
  changed(change: Change): void
}
