import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { Post } from '../../src/contract/post.ts'
import { networks } from '../../src/edges/networks/registry.ts'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import type { SourceBatch } from '../../src/engine/ports/source.ts'
import { deadPort, serve, troubleFrom } from './loopback.ts'
import { type Line, serveSocket } from './websocket.ts'

const NOW = Date.UTC(2012, 0, 4, 12)
const tools = {
  fetch: createFetchOut({ loopbackAllowed: true, userAgent: 'Tocsin/test' }),
  now: () => NOW,
  loopbackAllowed: true,
}
const closers: (() => unknown)[] = []
after(async () => {
  for (const close of closers) await close()
})

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function serveFeed(name: string, type = 'application/xml') {
  const body = await fixture(name)
  const server = await serve(({ headers }, response) => {
    if (headers['if-none-match'] === '"v1"') response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': type, etag: '"v1"' }).end(body)
  })
  closers.push(server.close)
  return server
}

async function serveJetstream(onLine: (line: Line) => void): Promise<string> {
  const server = await serveSocket(onLine)
  closers.push(server.close)
  return server.url
}

const commit = (n: number, more: object = {}) =>
  JSON.stringify({
    did: 'did:plc:lea',
    time_us: (NOW + n) * 1000,
    kind: 'commit',
    commit: {
      rev: 'r',
      operation: 'create',
      collection: 'app.bsky.feed.post',
      rkey: `3k${n}`,
      cid: 'c',
      record: { $type: 'app.bsky.feed.post', text: `numéro ${n}`, createdAt: new Date(NOW + n).toISOString() },
      ...more,
    },
  })

/** One row a network with a source: settings under which it hears something, and how many items that makes. */
const rows: Record<string, { heard(): Promise<{ settings: object; items: number }>; nobody(): Promise<object> }> = {
  bluesky: {
    async heard() {
      const url = await serveJetstream((line) => {
        for (let n = 0; n < 3; n++) line.send(commit(n))
      })
      return { settings: { jetstream: url }, items: 3 }
    },
    nobody: async () => ({ jetstream: `ws://127.0.0.1:${await deadPort()}` }),
  },
  feeds: {
    heard: async () => ({ settings: { url: (await serveFeed('press.xml')).url }, items: 3 }),
    nobody: async () => ({ url: `http://127.0.0.1:${await deadPort()}` }),
  },
}

it('every network that listens is tested here, under its own name', () => {
  const listening = networks.filter(({ source }) => source).map(({ name }) => name)
  assert.deepEqual(listening.sort(), Object.keys(rows).sort())
})

function listenTo(name: string, settings: object, cursor: string | null = null) {
  const stop = new AbortController()
  const { source } = networks.find((network) => network.name === name)!
  const batches = source!.open(source!.settings.parse(settings), tools).listen(cursor, stop.signal)
  return { next: async () => (await batches.next()).value as SourceBatch, stop: () => stop.abort(), batches }
}

for (const [name, row] of Object.entries(rows)) {
  describe(`the source ${name}`, () => {
    it('hands over items in Post shape, with a cursor, and stops when asked', async () => {
      const { settings, items } = await row.heard()
      const listening = listenTo(name, settings)
      const batch = await listening.next()
      assert.equal(batch.items.length, items)
      assert.equal(typeof batch.cursor, 'string')
      for (const item of batch.items) Post.parse(item)
      const ended = listening.batches.next()
      listening.stop()
      assert.equal((await ended).done, true)
    })

    it('throws Trouble where nobody is there', async () => {
      assert.equal((await troubleFrom(listenTo(name, await row.nobody()).next())).kind, 'later')
    })
  })
}

describe('Jetstream', () => {
  it('asks for posts and reposts from the cursor, and counts what it cannot read', async () => {
    const paths: string[] = []
    const url = await serveJetstream((line) => {
      paths.push(line.path)
      line.send('{')
      line.send(commit(1, { record: { text: 7 } }))
      line.send(commit(2, { operation: 'update' }))
      line.send(commit(3, { operation: 'delete' }))
      line.send(JSON.stringify({ did: 'did:plc:tom', time_us: 9, kind: 'identity', identity: {} }))
      const account = { active: false, status: 'deleted' }
      line.send(JSON.stringify({ did: 'did:plc:tom', time_us: 10, kind: 'account', account }))
      line.send(JSON.stringify({ did: 'did:plc:a', time_us: 11, kind: 'account', account: { active: true } }))
    })
    const listening = listenTo('bluesky', { jetstream: url }, '123')
    const batch = await listening.next()
    assert.deepEqual(batch, {
      items: [
        { network: 'bluesky', deleted: 'at://did:plc:lea/app.bsky.feed.post/3k3' },
        { network: 'bluesky', deleted: 'at://did:plc:tom' },
      ],
      cursor: '11',
      dropped: { bad_item: 2 },
    })
    assert.equal(
      paths[0],
      '/subscribe?wantedCollections=app.bsky.feed.post&wantedCollections=app.bsky.feed.repost&cursor=123',
    )
    await listening.batches.return(undefined)
  })

  it('cuts a flood into batches of at most 500, each post once and in order', async () => {
    const url = await serveJetstream((line) => {
      for (let n = 0; n < 2000; n++) line.send(commit(n))
    })
    const listening = listenTo('bluesky', { jetstream: url })
    const ids: string[] = []
    while (ids.length < 2000) {
      const { items } = await listening.next()
      assert.ok(items.length <= 500)
      ids.push(...items.map((item) => (item as { id: string }).id))
    }
    assert.deepEqual(
      ids,
      Array.from({ length: 2000 }, (_, n) => `at://did:plc:lea/app.bsky.feed.post/3k${n}`),
    )
    await listening.batches.return(undefined)
  })

  it('throws Trouble where the line breaks, after handing over what it heard', async () => {
    const url = await serveJetstream((line) => {
      line.send(commit(1))
      setTimeout(line.hangUp, 400)
    })
    const listening = listenTo('bluesky', { jetstream: url })
    assert.equal((await listening.next()).items.length, 1)
    assert.equal((await troubleFrom(listening.next())).kind, 'later')
  })
})

describe('a feed', () => {
  it('is read in its own alphabet, with links, pictures and times that are not in the future', async () => {
    const { url } = await serveFeed('press.xml')
    const { items } = await listenTo('feeds', { url, press: true }).next()
    const { host } = new URL(url)
    assert.deepEqual(items[0], {
      network: 'press',
      id: `${host}/17`,
      at: Date.UTC(2012, 0, 4, 10),
      text: 'Marjolaine : la photo qui gêne\nLa page a été vue. Puis retirée.',
      author: { id: host, name: 'La Gazette' },
      lang: 'fr',
      url: `${url}/a/17`,
      links: [`${url}/a/17`],
      images: ['https://gazette.example/17.jpg'],
    })
    const rest = items.slice(1) as { id: string; at: number }[]
    assert.deepEqual(
      rest.map(({ id, at }) => [id, at]),
      [
        ['https://gazette.example/a/18', NOW],
        ['https://gazette.example/a/19', NOW],
      ],
    )
  })

  it('may be Atom', async () => {
    const { url } = await serveFeed('blog.atom')
    const { items } = await listenTo('feeds', { url }).next()
    const { network, id, text, url: link } = items[0] as Record<string, string>
    assert.deepEqual(
      [network, id, text, link],
      [`feed:${new URL(url).host}`, 'urn:blog:1', 'Seen & shared\nOne two', 'https://blog.example/1'],
    )
  })

  it('is not read again after a restart while it has not changed', async () => {
    const server = await serveFeed('press.xml')
    const { cursor } = await listenTo('feeds', { url: server.url }).next()
    const again = listenTo('feeds', { url: server.url }, cursor)
    const next = again.next()
    while (server.heard.length < 2) await new Promise((soon) => setTimeout(soon, 10))
    again.stop()
    assert.equal(await next, undefined)
    assert.equal(server.heard[1]!.headers['if-none-match'], '"v1"')
  })

  const refusals: [number, string, string][] = [
    [401, '', 'reconnect'],
    [404, '', 'gone'],
    [410, '', 'gone'],
    [418, '', 'broken'],
    [503, '', 'later'],
    [200, '<html><body>no feed</body></html>', 'broken'],
    [200, 'not even XML', 'broken'],
  ]
  for (const [status, body, kind] of refusals) {
    it(`throws Trouble '${kind}' on ${status} ${body}`, async () => {
      const server = await serve((_, response) => response.writeHead(status, { 'retry-after': '60' }).end(body))
      closers.push(server.close)
      const trouble = await troubleFrom(listenTo('feeds', { url: server.url }).next())
      assert.equal(trouble.kind, kind, trouble.message)
      if (status !== 200) assert.equal(trouble.retryAfterMs, 60_000)
    })
  }
})
