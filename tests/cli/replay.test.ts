import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { deflateSync, gzipSync } from 'node:zlib'
import { BRAND, folderWith, storm, tocsin } from './tocsin.ts'

test('replay tells when it would have rung and why, and two replays give the same bytes but for the seconds', async () => {
  const files = await folderWith({ 'brand.json': BRAND, 'posts.ndjson': storm(), 'posts.ndjson.gz': gzipSync(storm()) })
  const args = (name: string) => ['replay', files.path(name), '--brand', files.path('brand.json'), '--json']
  const [first, again, zipped] = await Promise.all([
    tocsin(args('posts.ndjson')),
    tocsin(args('posts.ndjson')),
    tocsin(args('posts.ndjson.gz')),
  ])
  await files.remove()
  assert.equal(first.code, 0, first.err)
  const bare = (text: string) => text.replace(/"seconds":[\d.]+/, '')
  assert.equal(bare(again.out), bare(first.out))
  assert.equal(bare(zipped.out), bare(first.out))
  const alarm = first.lines.find((line) => line['type'] === 'alarm')!
  assert.ok(alarm, first.out)
  assert.ok(String(alarm['at']) >= '2012-01-04T10:00' && String(alarm['at']) < '2012-01-04T10:40', String(alarm['at']))
  assert.equal(alarm['again'], false)
  assert.ok((alarm['because'] as string[]).length >= 3)
  assert.equal(first.lines.filter((line) => line['type'] === 'alarm' && String(line['at']) < '2012-01-04').length, 0)
  const summary = first.lines.at(-1)!
  assert.deepEqual([summary['type'], summary['posts'], summary['matched']], ['summary', 145, 145])
  const stories = first.lines.filter((line) => line['type'] === 'story')
  const ids = stories.flatMap((line) => line['posts'] as string[])
  assert.equal(new Set(ids).size, ids.length, 'a post is in two stories')
})

test('a broken line, one of 50 MB and one that is no post are named with their place; the rest goes on', async () => {
  const good = storm()
  const lines = [
    ...good.split('\n').slice(0, 5),
    '{"network":"x","id":',
    'x'.repeat(50_000_000),
    '{"network":"x","id":"9","at":"hier","text":"marjolaine"}',
    ...good.split('\n').slice(5),
  ]
  const files = await folderWith({ 'brand.json': BRAND, 'posts.ndjson': lines.join('\n') })
  const args = ['replay', files.path('posts.ndjson'), '--brand', files.path('brand.json'), '--json']
  const [ran, strict] = await Promise.all([tocsin(args), tocsin([...args, '--strict'])])
  await files.remove()
  assert.equal(ran.code, 0)
  assert.equal(strict.code, 2)
  const told = ran.err.trim().split('\n')
  assert.equal(told.length, 3, ran.err)
  for (const [i, place] of ['posts.ndjson:6 ', 'posts.ndjson:7 ', 'posts.ndjson:8 '].entries())
    assert.ok(told[i]!.includes(place), told[i])
  const summary = ran.lines.at(-1)!
  assert.equal(summary['matched'], 145)
  assert.equal((summary['dropped'] as Record<string, number>)['bad_item'], 3)
})

test('a picture that unpacks to gigabytes and a page that calls itself a picture are counted; their posts still count', async () => {
  const bomb = pngOf(30_000, 30_000)
  const posts = [
    { network: 'x', id: '1', at: '2012-01-04T10:00:00Z', text: 'marjolaine un', images: ['bomb.png'] },
    { network: 'x', id: '2', at: '2012-01-04T10:01:00Z', text: 'marjolaine deux', images: ['page.jpg'] },
    { network: 'x', id: '3', at: '2012-01-04T10:02:00Z', text: 'marjolaine trois', images: ['../../etc/passwd'] },
  ]
  const files = await folderWith({
    'brand.json': BRAND,
    'p.ndjson': posts.map((post) => JSON.stringify(post)).join('\n'),
    'bomb.png': bomb,
    'page.jpg': '<!doctype html><html><body>404</body></html>',
  })
  const ran = await tocsin(['replay', files.path('p.ndjson'), '--brand', files.path('brand.json'), '--json'])
  await files.remove()
  assert.equal(ran.code, 0, ran.err)
  const summary = ran.lines.at(-1)!
  assert.equal(summary['matched'], 3)
  const dropped = summary['dropped'] as Record<string, number>
  assert.equal((dropped['picture_too_large'] ?? 0) + (dropped['picture_timeout'] ?? 0), 1, JSON.stringify(dropped))
  assert.equal(dropped['picture_not_a_picture'], 1)
  assert.equal((dropped['picture_refused'] ?? 0) + (dropped['picture_unreadable'] ?? 0), 1)
})

test('a wrong CSV header, a query that cannot be read, a missing file and an unknown option are one line and exit 2', async () => {
  const query = JSON.stringify({ id: 'b', name: 'B', queries: [{ id: 'main', text: '(marjolaine OR' }] })
  const files = await folderWith({
    'brand.json': BRAND,
    'query.json': query,
    'wrong.csv': 'réseau,texte\nx,marjolaine\n',
    'good.csv': 'network,id,at,text\nx,1,2012-01-04 10:00:00,"marjolaine, la honte"\n',
  })
  const brand = ['--brand', files.path('brand.json'), '--json']
  const cases: [string[], RegExp][] = [
    [['replay', files.path('wrong.csv'), ...brand], /wrong\.csv:1 .*network,id,at,text/],
    [
      ['replay', files.path('good.csv'), '--brand', files.path('query.json')],
      /query\.json : requête main, caractère 13/,
    ],
    [['replay', files.path('nowhere.ndjson'), ...brand], /nowhere\.ndjson : fichier introuvable/],
    [['replay', files.path('good.csv'), '--brande', 'x'], /--brande/],
    [['replay', files.path('good.csv')], /--brand BRAND is missing/],
    [['frobnicate'], /no such command/],
  ]
  for (const [args, says] of cases) {
    const ran = await tocsin(args)
    assert.equal(ran.code, 2, `${args[0]}: ${ran.err}`)
    assert.match(ran.err, says)
    assert.equal(ran.err.trim().split('\n').length, 1, ran.err)
  }
  const good = await tocsin(['replay', files.path('good.csv'), ...brand])
  await files.remove()
  assert.equal(good.lines.at(-1)!['matched'], 1)
})

test('a catalogue feed that never ends is one clear trouble, and the replay goes on', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/xml' })
    response.write('<rss xmlns:g="http://base.google.com/ns/1.0"><channel>')
    const more = setInterval(() => response.write(`<item><title>${'x'.repeat(100_000)}</title></item>`), 1)
    response.on('close', () => clearInterval(more))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const catalogue = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`
  const brand = { ...JSON.parse(BRAND), catalogue }
  const files = await folderWith({ 'brand.json': JSON.stringify(brand), 'p.ndjson': storm() })
  const ran = await tocsin(['replay', files.path('p.ndjson'), '--brand', files.path('brand.json'), '--json'], {
    env: { TOCSIN_LOOPBACK: 'open' },
  })
  server.closeAllConnections()
  server.close()
  await files.remove()
  assert.equal(ran.code, 0, ran.err)
  assert.match(ran.err, /feed\.xml/)
  assert.equal(ran.lines.at(-1)!['matched'], 145)
})

/** A PNG of one grey, so large that it must never be unpacked. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc(body), body.length + 4)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const rows = deflateSync(Buffer.alloc((width + 1) * 1000))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let c = 0xffffffff
  for (const byte of bytes) {
    c ^= byte
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  }
  return (c ^ 0xffffffff) >>> 0
}

test('our own handles are a list for each network, or one alone; what they say is no mention', async () => {
  const post = (id: string, handle: string) => ({
    ...{ network: 'bluesky', id, at: '2026-01-01T10:00:00Z', text: 'marjolaine' },
    ...(handle === '' ? {} : { author: { id: `did:${handle}`, handle } }),
  })
  const posts = [
    post('1', 'marjolaine.example'),
    post('2', 'aide.marjolaine.example'),
    post('3', 'lea.example'),
    post('4', ''),
  ]
  const brand = (accounts: object) => JSON.stringify({ ...JSON.parse(BRAND), accounts })
  const files = await folderWith({
    'several.json': brand({ bluesky: ['@Marjolaine.example', 'aide.marjolaine.example'] }),
    'one.json': brand({ bluesky: 'marjolaine.example' }),
    'p.ndjson': posts.map((one) => JSON.stringify(one)).join('\n'),
  })
  const run = (name: string) => tocsin(['replay', files.path('p.ndjson'), '--brand', files.path(name), '--json'])
  const [several, one] = await Promise.all([run('several.json'), run('one.json')])
  await files.remove()
  assert.equal(several.code, 0, several.err)
  assert.match(several.err, /^1 publications? sans auteur/)
  const summary = several.lines.at(-1)!
  assert.deepEqual([summary['dropped'], summary['matched'], summary['withoutAuthor']], [{ own_account: 2 }, 2, 1])
  assert.deepEqual(one.lines.at(-1)!['dropped'], { own_account: 1 })
})
