import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import type { Integral } from './plane.ts'

/** A step between neighbours that can be the border of a photo. */
const STEP = 10
/** A border shorter than this share of the picture's side belongs to nothing worth finding. */
const SHORTEST = 0.14
const MOST_LINES = 28

/**
 * Where brightness steps between a pixel and the one above it (`down`) or to its left (`across`): 1 or 0; and the same
 * summed, so that the steps in any rectangle are four look-ups.
 */
export type Steps = {
  width: number
  height: number
  down: Uint8Array
  across: Uint8Array
  downSums: Integral
  acrossSums: Integral
}

/**
 * A long straight run of steps: a row (`at` is a y) or a column (`at` is an x). `support[n]` counts the steps on it or
 * beside it before pixel n; null on the edge of what was searched.
 */
export type Line = { at: number; from: number; to: number; support: Uint16Array | null }

/** One pass: the pixels leave the nearest cache once. */
export function stepsOf({ width, height, data }: Luma): Steps {
  const down = new Uint8Array(data.length)
  const across = new Uint8Array(data.length)
  const stride = width + 1
  const downSums = new Uint32Array(stride * (height + 1))
  const acrossSums = new Uint32Array(stride * (height + 1))
  for (let y = 0, at = 0, sum = stride + 1; y < height; y++, sum++) {
    let rowDown = 0
    let rowAcross = 0
    const first = at
    for (const end = at + width; at < end; at++, sum++) {
      const value = data[at]!
      if (at > first) {
        const step = value - data[at - 1]!
        if (step > STEP || step < -STEP) rowAcross += across[at] = 1
      }
      if (y > 0) {
        const step = value - data[at - width]!
        if (step > STEP || step < -STEP) rowDown += down[at] = 1
      }
      downSums[sum] = downSums[sum - stride]! + rowDown
      acrossSums[sum] = acrossSums[sum - stride]! + rowAcross
    }
  }
  return {
    width,
    height,
    down,
    across,
    downSums: { width, height, sums: downSums },
    acrossSums: { width, height, sums: acrossSums },
  }
}

/** The longest rows of steps inside `within`, from top to bottom, with its own edges; pixels count from its corner. */
export function rowsOf({ width, down }: Steps, [left, top, wide, high]: Region): Line[] {
  const runs = new Runs(high, wide)
  for (let y = 1; y < high; y++) {
    for (let at = (top + y) * width + left, x = 0; x < wide; x++, at++) if (down[at]) runs.mark(y, x)
  }
  const start = top * width + left
  return framed(runs.longest(), wide, high, (at) => supportOf(down, start, at, wide, width, 1, high))
}

/** The longest columns of steps inside `within`, from left to right, with its own edges. */
export function columnsOf({ width, across }: Steps, [left, top, wide, high]: Region): Line[] {
  const runs = new Runs(wide, high)
  for (let y = 0; y < high; y++) {
    for (let at = (top + y) * width + left + 1, x = 1; x < wide; x++, at++) if (across[at]) runs.mark(x, y)
  }
  const start = top * width + left
  return framed(runs.longest(), high, wide, (at) => supportOf(across, start, at, high, 1, width, wide))
}

/** Share of a stretch of a line that lies on a step; the picture's own edge counts as one, with a small discount. */
export function shareOn({ support }: Line, from: number, to: number): number {
  return support ? (support[to]! - support[from]!) / (to - from) : 0.85
}

/**
 * Share of `length` pixels, beginning at `start` and `along` apart in memory, with a step on the line between them and
 * those `beside` before, or on one of the two lines next to it.
 */
export function stepShare(data: Uint8Array, start: number, length: number, beside: number, along: number): number {
  let marked = 0
  for (let i = 0, at = start; i < length; i++, at += along) {
    for (let p = at - beside; p <= at + beside; p += beside) {
      if (Math.abs(data[p]! - data[p - beside]!) <= STEP) continue
      marked++
      break
    }
  }
  return marked / length
}

type Run = { at: number; from: number; to: number; weight: number }

function framed(longest: Run[], length: number, count: number, supportAt: (at: number) => Uint16Array): Line[] {
  const edge = (at: number): Line => ({ at, from: 0, to: length, support: null })
  const lines = longest.map(({ at, from, to }) => ({ at, from, to, support: supportAt(at) }))
  return [edge(0), ...lines.sort((a, b) => a.at - b.at), edge(count)]
}

/** Steps on a line or on the neighbours beside it: a border blurred over two pixels is still one line. */
function supportOf(
  marks: Uint8Array,
  start: number,
  at: number,
  length: number,
  beside: number,
  along: number,
  count: number,
): Uint16Array {
  const support = new Uint16Array(length + 1)
  const [before, after] = [at > 1 ? -beside : 0, at + 1 < count ? beside : 0]
  for (let i = 0, p = start + at * beside; i < length; i++, p += along) {
    support[i + 1] = support[i]! + (marks[p]! | marks[p + before]! | marks[p + after]!)
  }
  return support
}

/** Gathers marks into the best run of each of `count` parallel lines; marks of one line must come in order. */
class Runs {
  readonly #shortest: number
  readonly #gap: number
  readonly #from: Int32Array
  readonly #last: Int32Array
  readonly #marked: Int32Array
  readonly #best: (Run | undefined)[]
  constructor(count: number, length: number) {
    this.#shortest = Math.max(40, SHORTEST * length)
    this.#gap = Math.max(3, Math.round(length * 0.02))
    this.#from = new Int32Array(count).fill(-1)
    this.#last = new Int32Array(count).fill(-1)
    this.#marked = new Int32Array(count)
    this.#best = new Array(count)
  }

  mark(line: number, at: number) {
    if (this.#from[line]! < 0 || at - this.#last[line]! > this.#gap) {
      this.#close(line)
      this.#from[line] = at
      this.#marked[line] = 0
    }
    this.#last[line] = at
    this.#marked[line]!++
  }

  #close(line: number) {
    const from = this.#from[line]!
    const to = this.#last[line]! + 1
    const weight = this.#marked[line]!
    if (from < 0 || to - from < this.#shortest || weight < 0.6 * (to - from)) return
    if (weight > (this.#best[line]?.weight ?? 0)) this.#best[line] = { at: line, from, to, weight }
  }

  /** The heaviest runs, none beside another that it overlaps. */
  longest(): Run[] {
    for (let line = 0; line < this.#from.length; line++) this.#close(line)
    const kept: Run[] = []
    for (const run of this.#best.filter((run) => run !== undefined).sort((a, b) => b.weight - a.weight)) {
      const apart = (other: Run) =>
        Math.abs(other.at - run.at) > 2 || Math.min(other.to, run.to) <= Math.max(other.from, run.from)
      if (kept.every(apart)) kept.push(run)
      if (kept.length === MOST_LINES) break
    }
    return kept
  }
}
