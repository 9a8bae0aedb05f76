import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { useNotOurStory } from '../../data/teach.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'

/** The whole story is about somebody else of that name. */
export function NotUs({ story }: { story: string }) {
  const t = useWords()
  const aside = useNotOurStory(story)
  return (
    <details className="mt-3">
      <summary className="text-soft">{t.correct.notUsStory}</summary>
      <p className="my-2 text-[0.95rem] text-soft">{t.correct.notUsStoryWhat}</p>
      <Button size="small" busy={aside.isPending} onClick={() => aside.mutate()} data-testid="not-us-story">
        {t.correct.notUsStory}
      </Button>
      <Answer outcome={outcomeOf(aside)} />
    </details>
  )
}
