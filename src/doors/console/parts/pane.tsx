import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../data/preferences.ts'

/** A second look: a dialog over the page, at the foot of a phone. Focus is held inside and given back. */
export function Pane({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords()
  return (
    <Dialog.Portal>
      <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/50" />
      <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] overflow-auto rounded-t-2xl border border-line bg-sheet p-5 sm:inset-x-auto sm:bottom-auto sm:top-1/2 sm:left-1/2 sm:w-[32rem] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-2xl sm:p-7">
        <div className="mb-3 flex items-start justify-between gap-4">
          <Dialog.Title className="text-xl">{title}</Dialog.Title>
          <Dialog.Close aria-label={t.frame.close} className="grid size-10 place-items-center rounded-lg hover:bg-sunk">
            <X aria-hidden="true" className="size-5" />
          </Dialog.Close>
        </div>
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  )
}
