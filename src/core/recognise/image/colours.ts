import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import type { Affine } from './align.ts'
import { cellsOf, type Integral, integralOf, meanOf } from './plane.ts'

/** Cells a side of the colours that are kept of a known picture. */
const CELLS = 32
/** Blocks a side that are compared, of two by two cells. */
export const SIDE = 16
const PER = CELLS / SIDE
const GREY = 128

/** Cb and Cr of a picture, ready for means; `x` and `y`: their pixels per pixel of its luma. */
export type Colours = { cb: Integral; cr: Integral; x: number; y: number }

/**
 * Colours of the known picture and of what lies under it: of `count` blocks the place among 16 × 16, row by row, and
 * Cb and Cr (Rec. 601, 0 is grey) one after the other.
 */
export type Laid = { count: number; places: Int32Array; known: Float32Array; seen: Float32Array }

/** Null for a picture that came without colours. */
export function coloursOf({ width, height, chroma }: Luma): Colours | null {
  if (!chroma) return null
  const size = { width: chroma.width, height: chroma.height }
  return {
    cb: integralOf({ ...size, data: chroma.cb }),
    cr: integralOf({ ...size, data: chroma.cr }),
    x: chroma.width / width,
    y: chroma.height / height,
  }
}

/** What an index keeps of them: 32 × 32 means of Cb, then as many of Cr, a byte each (128 is grey). */
export function keepColours({ cb, cr }: Colours): Uint8Array {
  const kept = [cb, cr].flatMap((plane) => [...cellsOf(plane, [0, 0, cb.width, cb.height], CELLS, CELLS)])
  return Uint8Array.from(kept, Math.round)
}

/**
 * Lays what was kept of a known picture (`wide` × `high`) over the query, as `compare` does with the brightness:
 * `affine` maps its pixels to the query's, `view` is the part of the query to look in. A block lies in the view where
 * half of it does.
 */
export function layColours(
  kept: Uint8Array,
  wide: number,
  high: number,
  affine: Affine,
  query: Colours,
  view: Region,
): Laid {
  const [a, b, , d, e] = affine
  const reach = (Math.sqrt(Math.abs(a * e - b * d)) * Math.sqrt(wide * high)) / CELLS / 2
  const places = new Int32Array(SIDE * SIDE)
  const known = new Float32Array(2 * SIDE * SIDE)
  const seen = new Float32Array(2 * SIDE * SIDE)
  let count = 0
  for (let place = 0; place < SIDE * SIDE; place++) {
    const top = Math.floor(place / SIDE) * PER
    const left = (place % SIDE) * PER
    const sums = [0, 0, 0, 0]
    let inside = 0
    for (let i = top; i < top + PER; i++) {
      for (let j = left; j < left + PER; j++) {
        const under = meansUnder(((j + 0.5) * wide) / CELLS, ((i + 0.5) * high) / CELLS, affine, reach, query, view)
        if (!under) continue
        inside++
        sums[0]! += kept[i * CELLS + j]!
        sums[1]! += kept[CELLS * CELLS + i * CELLS + j]!
        sums[2]! += under[0]
        sums[3]! += under[1]
      }
    }
    if (2 * inside < PER * PER) continue
    places[count] = place
    known.set([sums[0]! / inside - GREY, sums[1]! / inside - GREY], 2 * count)
    seen.set([sums[2]! / inside - GREY, sums[3]! / inside - GREY], 2 * count)
    count++
  }
  return { count, places, known, seen }
}

/** Mean Cb and Cr of the query around the point that a pixel of the known picture falls on; null outside the view. */
function meansUnder(
  x: number,
  y: number,
  [a, b, c, d, e, f]: Affine,
  reach: number,
  { cb, cr, x: across, y: down }: Colours,
  [l, t, w, h]: Region,
): [number, number] | null {
  const u = a * x + b * y + c
  const v = d * x + e * y + f
  if (u < l || v < t || u >= l + w || v >= t + h) return null
  const left = Math.max(0, Math.min(cb.width - 1, Math.round((u - reach) * across)))
  const top = Math.max(0, Math.min(cb.height - 1, Math.round((v - reach) * down)))
  const right = Math.max(left + 1, Math.min(cb.width, Math.round((u + reach) * across)))
  const bottom = Math.max(top + 1, Math.min(cb.height, Math.round((v + reach) * down)))
  return [meanOf(cb, left, top, right, bottom), meanOf(cr, left, top, right, bottom)]
}
