import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Look = 'main' | 'plain' | 'quiet' | 'ink'

const LOOKS: Record<Look, string> = {
  main: 'bg-ember text-on-ember hover:brightness-110 shadow-sm',
  plain: 'bg-sheet text-ink border border-edge hover:bg-sunk',
  quiet: 'text-ink underline decoration-edge underline-offset-4 hover:bg-sunk',
  ink: 'bg-ink text-paper hover:opacity-90',
}
const SIZES = { small: 'min-h-9 px-3 text-[0.95rem]', usual: 'min-h-11 px-4', large: 'min-h-14 px-6 text-lg' }

export function buttonLook(look: Look = 'plain', size: keyof typeof SIZES = 'usual'): string {
  return `inline-flex items-center justify-center gap-2 rounded-xl py-1.5 text-center font-semibold no-underline leading-tight transition-colors cursor-pointer ${LOOKS[look]} ${SIZES[size]}`
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: Look
  size?: keyof typeof SIZES
  busy?: boolean
  /** Refused for now; stays in reach of the keyboard so that its reason can be read. */
  shut?: boolean
  icon?: ReactNode
}

export function Button({ look = 'plain', size, busy, shut, icon, className = '', children, onClick, ...rest }: Props) {
  const off = busy || shut
  const shape = shut ? 'opacity-60 grayscale !cursor-not-allowed' : busy ? '!cursor-progress opacity-80' : ''
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (off) event.preventDefault()
        else onClick?.(event)
      }}
      className={`${buttonLook(look, size)} ${shape} disabled:opacity-55 disabled:cursor-not-allowed ${className}`}
    >
      {icon}
      {children}
    </button>
  )
}
