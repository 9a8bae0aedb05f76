import type { Situation, Usual } from '../../contract/stages.ts'

/** How often each was read among the ordinary mentions seen so far; old ones fade. */
export type UsualCounts = Usual & { mentions: number }

/**
 * A brand nobody knows yet: a fifth of ordinary talk grumbles or is misread so, one mention in ten is misread as
 * mocking or as words of crisis (measured on texts the reader had not seen).
 */
const TYPICAL: Usual = { negative: 0.22, mocking: 0.12, crisis: 0.1, red: 0.06, boycott: 0.01 }

/** What the typical brand weighs, in mentions, and after how many mentions an old one counts for a third. */
const PRIOR = 50
const MEMORY = 4000

const KINDS = ['negative', 'mocking', 'crisis', 'red', 'boycott'] as const

export function newUsual(): UsualCounts {
  return { mentions: 0, negative: 0, mocking: 0, crisis: 0, red: 0, boycott: 0 }
}

/** Adds one ordinary mention, in place. */
export function learnUsual(counts: UsualCounts, read: Record<keyof Usual, boolean>): void {
  const kept = 1 - 1 / MEMORY
  counts.mentions = counts.mentions * kept + 1
  for (const kind of KINDS) counts[kind] = counts[kind] * kept + (read[kind] ? 1 : 0)
}

/** The brand's own shares, drawn towards the typical brand's while few mentions are known. */
export function usualOf(counts: UsualCounts): Usual {
  const share = (kind: keyof Usual) => (counts[kind] + PRIOR * TYPICAL[kind]) / (counts.mentions + PRIOR)
  return {
    negative: share('negative'),
    mocking: share('mocking'),
    crisis: share('crisis'),
    red: share('red'),
    boycott: share('boycott'),
  }
}

/**
 * More of a crowd than ordinary life and misreading explain: `share` stands `z` binomial deviations (and `beside` whole
 * posts) above the usual one. Reshares of one text are read alike, rightly or wrongly: they are one look, not many.
 */
export function beyond(
  situation: Pick<Situation, 'mentions' | 'texts'>,
  share: number,
  usual: number,
  z: number,
  beside = 0,
): boolean {
  const looks = Math.max(1, Math.min(situation.mentions, situation.texts))
  return share > usual + z * Math.sqrt((usual * (1 - usual)) / looks) + beside / looks
}

/** A story is asked about while it lives, a whole brand with every mention of its life: it must stand out further. */
export function sureness(situation: Situation): number {
  return situation.story === null ? 3.5 : 2
}
