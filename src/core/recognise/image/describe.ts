import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { seeded } from '../../kit/random.ts'
import { findCorners } from './corners.ts'
import { type Integral, integralOf, resample, smooth } from './plane.ts'

/** Local features of one view. Positions and sizes are in pixels of the picture the view was cut from. */
export type FeatureSet = {
  region: Region
  count: number
  x: Float32Array
  y: Float32Array
  /** Picture pixels per descriptor pixel. */
  size: Float32Array
  /** 256ths of a turn. */
  angle: Uint8Array
  /** Eight words a feature. */
  words: Uint32Array
  /** For each of a feature's 256 bits, how far apart the two compared pixels are: the least sure bits flip first. */
  margins: Uint8Array
}

/** Pixels a view is brought to before it is described, and features kept of it. */
export type Effort = { area: number; most: number }
export const WHOLE: Effort = { area: 160_000, most: 600 }
export const PART: Effort = { area: 90_000, most: 350 }

const LEVELS = 7
const STEP = 1.23
const RADIUS = 15
const ANGLES = 32
const PAIRS = 128
const TESTS = rotatedTests()
const HALF_WIDTHS = Int32Array.from({ length: RADIUS + 1 }, (_, y) =>
  Math.floor(Math.sqrt((RADIUS + 0.5) ** 2 - y * y)),
)

/**
 * Describes a rectangle of the picture by at most `most` oriented binary features over eight scales, strongest first
 * within each scale, after bringing it to `area` pixels (each side at most three times its own). Oriented FAST and
 * rotated BRIEF after Rublee et al., "ORB" (ICCV 2011), with a test pattern of our own that is its own mirror image.
 */
export function describe(luma: Luma, integral: Integral, region: Region, { area, most }: Effort): FeatureSet {
  const zoom = Math.min(3, Math.sqrt(area / (region[2] * region[3])))
  const shape = (scale: number) =>
    [Math.round((region[2] * zoom) / scale), Math.round((region[3] * zoom) / scale)] as const
  const found: {
    x: number
    y: number
    size: number
    angle: number
    words: Uint32Array
    margins: Uint8Array
    rank: number
  }[] = []
  let level = resample(luma, integral, region, ...shape(1))
  let budget = (most * (1 - STEP ** -2)) / (1 - STEP ** (-2 * LEVELS))
  for (let n = 0; n < LEVELS; n++, budget /= STEP ** 2) {
    if (n > 0) {
      const [width, height] = shape(STEP ** n)
      if (Math.min(width, height) < 40) break
      level = resample(level, integralOf(EMPTY), [0, 0, level.width, level.height], width, height)
    }
    const size = region[2] / level.width
    const soft = smooth(level)
    for (const [rank, { x, y }] of findCorners(level, Math.ceil(budget)).entries()) {
      const angle = orientation(level, y * level.width + x)
      const words = new Uint32Array(8)
      const margins = new Uint8Array(256)
      compare(soft, y * level.width + x, angle, words, margins)
      found.push({
        x: region[0] + (x + 0.5) * size,
        y: region[1] + (y + 0.5) * size,
        size,
        angle,
        words,
        margins,
        rank: rank / budget,
      })
    }
  }
  found.sort((a, b) => a.rank - b.rank)
  const kept = found.slice(0, most)
  const words = new Uint32Array(8 * kept.length)
  const margins = new Uint8Array(256 * kept.length)
  for (const [i, feature] of kept.entries()) {
    words.set(feature.words, 8 * i)
    margins.set(feature.margins, 256 * i)
  }
  return {
    region,
    count: kept.length,
    x: Float32Array.from(kept, ({ x }) => x),
    y: Float32Array.from(kept, ({ y }) => y),
    size: Float32Array.from(kept, ({ size }) => size),
    angle: Uint8Array.from(kept, ({ angle }) => angle),
    words,
    margins,
  }
}

/** The features of the picture flipped left to right, without looking at it again: the halves of each descriptor change places. */
export function flip(set: FeatureSet, width: number): FeatureSet {
  const words = new Uint32Array(set.words.length)
  for (let at = 0; at < words.length; at += 8) {
    words.set(set.words.subarray(at + 4, at + 8), at)
    words.set(set.words.subarray(at, at + 4), at + 4)
  }
  const margins = new Uint8Array(set.margins.length)
  for (let at = 0; at < margins.length; at += 256) {
    margins.set(set.margins.subarray(at + 128, at + 256), at)
    margins.set(set.margins.subarray(at, at + 128), at + 128)
  }
  const [left, top, wide, high] = set.region
  return {
    ...set,
    region: [width - left - wide, top, wide, high],
    x: set.x.map((x) => width - x),
    angle: set.angle.map((angle) => 128 - angle),
    words,
    margins,
  }
}

const EMPTY: Luma = { width: 0, height: 0, data: new Uint8Array(0) }

/** Direction from a corner to the centre of brightness of its disc, in 256ths of a turn. */
function orientation({ width, data }: Luma, at: number): number {
  let mx = 0
  let my = 0
  for (let dy = -RADIUS; dy <= RADIUS; dy++) {
    const half = HALF_WIDTHS[Math.abs(dy)]!
    let row = 0
    for (let dx = -half, p = at + dy * width - half; dx <= half; dx++, p++) {
      const value = data[p]!
      mx += dx * value
      row += value
    }
    my += dy * row
  }
  return Math.round((Math.atan2(my, mx) / (2 * Math.PI)) * 256) & 255
}

/** Fills in which of each two pixels around a corner is the brighter, and by how much. */
function compare({ width, data }: Luma, at: number, angle: number, words: Uint32Array, margins: Uint8Array) {
  const pattern = TESTS[Math.round((angle * ANGLES) / 256) % ANGLES]!
  for (let word = 0, bit = 0; word < 8; word++) {
    let bits = 0
    for (const end = bit + 32; bit < end; bit++) {
      const t = 4 * bit
      const more =
        data[at + pattern[t + 3]! * width + pattern[t + 2]!]! - data[at + pattern[t + 1]! * width + pattern[t]!]!
      if (more > 0) bits |= 1 << (bit & 31)
      margins[bit] = more < 0 ? -more : more
    }
    words[word] = bits
  }
}

/**
 * 128 pairs of points around the corner, then the same pairs mirrored top to bottom, for each of 32 directions. A
 * flipped picture turns each corner's direction about, so that its descriptor is the same bits with the halves swapped.
 */
function rotatedTests(): Int8Array[] {
  const draw = seeded('brief')
  const coordinate = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw()) * 6
  const point = (): [number, number] => {
    for (;;) {
      const at: [number, number] = [coordinate(), coordinate()]
      if (Math.hypot(...at) < RADIUS - 1) return at
    }
  }
  const pairs: [number, number, number, number][] = []
  while (pairs.length < PAIRS) {
    const [a, b] = [point(), point()]
    if (Math.hypot(a[0] - b[0], a[1] - b[1]) > 4) pairs.push([...a, ...b])
  }
  const both = [...pairs, ...pairs.map(([ax, ay, bx, by]) => [ax, -ay, bx, -by] as const)]
  return Array.from({ length: ANGLES }, (_, n) => {
    const [cos, sin] = [Math.cos((2 * Math.PI * n) / ANGLES), Math.sin((2 * Math.PI * n) / ANGLES)]
    return Int8Array.from(
      both.flatMap(([ax, ay, bx, by]) => [
        ax * cos - ay * sin,
        ax * sin + ay * cos,
        bx * cos - by * sin,
        bx * sin + by * cos,
      ]),
      Math.round,
    )
  })
}
