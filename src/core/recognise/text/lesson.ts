import type { Features } from './features.ts'
import { type Rows, rowOf } from './rows.ts'

/**
 * What one site's corrections add to the shipped weights: a few features and, for each, what it adds to some columns of the sums
 * (`weights[row × columns.length + k]` to column `columns[k]`). Kept apart from the shipped weights, so that it can be switched
 * off or learnt anew.
 */
export type Lesson = { rows: Rows; columns: Int32Array; weights: Float32Array }

/** The feature after `i` that a lesson may teach. Letter groups are left out: nine tenths of a text, and they taught no more. */
export const following = ({ words, grams }: Pick<Features, 'words' | 'grams'>, i: number): number =>
  i + 1 >= words && i + 1 < grams ? grams : i + 1

/** Adds what was learnt here to the sums of one text. */
export function addLesson({ rows, columns, weights }: Lesson, features: Features, into: Float64Array): void {
  const { ids, values, count } = features
  for (let i = following(features, -1); i < count; i = following(features, i)) {
    const row = rowOf(rows, ids[i]!)
    if (row < 0) continue
    const value = values[i]!
    const at = row * columns.length
    for (let k = 0; k < columns.length; k++) into[columns[k]!] = into[columns[k]!]! + value * weights[at + k]!
  }
}
