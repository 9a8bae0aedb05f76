import { apologyPatterns } from './en/apology.ts'
import { blamePatterns } from './en/blame.ts'
import { claimPatterns } from './en/claims.ts'
import { deflectPhrases } from './en/deflect-phrases.ts'
import { factPhrases } from './en/fact-phrases.ts'
import { mannerPhrases } from './en/manner-phrases.ts'
import { mockeryPhrases } from './en/mockery-phrases.ts'
import { othersPhrases } from './en/others-phrases.ts'
import { pressurePhrases } from './en/pressure-phrases.ts'
import { publicPatterns } from './en/public.ts'
import { softeningPhrases } from './en/softening-phrases.ts'
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
  ...mockeryPhrases,
  ...othersPhrases,
  ...softeningPhrases,
  ...pressurePhrases,
]
