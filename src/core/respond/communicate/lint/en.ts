import type { Pattern } from './pattern.ts'

export const englishPatterns: readonly Pattern[] = [
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret)\b[^.!?]{0,80}\b(?:if|anyone|anybody)\b[^.!?]{0,80}/,
  },
]
