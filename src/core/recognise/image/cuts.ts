import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { overlap } from './plane.ts'

/** A rectangle and how likely it is a photo; only the order matters. */
export type Scored = { region: Region; score: number }

/** Cuts `within` along flat rows and columns again and again (X-Y cut; Nagy & Seth 1984) and keeps the large leaves. */
export function leftByCuts(luma: Luma, within: Region): Scored[] {
  const [, , width, height] = within
  const found: Scored[] = []
  const open: { region: Region; depth: number }[] = [{ region: within, depth: 0 }]
  const least = Math.max(40, 0.1 * Math.max(width, height))
  for (let next = open.pop(); next; next = open.pop()) {
    const { region, depth } = next
    const pieces = cut(luma, region, depth % 2 === 0)
    const whole = pieces.length === 1 && overlap(pieces[0]!, region) > 0.999
    for (const piece of pieces) {
      if (piece[2] < least || piece[3] < least) continue
      if (whole || depth >= 7) {
        const share = (piece[2] * piece[3]) / (width * height)
        if (depth > 0) found.push({ region: piece, score: 1.5 * share ** 0.25 })
      }
      if (depth < 7 && !(whole && depth > 0 && depth % 2 === 1)) open.push({ region: piece, depth: depth + 1 })
    }
  }
  return found
}

/** The stretches between flat rows (or columns). */
function cut({ width, data }: Luma, [left, top, wide, high]: Region, rows: boolean): Region[] {
  const pieces: Region[] = []
  const count = rows ? high : wide
  const length = rows ? wide : high
  const start = top * width + left
  const along = rows ? 1 : width
  const beside = rows ? width : 1
  let from = -1
  for (let i = 0; i <= count; i++) {
    let low = 255
    let top8 = 0
    if (i < count) {
      for (let j = 0, p = start + i * beside; j < length; j++, p += along) {
        const value = data[p]!
        if (value < low) low = value
        if (value > top8) top8 = value
      }
    }
    const flat = i === count || top8 - low <= 14
    if (!flat && from < 0) from = i
    if (flat && from >= 0) {
      pieces.push(rows ? [left, top + from, wide, i - from] : [left + from, top, i - from, high])
      from = -1
    }
  }
  return pieces
}
