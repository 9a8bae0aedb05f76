import type { Luma } from '../../../contract/picture.ts'
import { cellsOf, type Integral, integralOf } from './plane.ts'

/** Cells a side of the colours that are kept of a known picture. */
export const CELLS = 32

/** Cb and Cr of a picture, ready for means; `x` and `y`: their pixels per pixel of its luma. */
export type Colours = { cb: Integral; cr: Integral; x: number; y: number }

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
