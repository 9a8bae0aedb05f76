import type { Points } from './align.ts'
import type { FeatureSet } from './describe.ts'
import { RECORD } from './kernels.ts'

/** Positions are kept to a sixteenth of a pixel, sizes to a sixteenth of an octave. */
const FINE = 16
const OCTAVE = 16
const SMALLEST = 8

/** The first `most` features as the index keeps them: 32 bytes of description, x, y, size, direction, two bytes to spare. */
export function recordsOf({ count, words, x, y, size, angle }: FeatureSet, most: number): Uint8Array {
  const kept = Math.min(most, count)
  const records = new Uint8Array(RECORD * kept)
  const view = new DataView(records.buffer)
  for (let n = 0, at = 0; n < kept; n++, at += RECORD) {
    for (let word = 0; word < 8; word++) view.setUint32(at + 4 * word, words[8 * n + word]!, true)
    view.setUint16(at + 32, Math.round(x[n]! * FINE), true)
    view.setUint16(at + 34, Math.round(y[n]! * FINE), true)
    view.setUint8(at + 36, Math.max(0, Math.min(255, Math.round((Math.log2(size[n]!) + SMALLEST) * OCTAVE))))
    view.setUint8(at + 37, angle[n]!)
  }
  return records
}

/** Where the features of some records stand. */
export function pointsOf(records: Uint8Array): Points {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength)
  const count = records.length / RECORD
  const points = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    size: new Float32Array(count),
    angle: new Uint8Array(count),
  }
  for (let n = 0, at = 0; n < count; n++, at += RECORD) {
    points.x[n] = view.getUint16(at + 32, true) / FINE
    points.y[n] = view.getUint16(at + 34, true) / FINE
    points.size[n] = 2 ** (view.getUint8(at + 36) / OCTAVE - SMALLEST)
    points.angle[n] = view.getUint8(at + 37)
  }
  return points
}
