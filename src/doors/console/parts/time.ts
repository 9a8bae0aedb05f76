import { useMemo } from 'react'
import { usePreferences } from '../data/preferences.ts'
import { useNow } from '../data/queries.ts'

const here = Intl.DateTimeFormat().resolvedOptions().timeZone

export type Say = {
  /** 10:58, with the zone's city where it is not the browser's. */
  time(at: number): string
  /** Wed 4 Jan, 10:58. */
  day(at: number): string
  /** A moment near `now` by its time alone, a farther one with its day. */
  near(at: number, now: number): string
  count(n: number): string
  share(ratio: number): string
  zone: string
}

/** Moments in the brand's zone, always 24 hours. */
export function useSay(): Say {
  const { lang } = usePreferences()
  const zone = useNow().data?.brand.timezone ?? here
  return useMemo(() => say(lang === 'fr' ? 'fr-FR' : 'en-GB', zone), [lang, zone])
}

export function say(locale: string, zone: string): Say {
  const city = zone === here ? '' : ` (${zone.split('/').at(-1)!.replaceAll('_', ' ')})`
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })
  const clock = format({ hour: '2-digit', minute: '2-digit' })
  const full = format({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  const whole = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const time = (at: number) => clock.format(at) + city
  const day = (at: number) => full.format(at) + city
  return {
    time,
    day,
    near: (at, now) => (Math.abs(now - at) < 12 * 3_600_000 ? time(at) : day(at)),
    count: (n) => whole.format(n),
    share: (ratio) => percent.format(ratio),
    zone,
  }
}

/** `90` → `1 min 30`, `5400` → `1 h 30`; seconds only below ten minutes. */
export function spell(seconds: number): string {
  const left = Math.abs(Math.round(seconds))
  const two = (n: number) => String(n).padStart(2, '0')
  if (left < 600) return left < 60 ? `${left} s` : `${Math.floor(left / 60)} min ${two(left % 60)}`
  if (left < 3600) return `${Math.floor(left / 60)} min`
  if (left < 172_800) return `${Math.floor(left / 3600)} h ${two(Math.floor((left % 3600) / 60))}`
  return `${Math.round(left / 3600)} h`
}
