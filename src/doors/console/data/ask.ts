import { client, RequestTrouble } from '../../../contract/client.ts'
import { preferences } from './preferences.ts'

/** Same-origin requests only; the header is what another site cannot send, so the server trusts the cookie. */
export const ask = client(
  (path, init) => {
    const headers = new Headers(init.headers)
    if (init.method !== 'GET') headers.set('x-tocsin', '1')
    return fetch(path, { ...init, headers, credentials: 'same-origin' })
  },
  () => preferences().lang,
)

/** Worth trying again: the network failed or the server is away; a "no" from the server is not. */
export function isPassing(error: unknown): boolean {
  if (error instanceof RequestTrouble) return [429, 502, 503, 504].includes(error.status)
  return error instanceof TypeError
}

/** `crypto.randomUUID` exists only in secure contexts; a shop that opens its own server by plain http on a LAN has none. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
