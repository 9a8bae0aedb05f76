import { cidText, decodeCbor } from './cbor.ts'

/** CIDv1, DAG-CBOR, SHA-256: the only form the atproto repository specification allows for records. */
const CID_HEAD = [0x01, 0x71, 0x12, 0x20]
const CID_BYTES = 36

/**
 * The blocks of a CAR v1 archive (https://ipld.io/specs/transport/car/carv1/) by CID text, not yet decoded.
 * Throws RangeError on a damaged archive.
 */
export function carBlocks(bytes: Uint8Array): Map<string, Uint8Array> {
  const blocks = new Map<string, Uint8Array>()
  const header = varint(bytes, 0)
  let at = header.end + header.value
  while (at < bytes.length) {
    const section = varint(bytes, at)
    const end = section.end + section.value
    if (end > bytes.length || section.value < CID_BYTES) throw new RangeError('a CAR section goes beyond the end')
    if (CID_HEAD.every((byte, i) => bytes[section.end + i] === byte)) {
      blocks.set(
        cidText(bytes.subarray(section.end, section.end + CID_BYTES)),
        bytes.subarray(section.end + CID_BYTES, end),
      )
    }
    at = end
  }
  return blocks
}

/** The record a block holds. */
export function recordOf(block: Uint8Array): unknown {
  return decodeCbor(block).value
}

/** Unsigned LEB128, at most four bytes: no frame is longer than 256 MB. */
function varint(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0
  for (let i = 0; i < 4; i++) {
    const byte = bytes[start + i]
    if (byte === undefined) break
    value |= (byte & 127) << (7 * i)
    if (byte < 128) return { value, end: start + i + 1 }
  }
  throw new RangeError('a varint is too long')
}
