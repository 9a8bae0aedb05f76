import type { Fingerprint, Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import type { MakeFingerprint } from '../../../contract/stages.ts'
import type { Scored } from './cuts.ts'
import { stepsOf } from './lines.ts'
import { packSight } from './pack.ts'
import { hashOfGrid, pdqHash, toHex } from './pdq.ts'
import { cellsOf, type Integral, integralOf, overlap, scaleRegion } from './plane.ts'
import { findRectangles, isCollage } from './rectangles.ts'

const MOST_PARTS = 10
/** Flatter rectangles are interface, sky or wall: their hashes mean nothing. */
const LEAST_QUALITY = 40
/** PDQ filters by a triangle as wide as one sample; a box of this share of it has the same variance. */
const BOX = 0.7
/** Rectangles that are described by themselves. */
const MOST_VIEWS = 3
/** Of the rectangles that held the photo of a screenshot the least likely had 0.86. */
const LEAST_SCORE = 0.7

/**
 * Hashes of one decoded picture and of the photo rectangles inside it, every region in pixels of `luma`; with
 * `features`, also what `createPictureIndex` needs to find it in crops, collages and screenshots. A part's hash samples
 * box means in place of PDQ's two-pass filter: it lies about ten bits from the exact one.
 */
export const fingerprint: MakeFingerprint = (luma, { features = false } = {}) => {
  const { width, height } = luma
  const { words, mirror, quality } = pdqHash(luma)
  const integral = integralOf(luma)
  const scored = rectanglesOf(luma)
  const rectangles = scored.map(({ region }) => region)
  const parts = [...rectangles, ...quarters(width, height)]
    .map((region) => partOf(integral, region))
    .filter((part) => part.quality >= LEAST_QUALITY)
    .slice(0, MOST_PARTS + 4)
  const made: Fingerprint = { width, height, pdq: toHex(words), mirror: toHex(mirror), quality, parts }
  return features ? { ...made, features: packSight({ luma, views: viewsOf(luma, scored) }) } : made
}

function viewsOf(luma: Luma, scored: Scored[]): Region[] {
  const rectangles = scored.filter(({ score }) => score >= LEAST_SCORE).map(({ region }) => region)
  if (!isCollage(luma)) return distinct(rectangles, MOST_VIEWS)
  return [...quarters(luma.width, luma.height), ...distinct(rectangles, 1)]
}

/** The first regions that do not lie mostly on an earlier one. */
function distinct(regions: Region[], most: number): Region[] {
  const kept: Region[] = []
  for (const region of regions) {
    if (kept.length < most && kept.every((other) => overlap(region, other) < 0.5)) kept.push(region)
  }
  return kept
}

/** Photo rectangles, and those inside the largest of them: a page may be shown inside a post. */
function rectanglesOf(luma: Luma): Scored[] {
  const steps = stepsOf(luma)
  const outer = findRectangles(luma, steps, [0, 0, luma.width, luma.height], 7)
  const inner = outer
    .slice(0, 2)
    .flatMap(({ region }) =>
      findRectangles(luma, steps, region, 3).filter(({ region: [, , w, h] }) => w * h < 0.9 * region[2] * region[3]),
    )
  const fresh = inner.filter(({ region }) => outer.every((other) => overlap(region, other.region) < 0.8))
  return [...outer.slice(0, 2), ...fresh, ...outer.slice(2)].slice(0, MOST_PARTS)
}

/** Four quarters: a collage of equal pictures has no border that could be found where they touch. */
function quarters(width: number, height: number): Region[] {
  const [w, h] = [width >> 1, height >> 1]
  if (w < 64 || h < 64) return []
  return [
    [0, 0, w, h],
    [width - w, 0, w, h],
    [0, height - h, w, h],
    [width - w, height - h, w, h],
  ]
}

function partOf(integral: Integral, region: Region): Fingerprint['parts'][number] {
  const { words, mirror, quality } = hashOfGrid(cellsOf(integral, region, 64, 64, BOX))
  return { region, pdq: toHex(words), mirror: toHex(mirror), quality }
}

/** The same fingerprint with its regions in pixels of the picture the luma was made from. */
export function scaleFingerprint(of: Fingerprint, width: number, height: number): Fingerprint {
  const x = width / of.width
  const y = height / of.height
  const parts = of.parts.map((part) => ({ ...part, region: scaleRegion(part.region, x, y) }))
  return { ...of, width, height, parts }
}
