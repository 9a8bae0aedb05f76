import type { NoVisit, Visit } from '../../contract/visit.ts'
import { readTime } from '../kit/time.ts'

/** Host, two names, [time], "request", status, bytes, and (combined) "referer" "agent"; quotes inside are escaped. */
const COMBINED =
  /^(\S+) \S+ .*?\[([^\]]{10,40})\] "((?:[^"\\]|\\.)*)" (\d{3}) \S+(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?/
const CLOCK = /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-]\d{4})$/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const REQUEST = /^([A-Z]{2,20}) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/
/** What announces itself as a program: crawlers, previews, monitors, libraries, headless browsers. */
const BOT =
  /(?<!cu)bot(?:[^a-z]|$)|crawl|spider|slurp|scrap|archiver|facebookexternalhit|facebookcatalog|meta-external|embedly|whatsapp|skypeuripreview|preview|monitor|uptime|pingdom|statuscake|lighthouse|headless|phantom|selenium|puppeteer|playwright|python|curl|wget|libwww|java\/|okhttp|go-http|axios|node-fetch|undici|ruby|perl|php\/|guzzle|httpclient|apache-http|feed|validator|mediapartners|google-|bingpreview|yandex|baidu|semrush|ahrefs|dataprovider|scanner|nmap|nikto|zgrab|masscan/i
const ASSET =
  /\.(?:js|mjs|css|map|png|jpe?g|gif|webp|avif|svg|ico|bmp|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|m3u8|ts|json|xml|txt|rss|atom|pdf|zip|gz|wasm|webmanifest)$/i
/** Tools that ask again and again by themselves. */
const HIDDEN_PATH =
  /^\/(?:\.well-known|api|graphql|wp-json|wp-admin|wp-cron\.php|xmlrpc\.php|cdn-cgi|_next|static|assets)(?:\/|$)/
const MAX_LINE = 16_384

/**
 * Reads one line of a shop's access log — nginx/Apache `combined` (or `common`), or JSON with `time,path,status,ip,ua`
 * and optional `method,host,referer` — as one human page view, or says why it is none. The visitor's address is not kept.
 * `zone` (IANA) reads JSON times without a zone. Never throws on a line.
 */
export function parseVisit(line: string, zone = 'UTC'): Visit | NoVisit {
  if (line.length > MAX_LINE) return 'bad_line'
  return line.startsWith('{') ? fromJson(line, zone) : fromCombined(line)
}

/** True for a visit, false for the reason it is none. */
export function isVisit(read: Visit | NoVisit): read is Visit {
  return typeof read === 'object'
}

function fromCombined(line: string): Visit | NoVisit {
  const parts = COMBINED.exec(line)
  if (!parts) return 'bad_line'
  const at = readClock(parts[2] as string)
  if (at === null) return 'bad_line'
  const request = REQUEST.exec(unescapeLog(parts[3] as string))
  if (!request) return 'bad_line'
  return judge({
    at,
    method: request[1] as string,
    target: request[2] as string,
    status: Number(parts[4]),
    agent: unescapeLog(parts[6] ?? ''),
    referer: unescapeLog(parts[5] ?? ''),
    host: null,
  })
}

function fromJson(line: string, zone: string): Visit | NoVisit {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return 'bad_line'
  }
  const entry = given as Record<string, unknown>
  const status = Number(entry['status'])
  const at = readTime(entry['time'], zone)
  const target = entry['path']
  if (typeof at !== 'number' || typeof target !== 'string' || !Number.isInteger(status)) return 'bad_line'
  const words = (name: string) => (typeof entry[name] === 'string' ? (entry[name] as string) : '')
  return judge({
    at,
    method: words('method').toUpperCase() || 'GET',
    target,
    status,
    agent: words('ua'),
    referer: words('referer'),
    host: words('host') || null,
  })
}

type Request = {
  at: number
  method: string
  target: string
  status: number
  agent: string
  referer: string
  host: string | null
}

function judge({ at, method, target, status, agent, referer, host }: Request): Visit | NoVisit {
  if (status < 100 || status > 599) return 'bad_line'
  if (method !== 'GET') return 'not_get'
  if (status >= 400) return 'failed'
  // A redirect leads to the view that counts; counting both would double every link without a trailing slash.
  if (status < 200 || (status >= 300 && status !== 304)) return 'not_a_page'
  if (agent === '' || agent === '-' || BOT.test(agent)) return 'bot'
  const path = pagePath(target)
  if (path === null) return 'bad_line'
  if (ASSET.test(path) || HIDDEN_PATH.test(path)) return 'not_a_page'
  return {
    at,
    path,
    host: host ?? hostOf(target),
    referer: referer === '' || referer === '-' ? null : referer.slice(0, 4000),
  }
}

/** The page a request is for: percent-decoded, without query, fragment or trailing slash; null where it is no path. */
export function pagePath(target: string): string | null {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  if (path !== '' && !path.startsWith('/')) return null
  let decoded = path
  try {
    decoded = decodeURIComponent(path)
  } catch {
    decoded = path.toWellFormed()
  }
  return (decoded.replace(/\/{2,}/g, '/').replace(/\/+$/, '') || '/').slice(0, 2000)
}

function hostOf(target: string): string | null {
  return /^https?:\/\/([^/?#:]+)/i.exec(target)?.[1]?.toLowerCase() ?? null
}

/** Undoes `\xE9`, `\"`, `\\` as nginx and Apache write them: bytes, which are read as UTF-8 or else as Latin-1. */
function unescapeLog(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/(?:\\x[0-9a-f]{2})+|\\(.)/gi, (run, single?: string) => {
    if (single !== undefined) return { n: '\n', t: '\t', r: '\r' }[single] ?? single
    const bytes = Uint8Array.from(run.slice(2).split(/\\x/i), (hex) => Number.parseInt(hex, 16))
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return String.fromCharCode(...bytes)
    }
  })
}

/** `04/Jan/2012:11:58:03 +0100` as UTC milliseconds, or null. */
function readClock(text: string): number | null {
  const parts = CLOCK.exec(text)
  const month = parts ? MONTHS.indexOf(parts[2] as string) / 3 + 1 : 0
  if (!parts || !Number.isInteger(month) || month < 1) return null
  const date = `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]}`
  const at = readTime(`${date}T${parts[4]}:${parts[5]}:${parts[6]}${parts[7]}`)
  return typeof at === 'number' ? at : null
}
