import type { Growth } from '../contract/stream.ts'
import { type Lang, tools } from './tools.ts'

/** How fast it spreads, said without a formula. */
export function growthSentence(growth: Growth | null, lang: Lang): string {
  const s = tools(lang)
  if (growth === null)
    return lang === 'fr' ? 'Trop peu de messages pour dire si cela monte.' : 'Too few posts to say whether it grows.'
  if (growth.trend === 'shrinking') return lang === 'fr' ? 'Cela retombe.' : 'It is dying down.'
  if (growth.trend === 'level')
    return lang === 'fr' ? 'Cela ne monte ni ne retombe.' : 'It neither grows nor dies down.'
  if (growth.doublingMinutes === null) return lang === 'fr' ? 'Cela monte.' : 'It grows.'
  return lang === 'fr'
    ? `Cela monte : double toutes les ${s.minutes(growth.doublingMinutes)}.`
    : `It grows: doubling every ${s.minutes(growth.doublingMinutes)}.`
}

/** How big it will be a day after its first post, as an estimate. */
export function forecastSentence(
  { median, low, high }: { median: number; low: number; high: number },
  lang: Lang,
): string {
  const s = tools(lang)
  return lang === 'fr'
    ? `Un jour après le premier message, sans doute environ ${s.whole(median)} messages (huit fois sur dix entre ${s.whole(low)} et ${s.whole(high)}).`
    : `A day after the first post probably about ${s.whole(median)} posts (eight times in ten between ${s.whole(low)} and ${s.whole(high)}).`
}
