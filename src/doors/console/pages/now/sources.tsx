import { Link } from '@tanstack/react-router'
import { CircleAlert, CirclePause, Ear, EarOff } from 'lucide-react'
import type { NowView, SourceView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty } from '../../parts/states.tsx'
import { useSay } from '../../parts/time.ts'

const ICONS = { listening: Ear, quiet: EarOff, troubled: CircleAlert, paused: CirclePause }

type Props = { sources: SourceView[]; blindSpots: string[]; dropped: Record<string, number>; now: number }

/** What we hear, what we do not, and what was left out. */
export function Sources({ sources, blindSpots, dropped, now }: Props) {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const left = Object.entries(dropped).filter(([, n]) => n > 0)
  return (
    <Sheet title={t.now.sources}>
      {sources.length === 0 && (
        <Empty>
          {t.now.noSources}{' '}
          <Link to="/w/$world/b/$brand/settings" params={place}>
            {t.now.connect}
          </Link>
        </Empty>
      )}
      <SourceList sources={sources} now={now} />
      {blindSpots.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 text-base">{t.now.blindSpots}</h3>
          <ul className="list-disc space-y-1 pl-5 text-[0.95rem] text-soft">
            {blindSpots.map((spot) => (
              <li key={spot}>{spot}</li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <details className="mt-4 text-[0.95rem]">
          <summary>{t.now.dropped}</summary>
          <ul className="mt-1 text-soft">
            {left.map(([reason, n]) => (
              <li key={reason}>
                {t.dropped[reason as keyof typeof t.dropped] ?? reason} : {say.count(n)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  )
}

export function SourceList({ sources, now }: { sources: SourceView[]; now: number }) {
  const t = useWords()
  const say = useSay()
  return (
    <ul className="space-y-2.5">
      {sources.map((source) => {
        const Icon = ICONS[source.state]
        const tone =
          source.state === 'troubled' ? 'text-ember' : source.state === 'listening' ? 'text-good' : 'text-soft'
        return (
          <li key={source.id} className="flex gap-2.5">
            <Icon aria-hidden="true" className={`mt-1 size-4.5 shrink-0 ${tone}`} />
            <div>
              <span className="font-medium">{source.title}</span>{' '}
              <span className={`text-[0.95rem] ${tone}`}>{t.now.sourceStates[source.state]}</span>
              <span className="block text-[0.95rem] text-soft">
                {source.trouble ?? (source.seen ? t.now.lastSeen(say.near(source.seen, now)) : t.now.neverSeen)}
              </span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

export function Duty({ people }: { people: NowView['onDuty'] }) {
  const t = useWords()
  const place = usePlace()
  return (
    <Sheet title={t.now.duty}>
      {people.length === 0 && (
        <Empty>
          {t.now.nobodyOnDuty}{' '}
          <Link to="/w/$world/b/$brand/settings" params={place}>
            {t.now.mend}
          </Link>
        </Empty>
      )}
      <ol className="space-y-1">
        {people.map((one) => (
          <li key={one.person} className="flex justify-between gap-3">
            <span>{one.name}</span>
            <span className="whitespace-nowrap text-soft">
              {one.rung === null ? t.now.notRung : t.now.rung(one.rung)}
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
