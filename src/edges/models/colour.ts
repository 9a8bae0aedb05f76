import sharp from 'sharp'
import type { Region } from '../../contract/primitives.ts'
import { kindOf, SAFE } from './decode.ts'

/** A picture in colour, upright, at most 1600 pixels a side; `share` is how much smaller than its own size it is. */
export type Colours = { data: Buffer; width: number; height: number; share: number }

const LONGEST_SIDE = 1600
const GREY = '#808080'
const EMBER = '#d33a1d'

/** Decodes for those who look at colours; null where it cannot be read. */
export async function decodeInColour(bytes: Uint8Array): Promise<Colours | null> {
  if (kindOf(bytes) !== 'raster') return null
  try {
    const { autoOrient } = await sharp(bytes, SAFE).metadata()
    const { data, info } = await sharp(bytes, SAFE)
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    if (info.channels !== 3) return null
    return { data, width: info.width, height: info.height, share: info.width / autoOrient.width }
  } catch {
    return null
  }
}

/** A piece of it on a grey square of `side` pixels, three bytes each. */
export function piece(
  { data, width, height }: Colours,
  [left, top, wide, high]: Region,
  side: number,
): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .extract({ left, top, width: wide, height: high })
    .resize(side, side, { fit: 'contain', background: GREY })
    .raw()
    .toBuffer()
}

/** The picture with regions (in its own pixels) framed, as JPEG of at most 1600 pixels a side; null where it cannot be read. */
export async function drawRegions(bytes: Uint8Array, regions: readonly Region[]): Promise<Buffer | null> {
  const picture = await decodeInColour(bytes)
  if (!picture) return null
  const { data, width, height, share } = picture
  const frames = regions.map(
    ([x, y, w, h]) =>
      `<rect x="${x * share}" y="${y * share}" width="${w * share}" height="${h * share}" fill="none" stroke="${EMBER}" stroke-width="${Math.max(3, width / 200)}"/>`,
  )
  const input = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${frames.join('')}</svg>`,
  )
  return sharp(data, { raw: { width, height, channels: 3 } })
    .composite([{ input }])
    .jpeg({ quality: 80 })
    .toBuffer()
}
