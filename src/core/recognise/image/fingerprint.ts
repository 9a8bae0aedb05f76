import type { Fingerprint } from '../../../contract/picture.ts'
import type { MakeFingerprint } from '../../../contract/stages.ts'
import { pdqHash, toHex } from './pdq.ts'

/** Hashes and photo rectangles of one decoded picture; every region is in pixels of `luma`. */
export const fingerprint: MakeFingerprint = (luma) => {
  const { words, mirror, quality } = pdqHash(luma)
  return {
    width: luma.width,
    height: luma.height,
    pdq: toHex(words),
    mirror: toHex(mirror),
    quality,
    parts: [],
  }
}

/** The same fingerprint with its regions in pixels of the picture the luma was made from. */
export function scaleFingerprint(of: Fingerprint, width: number, height: number): Fingerprint {
  const x = width / of.width
  const y = height / of.height
  const parts = of.parts.map((part) => {
    const [left, top, wide, high] = part.region
    return {
      ...part,
      region: [Math.round(left * x), Math.round(top * y), Math.round(wide * x), Math.round(high * y)] as [
        number,
        number,
        number,
        number,
      ],
    }
  })
  return { ...of, width, height, parts }
}
