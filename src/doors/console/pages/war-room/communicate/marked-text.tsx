import { type ReactNode, useId } from 'react'
import type { LintFinding } from '../../../../../contract/lint.ts'

/** Cuts a text at the findings' edges; where two overlap the graver one is shown. */
export function pieces(
  text: string,
  findings: LintFinding[],
): { text: string; severity: 'error' | 'warning' | null }[] {
  const edges = new Set([0, text.length])
  for (const { span } of findings) for (const edge of span) edges.add(Math.min(Math.max(edge, 0), text.length))
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i]!
    const over = findings.filter(({ span }) => span[0] < to && span[1] > from)
    const severity = over.some((one) => one.severity === 'error') ? 'error' : over.length > 0 ? 'warning' : null
    return { text: text.slice(from, to), severity }
  })
}

const MARKS = {
  error: 'bg-glow underline decoration-wavy decoration-ember decoration-2',
  warning: 'bg-warn-glow underline decoration-dotted decoration-warn decoration-2',
}

type Props = {
  label: ReactNode
  text: string
  findings: LintFinding[]
  write: (text: string) => void
  describedBy?: string
}

/** A field that grows with its text and shows, under the letters, what the automatic reading found. */
export function MarkedText({ label, text, findings, write, describedBy }: Props) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <div className="stack-of-text rounded-xl border border-edge bg-sheet text-lg focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-ember">
        <div aria-hidden="true" className="text-transparent">
          {pieces(text, findings).map((piece, i) =>
            piece.severity ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <mark key={i} className={MARKS[piece.severity]}>
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          value={text}
          onChange={(event) => write(event.target.value)}
          aria-describedby={describedBy}
          rows={4}
          className="relative !outline-none"
          data-testid="statement-text"
        />
      </div>
    </div>
  )
}
