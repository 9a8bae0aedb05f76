import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Pause, Play, Square } from 'lucide-react'
import type { BodyIn } from '../../../../contract/routes.ts'
import type { DrillView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { useDrill, usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty, Shown } from '../../parts/states.tsx'
import { useSay } from '../../parts/time.ts'
import { useWorldTime } from '../../parts/world-clock.ts'
import { Bets } from './bets.tsx'
import { ScoreCard } from './score-card.tsx'

export function DrillPage() {
  const { world } = usePlace()
  return <Shown query={useDrill(world)}>{(drill) => <Drill drill={drill} />}</Shown>
}

function Drill({ drill }: { drill: DrillView }) {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const now = useWorldTime()
  const queries = useQueryClient()
  const steer = useMutation({
    mutationFn: (body: BodyIn<'steerDrill'>) => ask('steerDrill', { world: place.world }, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['w', place.world] }),
  })
  return (
    <div className="mx-auto max-w-5xl space-y-5">
      <div>
        <p className="text-soft">{drill.mode === 'watch' ? t.drill.watching : t.drill.playing}</p>
        <h1 className="text-3xl">{drill.title}</h1>
        <p className="numbers mt-3 text-4xl font-semibold tracking-tight" role="timer">
          {say.day(now)}
        </p>
        <p className="mt-1 text-soft">
          {drill.over ? t.drill.over : drill.paused ? t.drill.paused : t.drill.runningAt(drill.speed)}
        </p>
      </div>
      {!drill.over && (
        <div className="flex flex-wrap items-center gap-2.5">
          <Button
            onClick={() => steer.mutate({ paused: !drill.paused })}
            icon={
              drill.paused ? (
                <Play aria-hidden="true" className="size-4.5" />
              ) : (
                <Pause aria-hidden="true" className="size-4.5" />
              )
            }
          >
            {drill.paused ? t.drill.resume : t.drill.pause}
          </Button>
          <fieldset className="flex overflow-hidden rounded-xl border border-edge">
            <legend className="sr-only">{t.drill.speed}</legend>
            {[1, 10, 60, 300].map((speed) => (
              <button
                key={speed}
                type="button"
                aria-pressed={drill.speed === speed}
                onClick={() => steer.mutate({ speed })}
                className="min-h-11 px-3.5 font-medium hover:bg-sunk aria-pressed:bg-ink aria-pressed:text-paper"
              >
                ×{speed}
              </button>
            ))}
          </fieldset>
          <Button onClick={() => steer.mutate({ end: true })} icon={<Square aria-hidden="true" className="size-4" />}>
            {t.drill.end}
          </Button>
        </div>
      )}
      <Answer outcome={outcomeOf(steer)} />
      <div className="flex flex-wrap gap-3">
        {drill.incident && (
          <Link
            to="/w/$world/b/$brand/incidents/$id"
            params={{ world: drill.world, brand: drill.brand, id: drill.incident }}
            className={buttonLook('main', 'large')}
          >
            {t.incident.openRoom}
          </Link>
        )}
        {drill.over && drill.incident && (
          <Link
            to="/w/$world/b/$brand/incidents/$id/review"
            params={{ world: drill.world, brand: drill.brand, id: drill.incident }}
            className={buttonLook('plain', 'large')}
            data-testid="review-link"
          >
            {t.review.open}
          </Link>
        )}
        <Link
          to="/w/$world/b/$brand"
          params={{ world: drill.world, brand: drill.brand }}
          className={buttonLook('plain', 'large')}
        >
          {t.drill.seeNow}
        </Link>
      </div>
      <Bets drill={drill} guess={(number, choice) => steer.mutate({ bet: { number, choice } })} />
      {(drill.over || drill.score.some((line) => line.yours !== null)) && <ScoreCard lines={drill.score} />}
      <Sheet title={t.drill.happenings}>
        {drill.happenings.length === 0 && <Empty>{t.drill.soon}</Empty>}
        <ol className="space-y-2.5" aria-live="polite">
          {drill.happenings.map((one) => (
            <li key={`${one.at}${one.sentence}`} className="flex gap-4">
              <time className="numbers w-14 shrink-0 text-soft">{say.time(one.at).slice(0, 5)}</time>
              <span className="min-w-0 break-words">{one.sentence}</span>
            </li>
          ))}
        </ol>
      </Sheet>
    </div>
  )
}
