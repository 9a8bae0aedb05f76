import type { Fingerprint } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { compare } from './agree.ts'
import type { Known } from './known.ts'
import { unpackSight } from './pack.ts'
import { integralOf } from './plane.ts'

/** A region of another shape shows the picture cropped or turned: then block does not lie on block. */
const SAME_SHAPE = 0.06
/** Laid less surely than this, every block would differ by a hair. */
const LAID = 0.75
/** Blocks a side. */
const SIDE = 8
const MOST_OF_A_LINE = 6

/**
 * Where the circulating version was edited: which of the 8 × 8 blocks of the known picture, row by row, differ from what
 * lies in the query's region (pixels of the query). Null where the picture is not there as a whole, or nothing can be
 * said; the fingerprint must come with features.
 */
export function editedBlocks(known: Known, query: Fingerprint, region: Region, flipped: boolean): number[] | null {
  const sight = query.features ? unpackSight(query.features) : null
  if (!sight || !known.grid) return null
  const [sx, sy] = [sight.luma.width / query.width, sight.luma.height / query.height]
  const [left, top, wide, high] = [region[0] * sx, region[1] * sy, region[2] * sx, region[3] * sy]
  if (Math.abs(Math.log(wide / high / (known.width / known.height))) > SAME_SHAPE) return null
  const a = ((flipped ? -1 : 1) * wide) / known.width
  const affine = [a, 0, flipped ? left + wide : left, 0, high / known.height, top] as const
  const view: Region = [left, top, wide, high]
  const agreement = compare(known.grid, known.width, known.height, [...affine], integralOf(sight.luma), view)
  if (agreement.correlation < LAID) return null
  return pieces(withoutFrame(agreement.differs))
}

/** Rows and columns at the sides where most blocks differ were cut off, and something else begins there. */
function withoutFrame(differs: Uint8Array): Uint8Array {
  const inside = Uint8Array.from(differs)
  const lines = Array.from({ length: SIDE }, (_, n) => n)
  for (const [step, across] of [
    [SIDE, 1],
    [1, SIDE],
  ] as const)
    for (const order of [lines, lines.toReversed()])
      for (const line of order) {
        const blocks = lines.map((n) => line * step + n * across)
        if (blocks.filter((block) => differs[block] === 1).length < MOST_OF_A_LINE) break
        for (const block of blocks) inside[block] = 0
      }
  return inside
}

/** Pieces of two blocks or more that reach inside: one alone is a hard edge laid a hair aside, and corners get rounded. */
function pieces(differs: Uint8Array): number[] {
  const found: number[] = []
  const left = new Set([...differs.keys()].filter((block) => differs[block] === 1))
  for (const start of left) {
    left.delete(start)
    const piece = [start]
    for (const block of piece) {
      const column = block % SIDE
      const beside = [block - SIDE, block + SIDE]
      if (column > 0) beside.push(block - 1)
      if (column < SIDE - 1) beside.push(block + 1)
      for (const next of beside) if (left.delete(next)) piece.push(next)
    }
    if (piece.length > 1 && piece.some(isInside)) found.push(...piece)
  }
  return found.sort((a, b) => a - b)
}

function isInside(block: number): boolean {
  const [row, column] = [Math.floor(block / SIDE), block % SIDE]
  return row > 0 && column > 0 && row < SIDE - 1 && column < SIDE - 1
}
