import { createHmac, timingSafeEqual } from 'node:crypto'

/** Seconds a signed request stays acceptable: long enough for a slow clock, short enough against replay. */
const TOLERANCE_S = 300

/** `Tocsin-Signature` of a body: `t=<unix seconds>,v1=<hex HMAC-SHA-256 of "t.body">` (RFC 2104). `now` in UTC ms. */
export function signBody(body: string, secret: string, now: number): string {
  const t = Math.floor(now / 1000)
  return `t=${t},v1=${macOf(t, body, secret)}`
}

/**
 * What a receiver does: true where `header` signs exactly these bytes with `secret` and is at most five minutes away
 * from `now` (UTC ms). Compare before parsing the body; keep the body's `key` to recognise a repeat.
 */
export function verifySignature(header: string, body: string, secret: string, now: number): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header)
  if (!match) return false
  const t = Number(match[1])
  if (Math.abs(now / 1000 - t) > TOLERANCE_S) return false
  return timingSafeEqual(Buffer.from(macOf(t, body, secret), 'hex'), Buffer.from(match[2]!, 'hex'))
}

function macOf(t: number, body: string, secret: string): string {
  return createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')
}
