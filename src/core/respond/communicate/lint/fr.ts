import type { Pattern } from './pattern.ts'

export const frenchPatterns: readonly Pattern[] = [
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:desolee?s?|navree?s?|excus\w+|regrett?\w*)\b[^.!?]{0,80}\bs(?:i|'ils?)\b[^.!?]{0,80}/,
  },
]
