import { type ReactNode, useState } from 'react'
import { useCommand } from '../data/command.ts'
import { Answer } from './answer.tsx'
import { Button } from './button.tsx'
import { Choice, Field, TextField } from './field.tsx'

export type Asked = {
  name: string
  label: string
  kind?: 'line' | 'text' | 'number' | 'choice'
  options?: readonly { value: string; label: string }[]
  start?: string
  hint?: string
  optional?: boolean
}

type Props = {
  incident: string
  title: string
  send: string
  asks: readonly Asked[]
  /** The command that these words make. */
  make: (said: Record<string, string>) => object
  children?: ReactNode
  testid?: string
  open?: boolean
}

/** A question folded away until it is wanted: a few fields, one button, its answer beside it. Emptied once it is done. */
export function FoldForm({ incident, title, send, asks, make, children, testid, open }: Props) {
  const command = useCommand(incident)
  const start = () =>
    Object.fromEntries(asks.map(({ name, start: first, options }) => [name, first ?? options?.[0]?.value ?? '']))
  const [said, setSaid] = useState<Record<string, string>>(start)
  const missing = asks.some(({ name, optional }) => !optional && said[name]?.trim() === '')
  return (
    <details open={open} data-testid={testid}>
      <summary className="font-medium">{title}</summary>
      <form
        className="mt-2 space-y-2.5"
        onSubmit={async (event) => {
          event.preventDefault()
          const trimmed = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value.trim()]))
          if (!missing && (await command.send(make(trimmed)))) setSaid(start())
        }}
      >
        {children}
        {asks.map((one) => (
          <OneField
            key={one.name}
            asked={one}
            value={said[one.name] ?? ''}
            change={(value) => setSaid((before) => ({ ...before, [one.name]: value }))}
          />
        ))}
        <Button type="submit" size="small" busy={command.busy} shut={missing} data-testid={testid && `${testid}-send`}>
          {send}
        </Button>
        <Answer outcome={command.outcome} />
      </form>
    </details>
  )
}

function OneField({ asked, value, change }: { asked: Asked; value: string; change: (value: string) => void }) {
  const { label, hint, kind = 'line', options = [] } = asked
  const shared = { label, hint, value, onChange: (event: { target: { value: string } }) => change(event.target.value) }
  if (kind === 'text') return <TextField {...shared} />
  if (kind === 'choice')
    return (
      <Choice {...shared}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Choice>
    )
  return <Field {...shared} type={kind === 'number' ? 'number' : 'text'} min={kind === 'number' ? 1 : undefined} />
}
