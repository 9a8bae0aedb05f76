import { useMutation } from '@tanstack/react-query'
import { Bot } from 'lucide-react'
import type { z } from 'zod'
import type { StatementKind } from '../../../../../contract/lint.ts'
import type { SpokenLang } from '../../../../../contract/primitives.ts'
import { ask } from '../../../data/ask.ts'
import { outcomeOf } from '../../../data/outcome.ts'
import { useWords } from '../../../data/preferences.ts'
import { usePlace } from '../../../data/queries.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { useRoom } from '../room.ts'

type Props = {
  kind: z.infer<typeof StatementKind>
  lang: SpokenLang
  /** The text in the editor began as a proposal. */
  machine: boolean
  take: (text: string) => void
}

/** Where a model is connected: a draft to begin from, marked as a machine's until another text takes its place. */
export function Proposal({ kind, lang, machine, take }: Props) {
  const t = useWords()
  const place = usePlace()
  const { detail } = useRoom()
  const propose = useMutation({
    mutationFn: () => ask('proposeDraft', { ...place, id: detail.incident.id }, { kind, lang }),
    onSuccess: ({ text }) => take(text),
    retry: false,
  })
  if (detail.writer === null) return null
  return (
    <div>
      <Button
        size="small"
        busy={propose.isPending}
        icon={<Bot aria-hidden="true" className="size-4.5" />}
        onClick={() => propose.mutate()}
        data-testid="propose"
      >
        {t.room.say.propose}
      </Button>
      <p className="mt-1 text-[0.95rem] text-soft">{t.room.say.proposeWhat(detail.writer)}</p>
      <div aria-live="polite">
        {machine && (
          <p className="mt-2 font-medium text-warn" data-testid="by-machine">
            {t.room.say.proposed}
          </p>
        )}
      </div>
      <Answer outcome={outcomeOf(propose)} />
    </div>
  )
}
