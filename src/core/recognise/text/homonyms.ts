import { fold } from '../../kit/fold.ts'
import { tokens } from '../../kit/tokens.ts'

/** A text somebody marked "not us" or "us", or one nobody marked. */
export type Marked = { text: string; as: 'not_us' | 'us' | null }
/** A context word: log-odds of standing beside the homonym rather than beside us, above nought where it speaks for the homonym, and its z. */
export type ContextWord = { word: string; odds: number; z: number }
/** What stands around the homonym of a brand, and around the brand itself. */
export type Homonyms = { own: ReadonlySet<string>; words: ReadonlyMap<string, ContextWord> }

/** Fewer different marked texts teach nothing. */
export const FEWEST_MARKED = 5
/** So many texts about us must stand beside them. */
const FEWEST_OTHERS = 10

/**
 * Chosen with pseudo-homonyms (two names of seven pairs taken for one) and kept for eight other pairs: what is set aside wrongly
 * costs more than what is not set aside.
 */
const PRIOR_WORDS = 100
const SIGNIFICANT = 1.96
const FEWEST_WORDS = 2
const SURE = 3
/** Texts nobody marked that read like the marked ones count half with them, and the words are weighed again. */
const ROUNDS = 4
const ALIKE = 2
const ALIKE_COUNTS = 0.5
/** A person who says "this is us" says more than silence does. */
const SAID_US = 3

/**
 * Learns context words from the texts marked "not us" and the others: log-odds with an informative Dirichlet prior (Monroe, Colaresi
 * and Quinn 2008) over the texts a word stands in, then a few rounds in which unmarked texts that read like the homonym change
 * sides (Nigam et al. 2000), because most of them were never clicked. Copies count once. `name` is the brand's own. Null where
 * fewer than five different texts are marked. Deterministic.
 */
export function learnHomonyms(texts: readonly Marked[], name: string): Homonyms | null {
  const own = new Set(tokens(name).map(({ word }) => word))
  const seen = new Map<string, { words: Set<string>; as: Marked['as'] }>()
  for (const { text, as } of texts) {
    const words = wordsOf(text, own)
    const key = [...words].sort().join(' ')
    if (words.size > 0 && (as !== null || !seen.has(key))) seen.set(key, { words, as })
  }
  const all = [...seen.values()]
  const marked = all.filter(({ as }) => as === 'not_us').map(({ words }) => ({ words, counts: 1 }))
  const us = all.filter(({ as }) => as === 'us').map(({ words }) => ({ words, counts: SAID_US }))
  const unmarked = all.filter(({ as }) => as === null).map(({ words }) => ({ words, counts: 1 }))
  if (marked.length < FEWEST_MARKED || us.length + unmarked.length < FEWEST_OTHERS) return null
  let words = oddsOf(marked, [...us, ...unmarked])
  for (let round = 0; round < ROUNDS; round++) {
    const alike = unmarked.map((one) => sumOf(words, one.words) >= ALIKE)
    const moved = unmarked.filter((_, i) => alike[i]).map((one) => ({ ...one, counts: ALIKE_COUNTS }))
    words = oddsOf([...marked, ...moved], [...us, ...unmarked.filter((_, i) => !alike[i])])
  }
  return { own, words }
}

/**
 * Whether a text is probably about the homonym, and the words that say so, the surest first. At least two words must, and
 * outweigh those that speak for us.
 */
export function judgeHomonym({ own, words }: Homonyms, text: string): { notUs: boolean; words: string[] } {
  const found = wordsOf(text, own)
  const speaking = [...found].flatMap((word) => words.get(word) ?? []).filter(({ odds }) => odds > 0)
  const notUs = speaking.length >= FEWEST_WORDS && sumOf(words, found) >= SURE
  return { notUs, words: speaking.sort((a, b) => b.odds - a.odds).map(({ word }) => word) }
}

type Counted = { words: ReadonlySet<string>; counts: number }

function oddsOf(notUs: readonly Counted[], us: readonly Counted[]): Map<string, ContextWord> {
  const [there, here] = [countsOf(notUs), countsOf(us)]
  const words = new Map<string, ContextWord>()
  for (const word of new Set([...there.by.keys(), ...here.by.keys()])) {
    const [beside, ours] = [there.by.get(word) ?? 0, here.by.get(word) ?? 0]
    if (beside + ours < 2) continue
    const prior = (PRIOR_WORDS * (beside + ours)) / (there.total + here.total)
    const [a, b] = [beside + prior, ours + prior]
    const odds = Math.log(a / (there.total + PRIOR_WORDS - a)) - Math.log(b / (here.total + PRIOR_WORDS - b))
    const z = odds / Math.sqrt(1 / a + 1 / b)
    // A word of one single marked text may be chance.
    if (Math.abs(z) >= SIGNIFICANT && (odds < 0 || beside >= 2)) words.set(word, { word, odds, z })
  }
  return words
}

function countsOf(texts: readonly Counted[]): { by: Map<string, number>; total: number } {
  const by = new Map<string, number>()
  let total = 0
  for (const { words, counts } of texts)
    for (const word of words) {
      by.set(word, (by.get(word) ?? 0) + counts)
      total += counts
    }
  return { by, total }
}

function sumOf(words: ReadonlyMap<string, ContextWord>, found: ReadonlySet<string>): number {
  let sum = 0
  for (const word of found) sum += words.get(word)?.odds ?? 0
  return sum
}

/** Words and tags, each once; no numbers, no single letters, nothing of our own name, no handles and addresses. */
function wordsOf(text: string, own: ReadonlySet<string>): Set<string> {
  const words = new Set<string>()
  for (const { kind, word } of tokens(fold(text).slice(0, 5000)))
    if ((kind === 'word' || kind === 'tag') && word.length > 1 && !/^\d+$/.test(word) && !own.has(word)) words.add(word)
  return words
}
