import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../data/preferences.ts'
import { Button } from './button.tsx'

/** Copies a text; where the browser keeps the clipboard from plain-http pages, the old way still works. */
export function CopyButton({ text, label, look }: { text: string; label?: string; look?: 'main' | 'plain' }) {
  const t = useWords()
  const [done, setDone] = useState(false)
  return (
    <Button
      look={look}
      onClick={async () => {
        await copy(text)
        setDone(true)
        setTimeout(() => setDone(false), 2500)
      }}
      icon={done ? <Check aria-hidden="true" className="size-4.5" /> : <Copy aria-hidden="true" className="size-4.5" />}
      data-testid="copy"
    >
      <span aria-live="polite">{done ? t.frame.copied : (label ?? t.frame.copy)}</span>
    </Button>
  )
}

async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}
