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
