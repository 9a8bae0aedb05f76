import { useNavigate } from '@tanstack/react-router'
import { ImageDown } from 'lucide-react'
import { useRef } from 'react'
import { handOver } from '../data/picture.ts'
import { useWords } from '../data/preferences.ts'
import { usePlace } from '../data/queries.ts'
import { Button } from './button.tsx'

/** "I was sent a screenshot": on a phone the same tap opens the pictures, which spares one. */
export function ScreenshotButton({ fixed }: { fixed?: boolean }) {
  const t = useWords()
  const place = usePlace()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const open = () => navigate({ to: '/w/$world/b/$brand/screenshot', params: place })
  return (
    <div
      data-no-print
      className={
        fixed
          ? 'fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper px-4 pt-2.5 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:hidden'
          : ''
      }
    >
      <Button
        look={fixed ? 'ink' : 'plain'}
        size={fixed ? 'large' : 'usual'}
        className={fixed ? 'w-full' : ''}
        icon={<ImageDown aria-hidden="true" className="size-5 shrink-0" />}
        data-testid={fixed ? 'screenshot-button-phone' : 'screenshot-button'}
        onClick={() => {
          void open()
          if (fixed && matchMedia('(pointer: coarse)').matches) input.current?.click()
        }}
      >
        {t.frame.screenshot}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) handOver(file)
          void open()
        }}
      />
    </div>
  )
}
