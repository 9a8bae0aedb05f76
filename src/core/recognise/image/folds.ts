import { median } from '../../kit/stats.ts'

/** Cells around one whose mean is its surroundings: 5 × 5, most of which must be seen. */
const AROUND = 2
const LEAST_AROUND = 15
/** Folds are compared in windows of so many cells a side, half of one apart. */
const WINDOW = 8
const STEP = WINDOW / 2
/** Cells by which a window may lie aside: a rectangle is cut a hair larger in one copy than in the other. */
const ASIDE = 1
/** Levels of brightness that compression alone changes: a plain window is like any other plain one. */
const NOISE = 1.5
/** Fewer windows say nothing. */
const FEWEST = 5
/** Inside one thing windows are smaller, as legs and sleeves are narrow: cells a side, half of one apart. */
const NARROW = 6
/** Levels by which the folds of such a window must vary to be any, and how alike they must be to be the same. */
const FOLDED = 2
const ALIKE = 0.6

/** What is left of each cell once its surroundings are taken off, known and seen; 0 where that cannot be told. */
type Fine = { side: number; known: Float32Array; seen: Float32Array; told: Uint8Array }

/** Correlation of the folds of a known picture with those seen; both `side` × `side` cells, −1 where not seen. */
export function fineCorrelation(grid: Uint8Array, cells: Float32Array, side: number): number {
  const { known, seen } = fineOf(grid, cells, side)
  let [both, knowns, seens] = [0, 0, 0]
  for (let at = 0; at < known.length; at++) {
    both += known[at]! * seen[at]!
    knowns += known[at]! ** 2
    seens += seen[at]! ** 2
  }
  return knowns * seens > 0 ? both / Math.sqrt(knowns * seens) : 0
}

/**
 * How alike folds are, −1 … 1: `half`, in the window where half are more alike and half less, 1 where hardly anything is
 * seen; `blocks`, in the least alike window around each of 16 × 16 blocks, row by row. The correlation of all is that of
 * the strongest, an outline say; this counts every place once. Each window is compared as in SSIM without its brightness
 * (Wang, Bovik, Sheikh & Simoncelli, 2004), at the best of nine shifts.
 */
export function compareFolds(grid: Uint8Array, cells: Float32Array, side: number) {
  const fine = fineOf(grid, cells, side)
  scaleKnown(fine, gainOf(fine))
  const across = side / STEP
  const blocks = new Float32Array(across * across).fill(1)
  const alike: number[] = []
  for (let row = 0; row + 1 < across; row++) {
    for (let column = 0; column + 1 < across; column++) {
      const count = toldIn(fine, row * STEP, column * STEP, WINDOW)
      if (2 * count < WINDOW * WINDOW) continue
      const best = alikeWithin(fine, row * STEP, column * STEP, WINDOW, count).alike
      alike.push(best)
      for (const block of [0, 1, across, across + 1].map((step) => row * across + column + step))
        blocks[block] = Math.min(blocks[block]!, best)
    }
  }
  return { half: alike.length < FEWEST ? 1 : median(alike), blocks }
}

/**
 * In how many places within `inside` (1 for each cell, row by row) the folds are alike, and in how many they are others.
 * A place that has folds in neither picture is not counted: two plain black cloths are alike and prove nothing.
 */
export function countFolds(grid: Uint8Array, cells: Float32Array, side: number, inside: Uint8Array) {
  const fine = fineOf(
    grid,
    cells.map((cell, at) => (inside[at] ? cell : -1)),
    side,
  )
  // Contrast is that of the whole picture: inside alone, another thing with fewer folds would pass for a fainter copy.
  scaleKnown(fine, gainOf(fineOf(grid, cells, side)))
  const places = { alike: 0, other: 0 }
  for (let top = 0; top + NARROW <= side; top += NARROW / 2) {
    for (let left = 0; left + NARROW <= side; left += NARROW / 2) {
      const count = toldIn(fine, top, left, NARROW)
      if (2 * count < NARROW * NARROW) continue
      const { alike, energy } = alikeWithin(fine, top, left, NARROW, count)
      if (energy >= count * FOLDED ** 2) places[alike < ALIKE ? 'other' : 'alike']++
    }
  }
  return places
}

/** How much stronger the folds are seen than known. */
function gainOf({ known, seen }: Fine): number {
  const energy = (folds: Float32Array) => folds.reduce((sum, value) => sum + value * value, 0)
  return Math.max(0.3, Math.min(1.5, Math.sqrt(energy(seen) / Math.max(1, energy(known)))))
}

function scaleKnown(fine: Fine, gain: number) {
  for (let at = 0; at < fine.known.length; at++) fine.known[at]! *= gain
}

function toldIn({ side, told }: Fine, top: number, left: number, window: number): number {
  let count = 0
  for (let i = top; i < top + window; i++)
    for (let at = i * side + left; at < i * side + left + window; at++) count += told[at]!
  return count
}

/** How alike two windows are, and the squares of the folds of the one that has more. */
type Likeness = { alike: number; energy: number }

/** How alike the folds of one window are to those seen there or a cell aside; `count` of its cells can be told. */
function alikeWithin(fine: Fine, top: number, left: number, window: number, count: number): Likeness {
  const noise = 2 * count * NOISE ** 2
  let best: Likeness = { alike: -1, energy: 0 }
  for (let down = -ASIDE; down <= ASIDE; down++) {
    for (let across = -ASIDE; across <= ASIDE; across++) {
      const here = alikeAt(fine, [top, left, window], down, across, noise)
      if (here.alike > best.alike) best = here
    }
  }
  return best
}

/** How alike the folds of one window are to those seen so many cells further down and across. */
function alikeAt(
  { side, known, seen }: Fine,
  [top, left, window]: [top: number, left: number, window: number],
  down: number,
  across: number,
  noise: number,
): Likeness {
  let [both, knowns, seens] = [0, 0, 0]
  for (let i = top; i < top + window; i++) {
    for (let j = left; j < left + window; j++) {
      const [row, column] = [i + down, j + across]
      if (Math.min(row, column) < 0 || Math.max(row, column) >= side) continue
      const k = known[i * side + j]!
      const s = seen[row * side + column]!
      both += k * s
      knowns += k * k
      seens += s * s
    }
  }
  return { alike: (2 * both + noise) / (knowns + seens + noise), energy: Math.max(knowns, seens) }
}

function fineOf(grid: Uint8Array, cells: Float32Array, side: number): Fine {
  const known = new Float32Array(side * side)
  const seen = new Float32Array(side * side)
  const told = new Uint8Array(side * side)
  for (let i = AROUND; i < side - AROUND; i++) {
    for (let j = AROUND; j < side - AROUND; j++) {
      const at = i * side + j
      if (cells[at]! < 0) continue
      let [k, s, count] = [0, 0, 0]
      for (let row = at - AROUND * (side + 1); row <= at + AROUND * (side - 1); row += side) {
        for (let p = row; p <= row + 2 * AROUND; p++) {
          if (cells[p]! < 0) continue
          k += grid[p]!
          s += cells[p]!
          count++
        }
      }
      if (count < LEAST_AROUND) continue
      known[at] = grid[at]! - k / count
      seen[at] = cells[at]! - s / count
      told[at] = 1
    }
  }
  return { side, known, seen, told }
}
