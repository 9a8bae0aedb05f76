import { Link, useNavigate } from '@tanstack/react-router'
import { BookOpen, GraduationCap, Radar, Settings } from 'lucide-react'
import { useWords } from '../data/preferences.ts'
import { useMe, useNow, usePlace } from '../data/queries.ts'
import { BellMark } from './bell-mark.tsx'
import { ScreenshotButton } from './screenshot-button.tsx'
import { LanguageSwitch, SoundSwitch, ThemeSwitch } from './switches.tsx'

export function Header() {
  const t = useWords()
  const place = usePlace()
  const link =
    'inline-flex min-h-10 items-center gap-2 rounded-lg px-1.5 font-medium whitespace-nowrap no-underline max-sm:text-sm sm:px-2.5 hover:bg-sunk aria-[current=page]:bg-sunk aria-[current=page]:font-semibold'
  return (
    <header data-no-print className="border-b border-line">
      <div className="mx-auto flex max-w-[88rem] flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:px-6">
        <Link to="/w/$world/b/$brand" params={place} className="no-underline" aria-label={t.frame.home}>
          <BellMark />
        </Link>
        <BrandSwitch />
        <div className="ml-auto flex items-center sm:order-last sm:ml-2">
          <SoundSwitch />
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
        <nav
          aria-label={t.frame.nav}
          className="flex basis-full items-center justify-between gap-0.5 sm:justify-start sm:gap-1 sm:ml-auto sm:basis-auto"
        >
          <Link to="/w/$world/b/$brand" params={place} activeOptions={{ exact: true }} className={link}>
            <Radar aria-hidden="true" className="hidden size-4.5 sm:block" /> {t.frame.now}
          </Link>
          <Link to="/w/$world/b/$brand/learn" params={place} className={link}>
            <BookOpen aria-hidden="true" className="hidden size-4.5 sm:block" /> {t.learn.nav}
          </Link>
          <Link to="/w/$world/b/$brand/drills" params={place} className={link}>
            <GraduationCap aria-hidden="true" className="hidden size-4.5 sm:block" /> {t.frame.drills}
          </Link>
          <Link to="/w/$world/b/$brand/settings" params={place} className={link}>
            <Settings aria-hidden="true" className="hidden size-4.5 sm:block" /> {t.frame.settings}
          </Link>
        </nav>
        <div className="hidden sm:block">
          <ScreenshotButton />
        </div>
      </div>
    </header>
  )
}

/** One brand is a name; several are a choice that always opens the live world. */
function BrandSwitch() {
  const t = useWords()
  const { world, brand } = usePlace()
  const navigate = useNavigate()
  const brands = useMe().data?.brands ?? []
  const shown = useNow().data?.brand.name ?? brands.find((one) => one.id === brand)?.name ?? brand
  if (world !== 'live' || brands.length < 2) return <span className="truncate text-soft">{shown}</span>
  return (
    <select
      aria-label={t.frame.brand}
      value={brand}
      onChange={(event) => navigate({ to: '/w/$world/b/$brand', params: { world, brand: event.target.value } })}
      className="max-w-44 rounded-lg border border-line bg-sheet px-2 py-1.5"
    >
      {brands.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  )
}
