import { useParams } from '@tanstack/react-router'
import type { IncidentDetail } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { useIncident, useMe } from '../../data/queries.ts'
import { Shown } from '../../parts/states.tsx'
import { Closing } from './closing.tsx'
import { isLive, RoomContext } from './room.ts'
import { Course } from './side/course.tsx'
import { People } from './side/people.tsx'
import { Promises } from './side/promises.tsx'
import { Reports } from './side/reports.tsx'
import { Tasks } from './side/tasks.tsx'
import { Timeline } from './side/timeline.tsx'
import { Steps } from './steps.tsx'
import { Top } from './top.tsx'

export function RoomPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <Shown query={useIncident(id)}>{(detail) => <WarRoom key={detail.incident.id} detail={detail} />}</Shown>
}

/** Next action first; beside it, on a wide screen, the logbook and the team. Before the first live word, nothing else is asked. */
function WarRoom({ detail }: { detail: IncidentDetail }) {
  const t = useWords()
  const me = useMe().data?.person
  if (!me) return null
  const spoken = detail.incident.statements.some(isLive)
  const ours = detail.incident.declaredAs !== 'not_ours'
  return (
    <RoomContext value={{ detail, me, spoken }}>
      <Top />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[18rem_minmax(0,1fr)_20rem]">
        <div className="space-y-5 xl:order-2">
          {ours && <Steps />}
          <Closing />
        </div>
        <aside className="space-y-5 xl:order-3" aria-label={t.room.team}>
          {spoken && <Course />}
          <Tasks />
          {spoken && <Promises />}
          {spoken && <Reports />}
          <People />
        </aside>
        <div className="lg:col-span-2 xl:order-1 xl:col-span-1">
          <Timeline />
        </div>
      </div>
    </RoomContext>
  )
}
