import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { LearnView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextField } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useSay } from '../../parts/time.ts'

function useAgain() {
  const place = usePlace()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['w', place.world, place.brand, 'learn'] })
}

/** "What other advice would you give?" — to the whole team. */
export function AdviceBox() {
  const t = useWords()
  const place = usePlace()
  const again = useAgain()
  const [text, setText] = useState('')
  const give = useMutation({
    mutationFn: () => ask('giveAdvice', place, { text: text.trim() }),
    onSuccess: () => {
      setText('')
      return again()
    },
  })
  return (
    <Sheet title={t.learn.box}>
      <p className="mb-2 text-soft">{t.learn.boxWhat}</p>
      <TextField label={t.learn.box} value={text} onChange={(event) => setText(event.target.value)} />
      <Button
        className="mt-2"
        busy={give.isPending}
        shut={text.trim().length < 3}
        onClick={() => give.mutate()}
        data-testid="give-advice"
      >
        {t.learn.give}
      </Button>
      <Answer outcome={outcomeOf(give)} />
    </Sheet>
  )
}

export function AdviceRow({ advice }: { advice: LearnView['advice'][number] }) {
  const t = useWords()
  const say = useSay()
  const place = usePlace()
  const again = useAgain()
  const [text, setText] = useState('')
  const answer = useMutation({
    mutationFn: (accepted: boolean) =>
      ask('answerAdvice', { ...place, id: advice.id }, { accepted, text: text.trim() }),
    onSuccess: again,
  })
  return (
    <li>
      <blockquote className="border-l-4 border-edge pl-3">{advice.text}</blockquote>
      <p className="text-[0.95rem] text-soft">
        {advice.public ? t.learn.public : t.learn.team} · {say.day(advice.at)}
      </p>
      <Field className="mt-1" label={t.learn.why} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="mt-2 flex flex-wrap gap-3">
        <Button size="small" busy={answer.isPending} onClick={() => answer.mutate(true)} data-testid="accept-advice">
          {t.learn.accept}
        </Button>
        <Button size="small" busy={answer.isPending} onClick={() => answer.mutate(false)}>
          {t.learn.decline}
        </Button>
      </div>
      <Answer outcome={outcomeOf(answer)} />
    </li>
  )
}
