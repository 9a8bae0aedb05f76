import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { BRAND, folderWith, tocsin } from './tocsin.ts'

const post = (id: number, at: string, text = `marjolaine numéro ${id} bla ${(id * 7919) % 32768}`) =>
  JSON.stringify({ network: 'x', id, at, text })

test('what stands before a break, a wrong clock or a list, and what is weeks old, is handed over to the live store; each fault is told', async () => {
  // Older than the week a story stays in memory, younger than what is kept of others' words.
  const then = new Date(Date.now() - 20 * 86_400_000).toISOString()
  const packed = gzipSync(Array.from({ length: 900 }, (_, id) => post(id, then)).join('\n'))
  const files = await folderWith({
    'brand.json': BRAND,
    'future.ndjson': post(9000, '2126-01-01T10:00:00Z'),
    'odd.ndjson': `[1]\n${post(9001, then)}`,
    'cut.ndjson.gz': packed.subarray(0, Math.round(packed.length * 0.9)),
  })
  const run = (...posts: string[]) =>
    tocsin(['replay', ...posts.map(files.path), '--brand', files.path('brand.json'), '--into', 'live', '--json'], {
      env: { TOCSIN_DATA: files.path('data'), DATABASE_URL: '' },
    })
  const first = await run('future.ndjson', 'odd.ndjson')
  assert.deepEqual([first.code, first.lines[0]?.['matched']], [0, 2], first.err)
  assert.match(first.err, /^\S+odd\.ndjson:1 ce n’est pas un objet JSON\n$/)
  const cut = await run('cut.ndjson.gz')
  assert.equal(cut.code, 2, cut.err)
  const line = Number(/^\S+cut\.ndjson\.gz:(\d+) le fichier compressé \(gzip\) est coupé[^\n]*\n$/.exec(cut.err)?.[1])
  assert.ok(line > 600 && line < 900, cut.err)
  assert.deepEqual([cut.lines[0]?.['posts'], cut.lines[0]?.['matched']], [line - 1, line - 1])
  const again = await run('cut.ndjson.gz')
  assert.deepEqual(again.lines[0]?.['dropped'], { duplicate: line - 1 })
  await files.remove()
})
