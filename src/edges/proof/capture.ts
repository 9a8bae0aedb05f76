import { Trouble } from '../../contract/refusal.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'
import type { Capture, Captured } from '../../engine/ports/proof.ts'

const PICTURES = 12
const PICTURE_BYTES = 10_000_000
const IMAGE = /<(?:img|source|meta)\b[^>]*?(?:\bsrc|\bsrcset|\bcontent)\s*=\s*["']([^"'\s]+)/gi
const LOOKS_LIKE_PICTURE = /\.(jpe?g|png|webp|gif|avif)(\?|$)/i

/** Addresses of the pictures a page shows, absolute, each once, in order. */
export function picturesIn(html: string, base: string): string[] {
  const found = new Set<string>()
  for (const [, address] of html.matchAll(IMAGE)) {
    const url = URL.parse(address!.replaceAll('&amp;', '&'), base)
    if (url && /^https?:$/.test(url.protocol) && LOOKS_LIKE_PICTURE.test(url.pathname + url.search)) found.add(url.href)
  }
  return [...found].slice(0, PICTURES)
}

/** Keeps a page as it is served, its headers and its pictures. What a shop refuses is noted, never guessed. */
export function plainCapture(fetch: FetchOut): Capture {
  return {
    async page(url, at) {
      const captured: Captured = {
        url,
        at,
        status: null,
        headers: {},
        html: null,
        pictures: [],
        screenshot: null,
        missing: [],
      }
      try {
        const answer = await fetch(url, { headers: { 'cache-control': 'no-cache' }, timeoutMs: 15_000 })
        captured.status = answer.status
        captured.headers = answer.headers
        if (answer.status !== 200) return { ...captured, missing: [`status_${answer.status}`] }
        if (answer.headers['content-type']?.startsWith('image/')) {
          return { ...captured, pictures: [{ url, bytes: answer.body }] }
        }
        captured.html = answer.body
      } catch (cause) {
        if (!(cause instanceof Trouble)) throw cause
        return { ...captured, missing: [`trouble_${cause.kind}`] }
      }
      for (const picture of picturesIn(new TextDecoder().decode(captured.html), url)) {
        try {
          const answer = await fetch(picture, { maxBytes: PICTURE_BYTES, timeoutMs: 10_000 })
          if (answer.status === 200) captured.pictures.push({ url: picture, bytes: answer.body })
          else captured.missing.push(`picture_status_${answer.status}`)
        } catch (cause) {
          if (!(cause instanceof Trouble)) throw cause
          captured.missing.push(`picture_trouble_${cause.kind}`)
        }
      }
      return captured
    },
  }
}
