import type { Region } from '../../../contract/primitives.ts'
import { GRID } from './agree.ts'
import type { Affine } from './align.ts'
import { CELLS, type Colours } from './colours.ts'
import { type Integral, meanOf } from './plane.ts'

/** Blocks a side that are compared, of two by two cells of colour. */
export const SIDE = 16
const PER = CELLS / SIDE
/** Cells of brightness a side under one of colour. */
const FINER = GRID / CELLS
const GREY = 128

/** What an index keeps of a picture of `width` × `height`: 64 × 64 of brightness, 32 × 32 of Cb and then of Cr. */
export type Kept = { width: number; height: number; grid: Uint8Array; colours: Uint8Array }

/**
 * A known picture and what lies under it: of `count` blocks the place among 16 × 16, row by row, and Y, Cb and Cr
 * (Rec. 601; Y 0…255, 0 is grey) one after the other.
 */
export type Laid = { count: number; places: Int32Array; known: Float32Array; seen: Float32Array }

/**
 * Lays what was kept of a known picture over the query, as `compare` does with the brightness alone: `affine` maps its
 * pixels to the query's, `view` is the part of the query to look in; `plane` has its brightness, `colours` the same
 * picture's colours. A block lies in the view where half of it does.
 */
export function lay(kept: Kept, affine: Affine, plane: Integral, colours: Colours, view: Region): Laid {
  const [a, b, c, d, e, f] = affine
  const reach = (Math.sqrt(Math.abs(a * e - b * d)) * Math.sqrt(kept.width * kept.height)) / CELLS / 2
  const places = new Int32Array(SIDE * SIDE)
  const known = new Float32Array(3 * SIDE * SIDE)
  const seen = new Float32Array(3 * SIDE * SIDE)
  let count = 0
  for (let place = 0; place < SIDE * SIDE; place++) {
    const before = [0, 0, 0]
    const after = [0, 0, 0]
    let inside = 0
    for (let cell = 0; cell < PER * PER; cell++) {
      const i = Math.floor(place / SIDE) * PER + Math.floor(cell / PER)
      const j = (place % SIDE) * PER + (cell % PER)
      const [x, y] = [((j + 0.5) * kept.width) / CELLS, ((i + 0.5) * kept.height) / CELLS]
      const [u, v] = [a * x + b * y + c, d * x + e * y + f]
      if (u < view[0] || v < view[1] || u >= view[0] + view[2] || v >= view[1] + view[3]) continue
      inside++
      for (const [n, value] of keptAt(kept, i, j).entries()) before[n]! += value
      for (const [n, value] of seenAt(u, v, reach, plane, colours, view).entries()) after[n]! += value
    }
    if (2 * inside < PER * PER) continue
    places[count] = place
    for (let n = 0; n < 3; n++) {
      known[3 * count + n] = before[n]! / inside - (n === 0 ? 0 : GREY)
      seen[3 * count + n] = after[n]! / inside - (n === 0 ? 0 : GREY)
    }
    count++
  }
  return { count, places, known, seen }
}

/** Y, Cb and Cr of one cell of colour. */
function keptAt({ grid, colours }: Kept, i: number, j: number): [number, number, number] {
  let light = 0
  for (let row = FINER * i; row < FINER * (i + 1); row++) {
    for (let column = FINER * j; column < FINER * (j + 1); column++) light += grid[row * GRID + column]!
  }
  return [light / (FINER * FINER), colours[i * CELLS + j]!, colours[CELLS * CELLS + i * CELLS + j]!]
}

/** Mean Y, Cb and Cr of the query around a point, as far as it lies in the view. */
function seenAt(
  u: number,
  v: number,
  reach: number,
  plane: Integral,
  { cb, cr, x, y }: Colours,
  [l, t, w, h]: Region,
): [number, number, number] {
  const [left, top] = [Math.max(l, u - reach), Math.max(t, v - reach)]
  const [right, bottom] = [Math.min(l + w, u + reach), Math.min(t + h, v + reach)]
  const colour: Box = [left * x, top * y, right * x, bottom * y]
  return [meanIn(plane, [left, top, right, bottom]), meanIn(cb, colour), meanIn(cr, colour)]
}

type Box = [left: number, top: number, right: number, bottom: number]

/** Mean of the whole pixels nearest to a box, of one at least. */
function meanIn(plane: Integral, box: Box): number {
  const left = Math.max(0, Math.min(plane.width - 1, Math.round(box[0])))
  const top = Math.max(0, Math.min(plane.height - 1, Math.round(box[1])))
  const right = Math.max(left + 1, Math.min(plane.width, Math.round(box[2])))
  const bottom = Math.max(top + 1, Math.min(plane.height, Math.round(box[3])))
  return meanOf(plane, left, top, right, bottom)
}
