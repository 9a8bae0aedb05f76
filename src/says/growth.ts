import type { Growth } from '../contract/stream.ts'
import { type Lang, tools } from './tools.ts'

/** How fast it spreads, said without a formula. */
export function growthSentence(growth: Growth | null, lang: Lang): string {
  const s = tools(lang)
  if (growth === null)
    return lang === 'fr'
      ? 'Trop peu de publications pour dire si cela monte.'
      : 'Too few posts to say whether it grows.'
  if (growth.trend === 'shrinking') return lang === 'fr' ? 'Cela retombe.' : 'It is dying down.'
  if (growth.trend === 'level')
    return lang === 'fr' ? 'Cela ne monte ni ne retombe.' : 'It neither grows nor dies down.'
  if (growth.doublingMinutes === null) return lang === 'fr' ? 'Cela monte.' : 'It grows.'
  return lang === 'fr'
    ? `Cela monte : double toutes les ${s.minutes(growth.doublingMinutes)}.`
    : `It grows: doubling every ${s.minutes(growth.doublingMinutes)}.`
}

/** How big it will be a day after its first post, as an estimate, and on how many finished stories of ours it rests. */
export function forecastSentence(
  { median, low, high, stories }: { median: number; low: number; high: number; stories: number },
  lang: Lang,
): string {
  const s = tools(lang)
  const size =
    lang === 'fr'
      ? `Un jour après la première publication, sans doute environ ${s.whole(median)} publications (huit fois sur dix entre ${s.whole(low)} et ${s.whole(high)}).`
      : `A day after the first post probably about ${s.whole(median)} posts (eight times in ten between ${s.whole(low)} and ${s.whole(high)}).`
  return `${size} ${forecastBasis(stories, lang)}`
}

/** What a forecast was learnt from: so many finished stories of ours beside those of other networks. */
export function forecastBasis(stories: number, lang: Lang): string {
  const s = tools(lang)
  if (stories === 0)
    return lang === 'fr'
      ? 'Estimation apprise ailleurs : pas encore corrigée sur vos propres sujets.'
      : 'An estimate learnt elsewhere, not yet corrected on stories of yours.'
  return lang === 'fr'
    ? `Estimation apprise ailleurs, corrigée sur ${s.count(stories, 'de vos sujets terminés', 'de vos sujets terminés')}.`
    : `An estimate learnt elsewhere, corrected on ${s.count(stories, 'finished story of yours', 'finished stories of yours')}.`
}
