import type { DrillView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { Button } from '../../parts/button.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useSay } from '../../parts/time.ts'

type Guess = 0 | 1 | 2 | null
type Props = { drill: DrillView; guess: (number: number, choice: Guess) => void }

/** What will the brand say? A guess before it happens; beside it, afterwards, what history said. */
export function Bets({ drill, guess }: Props) {
  const t = useWords()
  const say = useSay()
  if (drill.bets.length === 0) return null
  return (
    <Sheet title={t.bets.title} aside={t.bets.aside}>
      <ol className="space-y-5">
        {drill.bets.map((bet, number) => (
          <li key={bet.at}>
            <p className="text-soft">{t.bets.at(say.day(bet.at))}</p>
            <div className="mt-2 grid gap-2">
              {[...bet.choices, t.bets.nothing].map((choice, n) => {
                const value = (n < bet.choices.length ? n : null) as Guess
                const mine = bet.yours === value
                const right = bet.answer?.history === value
                return (
                  <Button
                    key={choice}
                    look={mine ? 'ink' : 'plain'}
                    aria-pressed={mine}
                    className={`!justify-start !text-left ${right ? 'outline-3 outline-good' : ''}`}
                    shut={bet.answer !== null}
                    onClick={() => guess(number, value)}
                  >
                    {choice}
                  </Button>
                )
              })}
            </div>
            {bet.answer && (
              <p className="mt-2">
                {bet.yours !== undefined && (
                  <strong>{bet.yours === bet.answer.history ? t.bets.right : t.bets.wrong} </strong>
                )}
                {bet.answer.told}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
