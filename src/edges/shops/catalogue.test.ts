import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Trouble } from '../../contract/refusal.ts'
import { csvReader } from '../../core/kit/csv.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'
import { type CatalogueTools, readCatalogue } from './catalogue.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
})
after(() => rm(folder, { recursive: true }))

const RSS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
<item><g:id>47</g:id><title>Dress &amp; hat &b;</title><link>https://shop.example/p/47?a=1&amp;b=2</link>
<g:image_link>https://cdn.example/47.jpg</g:image_link><g:additional_image_link>https://cdn.example/47b.jpg</g:additional_image_link></item>
<item><g:id>48</g:id><g:title><![CDATA[Sock]]></g:title><g:link>https://shop.example/p/48</g:link><g:image_link>img/48.jpg</g:image_link></item>
<item><g:id>49</g:id><title>No picture</title></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><entry>
<g:id>50</g:id><title>Coat</title><link rel="self" href="/feed/50"/><link href="/p/50"/><g:image_link>/i/50.jpg</g:image_link></entry></feed>`

/** Answers with the address itself as bytes. */
const echo: FetchOut = async (url) => ({ status: 200, headers: {}, body: Buffer.from(url), url })

async function all(source: string, fetch: FetchOut = echo, more: Partial<CatalogueTools> = {}) {
  const items: (string | null)[][] = []
  const unchanged: string[] = []
  const gone: string[] = []
  const versions = new Map<string, string | null>()
  const troubles: string[] = []
  for await (const read of readCatalogue(source, {
    fetch,
    readFile: (path) => readFile(path),
    csv: csvReader,
    pause: 0,
    ...more,
  })) {
    if ('fault' in read) {
      const { file, line, picture, finding } = read.fault
      troubles.push(`${file}:${line} ${picture ?? ''} ${JSON.stringify(finding)}`)
      if (read.gone && read.item) gone.push(read.item.picture)
    } else if ('unchanged' in read) unchanged.push(read.item.picture)
    else {
      versions.set(read.item.picture, read.version)
      const { item, title, page, picture } = read.item
      items.push([item, title, page, picture, Buffer.from(read.bytes).toString()])
    }
  }
  return { items, troubles, unchanged, gone, versions }
}

test('an RSS feed gives each picture of each product, and one trouble for a product without', async () => {
  await mkdir(join(folder, 'img'))
  await writeFile(join(folder, 'img/48.jpg'), 'sock')
  await writeFile(join(folder, 'feed.xml'), RSS)
  const { items, troubles } = await all(join(folder, 'feed.xml'))
  const page = 'https://shop.example/p/47?a=1&b=2'
  assert.deepEqual(items, [
    ['47', 'Dress & hat &b;', page, 'https://cdn.example/47.jpg', 'https://cdn.example/47.jpg'],
    ['47', 'Dress & hat &b;', page, 'https://cdn.example/47b.jpg', 'https://cdn.example/47b.jpg'],
    ['48', 'Sock', 'https://shop.example/p/48', 'img/48.jpg', 'sock'],
  ])
  assert.deepEqual(troubles, [
    `${join(folder, 'feed.xml')}:6  {"code":"post_field_missing","params":{"field":"image_link"}}`,
  ])
})

test('a packed Atom feed at a web address: what is relative is relative to it', async () => {
  const { items } = await all('https://shop.example/feed.xml.gz', async (url) =>
    url.endsWith('.gz') ? { status: 200, headers: {}, body: gzipSync(ATOM), url } : echo(url),
  )
  const picture = 'https://shop.example/i/50.jpg'
  assert.deepEqual(items, [['50', 'Coat', 'https://shop.example/p/50', '/i/50.jpg', picture]])
})

test('a CSV names several further pictures in one cell', async () => {
  const csv =
    'id,title,link,image_link,additional_image_link\n9,"Hat, red",https://s.example/9,https://c.example/9.jpg,"https://c.example/9b.jpg, https://c.example/9c.jpg"\n,x,,,\n'
  await writeFile(join(folder, 'feed.csv'), csv)
  const { items, troubles } = await all(join(folder, 'feed.csv'))
  assert.deepEqual(
    items.map((item) => item[3]),
    ['https://c.example/9.jpg', 'https://c.example/9b.jpg', 'https://c.example/9c.jpg'],
  )
  assert.deepEqual(troubles, [`${join(folder, 'feed.csv')}:3  {"code":"post_field_missing","params":{"field":"id"}}`])
})

test('a folder is read with what lies below it, pictures alone', async () => {
  await mkdir(join(folder, 'pictures/summer'), { recursive: true })
  await writeFile(join(folder, 'pictures/summer/a.JPG'), 'a')
  await writeFile(join(folder, 'pictures/b.webp'), 'b')
  await writeFile(join(folder, 'pictures/notes.txt'), 'c')
  const { items } = await all(join(folder, 'pictures'))
  assert.deepEqual(items, [
    ['b.webp', '', null, 'b.webp', 'b'],
    ['summer/a.JPG', '', null, 'summer/a.JPG', 'a'],
  ])
})

test('what is no feed, is not there, or never ends gives one clear trouble', async () => {
  await writeFile(join(folder, 'page.html'), '<!doctype html><html><body><p>Shop</p></body></html>')
  await writeFile(join(folder, 'notes'), 'dear diary\nnothing happened\n')
  const endless: FetchOut = async () => {
    throw new Trouble('broken', 'longer than 50 MB')
  }
  for (const [source, fetch] of [
    [join(folder, 'page.html'), echo],
    [join(folder, 'notes'), echo],
    [join(folder, 'nowhere.xml'), echo],
    ['https://shop.example/endless.xml', endless],
  ] as const) {
    const { items, troubles } = await all(source, fetch)
    assert.deepEqual([items.length, troubles.length], [0, 1], `${source}: ${troubles}`)
  }
})

test('a shop that stopped answering is not asked for every picture', async () => {
  const rows = Array.from({ length: 100 }, (_, n) => `${n},t,,https://c.example/${n}.jpg`)
  await writeFile(join(folder, 'dead.csv'), `id,title,link,image_link\n${rows.join('\n')}`)
  let asked = 0
  const { troubles } = await all(join(folder, 'dead.csv'), async () => {
    asked++
    throw new Trouble('later', 'no answer')
  })
  assert.equal(asked, 20)
  assert.match(troubles.at(-1) ?? '', /pictures_given_up.*20/)
})

const SITEMAPS: Record<string, string> = {
  'https://shop.example/sitemap.xml':
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>/products.xml.gz</loc></sitemap></sitemapindex>',
  'https://shop.example/products.xml.gz': `<urlset xmlns:image="i" xmlns:xhtml="x">
    <url><loc>https://shop.example/fr/coat</loc><xhtml:link rel="alternate" hreflang="en" href="https://shop.example/en/coat"/>
      <image:image><image:loc>https://cdn.example/coat.jpg</image:loc><image:title>Coat</image:title></image:image></url>
    <url><loc>https://shop.example/about</loc></url></urlset>`,
}

test('a list of sitemaps gives every page of a picture, in each language; pages without pictures are no products', async () => {
  const { items, troubles } = await all('https://shop.example/sitemap.xml', async (url) => {
    const text = SITEMAPS[url]
    if (!text) return echo(url)
    return { status: 200, headers: {}, body: url.endsWith('.gz') ? gzipSync(text) : Buffer.from(text), url }
  })
  const picture = 'https://cdn.example/coat.jpg'
  assert.deepEqual(
    items.map((item) => item.slice(0, 4)),
    [
      ['https://shop.example/fr/coat', 'Coat', 'https://shop.example/fr/coat', picture],
      ['https://shop.example/en/coat', 'Coat', 'https://shop.example/en/coat', picture],
    ],
  )
  assert.deepEqual(troubles, [])
})

test('what has not changed is not read again; what answers 404 is gone, a name that is not found is not', async () => {
  const names = ['tag', 'day', 'gone', 'lost']
  await writeFile(
    join(folder, 'again.csv'),
    `id,image_link\n${names.map((name) => `${name},https://c.example/${name}.jpg`).join('\n')}`,
  )
  const shop: FetchOut = async (url, { headers = {} } = {}) => {
    const answer = (status: number, more = {}) => ({ status, headers: more, body: Buffer.from('x'), url })
    if (url.includes('gone')) return answer(404)
    if (url.includes('lost')) throw new Trouble('gone', 'no such name')
    const same = url.includes('tag')
      ? headers['if-none-match'] === '"1"'
      : headers['if-modified-since'] === 'Mon, 02 Jan 2012 00:00:00 GMT'
    if (same) return answer(304)
    return answer(200, url.includes('tag') ? { etag: '"1"' } : { 'last-modified': 'Mon, 02 Jan 2012 00:00:00 GMT' })
  }
  const first = await all(join(folder, 'again.csv'), shop)
  assert.equal(first.items.length, 2)
  assert.deepEqual(first.gone, ['https://c.example/gone.jpg'])
  const second = await all(join(folder, 'again.csv'), shop, {
    versionOf: (picture) => first.versions.get(picture) ?? null,
  })
  assert.deepEqual([second.items.length, second.unchanged.length], [0, 2])
})
