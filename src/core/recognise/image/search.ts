import type { Fingerprint } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import type { Agreement } from './agree.ts'
import { type Affine, align } from './align.ts'
import { describe, type FeatureSet, flip, PART, WHOLE } from './describe.ts'
import { HashList } from './hashes.ts'
import { type Known, LEAST_QUALITY } from './known.ts'
import { fromHex } from './pdq.ts'
import { scaleRegion } from './plane.ts'
import { check, everythingOf, type Query, queryOf, showsOther } from './query.ts'
import { DescriptorTable } from './table.ts'
import { scoreOfFeatures, scoreOfHash } from './verdict.ts'
import { Votes } from './votes.ts'

/** A known picture (by its number in order of `add`) found in a query; the region is in the query's own pixels. */
export type Found = { known: number; score: number; region: Region; flipped: boolean }

/** Meta's own threshold for PDQ. */
const SAME = 31
/** Further off than this, two hashes of one picture are as far apart as those of two. */
const MAYBE = 74
const MOST_NEAR = 16
const MOST_VOTED = 6
/** Of an index of 1,000 the likeliest wrong picture has 0.7 votes at the median, a right one in a small crop as many: only the check of the pixels tells. */
const LEAST_VOTES = 0.4

/** Share of a query that must lie on the known picture for the query to be a crop of it. */
const FILLED = 0.9

const NONE = new Uint8Array(0)

type View = { region: Region; pdq: string; mirror: string; quality: number }

/**
 * Finds known pictures in a query in the order of cost: whole hashes and those of its photo rectangles, checked pixel by
 * pixel; then local features of the whole, then those of its rectangles, each upright and flipped. Stops at the first
 * sure hit.
 */
export function createSearch() {
  /** In order of adding; null where dropped. */
  const pictures: (Known | null)[] = []
  let held = 0
  const hashes = new HashList()
  const owners: { known: number; hash: number }[] = []
  const table = new DescriptorTable()

  function add(known: Known) {
    // The table keeps the features; a second copy of them would be half of the index.
    const n = pictures.push({ ...known, records: NONE }) - 1
    held++
    for (const [hash, { words }] of known.hashes.entries()) {
      hashes.add(words)
      owners.push({ known: n, hash })
    }
    table.add(known.records)
  }

  /** Forgets a picture; its numbers stay in memory until the index is saved and loaded. */
  function drop(n: number) {
    if (pictures[n]) held--
    pictures[n] = null
  }

  /** `except`: a picture not to be found, itself; `thorough`: do not stop at the first sure hit. */
  function find(fingerprint: Fingerprint, { except = -1, thorough = false } = {}): Found[] {
    if (held === 0) return []
    const query = queryOf(fingerprint)
    const best = new Map<number, Found>()
    const note = (found: Found) => {
      if (found.known !== except && found.score > (best.get(found.known)?.score ?? 0)) best.set(found.known, found)
    }
    for (const found of byHash(fingerprint, query)) note(found)
    if (query && (best.size === 0 || thorough)) for (const found of byFeatures(query, thorough)) note(found)
    return [...best.values()].sort((a, b) => b.score - a.score || a.known - b.known)
  }

  function byHash(fingerprint: Fingerprint, query: Query | null): Found[] {
    const { width, height, pdq, mirror, quality } = fingerprint
    const whole: View = { region: [0, 0, width, height], pdq, mirror, quality }
    const faces = [whole, ...fingerprint.parts]
      .filter((view) => view.quality >= LEAST_QUALITY)
      .flatMap((view) => [
        { view, flipped: false, words: fromHex(view.pdq) },
        { view, flipped: true, words: fromHex(view.mirror) },
      ])
    const words = faces.map((face) => face.words)
    const near = hashes.within(words, query ? MAYBE : SAME).map(({ query: face, entry, distance }) => {
      const { view, flipped } = faces[face]!
      return { view, flipped, owner: owners[entry]!, distance }
    })
    near.sort((a, b) => a.distance - b.distance || a.owner.known - b.owner.known)
    const found: Found[] = []
    let checked = 0
    for (const { view, flipped, owner, distance } of near) {
      const known = pictures[owner.known]
      if (!known) continue
      if (distance > SAME && ++checked > MOST_NEAR) break
      const affine = stretch(known.hashes[owner.hash]!.region, view.region, flipped)
      let agreement: Agreement | null = null
      if (query && known.grid) {
        const x = query.sight.luma.width / width
        const y = query.sight.luma.height / height
        const [l, t, w, h] = view.region
        const region: Region = [l * x, t * y, w * x, h * y]
        const laid = stretch(known.hashes[owner.hash]!.region, region, flipped)
        agreement = check(known, laid, query, region)
        if (scoreOfHash(distance, agreement) > 0 && showsOther(known, laid, query, region, agreement)) continue
      }
      const score = scoreOfHash(distance, agreement)
      // A part that matched stands in the rest of its picture.
      const clip = owner.hash === 0 ? view.region : whole.region
      if (score > 0) found.push({ known: owner.known, score, region: shown(known, affine, clip), flipped })
    }
    return found
  }

  function byFeatures(query: Query, thorough: boolean): Found[] {
    const { luma, views } = query.sight
    const { width, height } = luma
    const sets: FeatureSet[] = []
    const mirrored: FeatureSet[] = []
    const votes = { upright: new Votes(), flipped: new Votes() }
    const found: Found[] = []
    const tried = new Set<string>()
    /** By picture: how sure it was, at the surest, where the pixels showed another thing. */
    const refused = new Map<number, number>()
    for (const regions of [[[0, 0, width, height] as Region], views]) {
      for (const region of regions) {
        const set = describe(luma, query.plane, region, sets.length === 0 ? WHOLE : PART)
        mirrored.push(flip(set, width))
        const n = sets.push(set) - 1
        table.vote(set, n, votes.upright)
        table.vote(mirrored[n]!, n, votes.flipped)
      }
      if (regions.length === 0) continue
      for (const flipped of [false, true]) {
        const candidates = votes[flipped ? 'flipped' : 'upright'].candidates(MOST_VOTED, LEAST_VOTES)
        for (const { picture, sets: loudest } of candidates) {
          const fresh = loudest.filter((set) => !tried.has(`${picture} ${set} ${flipped}`))
          for (const set of fresh) tried.add(`${picture} ${set} ${flipped}`)
          const looks = fresh.map((set) => (flipped ? mirrored : sets)[set]!)
          const hit = verify(query, picture, looks, flipped, refused)
          if (hit) found.push(hit)
          if (hit && !thorough) return found
        }
      }
    }
    return found
  }

  /**
   * One candidate against the sets that speak for it: a geometry, then the pixels. What showed another thing where it lay
   * well is not ours because it may lie worse.
   */
  function verify(
    query: Query,
    n: number,
    sets: FeatureSet[],
    flipped: boolean,
    refused: Map<number, number>,
  ): Found | null {
    const known = pictures[n]
    if (!known?.grid) return null
    const { fingerprint, sight } = query
    const { width, height } = sight.luma
    const [sx, sy] = [width / fingerprint.width, height / fingerprint.height]
    const views = fingerprint.parts.map(({ region: [l, t, w, h] }): Region => [l * sx, t * sy, w * sx, h * sy])
    const points = table.pointsOf(n)
    for (const set of sets) {
      const pairs = table.pairs(set.words, n)
      const alignment = align(set, points, pairs, Math.max(known.width, known.height))
      if (!alignment) continue
      const affine = flipped ? mirroredAffine(alignment.affine, width) : alignment.affine
      const places = Array.from(alignment.inliers, (pair) => pairs.query[pair]!)
      const at = places.map((q): [number, number] => [flipped ? width - set.x[q]! : set.x[q]!, set.y[q]!])
      const everything = everythingOf(query)
      const whole = check(known, affine, query, everything)
      const own = flipped ? mirroredRegion(set.region, width) : set.region
      const [a, b, , d, e] = affine
      const laid = whole.covered * known.width * known.height * Math.abs(a * e - b * d)
      const fills = laid >= FILLED * width * height
      let best: { score: number; view: Region } | null = null
      let other = 0
      for (const view of [everything, own, ...views]) {
        if (view !== own && !holds(view, at)) continue
        const seen = check(known, affine, query, view)
        const score = scoreOfFeatures(alignment.places, seen, whole, fills && view === everything)
        if (score <= (best?.score ?? 0)) continue
        if (showsOther(known, affine, query, view, seen, whole)) other = Math.max(other, score)
        else best = { score, view }
      }
      if (!best) refused.set(n, Math.max(other, refused.get(n) ?? 0))
      if (!best || best.score < (refused.get(n) ?? 0)) continue
      // Where the picture goes on beyond the view, the view was no border of it.
      const clip = whole.agreeing >= 0.75 ? everything : best.view
      return { known: n, score: best.score, region: scaleRegion(shown(known, affine, clip), 1 / sx, 1 / sy), flipped }
    }
    return null
  }

  /** What is held, in order of adding, with its features and its number. */
  function all(): { number: number; known: Known }[] {
    return pictures.flatMap((known, number) =>
      known ? [{ number, known: { ...known, records: table.recordsOf(number) } }] : [],
    )
  }

  return { add, drop, find, all }
}

/** Whether nine tenths of the points lie in a region. */
function holds([left, top, wide, high]: Region, points: [number, number][]): boolean {
  const held = points.filter(([x, y]) => x >= left && y >= top && x <= left + wide && y <= top + high).length
  return held >= 0.9 * points.length
}

/** Lays one rectangle over another. */
function stretch([x, y, w, h]: Region, [left, top, wide, high]: Region, flipped: boolean): Affine {
  const a = (flipped ? -1 : 1) * (wide / w)
  return [a, 0, flipped ? left + wide - a * x : left - a * x, 0, high / h, top - (high / h) * y]
}

function mirroredAffine([a, b, c, d, e, f]: Affine, width: number): Affine {
  return [-a, -b, width - c, d, e, f]
}

function mirroredRegion([left, top, wide, high]: Region, width: number): Region {
  return [width - left - wide, top, wide, high]
}

/** The box around the known picture laid over the query, as far as it lies in the view. */
function shown({ width, height }: Known, [a, b, c, d, e, f]: Affine, view: Region): Region {
  const xs = [c, a * width + c, b * height + c, a * width + b * height + c]
  const ys = [f, d * width + f, e * height + f, d * width + e * height + f]
  const left = Math.max(view[0], Math.min(...xs))
  const top = Math.max(view[1], Math.min(...ys))
  const right = Math.min(view[0] + view[2], Math.max(...xs))
  const bottom = Math.min(view[1] + view[3], Math.max(...ys))
  return [
    Math.round(left),
    Math.round(top),
    Math.max(1, Math.round(right - left)),
    Math.max(1, Math.round(bottom - top)),
  ]
}
