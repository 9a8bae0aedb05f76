import { Link } from '@tanstack/react-router'
import type { IncidentBrief } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { buttonLook } from '../../parts/button.tsx'
import { LevelMark } from '../../parts/level.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useSay } from '../../parts/time.ts'

export function Incidents({ incidents }: { incidents: IncidentBrief[] }) {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const open = incidents.filter((one) => one.status !== 'closed')
  const past = incidents.filter((one) => one.status === 'closed')
  return (
    <>
      {open.map((one) => (
        <Sheet key={one.id} className="border-l-4 !border-l-ember">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.95rem] text-soft">
            <LevelMark level={one.level} />
            <span>
              {t.incident.status[one.status]} · {t.incident.since(say.day(one.openedAt))}
            </span>
          </div>
          <h2 className="mt-2 text-xl">{one.title}</h2>
          <p className="mt-2 text-lg">
            <span className="font-semibold text-ember">{t.incident.next} </span>
            {one.next}
          </p>
          <Link
            to="/w/$world/b/$brand/incidents/$id"
            params={{ ...place, id: one.id }}
            className={`${buttonLook('main')} mt-4`}
            data-testid="open-room"
          >
            {t.incident.openRoom}
          </Link>
        </Sheet>
      ))}
      {past.length > 0 && (
        <Sheet title={t.incident.past}>
          <ul className="divide-y divide-line">
            {past.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
                <Link to="/w/$world/b/$brand/incidents/$id" params={{ ...place, id: one.id }}>
                  {one.title}
                </Link>
                <LevelMark level={one.level} />
                <span className="text-[0.95rem] text-soft">
                  {one.closedAt && t.incident.closedOn(say.day(one.closedAt))}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  )
}
