import type { Finding } from '../../contract/primitives.ts'
import { Trouble, type TroubleKind } from '../../contract/refusal.ts'

/** Nothing was sent: the connection itself failed. */
const NEVER_SENT = [
  'ADDRESS_REFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

/** OpenSSL's and Node's names for "this certificate or handshake cannot be trusted". */
const TLS = /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/

/** Says what prevented an answer, in the three words the engine knows how to act on. */
export function troubleOf(error: unknown, url: URL, method: string): Trouble {
  const acts = method === 'POST' || method === 'PUT'
  if (error instanceof Trouble) {
    // Thrown while reading an answer, so the request arrived.
    error.inDoubt = acts
    return error
  }
  const code = codeOf(error)
  const sent = !NEVER_SENT.includes(code) && !TLS.test(code)
  const reason = error instanceof Error ? error.message || code : String(error)
  return new Trouble(kindOf(code), `${method} ${url.origin}: ${reason}`, {
    cause: error,
    inDoubt: sent && acts,
    finding: findingOf(code, url.host, error),
  })
}

function findingOf(code: string, host: string, error: unknown): Finding {
  const detail = error instanceof Error ? error.message || code : String(error)
  if (code === 'ENOTFOUND') return { code: 'host_unknown', params: { host } }
  if (code === 'ECONNREFUSED') return { code: 'host_shut', params: { host } }
  if (code === 'ADDRESS_REFUSED') return { code: 'address_private', params: { host } }
  if (/TIMEOUT/.test(code) || (error as Error).name === 'TimeoutError') return { code: 'host_silent', params: { host } }
  return { code: TLS.test(code) ? 'host_untrusted' : 'host_broken', params: { host, detail } }
}

function kindOf(code: string): TroubleKind {
  if (code === 'ENOTFOUND') return 'gone'
  if (code === 'ADDRESS_REFUSED' || TLS.test(code) || /^(HPE_|Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(code))
    return 'broken'
  return 'later'
}

/** With several addresses tried, Node hides the codes in an AggregateError; the first one speaks. */
function codeOf(error: unknown): string {
  const { name, code, errors, cause } = error as { name?: unknown; code?: unknown; errors?: unknown[]; cause?: unknown }
  if (typeof code === 'string') return code
  if (name === 'HTTPParserError') return 'HPE_UNKNOWN'
  if (Array.isArray(errors) && errors.length > 0) return codeOf(errors[0])
  return cause instanceof Error ? codeOf(cause) : ''
}
