import { Link } from '@tanstack/react-router'
import { ArrowRight, GraduationCap, ImageDown, Radio } from 'lucide-react'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'

/** An empty house that teaches: three ways on, the quickest first. */
export function FirstSteps() {
  const t = useWords()
  const place = usePlace()
  const way = 'group flex flex-col rounded-2xl border p-5 no-underline transition-colors'
  return (
    <section aria-labelledby="first-steps" className="py-4">
      <h2 id="first-steps" className="max-w-2xl text-3xl sm:text-4xl">
        {t.now.emptyTitle}
      </h2>
      <p className="mt-3 mb-6 max-w-2xl text-lg text-soft">{t.now.emptyLead}</p>
      <div className="grid gap-4 md:grid-cols-3">
        <Link
          to="/w/$world/b/$brand/drills"
          params={place}
          data-testid="see-drill"
          className={`${way} border-ember bg-ember text-on-ember hover:brightness-110`}
        >
          <GraduationCap aria-hidden="true" className="mb-3 size-7" />
          <strong className="text-xl">{t.now.seeDrill}</strong>
          <span className="mt-1.5">{t.now.seeDrillLine}</span>
          <ArrowRight aria-hidden="true" className="mt-4 size-5" />
        </Link>
        <Link to="/w/$world/b/$brand/settings" params={place} className={`${way} border-line bg-sheet hover:bg-sunk`}>
          <Radio aria-hidden="true" className="mb-3 size-7 text-ember" />
          <strong className="text-xl">{t.now.connect}</strong>
          <span className="mt-1.5 text-soft">{t.now.connectLine}</span>
        </Link>
        <Link to="/w/$world/b/$brand/screenshot" params={place} className={`${way} border-line bg-sheet hover:bg-sunk`}>
          <ImageDown aria-hidden="true" className="mb-3 size-7 text-ember" />
          <strong className="text-xl">{t.frame.screenshot}</strong>
          <span className="mt-1.5 text-soft">{t.now.screenshotLine}</span>
        </Link>
      </div>
    </section>
  )
}
