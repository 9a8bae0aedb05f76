import { apologyPatterns } from './en/apology.ts'
import { blamePatterns } from './en/blame.ts'
import { claimPatterns } from './en/claims.ts'
import { deflectPhrases } from './en/deflect-phrases.ts'
import { factPhrases } from './en/fact-phrases.ts'
import { mannerPhrases } from './en/manner-phrases.ts'
import { publicPatterns } from './en/public.ts'
import { stylePatterns } from './en/style.ts'
import type { Pattern } from './pattern.ts'

export const englishPatterns: readonly Pattern[] = [
  ...apologyPatterns,
  ...blamePatterns,
  ...claimPatterns,
  ...publicPatterns,
  ...stylePatterns,
  ...factPhrases,
  ...mannerPhrases,
  ...deflectPhrases,
]
