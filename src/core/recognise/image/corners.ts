import type { Luma } from '../../../contract/picture.ts'

/** A corner in one pyramid level, in that level's pixels. */
export type Corner = { x: number; y: number; strength: number }

/** Corners nearer to the border than this have no full neighbourhood to describe. */
export const BORDER = 17
/** Grey levels between centre and circle: plain clothes have no sharper corners. */
const THRESHOLD = 7
/** Corners of the greatest contrast that are ranked, for each one that is wanted. */
const RANKED = 4
/** The sixteen pixels of a circle of radius 3. */
const CIRCLE: [number, number][] = [
  [0, -3],
  [1, -3],
  [2, -2],
  [3, -1],
  [3, 0],
  [3, 1],
  [2, 2],
  [1, 3],
  [0, 3],
  [-1, 3],
  [-2, 2],
  [-3, 1],
  [-3, 0],
  [-3, -1],
  [-2, -2],
  [-1, -3],
]
/** For each set of circle pixels, whether nine of them lie side by side. */
const ARC = arcs()

/**
 * At most `most` corners, the strongest first, spread over the picture: nine contiguous pixels on a circle brighter or
 * darker than its centre (FAST; Rosten & Drummond 2006), ranked by Harris' response (as in ORB; Rublee et al. 2011).
 */
export function findCorners(luma: Luma, most: number): Corner[] {
  if (luma.width <= 2 * BORDER || luma.height <= 2 * BORDER) return []
  const corners = peaksOf(luma, circleScores(luma), RANKED * most)
  corners.sort((a, b) => b.strength - a.strength)
  return spread(corners, luma.width, luma.height, most)
}

/** Where a score is the greatest of its nine neighbours and brightness changes in two directions. */
function peaksOf(luma: Luma, scores: Uint16Array, most: number): Corner[] {
  const { width, height } = luma
  const peaks: number[] = []
  for (let y = BORDER; y < height - BORDER; y++) {
    for (let at = y * width + BORDER, end = (y + 1) * width - BORDER; at < end; at++) {
      const score = scores[at]!
      if (score === 0 || score < scores[at - 1]! || score <= scores[at + 1]!) continue
      if (score < scores[at - width]! || score < scores[at - width - 1]! || score < scores[at - width + 1]!) continue
      if (score <= scores[at + width]! || score <= scores[at + width - 1]! || score <= scores[at + width + 1]!) continue
      peaks.push(at)
    }
  }
  if (peaks.length > most) {
    peaks.sort((a, b) => scores[b]! - scores[a]!)
    peaks.length = most
  }
  const corners: Corner[] = []
  for (const at of peaks) {
    const strength = harris(luma, at)
    if (strength > 0) corners.push({ x: at % width, y: Math.floor(at / width), strength })
  }
  return corners
}

/** Takes the strongest first, but no more than four times a cell's even share before every cell had its turn. */
function spread(corners: Corner[], width: number, height: number, most: number): Corner[] {
  if (corners.length <= most) return corners
  const cell = Math.max(24, Math.sqrt(((width - 2 * BORDER) * (height - 2 * BORDER)) / 48))
  const columns = Math.ceil(width / cell)
  const counts = new Uint16Array(columns * Math.ceil(height / cell))
  const share = Math.max(1, Math.ceil((2.5 * most) / counts.length))
  const taken: Corner[] = []
  const rest: Corner[] = []
  for (const corner of corners) {
    const at = Math.floor(corner.y / cell) * columns + Math.floor(corner.x / cell)
    if (counts[at]! < share && taken.length < most) {
      counts[at]!++
      taken.push(corner)
    } else rest.push(corner)
  }
  return taken.length < most ? [...taken, ...rest.slice(0, most - taken.length)] : taken
}

function circleScores({ width, height, data }: Luma): Uint16Array {
  const scores = new Uint16Array(width * height)
  const around = Int32Array.from(CIRCLE, ([x, y]) => y * width + x)
  const [north, east, south, west] = [around[0]!, around[4]!, around[8]!, around[12]!]
  const first = BORDER - 1
  for (let y = first; y < height - first; y++) {
    for (let x = first, at = y * width + first; x < width - first; x++, at++) {
      const centre = data[at]!
      const high = centre + THRESHOLD
      const low = centre - THRESHOLD
      const n = data[at + north]!
      const s = data[at + south]!
      // An arc of nine holds one end of each diameter.
      const maybeBrighter = n > high || s > high
      const maybeDarker = n < low || s < low
      if (!maybeBrighter && !maybeDarker) continue
      const e = data[at + east]!
      const w = data[at + west]!
      if (!(maybeBrighter && (e > high || w > high)) && !(maybeDarker && (e < low || w < low))) continue
      let brighter = 0
      let darker = 0
      let above = 0
      let below = 0
      for (let i = 0; i < 16; i++) {
        const value = data[at + around[i]!]!
        if (value > high) {
          brighter |= 1 << i
          above += value - high
        } else if (value < low) {
          darker |= 1 << i
          below += low - value
        }
      }
      if (ARC[brighter]) scores[at] = above
      else if (ARC[darker]) scores[at] = below
    }
  }
  return scores
}

function harris({ width, data }: Luma, at: number): number {
  let xx = 0
  let yy = 0
  let xy = 0
  for (let dy = -3; dy <= 3; dy++) {
    for (let p = at + dy * width - 3, end = p + 7; p < end; p++) {
      const gx =
        2 * (data[p + 1]! - data[p - 1]!) +
        data[p + 1 - width]! -
        data[p - 1 - width]! +
        data[p + 1 + width]! -
        data[p - 1 + width]!
      const gy =
        2 * (data[p + width]! - data[p - width]!) +
        data[p + width - 1]! -
        data[p - width - 1]! +
        data[p + width + 1]! -
        data[p - width + 1]!
      xx += gx * gx
      yy += gy * gy
      xy += gx * gy
    }
  }
  return xx * yy - xy * xy - 0.04 * (xx + yy) * (xx + yy)
}

function arcs(): Uint8Array {
  const table = new Uint8Array(1 << 16)
  for (let set = 0; set < table.length; set++) {
    const twice = set * 0x1_0001
    for (let start = 0, run = 0; start < 32; start++) {
      run = Math.floor(twice / 2 ** start) & 1 ? run + 1 : 0
      if (run >= 9) table[set] = 1
    }
  }
  return table
}
