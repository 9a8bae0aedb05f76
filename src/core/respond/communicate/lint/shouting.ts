import type { LintFault } from '../../../../contract/lint.ts'
import type { Draft } from './draft.ts'

const MARKS = /[!?]*!{2,}[!?]*|\?{3,}/g
const CAPITALS = /\b\p{Lu}{3,}(?:[ '’,-]+\p{Lu}{2,}){2,}\b|\b\p{Lu}{4,}(?:[ '’-]+\p{Lu}{3,})+\b/gu

/** Runs of capitals (two long words or three short ones: one may be an acronym) and repeated exclamation marks. */
export function findShouting(draft: Draft): LintFault[] {
  const found: LintFault[] = []
  for (const pattern of [MARKS, CAPITALS])
    for (const match of draft.text.slice(0, 50_000).matchAll(pattern))
      found.push({
        rule: 'shouting',
        severity: 'warning',
        span: [match.index, match.index + match[0].length],
        variant: '',
        params: { words: match[0] },
      })
  return found
}
