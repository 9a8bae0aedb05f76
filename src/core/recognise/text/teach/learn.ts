import type { Features } from '../features.ts'
import { following, type Lesson } from '../lesson.ts'
import { wordLists } from '../lexicon/index.ts'
import { weighed } from '../read.ts'
import { fileRows } from '../rows.ts'
import { ANSWERS } from '../weights.ts'
import { type Correction, heldRules, type Rule, rulesOf } from './rules.ts'

/** More rounds change no label. */
const ROUNDS = 12

/** A text's features that may be taught, each once, by their place in the lesson. */
type Example = { at: Int32Array; values: Float32Array; norm: number; rules: Rule[] }

/**
 * Learns what to add to the shipped sums so that the corrected texts read as they were corrected: a linear support vector
 * machine with squared hinge loss over pairs of labels, by dual coordinate descent (Hsieh et al. 2008), regularised towards
 * nought. Words of the shipped lists are held to what they say today, so that a few corrections cannot turn the rest. The
 * same corrections in the same order give the same lesson; null where there are none. 500 take less than a second.
 */
export function learnLesson(corrections: readonly Correction[]): Lesson | null {
  const places = new Map<number, number>()
  const examples = corrections.map((one) => {
    const { said, features } = weighed(one.text, one.lang)
    return exampleOf(features, rulesOf(one, said), places)
  })
  if (examples.every(({ rules }) => rules.length === 0)) return null
  // A word that stands in no corrected text cannot be turned by one.
  const held = anchors().map(({ features, said }) => exampleOf(features, heldRules(said), places, true))
  const weights = new Float32Array(places.size * ANSWERS)
  const all = [...examples, ...held.filter(({ at }) => at.length > 0)]
  for (let round = 0; round < ROUNDS; round++) for (const one of all) settle(one, weights)
  return packed([...places.keys()], weights)
}

/** A row that moves no column by more says nothing: most of what common words got is that small. */
const LEAST_WEIGHT = 0.05

/** The rows and columns that say something. */
function packed(ids: readonly number[], weights: Float32Array): Lesson {
  const columns = Int32Array.from({ length: ANSWERS }, (_, column) => column).filter((column) =>
    ids.some((_, row) => weights[row * ANSWERS + column] !== 0),
  )
  const kept = ids.flatMap((_, row) =>
    columns.some((column) => Math.abs(weights[row * ANSWERS + column]!) >= LEAST_WEIGHT) ? row : [],
  )
  const small = new Float32Array(kept.length * columns.length)
  for (const [i, row] of kept.entries())
    for (const [k, column] of columns.entries()) small[i * columns.length + k] = weights[row * ANSWERS + column]!
  return { rows: fileRows(Int32Array.from(kept, (row) => ids[row]!)), columns, weights: small }
}

function exampleOf(features: Features, rules: Rule[], places: Map<number, number>, knownOnly = false): Example {
  const merged = new Map<number, number>()
  for (let i = following(features, -1); i < features.count; i = following(features, i)) {
    const id = features.ids[i]!
    if (!knownOnly || places.has(id)) merged.set(id, (merged.get(id) ?? 0) + features.values[i]!)
  }
  const at = Int32Array.from(merged.keys(), (id) => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  })
  const values = Float32Array.from(merged.values())
  return { at, values, norm: values.reduce((sum, value) => sum + value * value, 0), rules }
}

const added = new Float64Array(ANSWERS)

/** One step of every rule of one text. */
function settle({ at, values, norm, rules }: Example, weights: Float32Array): void {
  if (rules.length === 0) return
  added.fill(0)
  for (let k = 0; k < at.length; k++)
    for (let column = 0; column < ANSWERS; column++)
      added[column] = added[column]! + values[k]! * weights[at[k]! * ANSWERS + column]!
  for (const rule of rules) {
    const { up, down } = rule
    const stands = rule.base + (up < 0 ? 0 : added[up]!) - (down < 0 ? 0 : added[down]!)
    const slack = 0.5 / rule.cost
    const width = norm * (up < 0 || down < 0 ? 1 : 2) + slack
    const dual = Math.max(0, rule.dual + (rule.least - stands - slack * rule.dual) / width)
    const step = dual - rule.dual
    if (step === 0) continue
    rule.dual = dual
    move(up, step)
    move(down, -step)
  }

  function move(column: number, step: number): void {
    if (column < 0) return
    added[column] = added[column]! + step * norm
    for (let k = 0; k < at.length; k++) {
      const cell = at[k]! * ANSWERS + column
      weights[cell] = weights[cell]! + step * values[k]!
    }
  }
}

/** So many words of each list, spread over it. */
const OF_A_LIST = 3
let laid: { features: Features; said: Float64Array }[] | null = null

/** Words of the shipped lists as texts of their own, weighed once. */
function anchors(): { features: Features; said: Float64Array }[] {
  laid ??= Object.entries(wordLists).flatMap(([lang, lists]) =>
    lists.flatMap((list) =>
      Object.values(list).flatMap((written) => {
        const words = written.split(/\s+/).filter((word) => word !== '')
        const some = Array.from({ length: OF_A_LIST }, (_, n) => words[Math.floor((n * words.length) / OF_A_LIST)]!)
        return some.map((word) => weighed(word.replaceAll('_', ' ').replaceAll('*', ''), lang))
      }),
    ),
  )
  return laid
}
