import type { Example, Perceptron } from './perceptron.ts'

/** What was learnt with all features; `kinds` are its examples by kind, so that a small kind keeps features of its own; `most` to keep. */
export type Trial = { perceptron: Perceptron; kinds: readonly (readonly Example[])[]; most: number }

/**
 * The features worth shipping, by how far they move a perceptron and how often they are met: those of the first perceptron alone, of
 * both, of the second alone, so that each has its own in one piece. `kept` says from where to where.
 */
export function strongest(one: Trial, other: Trial): { rows: number[]; kept: readonly { from: number; to: number }[] } {
  const first = new Set(best(one))
  const second = new Set(best(other))
  const alone = (set: Set<number>, beside: Set<number>) => [...set].filter((id) => !beside.has(id))
  const both = [...first].filter((id) => second.has(id))
  const rows = [...alone(first, second), ...both, ...alone(second, first)]
  return {
    rows,
    kept: [
      { from: 0, to: first.size },
      { from: rows.length - second.size, to: rows.length },
    ],
  }
}

/** The strongest of every kind of text in turn, until there are `most`. */
function best({ perceptron, kinds, most }: Trial): number[] {
  const ranks = new Map<number, number>()
  for (const examples of kinds)
    for (const [rank, id] of ranked(perceptron, examples).entries())
      ranks.set(id, Math.min(rank, ranks.get(id) ?? Number.POSITIVE_INFINITY))
  const ids = [...ranks].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([id]) => id)
  return ids.slice(0, most)
}

function ranked({ columns, width, embedding }: Perceptron, examples: readonly Example[]): number[] {
  const met = new Map<number, number>()
  for (const { ids } of examples) for (const id of ids) if (columns.has(id)) met.set(id, (met.get(id) ?? 0) + 1)
  const strengths = [...met].map(([id, times]): [number, number] => {
    const at = columns.get(id)! * width
    let square = 0
    for (let k = at; k < at + width; k++) square += embedding[k]! ** 2
    return [id, square * times]
  })
  return strengths.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id]) => id)
}
