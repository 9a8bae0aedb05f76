import { Link } from '@tanstack/react-router'
import { GraduationCap } from 'lucide-react'
import { useWords } from '../data/preferences.ts'
import { useDrill, useMe, usePlace } from '../data/queries.ts'
import { useSay } from './time.ts'
import { useWorldTime } from './world-clock.ts'

/** Says on every page of a drill, in words and colour, that nothing here reaches the public. */
export function DrillRibbon() {
  const t = useWords()
  const { world, brand } = usePlace()
  const drill = useDrill(world)
  const say = useSay()
  const now = useWorldTime()
  const live = useMe().data?.brands[0]
  return (
    <section aria-label={t.drill.ribbon} data-testid="drill-ribbon" className="ribbon sticky top-0 z-30 text-on-drill">
      <div className="mx-auto flex max-w-[88rem] flex-wrap items-center gap-x-4 px-4 py-1.5 sm:px-6">
        <strong className="flex items-center gap-2 tracking-widest">
          <GraduationCap aria-hidden="true" className="size-5" />
          {t.drill.ribbon}
        </strong>
        <span className="hidden md:inline">{t.drill.ribbonLine}</span>
        <span className="numbers ml-auto">{drill.data && say.day(now)}</span>
        <Link to="/w/$world/b/$brand/drill" params={{ world, brand }} className="font-semibold text-on-drill">
          {t.drill.follow}
        </Link>
        {live && (
          <Link to="/w/$world/b/$brand" params={{ world: 'live', brand: live.id }} className="text-on-drill">
            {t.drill.leave}
          </Link>
        )}
      </div>
    </section>
  )
}
