import { CircleCheck, Info, OctagonAlert } from 'lucide-react'
import type { LintFinding } from '../../../../../contract/lint.ts'
import { useWords } from '../../../data/preferences.ts'

/** What the automatic reading found: what blocks first, each with its reason and a way out. */
export function LintList({
  findings,
  text,
  checked,
  id,
}: {
  findings: LintFinding[]
  text: string
  checked: boolean
  id?: string
}) {
  const t = useWords()
  const sorted = [...findings].sort((a, b) =>
    a.severity === b.severity ? a.span[0] - b.span[0] : a.severity === 'error' ? -1 : 1,
  )
  return (
    <div id={id} aria-live="polite" className="space-y-2">
      {checked && sorted.length === 0 && (
        <p className="flex items-center gap-2 text-good">
          <CircleCheck aria-hidden="true" className="size-4.5" />
          {t.room.say.clean}
        </p>
      )}
      {sorted.map((one) => {
        const error = one.severity === 'error'
        const Icon = error ? OctagonAlert : Info
        const quote = text.slice(...one.span).trim()
        return (
          <div
            key={`${one.rule}${one.span[0]}`}
            className={`flex gap-2.5 rounded-xl px-3.5 py-2.5 ${error ? 'bg-glow' : 'bg-warn-glow'}`}
          >
            <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${error ? 'text-ember' : 'text-warn'}`} />
            <div className="min-w-0">
              <span className={`font-semibold ${error ? 'text-ember' : 'text-warn'}`}>
                {error ? t.room.say.blocks : t.room.say.advice}
              </span>{' '}
              {quote !== '' && quote.length < 90 && <q className="italic">{quote}</q>} {one.reason}
              <span className="block text-[0.95rem]">{one.hint}</span>
            </div>
          </div>
        )
      })}
    </div>
  )
}
