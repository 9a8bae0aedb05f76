import { Intent, Polarity, Tone, Topic } from '../../src/contract/labels.ts'
import type { HeadName } from '../../src/core/recognise/text/heads.ts'
import type { Labelled } from './data.ts'
import type { Settings } from './gradients.ts'

/** One head: its labels, whether a text may have several, and what a text of each source counts for (0 where it is not named). */
export type HeadPlan = { name: HeadName; labels: readonly string[]; many: boolean; weigh: Record<string, number> }

/** One perceptron and its heads, how many features it keeps, and settings chosen on posts kept apart. */
export type Plan = { name: 'opinion' | 'topics'; heads: readonly HeadPlan[]; rows: number; settings: Settings }

const OWN = { own: 1, words: 0.3 }

/**
 * Heads of opinion share one perceptron: what a word says of polarity helps to tell its tone. Topics are learnt apart, for there
 * the loudest label of a text would drown the quiet ones. Own posts and public tweets label polarity so differently that one head
 * cannot serve both: each has its own (`polarity`, `tweets`), and `gate` says of which kind a text is.
 */
export const PLANS: readonly Plan[] = [
  {
    name: 'opinion',
    heads: [
      { name: 'polarity', labels: Polarity.options, many: false, weigh: OWN },
      {
        name: 'tweets',
        labels: Polarity.options,
        many: false,
        weigh: { own: 0.1, 'xlmt-fr': 3, 'xlmt-en': 0.5, semeval: 0.3, xed: 0.1 },
      },
      {
        name: 'gate',
        labels: ['own'],
        many: true,
        weigh: { own: 0.5, 'xlmt-fr': 0.5, 'xlmt-en': 0.3, semeval: 0.1 },
      },
      { name: 'tone', labels: Tone.options, many: false, weigh: OWN },
      { name: 'intent', labels: Intent.options, many: false, weigh: OWN },
    ],
    rows: 52_000,
    settings: {
      width: 24,
      hidden: 64,
      rounds: 7,
      rate: 0.003,
      drop: 0.35,
      rest: 0.3,
      soft: 0.05,
      batch: 128,
      balance: 0.5,
    },
  },
  {
    name: 'topics',
    heads: [{ name: 'topics', labels: Topic.options, many: true, weigh: OWN }],
    rows: 53_000,
    settings: {
      width: 24,
      hidden: 64,
      rounds: 6,
      rate: 0.004,
      drop: 0.2,
      rest: 0.3,
      soft: 0,
      batch: 128,
      balance: 0.35,
    },
  },
]

/** The label numbers of a text for a head, or null where it has none. */
export function goldOf(item: Labelled, name: HeadName): number[] | null {
  if (name === 'gate') return item.source === 'own' ? [0] : []
  const label = item[name === 'tweets' ? 'polarity' : name]
  return label === undefined ? null : Array.isArray(label) ? label : [label]
}
