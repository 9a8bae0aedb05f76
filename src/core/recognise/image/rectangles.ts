import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { leftByCuts, type Scored } from './cuts.ts'
import { type Integral, integralOf, overlap } from './plane.ts'

/** A step between neighbours that can be the border of a photo. */
const STEP = 10
/** A border shorter than this share of the picture's side belongs to nothing worth finding. */
const SHORTEST = 0.14
const MOST_LINES = 28
const ALIKE = 0.8
/** Share of each side that must lie on a step. */
const WEAKEST = 0.35

type Line = { at: number; from: number; to: number; weight: number }

/**
 * Rectangles of a picture that may be a photo inside it, the likeliest first: long straight borders that close on four
 * sides, and what flat ground leaves when it is cut away. Regions in pixels of `luma`.
 */
export function findRectangles(luma: Luma, most: number): Region[] {
  const { width, height } = luma
  if (width < 64 || height < 64) return []
  const steps = stepsOf(luma)
  const marks: Marks = {
    down: integralOf({ width, height, data: steps.down }),
    across: integralOf({ width, height, data: steps.across }),
  }
  const found = [...closedByLines(luma, steps), ...leftByCuts(luma)]
    .filter(({ region }) => region[2] * region[3] <= 0.94 * width * height)
    .map(({ region, score }) => ({ region, score: score * photographic(region, marks) }))
  found.sort((a, b) => b.score - a.score)
  const kept: Region[] = []
  for (const { region } of found) {
    if (kept.every((other) => overlap(region, other) < ALIKE)) kept.push(region)
    if (kept.length === most) break
  }
  return kept
}

/** Steps in brightness from row to row and from column to column, summed. */
type Marks = { down: Integral; across: Integral }

/**
 * How much a rectangle looks like a photo on a page, 0…1.5: interface has flat rows or columns between its lines of
 * text, a photo has none once its margins are left off; and the page around a photo is flat.
 */
function photographic(region: Region, { down, across }: Marks): number {
  const [left, top, wide, high] = region
  const rows = innerFlat(high, (i) => marksIn(across, left + 1, top + i, left + wide, top + i + 1))
  const columns = innerFlat(wide, (i) => marksIn(down, left + i, top + 1, left + i + 1, top + high))
  const calm = (l: number, t: number, r: number, b: number) => {
    if (l < 0 || t < 0 || r > down.width || b > down.height) return 0.8
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
  const steps = stepsOf(luma)
  const down = integralOf({ width, height, data: dilated(steps.down, width, height, width) })
  const across = integralOf({ width, height, data: dilated(steps.across, width, height, 1) })
  const crossed = (marks: Integral, length: number, long: number, upright: boolean) => {
    for (let at = Math.floor(length * 0.48); at <= Math.ceil(length * 0.52); at++) {
      const [first, second] = [
        supportOf(marks, at, 0, long >> 1, upright),
        supportOf(marks, at, long >> 1, long, upright),
      ]
      if (Math.min(first, second) > WEAKEST) return true
    }
    return false
  }
  return crossed(down, height, width, false) && crossed(across, width, height, true)
}

// ── borders ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function closedByLines({ width, height }: Luma, steps: { down: Uint8Array; across: Uint8Array }): Scored[] {
  const rows = linesOf(steps.down, width, height, 1, width)
  const columns = linesOf(steps.across, height, width, width, 1)
  rows.push({ at: 0, from: 0, to: width, weight: width }, { at: height, from: 0, to: width, weight: width })
  columns.push({ at: 0, from: 0, to: height, weight: height }, { at: width, from: 0, to: height, weight: height })
  const down = integralOf({ width, height, data: dilated(steps.down, width, height, width) })
  const across = integralOf({ width, height, data: dilated(steps.across, width, height, 1) })
  const least = Math.max(40, 0.1 * Math.max(width, height))
  const found: Scored[] = []
  rows.sort((a, b) => a.at - b.at)
  columns.sort((a, b) => a.at - b.at)
  for (const [i, top] of rows.entries()) {
    for (const bottom of rows.slice(i + 1)) {
      if (bottom.at - top.at < least) continue
      for (const [j, left] of columns.entries()) {
        if (left.from > top.at + 0.4 * (bottom.at - top.at) || left.to < bottom.at - 0.4 * (bottom.at - top.at))
          continue
        for (const right of columns.slice(j + 1)) {
          const wide = right.at - left.at
          if (wide < least) continue
          const high = bottom.at - top.at
          if (wide > 5 * high || high > 5 * wide) continue
          const a = supportOf(down, top.at, left.at, right.at, false)
          if (a < WEAKEST) continue
          const b = supportOf(down, bottom.at, left.at, right.at, false)
          if (b < WEAKEST) continue
          const c = supportOf(across, left.at, top.at, bottom.at, true)
          const d = supportOf(across, right.at, top.at, bottom.at, true)
          const weakest = Math.min(a, b, c, d)
          const mean = (a + b + c + d) / 4
          const score = (mean + weakest) * ((wide * high) / (width * height)) ** 0.25
          if (weakest > WEAKEST && mean > 0.6) found.push({ region: [left.at, top.at, wide, high], score })
        }
      }
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, 120)
}

/** Where brightness steps between a pixel and the one below it, or the one to its right: 1 or 0. */
function stepsOf({ width, height, data }: Luma): { down: Uint8Array; across: Uint8Array } {
  const down = new Uint8Array(data.length)
  const across = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if (y > 0 && Math.abs(data[at]! - data[at - width]!) > STEP) down[at] = 1
      if (x > 0 && Math.abs(data[at]! - data[at - 1]!) > STEP) across[at] = 1
    }
  }
  return { down, across }
}

/** The same marks, also on the neighbour before: a border blurred over two pixels is still one line. */
function dilated(marks: Uint8Array, width: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(width * height)
  for (let at = 0; at < out.length; at++) {
    out[at] = marks[at]! | (at >= step ? marks[at - step]! : 0) | (at + step < out.length ? marks[at + step]! : 0)
  }
  return out
}

/** Long runs of marks along one direction; `along` and `beside` are the steps in memory along the line and to the next one. */
function linesOf(marks: Uint8Array, length: number, count: number, along: number, beside: number): Line[] {
  const lines: Line[] = []
  const shortest = Math.max(40, SHORTEST * length)
  const gap = Math.max(3, Math.round(length * 0.02))
  for (let at = 1; at < count; at++) {
    let from = -1
    let last = -1
    let marked = 0
    let best: Line | null = null
    const close = () => {
      const long = last + 1 - from
      if (from >= 0 && long >= shortest && marked >= 0.6 * long && marked > (best?.weight ?? 0)) {
        best = { at, from, to: last + 1, weight: marked }
      }
    }
    for (let i = 0, p = at * beside; i < length; i++, p += along) {
      if (!marks[p]) continue
      if (from < 0 || i - last > gap) {
        close()
        from = i
        marked = 0
      }
      last = i
      marked++
    }
    close()
    if (best) lines.push(best)
  }
  lines.sort((a, b) => b.weight - a.weight)
  const kept: Line[] = []
  for (const line of lines) {
    if (
      kept.every(
        (other) => Math.abs(other.at - line.at) > 2 || Math.min(other.to, line.to) <= Math.max(other.from, line.from),
      )
    ) {
      kept.push(line)
    }
    if (kept.length === MOST_LINES) break
  }
  return kept
}

/** Share of a side that lies on a step; the edge of the whole picture counts as one, with a small discount. */
function supportOf({ width, height, sums }: Integral, at: number, from: number, to: number, upright: boolean): number {
  if (at === 0 || at === (upright ? width : height)) return 0.85
  const stride = width + 1
  const sum = upright
    ? sums[to * stride + at + 1]! - sums[from * stride + at + 1]! - sums[to * stride + at]! + sums[from * stride + at]!
    : sums[(at + 1) * stride + to]! -
      sums[at * stride + to]! -
      sums[(at + 1) * stride + from]! +
      sums[at * stride + from]!
  return sum / (to - from)
}
