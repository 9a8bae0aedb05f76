import type { Fingerprint } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { GRID } from './agree.ts'
import { coloursOf, keepColours } from './colours.ts'
import { describe, WHOLE } from './describe.ts'
import { unpackSight } from './pack.ts'
import { fromHex } from './pdq.ts'
import { cellsOf, integralOf } from './plane.ts'
import { recordsOf } from './records.ts'

/** What an index remembers of one picture: about 20 KB where it was described, 100 bytes where it was only hashed. */
export type Known = {
  /** Size of the luma it was described from; regions and points are in its pixels. */
  width: number
  height: number
  hashes: { words: Uint32Array; region: Region }[]
  /** 64 × 64 mean brightness; null where the fingerprint came without features. */
  grid: Uint8Array | null
  /** 32 × 32 means of Cb, then of Cr; null where it came without features or without colours. */
  colours: Uint8Array | null
  /** Local features, as `records.ts` writes them. */
  records: Uint8Array
}

/** Flatter pictures have hashes that mean nothing. */
export const LEAST_QUALITY = 50
const MOST_POINTS = 350
const MOST_PARTS = 3
/** A smaller part of a catalogue picture is a logo or a label sooner than the product. */
const LEAST_SHARE = 0.3

/** Keeps of a fingerprint what finding it again needs; its local features are made here. */
export function learn(fingerprint: Fingerprint): Known {
  const sight = fingerprint.features ? unpackSight(fingerprint.features) : null
  const { width, height } = sight?.luma ?? fingerprint
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
  const known = { width, height, hashes: fingerprint.quality >= LEAST_QUALITY ? [whole, ...parts] : parts }
  if (!sight) return { ...known, grid: null, colours: null, records: new Uint8Array(0) }
  const integral = integralOf(sight.luma)
  const set = describe(sight.luma, integral, [0, 0, width, height], WHOLE)
  const grid = Uint8Array.from(cellsOf(integral, [0, 0, width, height], GRID, GRID), Math.round)
  const colours = coloursOf(sight.luma)
  return { ...known, grid, colours: colours && keepColours(colours), records: recordsOf(set, MOST_POINTS) }
}

function shareOf([, , wide, high]: Region, { width, height }: Fingerprint): number {
  return (wide * high) / (width * height)
}
