import { Plus, Trash2 } from 'lucide-react'
import type { z } from 'zod'
import type { Brand } from '../../../../contract/brand.ts'
import type { SettingsView } from '../../../../contract/views.ts'
import { newId } from '../../data/ask.ts'
import { useWords } from '../../data/preferences.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'

type Queries = z.infer<typeof Brand>['queries']
type Props = { queries: Queries; troubles: SettingsView['queryTroubles']; change: (queries: Queries) => void }

/** What is searched for; a query that cannot be read shows where it stumbles. */
export function Queries({ queries, troubles, change }: Props) {
  const t = useWords()
  return (
    <Sheet title={t.settings.queries.title}>
      <p className="mb-4 text-soft">{t.settings.queries.how}</p>
      <ul className="space-y-4">
        {queries.map((query, i) => {
          const trouble = troubles.find((one) => one.query === query.id)
          return (
            <li key={query.id}>
              <TextField
                label={queries.length === 1 ? t.settings.queries.one : t.settings.queries.nth(i + 1)}
                rows={3}
                spellCheck={false}
                required
                value={query.text}
                trouble={trouble && <Stumble text={query.text} at={trouble.at} sentence={trouble.sentence} />}
                onChange={(event) =>
                  change(queries.map((one) => (one.id === query.id ? { ...one, text: event.target.value } : one)))
                }
              />
              {queries.length > 1 && (
                <Button
                  look="quiet"
                  size="small"
                  icon={<Trash2 aria-hidden="true" className="size-4" />}
                  onClick={() => change(queries.filter((one) => one.id !== query.id))}
                >
                  {t.settings.queries.remove}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <Button
        size="small"
        className="mt-3"
        icon={<Plus aria-hidden="true" className="size-4" />}
        onClick={() => change([...queries, { id: `q-${newId().slice(0, 8)}`, text: '' }])}
      >
        {t.settings.queries.add}
      </Button>
    </Sheet>
  )
}

/** The place of the trouble (a UTF-16 offset) with a little of the text around it. */
function Stumble({ text, at, sentence }: { text: string; at: number; sentence: string }) {
  return (
    <>
      {sentence}{' '}
      <code>
        …{text.slice(Math.max(0, at - 12), at)}
        <mark className="bg-ember px-0.5 text-on-ember">{text.slice(at, at + 1) || '⏎'}</mark>
        {text.slice(at + 1, at + 12)}…
      </code>
    </>
  )
}
