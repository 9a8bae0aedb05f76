import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHROMIUM_HINT, hasChromium, openBrowser, startServer } from './browser.ts'

const ready = await hasChromium()
const skip = ready || process.env['CI'] ? false : CHROMIUM_HINT

test('three clicks lead a newcomer from the first run to the La Redoute drill, and the drill to a closed incident with its review', {
  skip,
  timeout: 240_000,
}, async () => {
  assert.ok(ready, CHROMIUM_HINT)
  const server = await startServer()
  const browser = await openBrowser()
  try {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(server.url)
    await page.locator('input[name="name"]').fill('Léa')
    await page.locator('input[name="email"]').fill('lea@marjolaine.example')
    await page.locator('input[name="password"]').fill('une phrase assez longue')
    await page.locator('input[name="brand"]').fill('Marjolaine')
    let clicks = 0
    const click = async (id: string) => {
      clicks++
      await page.getByTestId(id).first().click()
    }
    await click('first-run-submit')
    await click('see-drill')
    await click('watch-la-redoute')
    await page.getByTestId('drill-ribbon').first().waitFor()
    assert.equal(clicks, 3)
    assert.match(page.url(), /\/w\/drill-1\//)

    // At ×60 the acute day takes minutes: the test asks for more speed, as the page's own control would.
    await page.evaluate(() =>
      fetch('/w/drill-1/api/drill', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tocsin': '1' },
        body: '{"speed":20000}',
      }),
    )
    const drill = () =>
      page.evaluate(async () => (await fetch('/w/drill-1/api/drill')).json()) as Promise<{
        over: boolean
        incident: string
        score: { code: string; verdict: string }[]
      }>
    let state = await drill()
    for (const until = Date.now() + 150_000; !state.over && Date.now() < until; state = await drill())
      await page.waitForTimeout(500)
    assert.ok(state.over, 'the drill did not end')
    assert.ok(
      state.score.every(({ verdict }) => verdict !== 'missing'),
      JSON.stringify(state.score),
    )

    await page.goto(`${server.url}/w/drill-1/b/la-redoute`)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    assert.equal(await page.getByText('Impossible d’afficher').count(), 0)
    await page.goto(`${server.url}/w/drill-1/b/la-redoute/drill`)
    await page.getByTestId('review-link').first().click()
    await page.getByTestId('review').waitFor()
    const review = (await page.getByTestId('review').textContent()) ?? ''
    assert.match(review, /Retour d’expérience/)
    assert.match(review, /Clôture/)
    assert.ok(!/jamais[\s\S]{0,40}Clôture/.test(review))
    assert.deepEqual(faults, [])
  } finally {
    await browser.close()
    await server.stop()
  }
})
