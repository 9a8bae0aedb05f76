import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { CHROMIUM_HINT, hasChromium, openBrowser, startServer } from './browser.ts'

const ready = await hasChromium()
const skip = ready || process.env['CI'] ? false : CHROMIUM_HINT
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'fr-FR' }

/** A shop's page on loopback that can be taken down. */
async function openShop() {
  const shop = { up: true, address: '', close: () => {} }
  const server = createServer((request, response) => {
    if (!shop.up) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>Maillot</h1>${request.url}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  shop.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/p/4711`
  shop.close = () => void server.close()
  return shop
}

/** A bell that keeps what it was told: where the approver's link arrives. */
async function openReceiver() {
  const heard: { title: string; link: string | null }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      heard.push(JSON.parse(body))
      response.end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() }
}

async function post(page: Page, path: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    async ([path, body]) =>
      (
        await fetch(path as string, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-tocsin': '1' },
          body: JSON.stringify(body),
        })
      ).json(),
    [path, body] as const,
  )
}

test('on a phone with nothing connected, a screenshot received by message is declared, answered and removed in at most 15 taps', {
  skip,
  timeout: 180_000,
}, async () => {
  assert.ok(ready, CHROMIUM_HINT)
  const shop = await openShop()
  const receiver = await openReceiver()
  const port = 20_000 + (process.pid % 20_000)
  const server = await startServer({ PORT: String(port), TOCSIN_URL: `http://127.0.0.1:${port}` })
  const browser = await openBrowser()
  try {
    const page = await (await browser.newContext(PHONE)).newPage()
    await page.goto(server.url)
    await post(page, '/api/first', {
      name: 'Léa',
      email: 'lea@marjolaine.example',
      password: 'une phrase assez longue',
      lang: 'fr',
      brand: 'Marjolaine',
    })
    const at = '/w/live/api/b/marjolaine'
    await post(page, `${at}/connectors`, {
      kind: 'bell',
      name: 'webhook',
      settings: { secret: 'un secret partagé assez long' },
    })
    const team = (await post(page, `${at}/people`, { name: 'Nora', roles: ['approver'], rung: 2, lang: 'fr' })) as {
      people: { id: string; name: string }[]
    }
    const nora = team.people.find(({ name }) => name === 'Nora')!.id
    await post(page, `${at}/bells`, { person: nora, kind: 'webhook', address: receiver.url })

    await page.goto(`${server.url}/w/live/b/marjolaine`)
    await page.getByText('Et si c’était ce soir').waitFor()
    for (const missing of [/Aucune cloche n’a jamais été essayée/, /Aucun réseau relié/, /Rien n’est écouté/])
      await page.getByText(missing).waitFor()

    let taps = 0
    const tap = async (what: Locator | string) => {
      taps++
      const target = typeof what === 'string' ? page.getByTestId(what).first() : what
      await target.scrollIntoViewIfNeeded()
      await target.tap()
    }
    const picture = await sharp({ create: { width: 390, height: 700, channels: 3, background: '#88aacc' } })
      .composite([
        {
          input: Buffer.from('<svg width="200" height="200"><circle cx="90" cy="90" r="80" fill="#c33"/></svg>'),
          left: 60,
          top: 200,
        },
      ])
      .png()
      .toBuffer()

    await tap('screenshot-button-phone')
    await page
      .getByTestId('screenshot-file')
      .setInputFiles({ name: 'capture.png', mimeType: 'image/png', buffer: picture })
    taps++ // choosing the picture
    await page.getByTestId('page-address').fill(shop.address)
    await tap('answer-ours')
    await page.getByTestId('template').first().waitFor()
    await page.getByTestId('blank-produit').fill('maillot rayé')
    await tap('ask-approval')

    // The approver, elsewhere, without an account: two taps of their own.
    for (
      const until = Date.now() + 20_000;
      !receiver.heard.some(({ link }) => link?.includes('/l/')) && Date.now() < until;
    )
      await page.waitForTimeout(250)
    const link = receiver.heard.find((call) => call.link?.includes('/l/'))?.link
    assert.ok(link, `no link arrived: ${JSON.stringify(receiver.heard)}`)
    const approver = await (await browser.newContext(PHONE)).newPage()
    await approver.goto(link)
    taps += 2 // opening the link, approving
    await approver.getByTestId('link-approve').tap()
    await approver.getByTestId('link-answer').waitFor()
    await approver.goto(link)
    assert.equal(await approver.getByTestId('link-approve').count(), 0, 'the link serves twice')

    await tap(page.getByTestId('publish-panel').getByTestId('copy').first())
    await page.getByTestId('by-hand-link').fill('https://x.example/marjolaine/status/1')
    await tap('by-hand-confirm')
    await tap('request-takedown')
    shop.up = false
    await tap('removed')
    await page
      .getByTestId('takedown')
      .getByText(/n’y est plus|retirée|vérif/i)
      .first()
      .waitFor({ timeout: 20_000 })
    assert.ok(taps <= 15, `it took ${taps} taps`)
    process.stderr.write(`phone: ${taps} taps\n`)
  } finally {
    await browser.close()
    await server.stop()
    shop.close()
    receiver.close()
  }
})
