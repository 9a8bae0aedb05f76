import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRAND, folderWith, storm, tocsin } from '../cli/tocsin.ts'
import { script, visitor } from './api.ts'
import { startServer } from './browser.ts'
import { AT } from './kill/feed.ts'

/** The same storm, its last post a minute old; one line that is no post. */
function recent(): string {
  const posts = storm()
    .split('\n')
    .map((line) => JSON.parse(line) as { at: string })
  const later = Date.now() - 60_000 - Date.parse(posts.at(-1)!.at)
  const lines = posts.map((post) => JSON.stringify({ ...post, at: new Date(Date.parse(post.at) + later) }))
  return [...lines.slice(0, 3), '{"network":"x","id":"no-text","at":"hier"}', ...lines.slice(3)].join('\n')
}

const files = await folderWith({ 'brand.json': BRAND, 'posts.ndjson': recent() })
const data = files.path('data')
const handOver = (env: Record<string, string> = {}) =>
  tocsin(['replay', files.path('posts.ndjson'), '--brand', files.path('brand.json'), '--into', 'live', '--json'], {
    env: { TOCSIN_DATA: data, ...env },
  })

test('the past is handed to the running server, kept and counted, and nothing rings; without a server it ends too', async () => {
  const server = await startServer({}, data)
  try {
    const port = new URL(server.url).port
    const unknown = await handOver({ PORT: port })
    assert.equal(unknown.code, 2, unknown.err)
    assert.match(unknown.err, /^http[^\n]+\n$/)

    const owner = { name: 'Léa', email: 'lea@marjolaine.example', password: 'une phrase assez longue' }
    await visitor(server.url)('first', {}, { ...owner, lang: 'fr', brand: 'Marjolaine' })
    const ran = await handOver({ PORT: port })
    assert.equal(ran.code, 0, ran.err)
    assert.match(ran.err, /posts\.ndjson:4 /)
    const summary = ran.lines.at(-1)!
    assert.deepEqual(
      [summary['type'], summary['posts'], summary['matched'], summary['alarms']],
      ['summary', 146, 145, 0],
    )
    assert.deepEqual(summary['dropped'], { bad_item: 1 })
    assert.ok(Number(summary['stories']) > 0)
    const now = await (await script(server.url, data))('now', AT)
    assert.deepEqual(now.alarms, [])
    assert.ok(now.stories.length > 0, 'no story was kept')
  } finally {
    await server.stop()
  }
  const again = await handOver()
  assert.equal(again.code, 0, again.err)
  assert.deepEqual(again.lines.at(-1)!['dropped'], { bad_item: 1, duplicate: 145 })
  await files.remove()
})
