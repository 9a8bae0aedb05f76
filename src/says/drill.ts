const scores: Record<'fr' | 'en', Record<string, string>> = {
  fr: {
    acknowledged: 'Alerte prise en charge',
    kept: 'Preuve gardée',
    spoke: 'Premier message en ligne',
    removed: 'Erreur retirée partout',
    causeTold: 'Cause dite en public',
    thanked: 'Premiers mercis',
    recovered: 'Geste après le calme',
  },
  en: {
    acknowledged: 'Alarm acknowledged',
    kept: 'Evidence kept',
    spoke: 'First statement live',
    removed: 'Mistake removed everywhere',
    causeTold: 'Cause told in public',
    thanked: 'First thanks',
    recovered: 'Gesture after calm',
  },
}

/** Words of the drill's score card and feed. */
export const drillWords = {
  score: (code: string, lang: 'fr' | 'en') => scores[lang][code] ?? code,
  history: (told: string, lang: 'fr' | 'en') => (lang === 'fr' ? `À l’époque : ${told}` : `Back then: ${told}`),
  refused: (sentence: string, lang: 'fr' | 'en') => (lang === 'fr' ? `refusé : ${sentence}` : `refused: ${sentence}`),
}
