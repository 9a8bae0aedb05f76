const MOBILE_HOST = /^(?:www\d?|m|mobile|amp|touch)\./
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid?|mc_[ce]id|mkt_tok|yclid|_ga|_gl|ref|ref_src|ref_url|cmpid|xtor|at_[a-z]+|feature|si|s|t|share|source|via)$/
const HOME = /^(?:\/(?:[a-z]{2}(?:[-_][a-z]{2})?|accueil|home|index|index\.(?:html?|php)|default\.aspx))*\/?$/i
/** On these one path segment is somebody's profile: naming it is not being about the same thing. */
const PROFILE_HOSTS = new Set([
  'twitter.com',
  'x.com',
  'instagram.com',
  'facebook.com',
  'tiktok.com',
  'linkedin.com',
  'youtube.com',
  'bsky.app',
  'threads.net',
  'pinterest.com',
  'twitch.tv',
  't.me',
])

/**
 * One spelling for addresses that lead to the same page: no scheme, mobile host, fragment, trailing slash or tracking
 * parameters; the rest of the query sorted. Null for what names no page: a home page, a profile, what is not http(s).
 */
export function canonicalLink(address: string): string | null {
  let url: URL
  try {
    url = new URL(address.includes('://') ? address : `https://${address}`)
  } catch {
    return null
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const host = url.hostname.replace(MOBILE_HOST, '').replace(/\.$/, '')
  if (!host.includes('.')) return null
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp\/?$/, '')
    .replace(/\/+$/, '')
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()))
  if (kept.length === 0) {
    if (HOME.test(path)) return null
    if (PROFILE_HOSTS.has(host) && path.split('/').length <= 2) return null
  }
  const query = kept
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
  return `${host}${path}${query ? `?${query}` : ''}`
}
