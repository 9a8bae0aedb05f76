import { compileLexicon, type Lexicon } from './compile.ts'
import { englishCues, englishPolarity } from './en.ts'
import { englishActs } from './en-acts.ts'
import { englishFeelings } from './en-feelings.ts'
import { englishFields } from './en-fields.ts'
import { frenchCues, frenchPolarity } from './fr.ts'
import { frenchActs } from './fr-acts.ts'
import { frenchFeelings } from './fr-feelings.ts'
import { frenchFields } from './fr-fields.ts'
import { englishRed, frenchRed } from './red.ts'
import { englishChildren, englishTopics, frenchChildren, frenchTopics } from './topics.ts'

const FRENCH = [
  frenchPolarity,
  frenchCues,
  frenchTopics,
  frenchRed,
  frenchChildren,
  frenchFeelings,
  frenchActs,
  frenchFields,
]
const ENGLISH = [
  englishPolarity,
  englishCues,
  englishTopics,
  englishRed,
  englishChildren,
  englishFeelings,
  englishActs,
  englishFields,
]
/** The word lists by language, for those who learn from them. */
export const wordLists = { fr: FRENCH, en: ENGLISH } as const

const french = compileLexicon(...FRENCH)
const english = compileLexicon(...ENGLISH)
const both = compileLexicon(...FRENCH, ...ENGLISH)

/** The word lists for a language; where it is unknown, both. */
export function lexiconFor(lang: string): Lexicon {
  return lang === 'fr' ? french : lang === 'en' ? english : both
}
