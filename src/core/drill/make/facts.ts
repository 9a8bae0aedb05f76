import type { HypothesisKind } from '../../../contract/labels.ts'
import type { Bet, Both, ScoreCode } from '../case.ts'

/** Voices any crowd has; their sentences name the brand as {brand} and the matter as {thing}. */
export type CommonVoice =
  | 'finders'
  | 'shock'
  | 'mockery'
  | 'complaint'
  | 'boycott'
  | 'defenders'
  | 'questions'
  | 'after'

/** Minutes from the first post, both ends; how many posts, who speaks how often, what share only repeats others. */
export type Stretch = {
  from: number
  to: number
  count: number
  mix: Readonly<Partial<Record<CommonVoice, number>>>
  repeats: number
}

/** A place of ours that shows the mistake: a product page, or a post of our own. */
export type Spot = {
  url: string
  title: string
  /** The sentence the page carries; a drawing is shown beside it where `picture` is set. */
  body: string
  picture: boolean
}

/** What one case needs to be told: facts with their times, and the words of its people. Times are minutes from the first post unless said otherwise. */
export type Facts = {
  id: string
  lang: 'fr' | 'en'
  title: Both
  summary: Both
  /** Real minutes of the acute part at ×60. */
  minutes: number
  sources: readonly string[]
  /** The first post, local time with its offset, as in `2017-04-09T19:00:00-05:00`. */
  start: string
  brand: { id: string; name: string; words: readonly string[]; site: string; zone: string }
  /** What it is about, to stand in a sentence: “that video”. */
  thing: string
  first: { network: string; text: string }
  /** What people link to: our spot, or somebody's video or article. */
  anchor: string
  spot: Spot | null
  networks: Readonly<Record<string, number>>
  stretches: readonly Stretch[]
  /** Sentences of this case alone, beside the common ones. */
  texts: Readonly<Partial<Record<CommonVoice, readonly string[]>>>
  headlines: readonly { after: number; outlet: string; text: string }[]
  stars: readonly { after: number; network: string; handle: string; followers: number; voice: CommonVoice }[]
  /** Ordinary days before. */
  ordinary: readonly string[]
  level: 'N1' | 'N2' | 'N3'
  /** People were harmed: no gesture, ever. */
  hurt: boolean
  says: Words
  history: Readonly<Record<ScoreCode, number | null>>
  without: readonly ScoreCode[]
  bets: readonly (Omit<Bet, 'at'> & { after: number })[]
}

/** What the scripted team publishes. `cause` comes `causeAfter` minutes from the first post. */
export type Words = {
  title: string
  holding: string
  apology: string
  cause: string
  causeAfter: number
  /** Our lead: its kind and what is asked. */
  lead: { kind: HypothesisKind; note: string; found: string }
  thanks: string
  gesture: string
}
