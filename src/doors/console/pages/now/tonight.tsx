import { Link } from '@tanstack/react-router'
import { Check, CircleDashed } from 'lucide-react'
import type { ReadyView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Sheet } from '../../parts/sheet.tsx'

/** "What if it were tonight?": what is not ready comes first, with the place where it is mended. */
export function Tonight({ lines }: { lines: ReadyView[] }) {
  const t = useWords()
  const place = usePlace()
  if (lines.length === 0) return null
  const ready = lines.filter((line) => line.ok)
  const missing = lines.filter((line) => !line.ok)
  return (
    <Sheet title={t.now.tonight} aside={t.now.tonightCount(ready.length, lines.length)}>
      <ul className="space-y-2">
        {missing.map((line) => (
          <li key={line.code} className="flex gap-2.5">
            <CircleDashed aria-hidden="true" className="mt-1 size-4.5 shrink-0 text-warn" />
            <span>
              <span className="sr-only">{t.now.notReady} </span>
              {line.sentence}{' '}
              {line.mend === 'settings' && (
                <Link to="/w/$world/b/$brand/settings" params={place} className="whitespace-nowrap">
                  {t.now.mend}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {ready.length > 0 && (
        <details className={missing.length > 0 ? 'mt-3' : ''} open={missing.length === 0}>
          <summary className="text-soft">{t.now.whatIsReady}</summary>
          <ul className="mt-2 space-y-1.5 text-soft">
            {ready.map((line) => (
              <li key={line.code} className="flex gap-2.5">
                <Check aria-hidden="true" className="mt-1 size-4.5 shrink-0 text-good" />
                {line.sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  )
}
