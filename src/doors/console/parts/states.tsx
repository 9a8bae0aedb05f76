import type { UseQueryResult } from '@tanstack/react-query'
import { CloudOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../data/preferences.ts'
import { Button } from './button.tsx'

export function Loading() {
  const t = useWords()
  return (
    <p role="status" className="py-16 text-center text-soft">
      {t.states.loading}
    </p>
  )
}

export function Failed({ error, again }: { error: Error; again: () => void }) {
  const t = useWords()
  return (
    <div role="alert" className="mx-auto max-w-xl rounded-2xl border border-line bg-sheet p-6 text-center">
      <CloudOff aria-hidden="true" className="mx-auto mb-3 size-7 text-soft" />
      <p className="text-lg font-semibold">{t.states.failed}</p>
      <p className="mt-1 mb-4 text-soft">{error.message}</p>
      <Button onClick={again}>{t.states.retry}</Button>
    </div>
  )
}

/** Loading, failed or there: what was last known stays on screen while the network is away. */
export function Shown<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const t = useWords()
  if (query.data === undefined)
    return query.error ? <Failed error={query.error} again={() => query.refetch()} /> : <Loading />
  return (
    <>
      {query.error && (
        <p role="status" className="mb-4 rounded-xl bg-sunk px-4 py-2 text-[0.95rem]">
          {t.states.stale}
        </p>
      )}
      {children(query.data)}
    </>
  )
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className="py-2 text-soft">{children}</p>
}
