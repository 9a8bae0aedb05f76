import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { LintFinding, StatementKind } from '../../../../../contract/lint.ts'
import type { SpokenLang } from '../../../../../contract/primitives.ts'
import { ask } from '../../../data/ask.ts'
import { usePreferences } from '../../../data/preferences.ts'
import { usePlace } from '../../../data/queries.ts'

const PAUSE_MS = 400

type Draft = { text: string; kind: z.infer<typeof StatementKind>; lang: SpokenLang; falseCase: boolean }

/** Checks the draft once the typing pauses. Findings are handed out only for the very text they are about: spans must fit. */
export function useLint(draft: Draft): { findings: LintFinding[]; checked: boolean } {
  const { lang } = usePreferences()
  const place = usePlace()
  const [settled, setSettled] = useState(draft.text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft.text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft.text])
  const body = { ...draft, text: settled }
  const check = useQuery({
    queryKey: ['lint', place.world, place.brand, body, lang],
    queryFn: () => ask('lint', place, body),
    enabled: settled.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
  const fits = settled === draft.text && check.data !== undefined
  return { findings: fits ? check.data : [], checked: fits }
}
