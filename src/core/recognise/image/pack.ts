import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'

/**
 * What is handed on beside the hashes where a picture will be searched or learnt: its greyscale pixels and the
 * rectangles worth a look of their own. Local features are made from it step by step, for most pictures need none.
 */
export type Sight = { luma: Luma; views: Region[] }

const VERSION = 2
const HEAD = 8
const VIEW = 8

export function packSight({ luma, views }: Sight): Uint8Array {
  const bytes = new Uint8Array(HEAD + VIEW * views.length + luma.data.length)
  const view = new DataView(bytes.buffer)
  for (const [n, value] of [VERSION, luma.width, luma.height, views.length, ...views.flat()].entries()) {
    view.setUint16(2 * n, value, true)
  }
  bytes.set(luma.data, HEAD + VIEW * views.length)
  return bytes
}

/** Reads what `packSight` wrote; null where the bytes are of another version or cut off. */
export function unpackSight(bytes: Uint8Array): Sight | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEAD || view.getUint16(0, true) !== VERSION) return null
  const [width, height, count] = [view.getUint16(2, true), view.getUint16(4, true), view.getUint16(6, true)]
  const start = HEAD + VIEW * count
  if (bytes.length !== start + width * height) return null
  const views = Array.from(
    { length: count },
    (_, n) => [0, 2, 4, 6].map((at) => view.getUint16(HEAD + VIEW * n + at, true)) as Region,
  )
  return { luma: { width, height, data: bytes.subarray(start) }, views }
}
