import { createHash } from 'node:crypto'

/** Spreads the bits of a 32-bit state so that every bit of the result depends on every bit of it (Murmur3 finaliser). */
export function mix32(state: number): number {
  let h = state
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Quick unsigned 32-bit hash of a string's UTF-16 code units (FNV-1a with a final mix). Not for secrets. */
export function hash32(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix32(h)
}

/** SHA-256 of a text (as UTF-8) or of bytes, as 64 small hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/**
 * JSON text of a value in the one canonical form of RFC 8785: members sorted by UTF-16 code units, no spaces,
 * ECMAScript numbers. Members that are `undefined` are left out, as JSON.stringify does.
 * Throws a TypeError on what JSON cannot hold: NaN, infinities, functions, bigint, lone surrogates, cycles.
 */
export function canonical(value: unknown): string {
  return write(value, 0)
}

const MAX_DEPTH = 1000

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new TypeError('canonical JSON: nested too deeply, or a cycle')
  if (value === null || value === true || value === false) return String(value)
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('canonical JSON: lone surrogate in a string')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON: ${value} is not a JSON number`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value))
    return `[${value.map((item) => write(item === undefined ? null : item, depth + 1)).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON: a ${typeof value} has no JSON form`)
  const object = value as Record<string, unknown>
  const members = Object.keys(object)
    .filter((name) => object[name] !== undefined)
    .sort()
    .map((name) => `${write(name, depth + 1)}:${write(object[name], depth + 1)}`)
  return `{${members.join(',')}}`
}
