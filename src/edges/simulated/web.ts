import sharp from 'sharp'
import { Trouble } from '../../contract/refusal.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'

export type SimulatedPage = { url: string; html: string }
export type SimulatedWeb = {
  fetch: FetchOut
  /** From `at` (UTC ms) on the page stands without its pictures, or the picture is not found any more. */
  takeDown(url: string, at: number): void
}

const MAX_BYTES = 10_000_000
const TOMBSTONE =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Photo retirée</title></head><body><h1>Cette photo a été retirée.</h1></body></html>'

/**
 * A web of a few pages and pictures, served until they are taken down. Pictures are given as SVG by address and rendered to
 * PNG when somebody first asks; every other address answers 404. Answers over `maxBytes` are `Trouble('broken')`.
 */
export function simulatedWeb(
  pages: readonly SimulatedPage[],
  pictures: Readonly<Record<string, string>>,
  clock: { now(): number },
): SimulatedWeb {
  const html = new Map(pages.map((page) => [addressOf(page.url), page.html]))
  const drawings = new Map(Object.entries(pictures).map(([url, svg]) => [addressOf(url), svg]))
  const rendered = new Map<string, Promise<Uint8Array>>()
  const downFrom = new Map<string, number>()

  function render(address: string, svg: string): Promise<Uint8Array> {
    const known = rendered.get(address)
    if (known) return known
    const png = sharp(Buffer.from(svg)).png().toBuffer()
    rendered.set(address, png)
    return png
  }

  async function serve(address: string): Promise<{ status: number; type: string; body: Uint8Array }> {
    const isDown = (downFrom.get(address) ?? Number.POSITIVE_INFINITY) <= clock.now()
    const page = html.get(address)
    if (page !== undefined)
      return { status: 200, type: 'text/html; charset=utf-8', body: bytes(isDown ? TOMBSTONE : page) }
    const svg = drawings.get(address)
    if (svg === undefined || isDown) return { status: 404, type: 'text/plain', body: bytes('Not found') }
    return { status: 200, type: 'image/png', body: await render(address, svg) }
  }

  return {
    async fetch(url, { method = 'GET', maxBytes = MAX_BYTES } = {}) {
      const { status, type, body } = await serve(addressOf(url))
      if (body.length > maxBytes) throw new Trouble('broken', `more than ${maxBytes} bytes`)
      const headers = { 'content-type': type, 'content-length': String(body.length) }
      return { status, headers, body: method === 'HEAD' ? new Uint8Array() : body, url }
    },
    takeDown(url, at) {
      downFrom.set(addressOf(url), at)
    },
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** A fragment or a query never leads to another page here. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}`
}
