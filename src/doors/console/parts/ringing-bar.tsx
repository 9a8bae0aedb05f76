import { Link } from '@tanstack/react-router'
import { BellRing } from 'lucide-react'
import type { AlarmView } from '../../../contract/views.ts'
import { useWords } from '../data/preferences.ts'
import { usePlace } from '../data/queries.ts'

/** On every other page, a ringing alarm stays in sight and one tap away. */
export function RingingBar({ alarms }: { alarms: AlarmView[] }) {
  const t = useWords()
  const { world, brand } = usePlace()
  const first = alarms[0]
  return (
    <div aria-live="assertive" data-no-print>
      {first && (
        <Link
          to="/w/$world/b/$brand/alarms/$id"
          params={{ world, brand, id: first.id }}
          className="flex items-center justify-center gap-3 bg-ember px-4 py-2.5 font-semibold text-on-ember no-underline"
        >
          <BellRing aria-hidden="true" className="size-5 shrink-0" />
          <span>
            {t.alarm.ringing} · {t.levels[first.level]} · {first.title}
          </span>
        </Link>
      )}
    </div>
  )
}
