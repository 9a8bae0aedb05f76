import { Bell } from 'lucide-react'

export function BellMark() {
  return (
    <span className="flex items-center gap-2 text-lg font-semibold tracking-tight">
      <span className="grid size-8 place-items-center rounded-lg bg-ink text-paper">
        <Bell aria-hidden="true" className="size-4.5" />
      </span>
      Tocsin
    </span>
  )
}
