import { ideas, rulesOf } from '../../../../../says/ideas.ts'
import { usePreferences, useWords } from '../../../data/preferences.ts'
import { useNow } from '../../../data/queries.ts'
import { CopyButton } from '../../../parts/copy-button.tsx'

/** Gestures that made people laugh with a brand, and rules for a contest to start from. */
export function Ideas() {
  const t = useWords()
  const { lang } = usePreferences()
  const rules = rulesOf(useNow().data?.brand.name ?? '', lang)
  return (
    <section className="space-y-2">
      <details>
        <summary className="font-medium">{t.recovery.ideas}</summary>
        <ul className="mt-2 space-y-2">
          {ideas[lang].map((one) => (
            <li key={one.title}>
              <strong>{one.title}.</strong> {one.text} <span className="text-[0.95rem] text-soft">{one.seen}</span>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary className="font-medium">{t.recovery.rules}</summary>
        <pre className="mt-2 rounded-xl bg-sunk p-3 text-[0.95rem] whitespace-pre-wrap">{rules}</pre>
        <CopyButton text={rules} />
      </details>
    </section>
  )
}
