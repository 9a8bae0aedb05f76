import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'

/**
 * What is handed on beside the hashes where a picture will be searched or learnt: its pixels and the
 * rectangles worth a look of their own. Local features are made from it step by step, for most pictures need none.
 */
export type Sight = { luma: Luma; views: Region[] }

const VERSION = 3
const HEAD = 12
const VIEW = 8
const NO_CHROMA = { width: 0, height: 0, cb: new Uint8Array(0), cr: new Uint8Array(0) }

export function packSight({ luma, views }: Sight): Uint8Array {
  const { width, height, data, chroma = NO_CHROMA } = luma
  const start = HEAD + VIEW * views.length
  const bytes = new Uint8Array(start + data.length + chroma.cb.length + chroma.cr.length)
  const view = new DataView(bytes.buffer)
  const head = [VERSION, width, height, chroma.width, chroma.height, views.length, ...views.flat()]
  for (const [n, value] of head.entries()) view.setUint16(2 * n, value, true)
  bytes.set(data, start)
  bytes.set(chroma.cb, start + data.length)
  bytes.set(chroma.cr, start + data.length + chroma.cb.length)
  return bytes
}

/** Reads what `packSight` wrote; null where the bytes are of another version or cut off. */
export function unpackSight(bytes: Uint8Array): Sight | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEAD || view.getUint16(0, true) !== VERSION) return null
  const numberAt = (at: number) => view.getUint16(at, true)
  const [width, height, count] = [numberAt(2), numberAt(4), numberAt(10)]
  const small = { width: numberAt(6), height: numberAt(8) }
  const start = HEAD + VIEW * count
  const first = start + width * height
  const second = first + small.width * small.height
  if (bytes.length !== 2 * second - first) return null
  const views = Array.from(
    { length: count },
    (_, n) => [0, 2, 4, 6].map((at) => numberAt(HEAD + VIEW * n + at)) as Region,
  )
  const luma = { width, height, data: bytes.subarray(start, first) }
  if (second === first) return { luma, views }
  return {
    luma: { ...luma, chroma: { ...small, cb: bytes.subarray(first, second), cr: bytes.subarray(second) } },
    views,
  }
}
