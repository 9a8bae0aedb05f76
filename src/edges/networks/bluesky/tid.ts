import { createHash } from 'node:crypto'

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz'
const UUID_V7 = /([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i
/** Where keys without a time go: 2023 and 2024, before any publication of ours, in microseconds. */
const PAST_US = 1_672_531_200_000_000n
const PAST_SPAN_US = 63_072_000_000_000n

/**
 * The record key a publication with this `key` always gets, so that trying again cannot publish twice. It is a TID
 * (https://atproto.com/specs/tid: 53 bits of microseconds, 10 bits of clock id, base32-sortable), as posts must have.
 * A UUIDv7 inside the key gives the millisecond, so that our posts sort by time; a hash of the key gives the rest.
 */
export function rkeyOf(key: string): string {
  const hash = createHash('sha256').update(key).digest().readBigUInt64BE()
  const uuid = UUID_V7.exec(key)
  const micros = uuid
    ? BigInt(`0x${uuid[1]}${uuid[2]}`) * 1000n + ((hash >> 10n) % 1000n)
    : PAST_US + ((hash >> 10n) % PAST_SPAN_US)
  let tid = (micros << 10n) | (hash & 1023n)
  let text = ''
  for (let i = 0; i < 13; i++) {
    text = DIGITS[Number(tid & 31n)] + text
    tid >>= 5n
  }
  return text
}
