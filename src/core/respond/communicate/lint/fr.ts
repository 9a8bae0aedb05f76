import { apologyPatterns } from './fr/apology.ts'
import { blamePatterns } from './fr/blame.ts'
import { claimPatterns } from './fr/claims.ts'
import { deflectPhrases } from './fr/deflect-phrases.ts'
import { factPhrases } from './fr/fact-phrases.ts'
import { mannerPhrases } from './fr/manner-phrases.ts'
import { mockeryPhrases } from './fr/mockery-phrases.ts'
import { othersPhrases } from './fr/others-phrases.ts'
import { pressurePhrases } from './fr/pressure-phrases.ts'
import { publicPatterns } from './fr/public.ts'
import { softeningPhrases } from './fr/softening-phrases.ts'
import { stylePatterns } from './fr/style.ts'
import type { Pattern } from './pattern.ts'

export const frenchPatterns: readonly Pattern[] = [
  ...apologyPatterns,
  ...blamePatterns,
  ...claimPatterns,
  ...publicPatterns,
  ...stylePatterns,
  ...factPhrases,
  ...mannerPhrases,
  ...pressurePhrases,
  ...deflectPhrases,
  ...mockeryPhrases,
  ...othersPhrases,
  ...softeningPhrases,
]
