import { mainPolarity } from '../../../../contract/reading.ts'
import { readText } from '../read.ts'
import { learnLesson } from './learn.ts'
import type { Correction } from './rules.ts'

/** How often the reading says what the person said, of the heads that were corrected: shipped, and with what the others taught. */
export type Agreement = { heads: number; before: number; after: number }

/** Up to here each correction is left out alone (leave-one-out), beyond in so many groups: learning anew for each would take too long. */
const GROUPS = 10

/**
 * Agreement on every corrected text by a lesson learnt without it. A generator: one group a step, so that the caller can let
 * others work in between. The last value counts.
 */
export function* agreementOf(corrections: readonly Correction[]): Generator<Agreement> {
  const sum: Agreement = { heads: 0, before: 0, after: 0 }
  const groups = Math.min(GROUPS, corrections.length)
  for (let group = 0; group < groups; group++) {
    const lesson = learnLesson(corrections.filter((_, i) => i % groups !== group))
    for (const one of corrections.filter((_, i) => i % groups === group)) {
      const [before, heads] = agreeing(one, null)
      sum.heads += heads
      sum.before += before
      sum.after += agreeing(one, lesson)[0]
    }
    yield sum
  }
}

/** Heads that agree, of those corrected. A list of topics agrees where it is the same. */
function agreeing(one: Correction, lesson: ReturnType<typeof learnLesson>): [agreeing: number, heads: number] {
  const reading = readText(one.text, one.lang, lesson)
  const answers: boolean[] = []
  if (one.polarity !== undefined) answers.push(mainPolarity(reading) === one.polarity)
  if (one.tone !== undefined) answers.push(reading.tone === one.tone)
  if (one.intent !== undefined) answers.push(reading.intent === one.intent)
  if (one.topics !== undefined) answers.push([...one.topics].sort().join() === [...reading.topics].sort().join())
  return [answers.filter(Boolean).length, answers.length]
}
