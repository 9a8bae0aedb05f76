import type { LintRule } from '../../../../contract/labels.ts'
import type { Pattern } from './pattern.ts'

/**
 * Turns of speech of one rule, one a line, in folded letters: `…` stands for a few words of the same clause, `~` for any ending of the
 * word before it, `^` for the beginning of the sentence; `(a|b)` and `(a)?` as in regular expressions.
 */
export type Phrases = {
  rule: LintRule
  severity: 'error' | 'warning'
  phrases: readonly string[]
  unless?: RegExp
  unlessText?: RegExp
  unlessBefore?: RegExp
  kinds?: Pattern['kinds']
}

/** All turns of speech of a rule as one pattern. */
export function patternOf({ phrases, ...rest }: Phrases): Pattern {
  const parts = phrases.map((phrase) =>
    phrase.startsWith('^') ? `^\\s*${sourceOf(phrase.slice(1))}` : `\\b${sourceOf(phrase)}`,
  )
  return { ...rest, variant: '', re: new RegExp(parts.join('|')) }
}

function sourceOf(phrase: string): string {
  const source = phrase
    .replaceAll(' … ', ',? (?:[^.!?;:]{0,45}? )?')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll('~', '[a-z]*')
  // whole words: a match that ends in a letter does not run on into another, one that ends in a space or an apostrophe may
  return /[a-z)~?]$/.test(phrase) ? `(?:${source})(?!(?<=[a-z])[a-z])` : `(?:${source})`
}
