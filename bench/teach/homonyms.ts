import { rowsOf } from '../../models/learn/data.ts'
import { judgeHomonym, learnHomonyms, type Marked } from '../../src/core/recognise/text/homonyms.ts'
import { wilson } from '../text/interval.ts'

/**
 * Pseudo-homonyms (Gale, Church and Yarowsky 1992): posts about two names are taken for posts about one; the first is the brand,
 * the second its homonym. Settings were chosen on one list of pairs.
 */
const PAIRS = {
  choose: [
    'apple nirvana',
    'amazon eagles',
    'google milan',
    'gucci bowie',
    'netflix twilight',
    'dunkin murray',
    'prime sting',
  ],
  report: [
    'iphone maiden',
    'chelsea israel',
    'arsenal prince',
    'sharknado obama',
    'madrid gandhi',
    'jurassic trump',
    'halloween rousey',
    'naruto brady',
  ],
}
const REPEATS = 3

export function benchHomonyms(say: (line: string) => void, dir: string, part: keyof typeof PAIRS): void {
  const posts = [
    ...new Set(rowsOf<{ text: string }>(dir, 'semeval_sentiment_en_2013_2016.jsonl.gz').map(({ text }) => text)),
  ]
  const next = generator()
  for (const clicks of [5, 10, 20, 40]) {
    const count = { aside: 0, homonym: 0, wrong: 0, ours: 0 }
    for (const pair of PAIRS[part])
      for (let repeat = 0; repeat < REPEATS; repeat++) {
        const [brand, other] = pair.split(' ').map((name) => new RegExp(`\\b${name}\\b`, 'i')) as [RegExp, RegExp]
        const ours = shuffled(
          posts.filter((text) => brand.test(text) && !other.test(text)),
          next,
        )
        const theirs = shuffled(
          posts.filter((text) => other.test(text) && !brand.test(text)),
          next,
        )
        const [a, b] = [Math.floor(ours.length / 2), Math.floor(theirs.length / 2)]
        // What nobody clicked holds as much of the homonym as of the brand: that is how it is before anybody clicks.
        const unmarked = [...ours.slice(0, a), ...theirs.slice(clicks, b)].map((text): Marked => ({ text, as: null }))
        const known = learnHomonyms(
          [...theirs.slice(0, clicks).map((text): Marked => ({ text, as: 'not_us' })), ...unmarked],
          pair,
        )
        const set = (texts: string[]) =>
          texts.filter((text) => known !== null && judgeHomonym(known, text).notUs).length
        count.homonym += theirs.length - b
        count.aside += set(theirs.slice(b))
        count.ours += ours.length - a
        count.wrong += set(ours.slice(a))
      }
    say(
      `homonyms, ${clicks} clicks: set aside ${wilson(count.aside, count.homonym)} · of ours, wrongly ${wilson(count.wrong, count.ours)}`,
    )
  }
}

function shuffled(texts: string[], next: () => number): string[] {
  const out = [...texts]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

function generator(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
