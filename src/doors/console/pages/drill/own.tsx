import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { useLearn } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, Field } from '../../parts/field.tsx'

type Mode = 'watch' | 'play'

/** A case of one's own: made up from a few words, or an incident of the house played again. */
export function OwnCase({ speed, brand }: { speed: number; brand: string }) {
  const t = useWords()
  const navigate = useNavigate()
  const at = { world: 'live', brand }
  const [title, setTitle] = useState('')
  const [page, setPage] = useState('')
  const [posts, setPosts] = useState('150')
  const [hours, setHours] = useState('8')
  const [mockery, setMockery] = useState('0.5')
  const begun = (to: { world: string; brand: string }) => navigate({ to: '/w/$world/b/$brand/drill', params: to })
  const make = useMutation({
    mutationFn: (mode: Mode) =>
      ask('drillForm', at, {
        title: title.trim(),
        page: page.trim(),
        posts: Number(posts),
        hours: Number(hours),
        mockery: Number(mockery),
        mode,
        speed,
      }),
    onSuccess: begun,
  })
  const again = useMutation({
    mutationFn: (id: string) => ask('drillIncident', { ...at, id }, { mode: 'play', speed }),
    onSuccess: begun,
  })
  const history = useLearn().data?.history ?? []
  return (
    <details className="mb-5 rounded-2xl border border-line bg-sheet p-5" data-testid="own-case">
      <summary className="text-xl font-semibold">{t.bets.own}</summary>
      <div className="mt-4 grid gap-3 sm:grid-cols-2">
        <Field label={t.bets.ownTitle} value={title} onChange={(event) => setTitle(event.target.value)} />
        <Field
          label={t.bets.ownPage}
          placeholder="https://"
          value={page}
          onChange={(event) => setPage(event.target.value)}
        />
        <Field
          label={t.bets.ownPosts}
          type="number"
          min={30}
          max={600}
          value={posts}
          onChange={(event) => setPosts(event.target.value)}
        />
        <Field
          label={t.bets.ownHours}
          type="number"
          min={1}
          max={72}
          value={hours}
          onChange={(event) => setHours(event.target.value)}
        />
        <Choice label={t.bets.ownMockery} value={mockery} onChange={(event) => setMockery(event.target.value)}>
          {['0.1', '0.5', '0.9'].map((one) => (
            <option key={one} value={one}>
              {Math.round(Number(one) * 100)} %
            </option>
          ))}
        </Choice>
      </div>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="main" busy={make.isPending} shut={title.trim().length < 3} onClick={() => make.mutate('play')}>
          {t.drill.play}
        </Button>
        <Button busy={make.isPending} shut={title.trim().length < 3} onClick={() => make.mutate('watch')}>
          {t.drill.watch}
        </Button>
      </div>
      <Answer outcome={outcomeOf(make)} />
      {history.length > 0 && (
        <>
          <h3 className="mt-5 mb-2 text-base">{t.bets.again}</h3>
          <ul className="space-y-2">
            {history.slice(0, 10).map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-3">
                <span>{one.title}</span>
                <Button size="small" busy={again.isPending} onClick={() => again.mutate(one.id)}>
                  {t.drill.play}
                  <span className="sr-only"> — {one.title}</span>
                </Button>
              </li>
            ))}
          </ul>
          <Answer outcome={outcomeOf(again)} />
        </>
      )}
    </details>
  )
}
