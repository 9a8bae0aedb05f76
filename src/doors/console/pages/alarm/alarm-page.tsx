import { useParams } from '@tanstack/react-router'
import { useAlarm } from '../../data/queries.ts'
import { Shown } from '../../parts/states.tsx'
import { AlarmCard } from './alarm-card.tsx'

/** Where a bell's link leads: on a phone, one tap answers it. */
export function AlarmPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <div className="mx-auto max-w-3xl">
      <Shown query={useAlarm(id)}>
        {(alarm) => (
          <>
            <h1 className="sr-only">{alarm.title}</h1>
            <AlarmCard alarm={alarm} />
          </>
        )}
      </Shown>
    </div>
  )
}
