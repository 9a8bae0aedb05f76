import { CircleAlert, CloudOff, HandHelping } from 'lucide-react'
import { useWords } from '../data/preferences.ts'
import { Button } from './button.tsx'

export type Outcome = {
  /** The rules said no: the sentence and who can do it. */
  refusal: { sentence: string; who: string; code: string } | null
  /** Nothing was acknowledged yet: still trying, waiting for the network, or given up. */
  unsent: 'trying' | 'offline' | 'failed' | null
  trouble: string | null
  again: (() => void) | null
}

/** What became of the button beside it; stays until the next try. */
export function Answer({ outcome, className = '' }: { outcome: Outcome; className?: string }) {
  const t = useWords()
  const { refusal, unsent, trouble, again } = outcome
  return (
    <div aria-live="polite" className={className}>
      {refusal && (
        <p className="mt-2 flex gap-2.5 rounded-xl bg-warn-glow px-3.5 py-2.5" data-testid="refusal">
          <HandHelping aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-warn" />
          <span>
            {refusal.sentence}
            {refusal.who && <span className="block text-[0.95rem] text-soft">{refusal.who}</span>}
          </span>
        </p>
      )}
      {unsent && (
        <p className="mt-2 flex flex-wrap items-center gap-2.5 rounded-xl bg-sunk px-3.5 py-2.5">
          <CloudOff aria-hidden="true" className="size-5 shrink-0" />
          <span className="flex-1">
            {unsent === 'failed' ? t.send.failed : unsent === 'offline' ? t.send.offline : t.send.trying}
          </span>
          {unsent === 'failed' && again && (
            <Button size="small" onClick={again}>
              {t.send.again}
            </Button>
          )}
        </p>
      )}
      {trouble && (
        <p className="mt-2 flex gap-2.5 rounded-xl bg-glow px-3.5 py-2.5 text-ember">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <span>{trouble}</span>
        </p>
      )}
    </div>
  )
}
