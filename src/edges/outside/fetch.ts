import { isIP } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import type { Finding } from '../../contract/primitives.ts'
import { Trouble } from '../../contract/refusal.ts'
import type { Answer, FetchOptions, FetchOut } from '../../engine/ports/outside.ts'
import { type Allowed, guardedLookup, isAddressAllowed } from './address.ts'
import { readBody } from './body.ts'
import { troubleOf } from './trouble.ts'

const REDIRECTS = 5
const TIMEOUT_MS = 10_000
/** Shorter than the whole exchange, so that a host that never picks up is told from one that heard us and kept silent. */
const CONNECT_MS = 5_000
const MAX_BYTES = 10_000_000

/** What belongs to one site and must not follow a redirect to another. */
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization']

type Request = {
  url: URL
  method: NonNullable<FetchOptions['method']>
  headers: Record<string, string>
  body?: string | Uint8Array
}

/**
 * The one way out to addresses somebody else chose: http and https only, private addresses refused after resolution and
 * after each of at most five redirects, one time limit (ms) for the whole exchange, one byte limit counted after
 * decompression. Any HTTP status is an answer. Throws Trouble: `later` for time-outs and refused or broken connections,
 * `gone` for names that do not exist, `broken` for refused addresses, bad certificates and answers too large or
 * unreadable; `inDoubt` where a POST or PUT may have arrived although no answer came.
 */
export function createFetchOut(options: {
  loopbackAllowed: boolean
  userAgent: string
  /** The one host, named by the operator, whose address may be private. */
  privateHost?: string | null
}): FetchOut {
  const { loopbackAllowed, userAgent, privateHost = null } = options
  const allowed = { loopback: loopbackAllowed, privateHost }
  const agent = new Agent({ connect: { lookup: guardedLookup(allowed), timeout: CONNECT_MS } })

  return async (
    url,
    { method = 'GET', headers = {}, body, timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, signal } = {},
  ) => {
    const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]
    const exchange = { agent, signal: AbortSignal.any(limits), maxBytes }
    let next: Request = {
      url: parseAddress(url),
      method,
      headers: { 'user-agent': userAgent, ...lowerCase(headers) },
      body,
    }
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      checkAddress(next.url, allowed)
      const answer = await exchangeOnce(next, exchange)
      const onward = redirectOf(answer, next)
      if (!onward) return answer
      next = onward
    }
    throw broken(`more than ${REDIRECTS} redirects from ${url}`, 'redirects_many', { max: REDIRECTS, address: url })
  }
}

async function exchangeOnce(
  { url, method, headers, body }: Request,
  { agent, signal, maxBytes }: { agent: Agent; signal: AbortSignal; maxBytes: number },
): Promise<Answer> {
  try {
    const response = await request(url, {
      dispatcher: agent,
      method,
      headers: { 'accept-encoding': 'gzip, br', ...headers },
      body: body ?? null,
      signal,
    })
    const plain = plainHeaders(response.headers)
    const bytes = method === 'HEAD' ? await discard(response) : await readBody(response.body, plain, maxBytes)
    return { status: response.statusCode, headers: plain, body: bytes, url: url.href }
  } catch (error) {
    throw troubleOf(error, url, method)
  }
}

async function discard(response: Dispatcher.ResponseData): Promise<Uint8Array> {
  await response.body.dump()
  return new Uint8Array()
}

/** Where the answer sends us (Fetch standard, "HTTP-redirect fetch"): 301–303 turn a POST into a GET, 307 and 308 do not. */
function redirectOf(answer: Answer, from: Request): Request | null {
  const location = answer.headers['location']
  if (![301, 302, 303, 307, 308].includes(answer.status) || !location) return null
  const url = parseAddress(location, from.url)
  const headers = { ...from.headers }
  if (url.origin !== from.url.origin) for (const name of PRIVATE_HEADERS) delete headers[name]
  if (answer.status >= 307 || from.method === 'GET' || from.method === 'HEAD') return { ...from, url, headers }
  delete headers['content-type']
  return { url, method: 'GET', headers }
}

function parseAddress(text: string, base?: URL): URL {
  const url = URL.parse(text, base)
  if (!url)
    throw broken(`not a web address: ${text.slice(0, 200)}`, 'address_unreadable', { address: text.slice(0, 200) })
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw broken(`${url.protocol} is not fetched`, 'address_protocol', { protocol: url.protocol })
  if (url.username || url.password) throw broken('an address may not carry a password', 'address_password')
  return url
}

const broken = (message: string, code: string, params: Finding['params'] = {}) =>
  new Trouble('broken', message, { finding: { code, params } })

/** Sockets skip the look-up where the host is already a number, so numbers are judged here. */
function checkAddress(url: URL, allowed: Allowed): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && host !== allowed.privateHost && !isAddressAllowed(host, allowed.loopback)) {
    throw broken(`${host} is an address that may not be asked`, 'address_private', { host })
  }
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return plain
}
