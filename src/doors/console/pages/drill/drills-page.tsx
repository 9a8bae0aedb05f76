import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DrillCase } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { useDrillCases, useMe, usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/field.tsx'
import { Shown } from '../../parts/states.tsx'
import { linked } from './linked.tsx'
import { OwnCase } from './own.tsx'

const SPEEDS = [1, 10, 60, 300]

export function DrillsPage() {
  const t = useWords()
  const navigate = useNavigate()
  const [speed, setSpeed] = useState(60)
  const { world, brand } = usePlace()
  const running = useMe().data?.drills ?? []
  const cases = useDrillCases()
  const start = useMutation({
    mutationFn: (body: { case: string; mode: 'watch' | 'play'; speed: number }) => ask('startDrill', {}, body),
    onSuccess: (begun) => navigate({ to: '/w/$world/b/$brand/drill', params: begun }),
  })
  return (
    <div className="mx-auto max-w-4xl">
      <h1 className="text-3xl">{t.drill.title}</h1>
      <p className="mt-2 max-w-2xl text-lg text-soft">{t.drill.lead}</p>
      <div className="my-5 flex flex-wrap items-end gap-4">
        <Choice
          label={t.drill.speed}
          value={speed}
          onChange={(event) => setSpeed(Number(event.target.value))}
          className="w-60"
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {t.drill.speeds(one)}
            </option>
          ))}
        </Choice>
      </div>
      <Answer outcome={outcomeOf(start)} className="mb-4" />
      {running.length > 0 && (
        <p className="mb-4 text-soft">{t.drill.alreadyRunning(running.map((one) => one.title).join(', '))}</p>
      )}
      {world === 'live' && <OwnCase speed={speed} brand={brand} />}
      <Shown query={cases}>
        {(list) => (
          <ul className="space-y-4">
            {list.map((one) => (
              <Case
                key={one.id}
                one={one}
                busy={start.isPending}
                begin={(mode) => start.mutate({ case: one.id, mode, speed })}
              />
            ))}
          </ul>
        )}
      </Shown>
    </div>
  )
}

function Case({ one, busy, begin }: { one: DrillCase; busy: boolean; begin: (mode: 'watch' | 'play') => void }) {
  const t = useWords()
  const slug = one.id.replaceAll('_', '-')
  return (
    <li className="rounded-2xl border border-line bg-sheet p-5">
      <h2 className="text-xl">
        {one.title}{' '}
        <span className="text-base font-normal text-soft">
          {one.year} · {one.lang.toUpperCase()}
        </span>
      </h2>
      <p className="mt-1.5">{one.summary}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button look="main" busy={busy} onClick={() => begin('watch')} data-testid={`watch-${slug}`}>
          {t.drill.watch}
          <span className="sr-only"> — {one.title}</span>
        </Button>
        <Button busy={busy} onClick={() => begin('play')} data-testid={`play-${slug}`}>
          {t.drill.play}
          <span className="sr-only"> — {one.title}</span>
        </Button>
        <span className="text-[0.95rem] text-soft">{t.drill.minutes(one.minutes)}</span>
      </div>
      {one.sources.length > 0 && (
        <details className="mt-3 text-[0.95rem]">
          <summary className="text-soft">{t.drill.sources}</summary>
          <ul className="mt-1 list-disc space-y-0.5 pl-5 break-words">
            {one.sources.map((source) => (
              <li key={source}>{linked(source)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
