import { useState } from 'react'
import { Intent, Polarity, Tone, Topic } from '../../../../contract/labels.ts'
import type { Said } from '../../../../contract/teaching.ts'
import type { MentionView } from '../../../../contract/views.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { useCorrect } from '../../data/teach.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, Tick } from '../../parts/field.tsx'

/** How this post should have been read, folded away until somebody disagrees. Only what was changed is said. */
export function Correct({ mention }: { mention: MentionView }) {
  const t = useWords()
  const correct = useCorrect(mention)
  const [said, setSaid] = useState<Said>({})
  const say = (change: Said) => setSaid((before) => ({ ...before, ...change }))
  const topics = said.topics ?? []
  return (
    <details className="mt-1" data-testid="correct">
      <summary className="text-[0.95rem] text-soft">
        {t.correct.open}
        {mention.corrected && ` · ${t.correct.corrected}`}
      </summary>
      <div className="mt-2 space-y-3 rounded-xl bg-sunk p-3.5">
        <Button
          size="small"
          busy={correct.isPending}
          onClick={() => correct.mutate({ ours: false })}
          data-testid="not-us"
        >
          {t.correct.notUs}
        </Button>
        <div className="grid gap-3 sm:grid-cols-3">
          <Label
            label={t.correct.polarity}
            names={t.correct.polarities}
            options={Polarity.options}
            value={said.polarity ?? mention.polarity}
            choose={(polarity) => say({ polarity })}
          />
          <Label
            label={t.correct.tone}
            names={t.story.tones}
            options={Tone.options}
            value={said.tone ?? mention.tone}
            choose={(tone) => say({ tone })}
          />
          <Label
            label={t.correct.intent}
            names={t.correct.intents}
            options={Intent.options}
            value={said.intent ?? mention.intent}
            choose={(intent) => say({ intent })}
          />
        </div>
        <Tick
          label={t.correct.topicsChange}
          checked={said.topics !== undefined}
          onChange={(event) =>
            setSaid(({ topics: _, ...rest }) =>
              event.target.checked
                ? { ...rest, topics: Topic.options.filter((one) => mention.topics.includes(one)) }
                : rest,
            )
          }
        />
        {said.topics !== undefined && (
          <fieldset className="grid gap-x-4 sm:grid-cols-2">
            <legend className="sr-only">{t.correct.topics}</legend>
            {Topic.options.map((one) => (
              <Tick
                key={one}
                label={t.story.topics[one]}
                checked={topics.includes(one)}
                onChange={(event) =>
                  say({ topics: event.target.checked ? [...topics, one] : topics.filter((other) => other !== one) })
                }
              />
            ))}
          </fieldset>
        )}
        <Button
          size="small"
          busy={correct.isPending}
          shut={Object.keys(said).length === 0}
          onClick={() => correct.mutate(said, { onSuccess: () => setSaid({}) })}
          data-testid="save-correction"
        >
          {t.correct.save}
        </Button>
        <Answer outcome={outcomeOf(correct)} />
      </div>
    </details>
  )
}

function Label<T extends string>(props: {
  label: string
  names: Record<T, string>
  options: readonly T[]
  value: string
  choose: (value: T) => void
}) {
  const { label, names, options, value, choose } = props
  return (
    <Choice
      label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((one) => one === event.target.value)
        if (chosen !== undefined) choose(chosen)
      }}
    >
      {options.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </Choice>
  )
}
