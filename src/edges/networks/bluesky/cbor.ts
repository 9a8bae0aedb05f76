/** Frames nest a few levels; deeper is an attack on the stack. */
const DEPTH = 64

const utf8 = new TextDecoder()

/**
 * Decodes one DAG-CBOR item (RFC 8949 in the strict form of https://ipld.io/specs/codecs/dag-cbor/spec/) at `start`.
 * Links become `{"$link": cid}` as in atproto's JSON, byte strings stay views into `bytes`. Throws RangeError on what is
 * no DAG-CBOR: indefinite lengths, other tags, keys that are no text, lengths beyond the end.
 */
export function decodeCbor(bytes: Uint8Array, start = 0): { value: unknown; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start

  function argument(info: number): number {
    const from = at
    if (info < 24) return info
    if (info > 27) throw new RangeError(`unexpected length code ${info}`)
    at += 2 ** (info - 24)
    if (info === 24) return view.getUint8(from)
    if (info === 25) return view.getUint16(from)
    if (info === 26) return view.getUint32(from)
    const value = Number(view.getBigUint64(from))
    if (!Number.isSafeInteger(value)) throw new RangeError('an integer is beyond 2^53')
    return value
  }

  function take(length: number): Uint8Array {
    if (length > bytes.length - at) throw new RangeError('a length goes beyond the end')
    at += length
    return bytes.subarray(at - length, at)
  }

  function simple(info: number): unknown {
    if (info === 20) return false
    if (info === 21) return true
    if (info === 22) return null
    if (info !== 27) throw new RangeError(`unexpected simple value ${info}`)
    at += 8
    return view.getFloat64(at - 8)
  }

  function map(size: number, depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = []
    for (let i = 0; i < size; i++) {
      const key = item(depth)
      if (typeof key !== 'string') throw new RangeError('a map key is no text')
      entries.push([key, item(depth)])
    }
    return Object.fromEntries(entries)
  }

  function item(depth: number): unknown {
    if (depth > DEPTH) throw new RangeError('nested too deeply')
    const head = view.getUint8(at++)
    const info = head & 31
    const major = head >> 5
    if (major === 7) return simple(info)
    const n = argument(info)
    if (major === 0) return n
    if (major === 1) return -1 - n
    if (major === 2) return take(n)
    if (major === 3) return utf8.decode(take(n))
    if (major === 5) return map(n, depth + 1)
    if (major === 6) return link(n, item(depth + 1))
    // One byte an element at least, so a false length cannot reserve memory.
    if (n > bytes.length - at) throw new RangeError('a length goes beyond the end')
    return Array.from({ length: n }, () => item(depth + 1))
  }

  return { value: item(0), end: at }
}

/** Tag 42: a CID in bytes behind a zero (multibase identity). */
function link(tag: number, content: unknown): { $link: string } {
  if (tag !== 42 || !(content instanceof Uint8Array) || content[0] !== 0) throw new RangeError(`unexpected tag ${tag}`)
  return { $link: cidText(content.subarray(1)) }
}

/** RFC 4648 base32 in small letters without padding, behind multibase's `b`: how atproto writes a CIDv1. */
export function cidText(bytes: Uint8Array): string {
  let text = 'b'
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += 'abcdefghijklmnopqrstuvwxyz234567'[(held >> (bits - 5)) & 31]
    held &= 255
  }
  return bits > 0 ? text + 'abcdefghijklmnopqrstuvwxyz234567'[(held << (5 - bits)) & 31] : text
}
