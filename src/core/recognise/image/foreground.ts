import { GRID } from './agree.ts'
import { CELLS } from './colours.ts'
import { countFolds } from './folds.ts'

/** Cells of brightness a side under one of colour. */
const FINER = GRID / CELLS
/** Cells along each edge that show the backdrop, if there is one. */
const RIM = 2
/** A cell is backdrop where so many of the rim have its brightness and its colour, within so many levels. */
const LIKE_RIM = { cells: 4, light: 16, colour: 12 }
/** Share of the places with folds that must differ, and how few places say nothing. */
const DIFFERING = 0.7
const FEWEST = 5

/** What an index keeps of a picture: 64 × 64 of brightness, 32 × 32 of Cb and then of Cr. */
type Kept = { grid: Uint8Array; colours: Uint8Array }

/**
 * Whether what stands before the backdrop is another thing: of the places inside it where either picture has folds, most
 * differ. That the backdrop agrees, and the outline, is no witness: a shoot has one cloth and one cut. Nor is a place
 * without folds in either, as all of a nearly black garment, nor what the rim explains. `cells`: brightness of the query
 * under each of the 64 × 64, −1 where not seen. False says nothing, as where the rim explains everything.
 */
export function isOtherForeground(kept: Kept, cells: Float32Array): boolean {
  const { alike, other } = countFolds(kept.grid, cells, GRID, foregroundOf(kept))
  return alike + other >= FEWEST && other >= DIFFERING * (alike + other)
}

/**
 * What the rim of a picture does not explain: 1 for each of 64 × 64 cells, row by row, that is like nothing along the
 * edges, nor any cell beside it. So the outline is left out, which two garments cut alike share.
 */
export function foregroundOf(kept: Kept): Uint8Array {
  const cells = Array.from({ length: CELLS * CELLS }, (_, n) => cellAt(kept, Math.floor(n / CELLS), n % CELLS))
  const rim = cells.filter((_, n) => isRim(Math.floor(n / CELLS), n % CELLS))
  const unexplained = cells.map((cell, n) => !isRim(Math.floor(n / CELLS), n % CELLS) && !isLikeRim(cell, rim))
  const marks = new Uint8Array(GRID * GRID)
  for (let n = 0; n < cells.length; n++) {
    if (!unexplained[n]) continue
    const around = [-CELLS - 1, -CELLS, 1 - CELLS, -1, 1, CELLS - 1, CELLS, CELLS + 1]
    if (!around.every((step) => unexplained[n + step])) continue
    const at = Math.floor(n / CELLS) * FINER * GRID + (n % CELLS) * FINER
    for (let row = at; row < at + FINER * GRID; row += GRID) marks.fill(1, row, row + FINER)
  }
  return marks
}

function isRim(row: number, column: number): boolean {
  return Math.min(row, column) < RIM || Math.max(row, column) >= CELLS - RIM
}

type Cell = { light: number; cb: number; cr: number }

/** Brightness and colours of one cell of colour. */
function cellAt({ grid, colours }: Kept, row: number, column: number): Cell {
  let light = 0
  for (let i = FINER * row; i < FINER * (row + 1); i++)
    for (let j = FINER * column; j < FINER * (column + 1); j++) light += grid[i * GRID + j]! / FINER ** 2
  const at = row * CELLS + column
  return { light, cb: colours[at]!, cr: colours[CELLS * CELLS + at]! }
}

function isLikeRim({ light, cb, cr }: Cell, rim: Cell[]): boolean {
  let like = 0
  for (const other of rim) {
    if (Math.abs(other.light - light) >= LIKE_RIM.light) continue
    const off = (other.cb - cb) ** 2 + (other.cr - cr) ** 2
    if (off < LIKE_RIM.colour ** 2 && ++like >= LIKE_RIM.cells) return true
  }
  return false
}
