import { Moon, Sun, SunMoon, Volume2, VolumeX } from 'lucide-react'
import { prefer, type Theme, usePreferences, useWords } from '../data/preferences.ts'
import { allowSound } from './bell-sound.ts'

const look = 'inline-grid min-h-10 min-w-10 place-items-center rounded-lg px-2 font-semibold hover:bg-sunk'

export function LanguageSwitch() {
  const { lang } = usePreferences()
  const other = lang === 'fr' ? 'en' : 'fr'
  return (
    <button
      type="button"
      lang={other}
      className={look}
      onClick={() => prefer({ lang: other })}
      title={other === 'fr' ? 'Passer en français' : 'Switch to English'}
    >
      {other.toUpperCase()}
      <span className="sr-only">{other === 'fr' ? ' — passer en français' : ' — switch to English'}</span>
    </button>
  )
}

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const ICONS = { system: SunMoon, light: Sun, dark: Moon }

export function ThemeSwitch() {
  const t = useWords()
  const { theme } = usePreferences()
  const Icon = ICONS[theme]
  const label = t.frame.theme(t.frame.themes[theme])
  return (
    <button
      type="button"
      className={look}
      onClick={() => prefer({ theme: NEXT[theme] })}
      aria-label={label}
      title={label}
    >
      <Icon aria-hidden="true" className="size-5" />
    </button>
  )
}

export function SoundSwitch() {
  const t = useWords()
  const { muted } = usePreferences()
  const label = muted ? t.frame.soundOff : t.frame.soundOn
  return (
    <button
      type="button"
      className={look}
      aria-label={label}
      title={label}
      aria-pressed={!muted}
      onClick={() => {
        allowSound()
        prefer({ muted: !muted })
      }}
    >
      {muted ? <VolumeX aria-hidden="true" className="size-5" /> : <Volume2 aria-hidden="true" className="size-5" />}
    </button>
  )
}
