import { Intent, Polarity, Tone, Topic } from '../../src/contract/labels.ts'
import type { HeadName } from '../../src/core/recognise/text/heads.ts'
import type { Labelled } from './data.ts'

/**
 * How one head is learnt: what a text of each source counts for (0 where it is not named), and settings that did best on own posts
 * by files kept apart (five folds).
 */
export type Plan = {
  name: HeadName
  labels: readonly string[]
  weigh: Record<string, number>
  cost: number
  balance: number
  rounds: number
}

/**
 * Own posts and public tweets label polarity so differently that one head cannot serve both: each has its own (`polarity`, `tweets`),
 * and `gate` says of which kind a text is.
 */
export const PLANS: Plan[] = [
  {
    name: 'polarity',
    labels: Polarity.options,
    weigh: { own: 1, words: 0.4, 'xlmt-fr': 0.2, 'xlmt-en': 0.03, semeval: 0.03 },
    cost: 0.3,
    balance: 0.7,
    rounds: 8,
  },
  {
    name: 'tweets',
    labels: Polarity.options,
    weigh: { own: 0.03, 'xlmt-fr': 1, 'xlmt-en': 0.3, semeval: 0.2, xed: 0.03 },
    cost: 0.3,
    balance: 0.7,
    rounds: 8,
  },
  {
    name: 'gate',
    labels: ['own'],
    weigh: { own: 1, 'xlmt-fr': 0.5, 'xlmt-en': 0.3, semeval: 0.1 },
    cost: 0.1,
    balance: 0.3,
    rounds: 6,
  },
  { name: 'tone', labels: Tone.options, weigh: { own: 1, words: 0.4 }, cost: 0.15, balance: 0.7, rounds: 8 },
  { name: 'intent', labels: Intent.options, weigh: { own: 1, words: 0.4 }, cost: 0.2, balance: 0.7, rounds: 8 },
  { name: 'topics', labels: Topic.options, weigh: { own: 1, words: 0.15 }, cost: 0.15, balance: 0.5, rounds: 6 },
]

/** The label numbers of a text for a head, or null where it has none. */
export function goldOf(item: Labelled, name: HeadName): number[] | null {
  if (name === 'gate') return item.source === 'own' ? [0] : []
  const label = item[name === 'tweets' ? 'polarity' : name]
  return label === undefined ? null : Array.isArray(label) ? label : [label]
}
