import type { Region } from '../../../contract/primitives.ts'
import type { Affine } from './align.ts'
import { fineCorrelation } from './folds.ts'
import { type Integral, meanOf } from './plane.ts'
import { largestSpot } from './spots.ts'

/** Cells a side of the small copy of a known picture that is compared with what lies under it. */
export const GRID = 64
const BLOCK = 8
/** Brightness by which a block must vary to say anything by its pattern. */
const PLAIN = 5

/**
 * How well the query agrees with a known picture laid over it: `covered`, the share of the known picture that lies
 * inside the view; `agreeing`, the share of the covered blocks (8 × 8 over the picture) that look alike;
 * `centre`, the same of the sixteen blocks in the middle; `correlation`, of all covered cells; `fine`, the correlation of
 * what is left once each cell's surroundings are taken off: two shirts have one outline, but not one another's folds;
 * `spot`, the share of the covered blocks that differ in one piece and not along an edge, as another garment would;
 * `differs`, 1 for each of the 8 × 8 blocks that is covered and does not look alike, row by row.
 */
export type Agreement = {
  covered: number
  agreeing: number
  centre: number
  correlation: number
  fine: number
  spot: number
  differs: Uint8Array
}

/**
 * Compares pixel by pixel what the geometry says is the same: two garments on one printed cloth share features, but not
 * the blocks where the garments are. `affine` maps pixels of the known picture (`wide` × `high`) to the query's;
 * `view` is the part of the query to look in.
 */
export function compare(
  grid: Uint8Array,
  wide: number,
  high: number,
  affine: Affine,
  plane: Integral,
  view: Region,
): Agreement {
  const seen = cellsUnder(wide, high, affine, plane, view)
  const covered = seen.reduce((sum, cell) => sum + (cell < 0 ? 0 : 1), 0)
  const whole = line(grid, seen, 0, GRID, 0, GRID)
  const blocks = GRID / BLOCK
  const differs = new Uint8Array(blocks * blocks)
  const middle = { agreeing: 0, compared: 0 }
  let agreeing = 0
  let compared = 0
  for (let i = 0; i < blocks; i++) {
    for (let j = 0; j < blocks; j++) {
      const block = line(grid, seen, i * BLOCK, (i + 1) * BLOCK, j * BLOCK, (j + 1) * BLOCK)
      if (block.count < (BLOCK * BLOCK) / 2) continue
      compared++
      const same = looksAlike(block, whole)
      if (!same) differs[i * blocks + j] = 1
      if (same) agreeing++
      if (Math.min(i, j) < blocks / 4 || Math.max(i, j) >= (3 * blocks) / 4) continue
      middle.compared++
      if (same) middle.agreeing++
    }
  }
  const fine = fineCorrelation(grid, seen, GRID)
  const share = compared === 0 ? 0 : agreeing / compared
  return {
    covered: covered / (GRID * GRID),
    agreeing: share,
    centre: middle.compared < 6 ? share : middle.agreeing / middle.compared,
    correlation: whole.correlation,
    fine,
    spot: compared === 0 ? 0 : largestSpot(differs, blocks) / compared,
    differs,
  }
}

/**
 * Mean brightness of the query under each of the 64 × 64 cells of a known picture (`wide` × `high`), row by row; −1
 * outside the view.
 */
export function cellsUnder(wide: number, high: number, affine: Affine, plane: Integral, view: Region): Float32Array {
  const seen = new Float32Array(GRID * GRID).fill(-1)
  const [a, b, c, d, e, f] = affine
  const reach = (Math.sqrt(Math.abs(a * e - b * d)) * Math.sqrt(wide * high)) / GRID / 2
  for (let i = 0; i < GRID; i++) {
    const y = ((i + 0.5) * high) / GRID
    for (let j = 0; j < GRID; j++) {
      const x = ((j + 0.5) * wide) / GRID
      const u = a * x + b * y + c
      const v = d * x + e * y + f
      if (u < view[0] || v < view[1] || u >= view[0] + view[2] || v >= view[1] + view[3]) continue
      const left = Math.max(0, Math.min(plane.width - 1, Math.round(u - reach)))
      const top = Math.max(0, Math.min(plane.height - 1, Math.round(v - reach)))
      const right = Math.max(left + 1, Math.min(plane.width, Math.round(u + reach)))
      const bottom = Math.max(top + 1, Math.min(plane.height, Math.round(v + reach)))
      seen[i * GRID + j] = meanOf(plane, left, top, right, bottom)
    }
  }
  return seen
}

type Line = {
  count: number
  knownMean: number
  seenMean: number
  knownSpread: number
  seenSpread: number
  correlation: number
  gain: number
}

/** Sums over the covered cells of a block, and how one brightness follows the other. */
function line(grid: Uint8Array, seen: Float32Array, top: number, bottom: number, left: number, right: number): Line {
  let [count, k, s, kk, ss, ks] = [0, 0, 0, 0, 0, 0]
  for (let i = top; i < bottom; i++) {
    for (let at = i * GRID + left, end = i * GRID + right; at < end; at++) {
      const y = seen[at]!
      if (y < 0) continue
      const x = grid[at]!
      count++
      k += x
      s += y
      kk += x * x
      ss += y * y
      ks += x * y
    }
  }
  if (count === 0) return { count, knownMean: 0, seenMean: 0, knownSpread: 0, seenSpread: 0, correlation: 0, gain: 1 }
  const knownSpread = Math.sqrt(Math.max(0, kk / count - (k / count) ** 2))
  const seenSpread = Math.sqrt(Math.max(0, ss / count - (s / count) ** 2))
  const joint = ks / count - (k * s) / (count * count)
  const correlation = knownSpread * seenSpread > 0.01 ? joint / (knownSpread * seenSpread) : 0
  return {
    count,
    knownMean: k / count,
    seenMean: s / count,
    knownSpread,
    seenSpread,
    correlation,
    gain: knownSpread > 0.1 ? joint / knownSpread ** 2 : 1,
  }
}

/** A patterned block must show the same pattern; a plain one must be plain, and as bright as the whole says. */
function looksAlike(block: Line, whole: Line): boolean {
  const expected = whole.seenMean + whole.gain * (block.knownMean - whole.knownMean)
  const off = Math.abs(block.seenMean - expected) / Math.max(12, whole.seenSpread)
  if (block.knownSpread > PLAIN && block.seenSpread > PLAIN * Math.max(0.3, Math.min(1, whole.gain))) {
    return block.correlation > 0.6 && off < 1.2
  }
  const plainSeen = block.seenSpread < 3 * PLAIN * Math.max(0.4, whole.gain)
  return plainSeen && off < 0.6
}
