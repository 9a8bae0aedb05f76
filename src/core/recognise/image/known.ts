import type { Fingerprint } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { GRID } from './agree.ts'
import type { Points } from './align.ts'
import { unpackFeatures } from './pack.ts'
import { fromHex } from './pdq.ts'
import { cellsOf, integralOf } from './plane.ts'

/** What an index remembers of one picture: about 20 KB where it was described, 100 bytes where it was only hashed. */
export type Known = {
  /** Size of the luma it was described from; regions and points are in its pixels. */
  width: number
  height: number
  hashes: { words: Uint32Array; region: Region }[]
  /** 64 × 64 mean brightness; null where the fingerprint came without features. */
  grid: Uint8Array | null
  points: Points
  /** Eight words a point. */
  words: Uint32Array
}

/** Flatter pictures have hashes that mean nothing. */
export const LEAST_QUALITY = 50
const MOST_POINTS = 350
const MOST_PARTS = 3
/** A smaller part of a catalogue picture is a logo or a label sooner than the product. */
const LEAST_SHARE = 0.3

/** Keeps of a fingerprint what finding it again needs. */
export function learn(fingerprint: Fingerprint): Known {
  const features = fingerprint.features ? unpackFeatures(fingerprint.features) : null
  const { width, height } = features ?? fingerprint
  const x = width / fingerprint.width
  const y = height / fingerprint.height
  const parts = fingerprint.parts
    .filter(({ quality, region }) => quality >= LEAST_QUALITY && shareOf(region, fingerprint) >= LEAST_SHARE)
    .slice(0, MOST_PARTS)
    .map(({ pdq, region }) => ({
      words: fromHex(pdq),
      region: [region[0] * x, region[1] * y, region[2] * x, region[3] * y] as Region,
    }))
  const whole = { words: fromHex(fingerprint.pdq), region: [0, 0, width, height] as Region }
  const set = features?.sets[0]
  const count = Math.min(MOST_POINTS, set?.count ?? 0)
  return {
    width,
    height,
    hashes: fingerprint.quality >= LEAST_QUALITY ? [whole, ...parts] : parts,
    grid: features ? gridOf(features.plane) : null,
    points: {
      x: set?.x.slice(0, count) ?? new Float32Array(0),
      y: set?.y.slice(0, count) ?? new Float32Array(0),
      size: set?.size.slice(0, count) ?? new Float32Array(0),
      angle: set?.angle.slice(0, count) ?? new Uint8Array(0),
    },
    words: set?.words.slice(0, 8 * count) ?? new Uint32Array(0),
  }
}

function gridOf(plane: Parameters<typeof integralOf>[0]): Uint8Array {
  return Uint8Array.from(cellsOf(integralOf(plane), [0, 0, plane.width, plane.height], GRID, GRID), Math.round)
}

function shareOf([, , wide, high]: Region, { width, height }: Fingerprint): number {
  return (wide * high) / (width * height)
}
