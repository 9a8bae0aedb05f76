import { randomBytes } from 'node:crypto'
import type { Ids } from '../../engine/ports/ids.ts'

/** UUIDv7 (RFC 9562): 48 bits of time, then randomness, so that ids sort as they were made. */
export function randomIds(): Ids {
  return {
    next(at) {
      const bytes = randomBytes(16)
      bytes.writeUIntBE(at, 0, 6)
      bytes[6] = (bytes[6]! & 0x0f) | 0x70
      bytes[8] = (bytes[8]! & 0x3f) | 0x80
      const hex = bytes.toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
    },
    salt: () => randomBytes(16).toString('hex'),
    token: () => randomBytes(24).toString('base64url'),
  }
}

/** Ids that count: the same run gives the same ones. For replays and tests, never for secrets that leave the house. */
export function countedIds(): Ids {
  let count = 0
  const hex = (length: number) => (++count).toString(16).padStart(length, '0')
  return { next: () => `id-${hex(12)}`, salt: () => hex(32), token: () => `token-${hex(12)}` }
}
