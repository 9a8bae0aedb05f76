import { chance } from './chance.ts'
import { type Settings, walker } from './gradients.ts'
import { answersOf, type Example, type Perceptron, type Task } from './perceptron.ts'

/** Answers are told in units in which a lead of one is near certainty, as margins of a support vector machine are. */
const MARGIN = 0.4

/** Learns a perceptron by gradient steps over small batches (Adam), from the same examples the same. */
export function learn(
  examples: readonly Example[],
  columns: Map<number, number>,
  tasks: readonly Task[],
  settings: Settings,
): Perceptron {
  const { width, hidden, rounds, batch } = settings
  const next = chance(1)
  const drawn = (size: number, most: number) => Float32Array.from({ length: size }, () => (2 * next() - 1) * most)
  const answers = answersOf(tasks)
  const perceptron: Perceptron = {
    columns,
    width,
    hidden,
    tasks,
    embedding: drawn(columns.size * width, 0.17),
    inner: drawn(hidden * width, 1 / Math.sqrt(width)),
    innerBiases: new Float32Array(hidden),
    outer: drawn(answers * hidden, 1 / Math.sqrt(hidden)),
    outerBiases: new Float32Array(answers),
  }
  const walk = walker(perceptron, rarityOf(examples, tasks, settings.balance), settings, next)
  const kept = examples.map((example) => narrow(example, columns))
  const order = Int32Array.from({ length: kept.length }, (_, i) => i)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    const rate = settings.rate * (1 - round / rounds)
    for (let from = 0; from < order.length; from += batch) {
      const to = Math.min(order.length, from + batch)
      for (let i = from; i < to; i++) walk.look(kept[order[i]!]!)
      walk.step(rate, to - from)
    }
  }
  for (const part of [perceptron.outer, perceptron.outerBiases])
    for (const [i, value] of part.entries()) part[i] = MARGIN * value
  return perceptron
}

function narrow({ ids, values, gold, weights }: Example, columns: Map<number, number>): Example {
  const known = [...ids.keys()].filter((i) => columns.has(ids[i]!))
  return {
    ids: Int32Array.from(known, (i) => columns.get(ids[i]!)!),
    values: Float32Array.from(known, (i) => values[i]!),
    gold,
    weights,
  }
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}

/** A label rarer than the others counts for more, by the power `balance` of how much rarer it is. */
function rarityOf(examples: readonly Example[], tasks: readonly Task[], balance: number): Float32Array {
  const found = new Float32Array(answersOf(tasks)).fill(1)
  for (const [t, { size, from, many }] of tasks.entries()) {
    const counts = new Float64Array(size)
    let all = 0
    for (const { gold, weights } of examples) {
      const labels = gold[t]
      if (!labels || weights[t]! <= 0) continue
      all++
      for (const label of labels) counts[label] = counts[label]! + 1
    }
    for (let k = 0; k < size; k++) {
      const some = Math.max(1, counts[k]!)
      found[from + k] = many ? ((all - Math.min(some, all - 1)) / some) ** balance : (all / size / some) ** balance
    }
  }
  return found
}
