import type { Luma } from '../../../contract/picture.ts'
import type { FeatureSet } from './describe.ts'

/**
 * What is handed on beside the hashes where a picture will be searched or searched for: `plane`, a small copy of it for
 * the pixel check, and the local features of each view (the whole first). Coordinates are in pixels of a picture
 * `width` × `height`, the luma that was described.
 */
export type Features = { width: number; height: number; plane: Luma; sets: FeatureSet[] }

const VERSION = 1
const HEAD = 12
const SET_HEAD = 12
const RECORD = 40
/** Positions are kept to a sixteenth of a pixel, sizes to a 4096th. */
const FINE = 16
const SIZE_FINE = 4096

export function packFeatures({ width, height, plane, sets }: Features): Uint8Array {
  const length = HEAD + plane.data.length + sets.reduce((sum, set) => sum + SET_HEAD + RECORD * set.count, 0)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  for (const [n, value] of [VERSION, width, height, plane.width, plane.height, sets.length].entries()) {
    view.setUint16(2 * n, value, true)
  }
  bytes.set(plane.data, HEAD)
  let at = HEAD + plane.data.length
  for (const set of sets) {
    for (const [n, value] of set.region.entries()) view.setUint16(at + 2 * n, Math.round(value), true)
    view.setUint32(at + 8, set.count, true)
    at += SET_HEAD
    for (let i = 0; i < set.count; i++, at += RECORD) {
      view.setUint16(at, Math.round(set.x[i]! * FINE), true)
      view.setUint16(at + 2, Math.round(set.y[i]! * FINE), true)
      view.setUint16(at + 4, Math.min(65_535, Math.round(set.size[i]! * SIZE_FINE)), true)
      view.setUint16(at + 6, set.angle[i]!, true)
      for (let word = 0; word < 8; word++) view.setUint32(at + 8 + 4 * word, set.words[8 * i + word]!, true)
    }
  }
  return bytes
}

/** Reads what `packFeatures` wrote; null where the bytes are of another version or cut off. */
export function unpackFeatures(bytes: Uint8Array): Features | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEAD || view.getUint16(0, true) !== VERSION) return null
  const [width, height, planeWidth, planeHeight, count] = [2, 4, 6, 8, 10].map((at) => view.getUint16(at, true)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  let at = HEAD + planeWidth * planeHeight
  const sets: FeatureSet[] = []
  for (let n = 0; n < count; n++) {
    if (at + SET_HEAD > bytes.length) return null
    const size = view.getUint32(at + 8, true)
    if (at + SET_HEAD + size * RECORD > bytes.length) return null
    const region: FeatureSet['region'] = [0, 2, 4, 6].map((o) => view.getUint16(at + o, true)) as FeatureSet['region']
    at += SET_HEAD
    const set: FeatureSet = {
      region,
      count: size,
      x: new Float32Array(size),
      y: new Float32Array(size),
      size: new Float32Array(size),
      angle: new Uint8Array(size),
      words: new Uint32Array(8 * size),
    }
    for (let i = 0; i < size; i++, at += RECORD) {
      set.x[i] = view.getUint16(at, true) / FINE
      set.y[i] = view.getUint16(at + 2, true) / FINE
      set.size[i] = view.getUint16(at + 4, true) / SIZE_FINE
      set.angle[i] = view.getUint16(at + 6, true)
      for (let word = 0; word < 8; word++) set.words[8 * i + word] = view.getUint32(at + 8 + 4 * word, true)
    }
    sets.push(set)
  }
  const plane = { width: planeWidth, height: planeHeight, data: bytes.subarray(HEAD, HEAD + planeWidth * planeHeight) }
  return { width, height, plane, sets }
}
