import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { serve } from '../conformance/loopback.ts'
import { CHROMIUM_HINT, hasChromium, openBrowser, startServer } from './browser.ts'

const ready = await hasChromium()
const skip = ready || process.env['CI'] ? false : CHROMIUM_HINT
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'fr-FR' }

const call = (page: Page, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> =>
  page.evaluate(
    async ([how, to, what]) => {
      const headers = { 'content-type': 'application/json', 'x-tocsin': '1' }
      const body = what === undefined ? {} : { body: JSON.stringify(what) }
      return (await fetch(to as string, { method: how as string, headers, ...body })).json()
    },
    [method, path, body] as const,
  )

async function readable(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`),
    [],
  )
}

test('on a phone, a reading is corrected, a namesake set aside and put back, and a model proposes a draft', {
  skip,
  timeout: 180_000,
}, async () => {
  assert.ok(ready, CHROMIUM_HINT)
  const model = await serve((_, response) =>
    response.end(JSON.stringify({ choices: [{ message: { content: 'Bonjour, brouillon de la machine.' } }] })),
  )
  const server = await startServer({ TOCSIN_LOOPBACK: 'open' })
  const browser = await openBrowser()
  try {
    const page = await (await browser.newContext(PHONE)).newPage()
    await page.goto(server.url)
    const email = 'lea@marjolaine.example'
    await call(page, 'POST', '/api/first', {
      name: 'Léa',
      email,
      password: 'une phrase assez longue',
      lang: 'fr',
      brand: 'Marjolaine',
    })
    const api = '/w/live/api/b/marjolaine'
    const now = Date.now()
    for (const n of [1, 2, 3])
      await call(page, 'POST', `${api}/capture`, {
        network: 'x',
        url: `https://x.example/${n}`,
        text: `Quelle honte cette publicité Marjolaine ! https://x.example/p ${'!'.repeat(n)}`,
        author: `someone${n}-${now}`,
      })
    const { stories } = (await call(page, 'GET', `${api}/now`)) as { stories: { id: string }[] }
    assert.ok(stories[0], 'three captures are one story')
    await page.goto(`${server.url}/w/live/b/marjolaine/stories/${stories[0].id}`)

    const mention = page.locator('li', { has: page.getByTestId('correct') }).first()
    await mention.getByText('Pourquoi cette lecture ?').click()
    assert.match(await mention.innerText(), /honte.* : mot de colère/)
    await mention.getByTestId('correct').locator('summary').click()
    await mention.getByLabel('Ton').selectOption('mockery')
    await readable(page, 'story')
    await mention.getByTestId('save-correction').click()
    await mention.getByText('corrigé par l’équipe').waitFor()
    assert.match(await mention.innerText(), /moquerie/)
    await mention.getByTestId('not-us').click()

    await page.goto(`${server.url}/w/live/b/marjolaine/learn`)
    await page.getByTestId('aside').waitFor()
    assert.match(await page.locator('#teaching').innerText(), /1 texte corrigé/)
    await readable(page, 'learn')
    await page.getByTestId('is-us').click()
    await page.getByText('Aucune publication n’est mise de côté.').waitFor()
    await page.getByTestId('undo-correction').first().click()
    await page.getByText('0 texte corrigé').waitFor()

    const settings = { url: `${model.url}/v1`, model: 'petit', key: 'sk-1' }
    const shown = await call(page, 'POST', `${api}/connectors`, { kind: 'writer', name: 'openai', settings })
    assert.ok(!JSON.stringify(shown).includes('sk-1'), 'the key is never sent back')
    const incident = crypto.randomUUID()
    const command = { type: 'declare', incident, title: 'Une affiche de travers', as: 'ours' }
    await call(page, 'POST', `${api}/incidents/${incident}/commands`, { commandId: 'declare', command })
    await page.goto(`${server.url}/w/live/b/marjolaine/incidents/${incident}`)
    await page.getByTestId('propose').click()
    await page.getByTestId('by-machine').waitFor()
    await readable(page, 'war room')
    assert.equal(model.heard[0]?.headers.authorization, 'Bearer sk-1')
  } finally {
    await browser.close()
    await server.stop()
    await model.close()
  }
})
