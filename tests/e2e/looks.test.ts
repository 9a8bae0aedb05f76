import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { CHROMIUM_HINT, hasChromium, openBrowser, startServer } from './browser.ts'

const ready = await hasChromium()
const skip = ready || process.env['CI'] ? false : CHROMIUM_HINT
const LOOKS = [
  { name: 'phone, French, light', locale: 'fr-FR', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { name: 'desktop, English, dark', locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const

async function post(page: Page, path: string, body: unknown): Promise<Record<string, string>> {
  return page.evaluate(
    async ([to, what]) =>
      (
        await fetch(to as string, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-tocsin': '1' },
          body: JSON.stringify(what),
        })
      ).json(),
    [path, body] as const,
  )
}

test('every page can be read by everyone, on a phone and a desktop, in both languages and themes', {
  skip,
  timeout: 240_000,
}, async () => {
  assert.ok(ready, CHROMIUM_HINT)
  const server = await startServer()
  const browser = await openBrowser()
  try {
    const first = await browser.newContext()
    const page = await first.newPage()
    await page.goto(server.url)
    const owner = {
      name: 'Léa',
      email: 'lea@marjolaine.example',
      password: 'une phrase assez longue',
      lang: 'fr',
      brand: 'Marjolaine',
    }
    await post(page, '/api/first', owner)
    const { world } = await post(page, '/api/drills', { case: 'la-redoute', mode: 'watch', speed: 3000 })
    let incident: string | null = null
    for (const until = Date.now() + 60_000; incident === null && Date.now() < until; await page.waitForTimeout(500))
      incident = await page.evaluate(
        async (name) => (await (await fetch(`/w/${name}/api/drill`)).json()).incident,
        world,
      )
    await post(page, `/w/${world}/api/drill`, { paused: true })
    const drill = `/w/${world}/b/la-redoute`
    const paths = [
      '/w/live/b/marjolaine',
      '/w/live/b/marjolaine/screenshot',
      '/w/live/b/marjolaine/settings',
      '/w/live/b/marjolaine/learn',
      '/w/live/b/marjolaine/drills',
      '/w/live/report/marjolaine',
      drill,
      `${drill}/drill`,
      `${drill}/incidents/${incident}`,
    ]
    for (const { name, ...look } of LOOKS) {
      const context = await browser.newContext({ ...look, storageState: await first.storageState() })
      const seen = await context.newPage()
      for (const path of paths) {
        await seen.goto(server.url + path)
        await seen.locator('h1').first().waitFor()
        await seen.waitForTimeout(1200)
        const { violations } = await new AxeBuilder({ page: seen })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
          `${path} (${name})`,
        )
        const over = await seen.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        assert.ok(over <= 0, `${path} (${name}) is ${over} px too wide`)
      }
      await context.close()
    }
  } finally {
    await browser.close()
    await server.stop()
  }
})
