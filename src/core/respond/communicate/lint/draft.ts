import type { LintContext } from '../../../../contract/lint.ts'
import type { Span } from '../../../../contract/primitives.ts'
import { fold } from '../../../kit/fold.ts'

/** One sentence of a draft: `[from, to)` in the folded text. */
export type Sentence = { from: number; to: number; text: string }

/**
 * A draft made ready for the rules: `plain` is folded (small letters, no accents, plain apostrophes), without Markdown marks,
 * each `{blank}` one `¤`. `spanOf` leads from `plain` back to the text as given.
 */
export type Draft = {
  text: string
  plain: string
  sentences: Sentence[]
  context: LintContext
  spanOf(from: number, to: number): Span
}

/** A statement is a page at most; what lies beyond is not read, so that a pasted file cannot hold up the person who pasted it. */
const MOST_UNITS = 50_000
const MARKDOWN = new Set(['*', '_', '#', '>', '~', '`'])

export function prepareDraft(text: string, context: LintContext): Draft {
  const size = Math.min(text.length, MOST_UNITS)
  const at: number[] = []
  let plain = ''
  for (let i = 0; i < size; ) {
    const letter = String.fromCodePoint(text.codePointAt(i)!)
    const close = letter === '{' ? text.slice(i, i + 80).indexOf('}') : -1
    if (close > 0) {
      plain += '¤'
      at.push(i)
      i += close + 1
      continue
    }
    const mark = MARKDOWN.has(letter) && !isInWord(text, i)
    const folded = mark ? ' ' : isBlank(letter) ? (letter === '\n' ? '\n' : ' ') : fold(letter)
    for (let k = 0; k < folded.length; k++) at.push(i)
    plain += folded
    i += letter.length
  }
  at.push(size)
  return {
    text,
    plain,
    sentences: sentencesOf(plain),
    context,
    spanOf: (from, to) => [at[from] ?? size, to <= from ? (at[from] ?? size) : endOf(text, at, to)],
  }
}

/** The end in the given text of the folded letter before `to`: a blank or an `œ` is more, or less, than one folded letter. */
function endOf(text: string, at: readonly number[], to: number): number {
  let end = at[to] ?? text.length
  while (end > 0 && /\s/.test(text[end - 1]!)) end--
  return end
}

const isBlank = (letter: string) => /^\s$/.test(letter)
const isInWord = (text: string, i: number) =>
  /[\p{L}\p{N}]/u.test(text[i - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '')

/** An abbreviation's dot ends nothing: `M. Durand`, `6 p.m.`, `n. 12`. */
const ABBREVIATION = /(?:^|[\s(])(?:m|mm|mr|mrs|ms|dr|me|st|no|n|p|art|etc|cf|ex|a\.m|p\.m|e\.g|i\.e|vs)$/

function sentencesOf(plain: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const close = (to: number) => {
    const text = plain.slice(from, to)
    if (/[\p{L}\p{N}¤]/u.test(text)) found.push({ from, to, text })
    from = to
  }
  for (let i = 0; i < plain.length; i++) {
    const letter = plain[i]!
    if (letter === '\n') close(i + 1)
    else if (letter === '!' || letter === '?' || letter === '…') {
      if (!'!?…'.includes(plain[i + 1] ?? ' ')) close(i + 1)
    } else if (letter === '.') {
      const next = plain[i + 1] ?? ' '
      if (/[\s"»)\u201d]/.test(next) && !ABBREVIATION.test(plain.slice(Math.max(0, i - 6), i))) close(i + 1)
    }
  }
  close(plain.length)
  return found
}
