import { constantFeature, cueFeature } from '../../src/core/recognise/text/features.ts'
import type { Belief } from './linear.ts'

/** How strongly a cue of the word lists speaks for the label it is named after, before any post is read. */
const CUE_WEIGHT = { polarity: 2, tone: 4, intent: 4, topics: 9 }
/** Most topics do not stand in most posts. */
const TOPIC_ABSENT = -5

/** Few posts are labelled yet: the word lists are where the heads start, and posts correct them. */
export function beliefs(name: keyof typeof CUE_WEIGHT, labels: readonly string[]): Belief[] {
  const found: Belief[] = []
  const weight = CUE_WEIGHT[name]
  for (const [label, word] of labels.entries()) {
    if (name === 'topics') {
      found.push({ id: cueFeature(`topic:${word}`), label, weight })
      found.push({ id: constantFeature, label, weight: TOPIC_ABSENT })
    } else if (name === 'polarity') {
      const sign = word === 'negative' ? 'neg' : word === 'positive' ? 'pos' : null
      if (sign !== null)
        found.push({ id: cueFeature(sign), label, weight }, { id: cueFeature(`${sign}2`), label, weight: 2 * weight })
    } else found.push({ id: cueFeature(word), label, weight })
  }
  return found
}
