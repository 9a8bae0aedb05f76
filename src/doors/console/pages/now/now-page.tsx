import type { NowView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { useNow } from '../../data/queries.ts'
import { Countdown } from '../../parts/countdown.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Shown } from '../../parts/states.tsx'
import { VolumeChart } from '../../parts/volume-chart.tsx'
import { AlarmCard } from '../alarm/alarm-card.tsx'
import { FirstSteps } from './first-steps.tsx'
import { Incidents } from './incidents.tsx'
import { Duty, Sources } from './sources.tsx'
import { Stories } from './stories.tsx'
import { Tonight } from './tonight.tsx'

export function NowPage() {
  const now = useNow()
  return <Shown query={now}>{(view) => <Now view={view} />}</Shown>
}

function Now({ view }: { view: NowView }) {
  const t = useWords()
  const alarms = [...view.alarms].sort((a, b) => rank(a.state) - rank(b.state) || b.at - a.at)
  const shown = alarms.filter(
    (alarm) => alarm.state === 'ringing' || (alarm.state === 'acknowledged' && !handled(view, alarm.incident)),
  )
  const heard = view.volume.some((bin) => bin.count > 0)
  const nothing = !heard && view.stories.length === 0 && view.incidents.length === 0
  const ringing = shown.some((alarm) => alarm.state === 'ringing')
  return (
    <div className="space-y-5">
      <h1 className={ringing || nothing ? 'sr-only' : 'text-3xl'}>{headline(t, view, ringing)}</h1>
      <div aria-live="assertive" className="space-y-4">
        {shown.map((alarm) => (
          <AlarmCard key={alarm.id} alarm={alarm} />
        ))}
      </div>
      {view.clocks.length > 0 && (
        <Sheet title={t.now.clocks}>
          <div className="space-y-2">
            {view.clocks.map((clock) => (
              <Countdown key={`${clock.incident}${clock.kind}${clock.due}`} label={clock.label} due={clock.due} />
            ))}
          </div>
        </Sheet>
      )}
      {nothing && <FirstSteps />}
      {nothing ? (
        <div className="grid items-start gap-5 md:grid-cols-3">
          <Beside view={view} />
        </div>
      ) : (
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="space-y-5">
            <Incidents incidents={view.incidents} />
            <Sheet title={t.now.volume} aside={view.learning ? t.now.learning : t.now.volumeAside}>
              <VolumeChart bins={view.volume} now={view.at} />
            </Sheet>
            <Stories stories={view.stories} now={view.at} />
          </div>
          <aside className="space-y-5" aria-label={t.now.watch}>
            <Beside view={view} />
          </aside>
        </div>
      )}
    </div>
  )
}

function Beside({ view }: { view: NowView }) {
  return (
    <>
      <Tonight lines={view.tonight} />
      <Duty people={view.onDuty} />
      <Sources sources={view.sources} blindSpots={view.blindSpots} dropped={view.dropped} now={view.at} />
    </>
  )
}

const rank = (state: string) => (state === 'ringing' ? 0 : 1)

/** An alarm somebody answered is told by its incident from then on. */
function handled(view: NowView, incident: string | null): boolean {
  return incident !== null && view.incidents.some((one) => one.id === incident)
}

function headline(t: ReturnType<typeof useWords>, view: NowView, ringing: boolean): string {
  if (ringing) return t.now.ringing
  return view.incidents.some((one) => one.status === 'open') ? t.now.handling : t.now.quiet
}
