import type { Fingerprint } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { type Agreement, cellsUnder, compare, GRID } from './agree.ts'
import type { Affine } from './align.ts'
import { type Colours, coloursOf } from './colours.ts'
import { compareFolds } from './folds.ts'
import { isOtherForeground } from './foreground.ts'
import type { Known } from './known.ts'
import { lay } from './laid.ts'
import { type Sight, unpackSight } from './pack.ts'
import { type Integral, integralOf } from './plane.ts'
import { isOtherHue, isOtherPiece } from './recoloured.ts'
import { goesOn } from './verdict.ts'

/** A picture that is searched for known ones, with what is made of it once; `colours` null where it has none. */
export type Query = { fingerprint: Fingerprint; sight: Sight; plane: Integral; colours: Colours | null }

/** Null for a fingerprint without features. */
export function queryOf(fingerprint: Fingerprint): Query | null {
  const sight = fingerprint.features ? unpackSight(fingerprint.features) : null
  return sight && { fingerprint, sight, plane: integralOf(sight.luma), colours: coloursOf(sight.luma) }
}

/** All of the query, in pixels of its luma. */
export function everythingOf({ sight: { luma } }: Query): Region {
  return [0, 0, luma.width, luma.height]
}

/** How well a known picture that has a grid agrees with what lies under it, in a part of the query. */
export function check(known: Known, affine: Affine, { plane }: Query, view: Region): Agreement {
  return compare(known.grid!, known.width, known.height, affine, plane, view)
}

/** A picture under a colour filter keeps its folds: 0.95 was the least of 60; another cut alike on other cloth had 0.7. */
const SAME_FOLDS = 0.9

/** Of 1,714 edited copies half of the folds were at least 0.74 alike; of another backdrop under one outline at most 0.51. */
const HALF_OF_FOLDS = 0.6

/**
 * Whether by its folds, its colours and their brightness the query shows another thing in the same place: in the view
 * or, where the picture goes on beyond it, anywhere in the query. `seen` and `whole` are how well the known picture
 * agrees with the two.
 */
export function showsOther(
  known: Known,
  affine: Affine,
  query: Query,
  view: Region,
  seen: Agreement,
  whole = check(known, affine, query, everythingOf(query)),
): boolean {
  const { width, height, grid, colours } = known
  if (!grid) return false
  const cellsIn = (part: Region) => cellsUnder(width, height, affine, query.plane, part)
  const cells = cellsIn(view)
  const folds = compareFolds(grid, cells, GRID)
  if (folds.half < HALF_OF_FOLDS) return true
  if (!colours) return false
  const beyond = goesOn(seen, whole)
  const where = beyond ? everythingOf(query) : view
  const under = beyond ? cellsIn(where) : cells
  if (isOtherForeground({ grid, colours }, under)) return true
  if (!query.colours) return false
  const { blocks } = beyond ? compareFolds(grid, under, GRID) : folds
  const laid = lay({ width, height, grid, colours }, affine, query.plane, query.colours, where)
  return isOtherPiece(laid, blocks) || (seen.fine < SAME_FOLDS && isOtherHue(laid))
}
