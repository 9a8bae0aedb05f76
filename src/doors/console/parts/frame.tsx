import { Outlet, useRouterState } from '@tanstack/react-router'
import { useLive, useRinging } from '../data/live.ts'
import { usePreferences, useWords } from '../data/preferences.ts'
import { useNow, usePlace } from '../data/queries.ts'
import { allowSound, useSoundAllowed } from './bell-sound.ts'
import { Header } from './header.tsx'
import { DrillRibbon } from './ribbon.tsx'
import { RingingBar } from './ringing-bar.tsx'
import { ScreenshotButton } from './screenshot-button.tsx'

/** What stands around every page of a brand: drill ribbon, ringing bell, navigation, the one big button. */
export function Frame() {
  const t = useWords()
  const { world } = usePlace()
  const { muted } = usePreferences()
  const allowed = useSoundAllowed()
  const connected = useLive()
  const now = useNow()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const ringing = now.data?.alarms.filter((alarm) => alarm.state === 'ringing') ?? []
  useRinging(
    ringing.map((alarm) => `${t.levels[alarm.level]} · ${alarm.title}`),
    !muted && allowed,
    `${now.data?.brand.name ?? ''} · Tocsin`.replace(/^ · /, ''),
  )
  const onScreenshot = path.endsWith('/screenshot')
  const onNow = /\/b\/[^/]+\/?$/.test(path)
  return (
    <div className={`flex min-h-dvh flex-col ${onScreenshot ? '' : 'pb-24 sm:pb-0'}`}>
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:p-3">
        {t.frame.skip}
      </a>
      {world !== 'live' && <DrillRibbon />}
      <Header />
      {ringing.length > 0 && !muted && !allowed && (
        <button
          type="button"
          data-no-print
          onClick={allowSound}
          className="bg-sunk px-4 py-2 font-semibold underline underline-offset-4"
        >
          {t.frame.allowSound}
        </button>
      )}
      {!connected && (
        <p role="status" data-no-print className="bg-sunk px-4 py-1.5 text-center text-[0.95rem]">
          {t.frame.disconnected}
        </p>
      )}
      {!onNow && !path.includes('/alarms/') && <RingingBar alarms={ringing} />}
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-[88rem] flex-1 px-4 py-5 outline-none sm:px-6 sm:py-7"
      >
        <Outlet />
      </main>
      <div hidden={onScreenshot}>
        <ScreenshotButton fixed />
      </div>
    </div>
  )
}
