import type { MentionView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'

/** The words of a post that made its reading, each with what it is taken for. */
export function Reasons({ mention }: { mention: MentionView }) {
  const t = useWords()
  if (mention.because.length === 0) return null
  const lang = mention.lang === 'und' ? undefined : mention.lang
  return (
    <details className="mt-1">
      <summary className="text-[0.95rem] text-soft">{t.correct.why}</summary>
      <ul className="mt-1 text-[0.95rem]">
        {mention.because.map(({ span, sentence }) => (
          <li key={`${span[0]} ${sentence}`}>
            <q lang={lang}>{mention.text.slice(...span)}</q> : {sentence}
          </li>
        ))}
      </ul>
    </details>
  )
}
