import type { LintFault } from '../../../../contract/lint.ts'
import type { Draft } from './draft.ts'

/** Below this a text reads like a contract; ordinary statements score 45 to 80. */
const HARD = 30
const FEWEST_WORDS = 40
const LONGEST_SENTENCE = 45

/**
 * Hard reading: Kandel & Moles (1958) for French, Flesch (1948) for English, over texts of 40 words or more, and single
 * sentences of more than 45 words.
 */
export function findHardReading(draft: Draft): LintFault[] {
  const found: LintFault[] = []
  let words = 0
  let syllables = 0
  for (const sentence of draft.sentences) {
    const list = sentence.text.match(/[\p{L}\p{N}¤]+/gu) ?? []
    words += list.length
    for (const word of list) syllables += countSyllables(word, draft.context.lang)
    if (list.length > LONGEST_SENTENCE)
      found.push(fault(draft, sentence.from, sentence.to, 'long_sentence', { count: String(list.length) }))
  }
  if (words < FEWEST_WORDS || draft.sentences.length === 0) return found
  const perSentence = words / draft.sentences.length
  const perWord = syllables / words
  const score =
    draft.context.lang === 'fr'
      ? 207 - 1.015 * perSentence - 73.6 * perWord
      : 206.835 - 1.015 * perSentence - 84.6 * perWord
  if (score < HARD && found.length === 0)
    found.push(fault(draft, 0, draft.plain.length, '', { score: String(Math.max(0, Math.round(score))) }))
  return found
}

function fault(draft: Draft, from: number, to: number, variant: string, params: Record<string, string>): LintFault {
  return { rule: 'reading_level', severity: 'warning', span: draft.spanOf(from, to), variant, params }
}

/** Vowel groups of a folded word, less the silent `e` at its end. */
export function countSyllables(word: string, lang: 'fr' | 'en'): number {
  const groups = word.match(/[aeiouy]+/g)?.length ?? 1
  const silent = lang === 'fr' ? /[^aeiouy](?:e|es|ent)$/.test(word) : /[^aeiouyl]e$|[^aeiouytds]ed$/.test(word)
  return Math.max(1, silent ? groups - 1 : groups)
}
