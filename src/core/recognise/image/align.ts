import type { FeatureSet } from './describe.ts'
import type { Pairs } from './table.ts'

/** Where the points of one picture lie in another: `x' = a x + b y + c`, `y' = d x + e y + f`. */
export type Affine = [a: number, b: number, c: number, d: number, e: number, f: number]
/** Points of a known picture, as described when it was learnt; sizes and angles as in `FeatureSet`. */
export type Points = Pick<FeatureSet, 'x' | 'y' | 'size' | 'angle'>
export type Alignment = {
  affine: Affine /** Distinct places that agree: repeated letters and threads count once. */
  places: number
  /** The agreeing pairs, by their place in `pairs`. */
  inliers: Int32Array
}

/** Pixels of the query's descriptors by which a point may lie off: small features are placed more exactly. */
const LOOSE = 9
const TIGHT = 4.5
const FEWEST = 6
/** A place is this share of the picture's longer side. */
const PLACE = 1 / 32

/**
 * The affine map from a known picture to the query on which most pairs agree. Every pair alone proposes a similarity
 * (its features know their size and direction; as in Schmid & Mohr, 1997); the best is refitted by least squares. Null
 * where fewer than six places agree or the map would be no photograph of a picture (mirrored, squashed, sheared).
 */
export function align(query: Points, known: Points, pairs: Pairs, knownSide: number): Alignment | null {
  const count = pairs.query.length
  if (count < FEWEST) return null
  let best: Int32Array | null = null
  let bestWeight = 0
  for (let n = 0; n < count; n++) {
    const proposal = similarityOf(query, known, pairs.query[n]!, pairs.known[n]!)
    if (!proposal) continue
    const inliers = agreeing(query, known, pairs, proposal, LOOSE)
    if (inliers.length > bestWeight) {
      bestWeight = inliers.length
      best = inliers
    }
  }
  if (!best || bestWeight < FEWEST) return null
  let affine: Affine | null = null
  let inliers: Int32Array = best
  for (const tolerance of [LOOSE, TIGHT, TIGHT]) {
    affine = fit(query, known, pairs, inliers)
    if (!affine || !isPhotograph(affine)) return null
    inliers = agreeing(query, known, pairs, affine, tolerance)
    if (inliers.length < FEWEST) return null
  }
  return affine && { affine, places: placesOf(query, known, pairs, inliers, affine, knownSide), inliers }
}

function similarityOf(query: Points, known: Points, q: number, k: number): Affine | null {
  const scale = query.size[q]! / known.size[k]!
  if (scale < 0.04 || scale > 12) return null
  const turn = ((query.angle[q]! - known.angle[k]!) * 2 * Math.PI) / 256
  const cos = scale * Math.cos(turn)
  const sin = scale * Math.sin(turn)
  const [x, y] = [known.x[k]!, known.y[k]!]
  return [cos, -sin, query.x[q]! - cos * x + sin * y, sin, cos, query.y[q]! - sin * x - cos * y]
}

/** Pairs that land where the map says, in about the size and direction it says. */
function agreeing(query: Points, known: Points, pairs: Pairs, affine: Affine, tolerance: number): Int32Array {
  const [a, b, c, d, e, f] = affine
  const scale = Math.sqrt(Math.abs(a * e - b * d))
  const turn = (Math.atan2(d, a) * 256) / (2 * Math.PI)
  const inliers: number[] = []
  for (let n = 0; n < pairs.query.length; n++) {
    const q = pairs.query[n]!
    const k = pairs.known[n]!
    const [x, y] = [known.x[k]!, known.y[k]!]
    const dx = a * x + b * y + c - query.x[q]!
    const dy = d * x + e * y + f - query.y[q]!
    const allowed = tolerance * query.size[q]!
    if (dx * dx + dy * dy > allowed * allowed) continue
    const ratio = query.size[q]! / (scale * known.size[k]!)
    if (ratio > 1.75 || ratio < 0.57) continue
    const off = ((((query.angle[q]! - known.angle[k]! - turn) % 256) + 384) % 256) - 128
    if (Math.abs(off) > 24) continue
    inliers.push(n)
  }
  return Int32Array.from(inliers)
}

/** Least squares over the inliers, centred so that far-off coordinates lose nothing. */
function fit(query: Points, known: Points, pairs: Pairs, inliers: Int32Array): Affine | null {
  let [mx, my, mu, mv] = [0, 0, 0, 0]
  for (const n of inliers) {
    mx += known.x[pairs.known[n]!]!
    my += known.y[pairs.known[n]!]!
    mu += query.x[pairs.query[n]!]!
    mv += query.y[pairs.query[n]!]!
  }
  const count = inliers.length
  ;[mx, my, mu, mv] = [mx / count, my / count, mu / count, mv / count]
  let [xx, xy, yy, xu, yu, xv, yv] = [0, 0, 0, 0, 0, 0, 0]
  for (const n of inliers) {
    const x = known.x[pairs.known[n]!]! - mx
    const y = known.y[pairs.known[n]!]! - my
    const u = query.x[pairs.query[n]!]! - mu
    const v = query.y[pairs.query[n]!]! - mv
    xx += x * x
    xy += x * y
    yy += y * y
    xu += x * u
    yu += y * u
    xv += x * v
    yv += y * v
  }
  const det = xx * yy - xy * xy
  if (det < 1e-3 * (xx + yy) * (xx + yy)) return null
  const a = (xu * yy - yu * xy) / det
  const b = (yu * xx - xu * xy) / det
  const d = (xv * yy - yv * xy) / det
  const e = (yv * xx - xv * xy) / det
  return [a, b, mu - a * mx - b * my, d, e, mv - d * mx - e * my]
}

/** Upright or turned, but not mirrored, nor much wider than high. */
function isPhotograph([a, b, , d, e]: Affine): boolean {
  const det = a * e - b * d
  if (det <= 0) return false
  const sum = a * a + b * b + d * d + e * e
  const root = Math.sqrt(Math.max(0, sum * sum - 4 * det * det))
  const ratio = Math.sqrt((sum + root) / Math.max(1e-9, sum - root))
  return ratio < 1.7 && det > 0.0016 && det < 150
}

function placesOf(
  query: Points,
  known: Points,
  pairs: Pairs,
  inliers: Int32Array,
  affine: Affine,
  side: number,
): number {
  const cell = side * PLACE
  const queryCell = cell * Math.sqrt(affine[0] * affine[4] - affine[1] * affine[3])
  const knownPlaces = new Set<number>()
  const queryPlaces = new Set<number>()
  for (const n of inliers) {
    const [q, k] = [pairs.query[n]!, pairs.known[n]!]
    knownPlaces.add(Math.floor(known.x[k]! / cell) * 4096 + Math.floor(known.y[k]! / cell))
    queryPlaces.add(Math.floor(query.x[q]! / queryCell) * 4096 + Math.floor(query.y[q]! / queryCell))
  }
  return Math.min(knownPlaces.size, queryPlaces.size)
}
