import type { z } from 'zod'
import type { Role } from '../../../../contract/people.ts'
import { useWords } from '../../data/preferences.ts'
import { Button } from '../../parts/button.tsx'

type Roles = z.infer<typeof Role>[]

/** Whom to add for a team of that size, beside the owner who is there already. */
const PRESETS: { size: 'one' | 'two' | 'three'; add: Roles[] }[] = [
  { size: 'one', add: [['approver']] },
  { size: 'two', add: [['approver', 'lead']] },
  { size: 'three', add: [['community'], ['approver'], ['shop'], ['legal']] },
]

/** A team to start from: each choice opens the forms of the people it needs, with their roles ticked. */
export function Presets({ choose }: { choose: (people: Roles[]) => void }) {
  const t = useWords()
  return (
    <section className="mb-4 rounded-xl bg-sunk p-4">
      <h3 className="text-base">{t.presets.title}</h3>
      <p className="text-[0.95rem] text-soft">{t.presets.what}</p>
      <ul className="mt-3 grid gap-3 sm:grid-cols-3">
        {PRESETS.map(({ size, add }) => (
          <li key={size} className="flex flex-col gap-2 rounded-xl border border-line bg-sheet p-3">
            <strong>{t.presets[size]}</strong>
            <span className="flex-1 text-[0.95rem] text-soft">{t.presets[`${size}What`]}</span>
            <Button size="small" onClick={() => choose(add)}>
              {t.presets.fill}
              <span className="sr-only"> {t.presets[size]}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
