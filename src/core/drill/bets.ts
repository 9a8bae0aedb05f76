import type { Bet } from './case.ts'

/** A bet as a player sees it: `yours` undefined where no guess was made, null for silence; `answer` null until it has happened. */
export type SeenBet = {
  at: number
  choices: string[]
  yours: Bet['history'] | undefined
  answer: { history: Bet['history']; told: string } | null
}

/** The bets of a case at a moment (UTC ms), beside the guesses made, by number. */
export function seeBets(
  bets: readonly Bet[],
  guesses: ReadonlyMap<number, Bet['history']>,
  now: number,
  lang: 'fr' | 'en',
): SeenBet[] {
  return bets.map(({ at, choices, history, told }, number) => ({
    at,
    choices: choices.map((choice) => choice[lang]),
    yours: guesses.get(number),
    answer: now >= at ? { history, told: told[lang] } : null,
  }))
}
