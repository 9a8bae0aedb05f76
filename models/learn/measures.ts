/** Precision, recall and F1 a label from pairs of (gold, found) label sets. */
export function byLabel(pairs: readonly { gold: number[]; found: number[] }[], size: number) {
  const right = new Array<number>(size).fill(0)
  const gold = new Array<number>(size).fill(0)
  const found = new Array<number>(size).fill(0)
  for (const pair of pairs) {
    for (const k of pair.gold) gold[k]!++
    for (const k of pair.found) found[k]!++
    for (const k of pair.found) if (pair.gold.includes(k)) right[k]!++
  }
  return right.map((hits, k) => ({
    n: gold[k]!,
    precision: found[k]! > 0 ? hits / found[k]! : 0,
    recall: gold[k]! > 0 ? hits / gold[k]! : 0,
    f1: gold[k]! + found[k]! > 0 ? (2 * hits) / (gold[k]! + found[k]!) : 0,
  }))
}

/** Mean F1 over the labels that occur. */
export function macroF1(pairs: readonly { gold: number[]; found: number[] }[], size: number): number {
  const seen = byLabel(pairs, size).filter(({ n }) => n > 0)
  return seen.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, seen.length)
}

export function macroRecall(pairs: readonly { gold: number[]; found: number[] }[], size: number): number {
  const seen = byLabel(pairs, size).filter(({ n }) => n > 0)
  return seen.reduce((sum, { recall }) => sum + recall, 0) / Math.max(1, seen.length)
}

/** F1 over all (text, label) pairs. */
export function microF1(pairs: readonly { gold: number[]; found: number[] }[]): number {
  let right = 0
  let all = 0
  for (const { gold, found } of pairs) {
    right += found.filter((k) => gold.includes(k)).length
    all += gold.length + found.length
  }
  return all === 0 ? 0 : (2 * right) / all
}

/** 95 % interval of a measure by 500 resamples of the texts, with a fixed seed. */
export function interval<T>(items: readonly T[], measure: (items: T[]) => number): [number, number] {
  const values: number[] = []
  let state = 42
  for (let round = 0; round < 500; round++) {
    const drawn: T[] = []
    for (let i = 0; i < items.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      drawn.push(items[Math.floor((state / 4294967296) * items.length)]!)
    }
    values.push(measure(drawn))
  }
  values.sort((a, b) => a - b)
  return [values[12]!, values[487]!]
}
