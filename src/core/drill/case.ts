import type { Brand } from '../../contract/brand.ts'
import type { CommandInput } from '../../contract/commands.ts'
import type { Incident } from '../../contract/incident.ts'
import type { Person } from '../../contract/people.ts'

export type Both = { fr: string; en: string }

/** A post of the cast, in the outside shape: `at` is UTC ms here. */
export type Inject = { at: number; post: Record<string, unknown> & { network: string; id: string; text: string } }

/** What the drill's team knows when it acts: the incident as it stands, its statements' texts by id, the clock. */
export type Scene = {
  at: number
  incident: Incident | null
  /** The alarm that rings, its story, when the bell first rang in this case, and whether it still rings. */
  alarm: { id: string; story: string | null; page: string | null; rang: number; ringing: boolean } | null
  /** A new id, unique in the drill. */
  id: (name: string) => string
}

/** One act of the scripted team. `does` gives the command, or null where there is nothing to do. */
export type Step = {
  at: number
  by: string
  says: Both
  does: (scene: Scene) => CommandInput | 'acknowledge' | null
}

/** A place of the shop's site as the drill simulates it: what is served until it is taken down. */
export type Page = { url: string; html: string; pictures: string[] }

/** What the brand said back then, to be guessed before it happens: which of three texts, or null for silence. */
export type Bet = {
  /** When history spoke, or when it was plain that it would not (UTC ms). */
  at: number
  choices: readonly [Both, Both, Both]
  history: 0 | 1 | 2 | null
  /** What became of it, shown once the moment has passed. */
  told: Both
}

/** A historical case on its real timing: the cast's posts, the page visits, the script of the team, what history did. */
export type Case = {
  id: string
  title: Both
  summary: Both
  year: number
  /** The language the cast speaks. */
  lang: 'fr' | 'en'
  /** Real minutes of the acute part at ×60. */
  minutes: number
  sources: readonly string[]
  start: number
  end: number
  brand: Brand
  people: readonly Person[]
  /** Ordinary days before, so that there is a habit to compare with. */
  habit: readonly Inject[]
  posts: readonly Inject[]
  visits: readonly { at: number; path: string }[]
  pages: readonly Page[]
  /** Pictures by address, as SVG drawn by the project. */
  pictures: Readonly<Record<string, string>>
  catalogue: readonly { item: string; title: string; page: string; picture: string }[]
  script: readonly Step[]
  /** What history did, and when; null where it never did. */
  history: Readonly<Record<ScoreCode, number | null>>
  /** What this case has no place for: nothing of ours to remove, or people hurt and so no gesture. Not scored. */
  without: readonly ScoreCode[]
  bets: readonly Bet[]
}

export type ScoreCode = 'acknowledged' | 'kept' | 'spoke' | 'removed' | 'causeTold' | 'thanked' | 'recovered'
export const SCORE_CODES: readonly ScoreCode[] = [
  'acknowledged',
  'kept',
  'spoke',
  'removed',
  'causeTold',
  'thanked',
  'recovered',
]
