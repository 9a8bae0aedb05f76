import { access } from 'node:fs/promises'
import { type Browser, chromium, type Route } from 'playwright-core'
import { Trouble } from '../../contract/refusal.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'
import type { Capture } from '../../engine/ports/proof.ts'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const PAGE_MS = 20_000
const VIEW = { width: 1280, height: 900 }
/** Pages scroll for ever; evidence need not. */
const TALLEST = 16_000

/** The browser of this machine, or null where there is none. */
export async function browserOf(asked: string | null): Promise<string | null> {
  for (const path of asked ? [asked] : USUAL_PLACES) {
    const there = await access(path).then(
      () => true,
      () => false,
    )
    if (there) return path
  }
  return null
}

/**
 * Adds to a plain capture what a visitor sees: a screenshot of the whole page, cookies and cache off, every request of the
 * page going through the guarded fetch so that a page cannot make us call our own network. Where it fails, the capture says
 * so and keeps the rest.
 */
export function browserCapture(plain: Capture, executable: string | null, fetch: FetchOut): Capture {
  return {
    async page(url, at) {
      const captured = await plain.page(url, at)
      if (captured.html === null) return captured
      if (executable === null) return { ...captured, missing: [...captured.missing, 'no_browser'] }
      try {
        return { ...captured, screenshot: await photograph(executable, url, fetch) }
      } catch (cause) {
        const why = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause)
        return { ...captured, missing: [...captured.missing, `browser: ${why.slice(0, 200)}`] }
      }
    },
  }
}

async function photograph(executablePath: string, url: string, fetch: FetchOut): Promise<Uint8Array> {
  let browser: Browser | null = null
  try {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout: PAGE_MS })
    const context = await browser.newContext({ viewport: VIEW, serviceWorkers: 'block', acceptDownloads: false })
    await context.route('**/*', (route) => through(fetch, route))
    await context.routeWebSocket(/.*/, (socket) => socket.close())
    const page = await context.newPage()
    await page.goto(url, { timeout: PAGE_MS, waitUntil: 'load' }).catch(async (cause: unknown) => {
      // A page that never finishes loading is photographed as far as it came.
      if (!(cause instanceof Error && cause.name === 'TimeoutError')) throw cause
    })
    const height = Math.min(TALLEST, (await page.evaluate('document.documentElement.scrollHeight')) as number)
    await page.setViewportSize({ width: VIEW.width, height: Math.max(VIEW.height, height) })
    return await page.screenshot({ type: 'png', timeout: PAGE_MS })
  } finally {
    await browser?.close()
  }
}

async function through(fetch: FetchOut, route: Route): Promise<void> {
  const request = route.request()
  if (request.method() !== 'GET') return route.abort()
  try {
    const { status, headers, body } = await fetch(request.url(), { timeoutMs: 10_000 })
    const { 'content-encoding': _, 'content-length': __, ...rest } = headers
    await route.fulfill({ status, headers: rest, body: Buffer.from(body) })
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    await route.abort()
  }
}
