import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { leftByCuts, type Scored } from './cuts.ts'
import { columnsOf, rowsOf, type Steps, shareOn, stepShare } from './lines.ts'
import { type Integral, overlap } from './plane.ts'

/** Two rectangles that share so much are one. */
const ALIKE = 0.8
/** Rectangles closed by lines that are looked at more closely. */
const MOST_CLOSED = 100
/** Share of each side that must lie on a step. */
const WEAKEST = 0.35
/** Where four pictures meet, steps are by so much more frequent than on lines beside. */
const CLEAR = 0.2

/**
 * Rectangles inside `within` that may be a photo there, the likeliest first: long straight borders that close on four
 * sides, and what flat ground leaves when it is cut away. Regions in pixels of `luma`, whose steps are `steps`.
 */
export function findRectangles(luma: Luma, steps: Steps, within: Region, most: number): Scored[] {
  const [, , wide, high] = within
  if (wide < 64 || high < 64) return []
  const found = [...closedByLines(steps, within), ...leftByCuts(luma, within)]
    .filter(({ region }) => region[2] * region[3] <= 0.94 * wide * high)
    .map(({ region, score }) => ({ region, score: score * photographic(region, steps, within) }))
  found.sort((a, b) => b.score - a.score)
  const kept: Scored[] = []
  for (const one of found) {
    if (kept.every(({ region }) => overlap(one.region, region) < ALIKE)) kept.push(one)
    if (kept.length === most) break
  }
  return kept
}

/**
 * How much a rectangle looks like a photo on a page, 0…1.5: interface has flat rows or columns between its lines of
 * text, a photo has none once its margins are left off; and the page around a photo is flat.
 */
function photographic(region: Region, { downSums: down, acrossSums: across }: Steps, within: Region): number {
  const [left, top, wide, high] = region
  const rows = innerFlat(high, (i) => marksIn(across, left + 1, top + i, left + wide, top + i + 1))
  const columns = innerFlat(wide, (i) => marksIn(down, left + i, top + 1, left + i + 1, top + high))
  const calm = (l: number, t: number, r: number, b: number) => {
    if (l < within[0] || t < within[1] || r > within[0] + within[2] || b > within[1] + within[3]) return 0.8
    return 1 - Math.min(1, (8 * (marksIn(down, l, t, r, b) + marksIn(across, l, t, r, b))) / ((r - l) * (b - t)))
  }
  const around =
    calm(left, top - 5, left + wide, top - 2) +
    calm(left, top + high + 2, left + wide, top + high + 5) +
    calm(left - 5, top, left - 2, top + high) +
    calm(left + wide + 2, top, left + wide + 5, top + high)
  return Math.max(0.1, 1 - 3 * Math.max(rows, columns)) * (0.7 + 0.2 * around)
}

/** Share of rows without a step between the first and the last that have some. */
function innerFlat(count: number, marksOf: (row: number) => number): number {
  let first = -1
  let last = -1
  let flat = 0
  let waiting = 0
  for (let i = 0; i < count; i++) {
    if (marksOf(i) === 0) {
      waiting++
      continue
    }
    if (first < 0) first = i
    else flat += waiting
    waiting = 0
    last = i
  }
  return first < 0 ? 1 : flat / (last + 1 - first)
}

function marksIn({ width, sums }: Integral, left: number, top: number, right: number, bottom: number): number {
  const stride = width + 1
  return (
    sums[bottom * stride + right]! -
    sums[top * stride + right]! -
    sums[bottom * stride + left]! +
    sums[top * stride + left]!
  )
}

/** Whether a line runs through the middle from side to side and another from top to bottom: four pictures in one. */
export function isCollage(luma: Luma): boolean {
  const { width, height } = luma
  if (width < 128 || height < 128) return false
  const crossed = (count: number, length: number, beside: number, along: number) => {
    const shares = (at: number) =>
      [0, length >> 1].map((from) => stepShare(luma.data, at * beside + from * along, length >> 1, beside, along))
    const usual = [0.38, 0.43, 0.57, 0.62].map((at) => shares(Math.round(count * at)))
    const least = [0, 1].map((half) => Math.max(WEAKEST, CLEAR + usual.reduce((sum, at) => sum + at[half]! / 4, 0)))
    for (let at = Math.floor(count * 0.48); at <= Math.ceil(count * 0.52); at++) {
      if (shares(at).every((share, half) => share > least[half]!)) return true
    }
    return false
  }
  return crossed(height, width, width, 1) && crossed(width, height, 1, width)
}

function closedByLines(steps: Steps, within: Region): Scored[] {
  const [fromLeft, fromTop, width, height] = within
  const rows = rowsOf(steps, within)
  const columns = columnsOf(steps, within)
  const least = Math.max(40, 0.1 * Math.max(width, height))
  const found: Scored[] = []
  let floor = 0
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) {
      const [top, bottom] = [rows[i]!.at, rows[j]!.at]
      const high = bottom - top
      if (high < least) continue
      const sides = columns
        .filter(({ from, to }) => from <= top + 0.4 * high && to >= bottom - 0.4 * high)
        .map((line) => ({ at: line.at, share: shareOn(line, top, bottom) }))
        .filter(({ share }) => share > WEAKEST)
      for (let k = 0; k < sides.length; k++) {
        for (let l = k + 1; l < sides.length; l++) {
          const [left, right] = [sides[k]!, sides[l]!]
          const wide = right.at - left.at
          if (wide < least || wide > 5 * high || high > 5 * wide) continue
          const a = shareOn(rows[i]!, left.at, right.at)
          const b = shareOn(rows[j]!, left.at, right.at)
          const weakest = Math.min(a, b, left.share, right.share)
          const mean = (a + b + left.share + right.share) / 4
          if (weakest <= WEAKEST || mean <= 0.6) continue
          const score = (mean + weakest) * Math.sqrt(Math.sqrt((wide * high) / (width * height)))
          if (score <= floor) continue
          found.push({ region: [fromLeft + left.at, fromTop + top, wide, high], score })
          if (found.length < 10 * MOST_CLOSED) continue
          // A striped cloth closes a hundred thousand rectangles.
          found.sort((a, b) => b.score - a.score).length = MOST_CLOSED
          floor = found[MOST_CLOSED - 1]!.score
        }
      }
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_CLOSED)
}
