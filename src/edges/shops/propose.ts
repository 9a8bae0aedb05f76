import { Trouble } from '../../contract/refusal.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'

export type Proposed = { name: string; found: { code: string; value: string }[] }

const ACCOUNTS: [network: string, address: RegExp][] = [
  ['bluesky', /https?:\/\/bsky\.app\/profile\/([\w.:-]+)/i],
  ['x', /https?:\/\/(?:www\.)?(?:twitter|x)\.com\/(\w{2,20})(?=["'/?])/i],
  ['facebook', /https?:\/\/(?:www\.)?facebook\.com\/([\w.-]{3,80})/i],
  ['instagram', /https?:\/\/(?:www\.)?instagram\.com\/([\w.]{2,40})/i],
  ['mastodon', /rel=["']me["'][^>]*href=["']https?:\/\/([^"'\s]+\/@\w+)/i],
]
const FEEDS = ['/feed.xml', '/catalogue.xml', '/google-merchant.xml', '/products.xml', '/google_shopping.xml']

/** Looks at a shop's own front page and says what a watch could begin with. Throws Trouble where it does not answer. */
export async function proposeBrand(address: string, fetch: FetchOut): Promise<Proposed> {
  const site = new URL(/^https?:\/\//.test(address) ? address : `https://${address}`)
  const answer = await fetch(site.href, { maxBytes: 3_000_000 })
  if (answer.status !== 200) throw new Trouble('broken', `${site.host} answered ${answer.status}`)
  const html = new TextDecoder().decode(answer.body)
  const found: Proposed['found'] = []
  const logo =
    metaOf(html, 'og:image') ?? /<link[^>]+rel=["'][^"']*icon[^"']*["'][^>]+href=["']([^"']+)/i.exec(html)?.[1]
  if (logo) found.push({ code: 'logo', value: new URL(logo, answer.url).href })
  for (const [network, pattern] of ACCOUNTS) {
    const account = pattern.exec(html)?.[1]
    if (account) found.push({ code: `account:${network}`, value: account })
  }
  const feed = await catalogueFeed(site, fetch)
  if (feed) found.push({ code: 'catalogue', value: feed })
  const title = /<title[^>]*>([^<]{1,200})/i
    .exec(html)?.[1]
    ?.split(/[|–—·:-]/)[0]
    ?.trim()
  return { name: metaOf(html, 'og:site_name') ?? (title || site.hostname.replace(/^www\./, '').split('.')[0]!), found }
}

function metaOf(html: string, property: string): string | null {
  const tag = new RegExp(`<meta[^>]+(?:property|name)=["']${property}["'][^>]*>`, 'i').exec(html)?.[0]
  return tag ? (/content=["']([^"']{1,400})/i.exec(tag)?.[1] ?? null) : null
}

async function catalogueFeed(site: URL, fetch: FetchOut): Promise<string | null> {
  for (const path of FEEDS) {
    const url = new URL(path, site).href
    try {
      const answer = await fetch(url, { maxBytes: 30_000_000, timeoutMs: 5000 })
      const head = new TextDecoder().decode(answer.body.subarray(0, 2000))
      if (answer.status === 200 && /<(rss|feed)\b/.test(head) && head.includes('base.google.com')) return url
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
    }
  }
  return null
}
