import { useSyncExternalStore } from 'react'
import type { SpokenLang } from '../../../contract/primitives.ts'
import { en } from '../../../says/console/en.ts'
import { fr, type Words } from '../../../says/console/fr.ts'

export type Theme = 'system' | 'light' | 'dark'
type Preferences = { lang: SpokenLang; theme: Theme; muted: boolean }

const KEY = 'tocsin.preferences'
const listeners = new Set<() => void>()
let current = read()

/** What this browser remembers; a private window without storage simply forgets. */
function read(): Preferences {
  const spoken: Preferences = {
    lang: navigator.language.startsWith('fr') ? 'fr' : 'en',
    theme: 'system',
    muted: false,
  }
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>
    return { ...spoken, ...kept }
  } catch {
    return spoken
  }
}

export function preferences(): Preferences {
  return current
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // Storage refused: the choice lives until the page is closed.
  }
  showPreferences()
  for (const listener of listeners) listener()
}

/** Lets the document know: screen readers need the language, the style sheet the theme. */
export function showPreferences(): void {
  document.documentElement.lang = current.lang
  document.documentElement.dataset.theme = current.theme
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}

/** The console's own words in the language of the screen. */
export function useWords(): Words {
  return usePreferences().lang === 'fr' ? fr : en
}
