import { AlarmClock } from 'lucide-react'
import { useRef } from 'react'
import { useWords } from '../data/preferences.ts'
import { spell, useSay } from './time.ts'
import { useWorldTime } from './world-clock.ts'

const ANNOUNCED = [10, 5, 2, 1, 0]

/** A deadline that runs. The figure moves in silence; a screen reader hears it at ten, five, two, one and zero minutes. */
export function Countdown({ label, due, large }: { label: string; due: number; large?: boolean }) {
  const t = useWords()
  const say = useSay()
  const now = useWorldTime()
  const said = useRef('')
  const seconds = (due - now) / 1000
  const late = seconds < 0
  const minutes = Math.ceil(seconds / 60)
  if (ANNOUNCED.includes(Math.max(0, minutes)))
    said.current = late ? t.clock.lateFor(label, spell(seconds)) : t.clock.leftFor(label, minutes)
  const tone = late ? 'text-ember' : minutes <= 5 ? 'text-warn' : 'text-ink'
  return (
    <div className={large ? '' : 'flex flex-wrap items-baseline justify-between gap-x-4'}>
      <div className={`flex items-center gap-2 ${large ? 'text-soft' : ''}`}>
        <AlarmClock aria-hidden="true" className="size-4 shrink-0" />
        <span className="inline-block first-letter:uppercase">{label}</span>
      </div>
      <div>
        <span className={`numbers font-semibold ${tone} ${large ? 'text-4xl tracking-tight' : 'text-xl'}`}>
          {late ? t.clock.late(spell(seconds)) : spell(seconds)}
        </span>{' '}
        <span className="text-[0.95rem] text-soft">{t.clock.before(say.near(due, now))}</span>
      </div>
      <span className="sr-only" aria-live="polite">
        {minutes > 10 ? '' : late ? t.clock.isLate(label) : said.current}
      </span>
    </div>
  )
}
