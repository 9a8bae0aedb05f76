import { Intent, Polarity, Tone, Topic } from '../../../../contract/labels.ts'
import type { Reading } from '../../../../contract/reading.ts'
import { firstOf, heads } from '../weights.ts'

/** What a person of the team says of a text; heads they said nothing about are left alone. */
export type Correction = {
  text: string
  lang?: string | undefined
  polarity?: Polarity | undefined
  tone?: Tone | undefined
  intent?: Reading['intent'] | undefined
  topics?: readonly Topic[] | undefined
}

/** Column `up` must stand `least` above column `down` (−1: above nought) once what was learnt is added to `base`, which the shipped weights say. */
export type Rule = { up: number; down: number; least: number; base: number; cost: number; dual: number }

/**
 * What a margin missed costs (C of the literature), and how far the right label must stand above the others. Chosen on the posts
 * of three airlines: a higher cost learns single corrections by heart and reads the rest worse.
 */
const COST = 0.05
const MARGIN = 0.3
/** A word of the lists speaks for every post it stands in: to turn it costs twenty corrections. */
const HELD = 1
/** A red topic is said below the cut already: what takes one back clears that too. */
const BELOW = 0.3

const HEADS = [
  ['polarity', Polarity.options],
  ['tone', Tone.options],
  ['intent', Intent.options],
] as const

/** The corrected label above every other of its head; each topic above or below where it is cut off. */
export function rulesOf(correction: Correction, said: Float64Array): Rule[] {
  const rules: Rule[] = []
  for (const [head, options] of HEADS) {
    const label = correction[head]
    if (label === undefined) continue
    const from = firstOf[head]
    const up = from + (options as readonly string[]).indexOf(label)
    for (let down = from; down < from + options.length; down++)
      if (down !== up) rules.push({ up, down, least: MARGIN, base: said[up]! - said[down]!, cost: COST, dual: 0 })
  }
  const { topics } = correction
  if (topics === undefined) return rules
  const { cut } = heads.topics
  for (const [k, topic] of Topic.options.entries()) {
    const column = firstOf.topics + k
    const [up, down] = topics.includes(topic) ? [column, -1] : [-1, column]
    const least = up >= 0 ? cut + MARGIN : MARGIN + BELOW - cut
    rules.push({ up, down, least, base: up >= 0 ? said[column]! : -said[column]!, cost: COST, dual: 0 })
  }
  return rules
}

/** What is said today goes on being said. */
export function heldRules(said: Float64Array): Rule[] {
  return HEADS.flatMap(([head, options]) => {
    const from = firstOf[head]
    const part = said.subarray(from, from + options.length)
    const up = from + part.indexOf(Math.max(...part))
    return options.flatMap((_, k) => {
      const down = from + k
      const base = said[up]! - said[down]!
      return down === up ? [] : { up, down, least: Math.min(base, MARGIN), base, cost: HELD, dual: 0 }
    })
  })
}
