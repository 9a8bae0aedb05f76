import { compileLexicon, type Lexicon } from './compile.ts'
import { englishCues, englishPolarity } from './en.ts'
import { frenchCues, frenchPolarity } from './fr.ts'
import { englishChildren, englishTopics, frenchChildren, frenchTopics } from './topics.ts'

const french = compileLexicon(frenchPolarity, frenchCues, frenchTopics, frenchChildren)
const english = compileLexicon(englishPolarity, englishCues, englishTopics, englishChildren)
const both = compileLexicon(
  frenchPolarity,
  frenchCues,
  frenchTopics,
  frenchChildren,
  englishPolarity,
  englishCues,
  englishTopics,
  englishChildren,
)

/** The word lists for a language; where it is unknown, both. */
export function lexiconFor(lang: string): Lexicon {
  return lang === 'fr' ? french : lang === 'en' ? english : both
}
