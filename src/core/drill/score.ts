import { type Case, SCORE_CODES, type ScoreCode } from './case.ts'

export type Score = {
  code: ScoreCode
  yours: number | null
  history: number | null
  verdict: 'better' | 'same' | 'worse' | 'missing'
}

const MINUTE = 60_000
/** Differences of less than this are no difference. */
const SAME_MINUTES = 3

/** The team's times beside history's, in minutes since the first post of the case. */
export function score(
  drill: Pick<Case, 'start' | 'history' | 'without'>,
  yours: Readonly<Record<ScoreCode, number | null>>,
): Score[] {
  const since = (at: number | null) => (at === null ? null : Math.max(0, Math.round((at - drill.start) / MINUTE)))
  return SCORE_CODES.filter((code) => !drill.without.includes(code)).map((code) => {
    const mine = since(yours[code])
    const theirs = since(drill.history[code])
    return { code, yours: mine, history: theirs, verdict: compare(code, mine, theirs) }
  })
}

function compare(code: ScoreCode, mine: number | null, theirs: number | null): Score['verdict'] {
  if (mine === null) return 'missing'
  if (theirs === null) return 'better'
  // A gesture is not better for being earlier: before calm it is refused, after it any day is as good.
  if (code === 'recovered' || Math.abs(mine - theirs) <= SAME_MINUTES) return 'same'
  return mine < theirs ? 'better' : 'worse'
}
