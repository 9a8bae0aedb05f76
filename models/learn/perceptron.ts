/** One question asked of a text: `many` where it may have several labels. `from` is its first place among all answers. */
export type Task = { size: number; many: boolean; from: number }

/** One example: feature hashes with values (each hash once); by task its label numbers, null where it has none, and what it counts for. */
export type Example = {
  ids: Int32Array
  values: Float32Array
  gold: (readonly number[] | null)[]
  weights: readonly number[]
}

/**
 * Features become one short vector (their embeddings, weighed and added up), the vector becomes hidden units that are nought or
 * more, and those become answers: a deep averaging network (Iyyer et al. 2015). `embedding` holds `width` numbers a column,
 * `inner` `width` a hidden unit, `outer` `hidden` an answer.
 */
export type Perceptron = {
  columns: Map<number, number>
  width: number
  hidden: number
  tasks: readonly Task[]
  embedding: Float32Array
  inner: Float32Array
  innerBiases: Float32Array
  outer: Float32Array
  outerBiases: Float32Array
}

/** Features that stand in at least `least` examples: one met once tells nothing about the next text. */
export function columnsOf(examples: readonly Pick<Example, 'ids'>[], least: number): Map<number, number> {
  const met = new Map<number, number>()
  for (const { ids } of examples) for (const id of ids) met.set(id, (met.get(id) ?? 0) + 1)
  const columns = new Map<number, number>()
  for (const [id, count] of met) if (count >= least) columns.set(id, columns.size)
  return columns
}

export const answersOf = (tasks: readonly Task[]): number => tasks.reduce((sum, { size }) => sum + size, 0)

/** What the perceptron answers about an example, task after task: log-odds, but for a constant where one label is asked for. */
export function score(perceptron: Perceptron, { ids, values }: Pick<Example, 'ids' | 'values'>): Float64Array {
  const { columns, width, hidden, embedding, inner, innerBiases, outer, outerBiases } = perceptron
  const sum = new Float64Array(width)
  for (let i = 0; i < ids.length; i++) {
    const column = columns.get(ids[i]!)
    if (column === undefined) continue
    for (let k = 0; k < width; k++) sum[k] = sum[k]! + values[i]! * embedding[column * width + k]!
  }
  const units = new Float64Array(hidden)
  for (let h = 0; h < hidden; h++) {
    let value = innerBiases[h]!
    for (let k = 0; k < width; k++) value += inner[h * width + k]! * sum[k]!
    units[h] = Math.max(0, value)
  }
  const answers = new Float64Array(outerBiases.length)
  for (let a = 0; a < answers.length; a++) {
    let value = outerBiases[a]!
    for (let h = 0; h < hidden; h++) value += outer[a * hidden + h]! * units[h]!
    answers[a] = value
  }
  return answers
}
