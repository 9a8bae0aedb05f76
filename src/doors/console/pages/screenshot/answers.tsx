import { CircleCheck, CircleX, Wand } from 'lucide-react'
import type { z } from 'zod'
import type { DeclaredAs } from '../../../../contract/incident.ts'
import { useWords } from '../../data/preferences.ts'

type As = z.infer<typeof DeclaredAs>

/** Three answers, each of which opens the war room. */
export function Answers({ busy, answer }: { busy: boolean; answer: (as: As) => void }) {
  const t = useWords()
  const choices: { as: As; testid: string; icon: typeof Wand; title: string; line: string; main?: boolean }[] = [
    {
      as: 'ours',
      testid: 'answer-ours',
      icon: CircleCheck,
      title: t.screenshot.ours,
      line: t.screenshot.oursLine,
      main: true,
    },
    { as: 'fake', testid: 'answer-fake', icon: Wand, title: t.screenshot.fake, line: t.screenshot.fakeLine },
    {
      as: 'not_ours',
      testid: 'answer-not-ours',
      icon: CircleX,
      title: t.screenshot.notOurs,
      line: t.screenshot.notOursLine,
    },
  ]
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="mb-2 text-xl">
        {t.screenshot.question}
      </h2>
      <div className="grid gap-3 sm:grid-cols-3">
        {choices.map(({ as, testid, icon: Icon, title, line, main }) => (
          <button
            key={as}
            type="button"
            data-testid={testid}
            aria-disabled={busy || undefined}
            onClick={() => !busy && answer(as)}
            className={`flex min-h-16 items-center gap-3 rounded-2xl border p-4 text-left sm:flex-col sm:items-start ${
              main ? 'border-ember bg-ember text-on-ember hover:brightness-110' : 'border-edge bg-sheet hover:bg-sunk'
            } ${busy ? 'opacity-70' : ''}`}
          >
            <Icon aria-hidden="true" className="size-6 shrink-0" />
            <span>
              <strong className="block text-lg leading-tight">{title}</strong>
              <span className={main ? '' : 'text-soft'}>{line}</span>
            </span>
          </button>
        ))}
      </div>
      <p className="mt-3 text-[0.95rem] text-soft">{t.screenshot.opens}</p>
    </section>
  )
}
