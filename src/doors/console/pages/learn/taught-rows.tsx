import type { Said, TeachingView } from '../../../../contract/teaching.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { useCorrect, useUndo } from '../../data/teach.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../parts/time.ts'

/** A post that counts nowhere, and the click that brings it back. */
export function AsideRow({ aside }: { aside: TeachingView['homonyms']['aside'][number] }) {
  const t = useWords()
  const say = useSay()
  const correct = useCorrect(aside)
  return (
    <li className="py-3" data-testid="aside">
      <p className="break-words">{aside.text}</p>
      <p className="text-[0.95rem] text-soft">
        {aside.author ?? t.story.anonymous} · {say.day(aside.at)} ·{' '}
        {aside.words.length > 0 ? t.teaching.because(aside.words.join(', ')) : t.teaching.byPerson}
      </p>
      <Button
        className="mt-1"
        size="small"
        busy={correct.isPending}
        onClick={() => correct.mutate({ ours: true })}
        data-testid="is-us"
      >
        {t.correct.isUs}
      </Button>
      <Answer outcome={outcomeOf(correct)} />
    </li>
  )
}

/** One click of a person, and the button that takes it back. */
export function ClickRow({ click }: { click: TeachingView['clicks'][number] }) {
  const t = useWords()
  const say = useSay()
  const undo = useUndo(click.id)
  const what = useWhat()(click.said)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="break-words">{click.text}</p>
        <p className="text-[0.95rem] text-soft">
          {t.teaching.said(what, click.by, say.day(click.at))}
          {click.texts > 1 && ` · ${t.teaching.texts(click.texts)}`}
        </p>
      </div>
      <Button size="small" busy={undo.isPending} onClick={() => undo.mutate()} data-testid="undo-correction">
        {t.teaching.undo}
      </Button>
      <Answer outcome={outcomeOf(undo)} />
    </li>
  )
}

/** What a person said of a text, in a few words. */
function useWhat(): (said: Said) => string {
  const t = useWords()
  return ({ ours, polarity, tone, intent, topics }) =>
    [
      ours === undefined ? null : ours ? t.correct.isUs : t.correct.notUs,
      polarity && t.correct.polarities[polarity],
      tone && t.story.tones[tone],
      intent && t.correct.intents[intent],
      topics && `${t.correct.topics} : ${topics.map((topic) => t.story.topics[topic]).join(', ') || '—'}`,
    ]
      .filter(Boolean)
      .join(' · ')
}
