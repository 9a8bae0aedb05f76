import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, Tick } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useSay } from '../../parts/time.ts'

/** The people we listen to are people: one of them asks to be forgotten. */
export function Forget() {
  const t = useWords()
  const say = useSay()
  const place = usePlace()
  const [network, setNetwork] = useState('bluesky')
  const [author, setAuthor] = useState('')
  const [objects, setObjects] = useState(true)
  const forget = useMutation({
    mutationFn: () => ask('forget', place, { network: network.trim(), author: author.trim(), objects }),
  })
  const done = forget.data
  return (
    <Sheet title={t.learn.forget}>
      <p className="mb-3 text-soft">{t.learn.forgetWhat}</p>
      <div className="grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Field label={t.learn.network} value={network} onChange={(event) => setNetwork(event.target.value)} />
        <Field label={t.learn.author} value={author} onChange={(event) => setAuthor(event.target.value)} />
      </div>
      <Tick
        className="my-2"
        label={t.learn.objects}
        checked={objects}
        onChange={(event) => setObjects(event.target.checked)}
      />
      <Button
        busy={forget.isPending}
        shut={author.trim() === '' || network.trim() === ''}
        onClick={() => forget.mutate()}
      >
        {t.learn.forgetGo}
      </Button>
      {done && (
        <p role="status" className="mt-2">
          {t.learn.forgotten(say.count(done.posts), say.count(done.words), say.count(done.held))}
        </p>
      )}
      <Answer outcome={outcomeOf(forget)} />
    </Sheet>
  )
}
