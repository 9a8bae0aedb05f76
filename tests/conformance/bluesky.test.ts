import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { AtpAgent, RichText } from '@atproto/api'
import sharp from 'sharp'
import { bluesky } from '../../src/edges/networks/bluesky/bluesky.ts'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import type { Outlet } from '../../src/engine/ports/outlet.ts'
import { type BlueskyAccount, type BlueskyPeer, startBluesky } from '../peers/bluesky.ts'
import { troubleFrom } from './loopback.ts'

type Item = {
  id?: string
  deleted?: string
  text?: string
  images?: string[]
  links?: string[]
  kind?: string
  of?: string | null
  lang?: string
  at?: number
  author?: { id: string }
}

const tools = {
  fetch: createFetchOut({ loopbackAllowed: true, userAgent: 'Tocsin/test' }),
  now: () => Date.now(),
  loopbackAllowed: true,
}
const KEY = '0198c0de-4a1b-7000-8000-000000000001'

describe('a real Bluesky', () => {
  let peer: BlueskyPeer
  let people: Record<'lea' | 'tom' | 'marjolaine', { account: BlueskyAccount; agent: AtpAgent }>
  let outlet: Outlet

  before(async () => {
    peer = await startBluesky()
    const join = async (name: string) => {
      const account = await peer.createAccount(name)
      const agent = new AtpAgent({ service: peer.pds })
      await agent.login({ identifier: account.handle, password: account.password })
      return { account, agent }
    }
    people = { lea: await join('lea'), tom: await join('tom'), marjolaine: await join('marjolaine') }
    outlet = await ourOutlet()
  })
  after(() => peer?.close())

  async function ourOutlet(appPassword?: string): Promise<Outlet> {
    const { agent, account } = people.marjolaine
    appPassword ??= (await agent.com.atproto.server.createAppPassword({ name: `tocsin ${Date.now()}` })).data.password
    const { settings, open } = bluesky.outlet!
    return open(settings.parse({ service: peer.pds, identifier: account.handle, appPassword }), tools)
  }

  /** Listens to the PDS from `cursor` until `enough`, and hands back items and the last cursor. */
  async function listen(cursor: string, enough: (items: Item[]) => boolean) {
    const { settings, open } = bluesky.source!
    const source = open(settings.parse({ relay: peer.pds.replace('http', 'ws'), pds: peer.pds }), tools)
    const stop = AbortSignal.timeout(15_000)
    const items: Item[] = []
    for await (const batch of source.listen(cursor, stop)) {
      assert.ok(batch.items.length <= 500, `${batch.items.length} items in a batch`)
      assert.equal(batch.dropped, undefined)
      items.push(...(batch.items as Item[]))
      cursor = batch.cursor ?? cursor
      if (enough(items)) break
    }
    return { items, cursor }
  }

  it('hands over posts with pictures of several accounts, their bytes, replies, quotes, reposts and deletions', async () => {
    const { lea, tom } = people
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c04' } })
      .jpeg()
      .toBuffer()
    const { blob } = (await lea.agent.uploadBlob(picture, { encoding: 'image/jpeg' })).data
    const rich = new RichText({ text: 'Vous avez vu ? https://shop.example/p/4711 🔥 déjà' })
    await rich.detectFacets(lea.agent)
    const images = { $type: 'app.bsky.embed.images', images: [{ image: blob, alt: 'la page' }] }
    const first = await lea.agent.post({ text: rich.text, facets: rich.facets, langs: ['fr-FR'], embed: images })
    const reply = await tom.agent.post({ text: 'mdr', reply: { root: first, parent: first } })
    const quote = await tom.agent.post({ text: 'oh', embed: { $type: 'app.bsky.embed.record', record: first } })
    const repost = await tom.agent.repost(first.uri, first.cid)
    await tom.agent.deletePost(reply.uri)

    const { items, cursor } = await listen('0', (seen) => seen.some(({ deleted }) => deleted === reply.uri))
    const byId = Object.fromEntries(items.map((item) => [item.id ?? item.deleted, item]))
    const post = byId[first.uri]!
    assert.equal(post.text, rich.text)
    assert.equal(post.lang, 'fr')
    assert.equal(post.author?.id, lea.account.did)
    assert.deepEqual(post.links, ['https://shop.example/p/4711'])
    assert.deepEqual([post.kind, post.of], ['post', null])
    assert.ok(Math.abs(post.at! - Date.now()) < 60_000)
    assert.deepEqual([byId[quote.uri]!.kind, byId[quote.uri]!.of], ['quote', first.uri])
    assert.deepEqual([byId[repost.uri]!.kind, byId[repost.uri]!.of], ['repost', first.uri])

    const bytes = await tools.fetch(post.images![0]!)
    assert.equal(bytes.status, 200)
    const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
    assert.equal(hash(bytes.body), hash(picture))

    const next = await lea.agent.post({ text: 'encore' })
    const later = await listen(cursor, (seen) => seen.some(({ id }) => id === next.uri))
    assert.deepEqual(
      later.items.map(({ id }) => id),
      [next.uri],
      'a restart goes on where it stopped',
    )
  })

  it('hands over 1,200 posts at once in batches, each once and in order', async () => {
    const { tom } = people
    const start = (await listen('0', () => true)).cursor
    for (let from = 0; from < 1200; from += 200) {
      const writes = Array.from({ length: 200 }, (_, i) => ({
        $type: 'com.atproto.repo.applyWrites#create' as const,
        collection: 'app.bsky.feed.post',
        value: { $type: 'app.bsky.feed.post', text: `n ${from + i}`, createdAt: new Date().toISOString() },
      }))
      await tom.agent.com.atproto.repo.applyWrites({ repo: tom.account.did, writes })
    }
    const numbersOf = (items: Item[]) =>
      items.flatMap(({ text }) => /^n (\d+)$/.exec(text ?? '')?.[1] ?? []).map(Number)
    const { items } = await listen(start, (seen) => numbersOf(seen).length >= 1200)
    assert.deepEqual(
      numbersOf(items),
      Array.from({ length: 1200 }, (_, i) => i),
    )
  })

  it('publishes a statement with a working link and tag, and reads it back', async () => {
    const text = 'Cette photo n’aurait jamais dû paraître. Pardon. https://marjolaine.example/point #marjolaine'
    const published = await outlet.publish({ text, lang: 'fr', key: KEY, replyTo: null })
    assert.ok(Math.abs(published.at - Date.now()) < 60_000)
    const read = await outlet.read(published.id)
    assert.deepEqual(read, { ...published, text })
    const { did } = people.marjolaine.account
    const rkey = published.id.split('/').at(-1)!
    const { data } = await people.tom.agent.com.atproto.repo.getRecord({
      repo: did,
      collection: 'app.bsky.feed.post',
      rkey,
    })
    const { facets, langs } = data.value as { facets: { features: { $type: string }[] }[]; langs: string[] }
    assert.deepEqual(
      facets.map(({ features }) => features[0]!.$type),
      ['app.bsky.richtext.facet#link', 'app.bsky.richtext.facet#tag'],
    )
    assert.deepEqual(langs, ['fr'])
  })

  it('never publishes twice for one key: repeated, from another process, or both at once', async () => {
    const request = { text: 'Nous reparlons à 14 h.', lang: 'fr', key: `${KEY}:twice`, replyTo: null }
    const first = await outlet.publish(request)
    const other = await ourOutlet()
    const again = await Promise.all([outlet.publish(request), other.publish({ ...request, text: 'autre' })])
    assert.deepEqual(
      again.map(({ id, at }) => [id, at]),
      [
        [first.id, first.at],
        [first.id, first.at],
      ],
    )
    const both = { ...request, text: 'Ensemble.', key: 'a key without a time' }
    const [one, two] = await Promise.all([outlet.publish(both), other.publish(both)])
    assert.equal(one!.id, two!.id)
    const recent = await outlet.recent(first.at)
    assert.deepEqual(recent.map(({ text }) => text).sort(), ['Ensemble.', 'Nous reparlons à 14 h.'])
  })

  it('lists recent publications newest first, and none from before', async () => {
    await sleep(5)
    const since = Date.now()
    for (const [i, text] of ['un', 'deux', 'trois'].entries()) {
      await outlet.publish({ text, lang: 'fr', key: `0198c0de-4a1b-7000-8000-00000000010${i}`, replyTo: null })
      await sleep(5)
    }
    assert.deepEqual(
      (await outlet.recent(since)).map(({ text }) => text),
      ['trois', 'deux', 'un'],
    )
  })

  it('answers inside the thread it is told', async () => {
    const root = await people.lea.agent.post({ text: 'Une question' })
    const parent = await people.tom.agent.post({ text: 'moi aussi', reply: { root, parent: root } })
    const published = await outlet.publish({ text: 'Merci.', lang: 'fr', key: `${KEY}:reply`, replyTo: parent.uri })
    const rkey = published.id.split('/').at(-1)!
    const { did } = people.marjolaine.account
    const { data } = await people.lea.agent.com.atproto.repo.getRecord({
      repo: did,
      collection: 'app.bsky.feed.post',
      rkey,
    })
    const { reply } = data.value as { reply: { root: { uri: string }; parent: { uri: string } } }
    assert.deepEqual([reply.root.uri, reply.parent.uri], [root.uri, parent.uri])
  })

  it('reads null where a publication was deleted', async () => {
    const published = await outlet.publish({ text: 'oups', lang: 'fr', key: `${KEY}:gone`, replyTo: null })
    await people.marjolaine.agent.deletePost(published.id)
    assert.equal(await outlet.read(published.id), null)
  })

  it('tells what failed: too long, wrong password, a parent that is gone, nobody there', async () => {
    const request = { text: 'é'.repeat(301), lang: 'fr', key: `${KEY}:fail`, replyTo: null }
    assert.equal(outlet.limits.characters, 300)
    const tooLong = await troubleFrom(outlet.publish(request))
    assert.deepEqual([tooLong.kind, tooLong.inDoubt], ['broken', false])
    const wrong = await troubleFrom((await ourOutlet('faux')).publish(request))
    assert.deepEqual([wrong.kind, wrong.inDoubt], ['reconnect', false])
    const missing = `at://${people.lea.account.did}/app.bsky.feed.post/3aaaaaaaaaaaa`
    assert.equal((await troubleFrom(outlet.publish({ ...request, text: 'a', replyTo: missing }))).kind, 'gone')
    assert.equal((await troubleFrom(outlet.read('not an address'))).kind, 'broken')
    const { settings, open } = bluesky.source!
    const nobody = open(settings.parse({ relay: 'ws://127.0.0.1:1' }), tools)
    assert.equal((await troubleFrom(nobody.listen(null, new AbortController().signal).next())).kind, 'later')
    const plain = open(settings.parse({ relay: 'ws://127.0.0.1:1' }), { ...tools, loopbackAllowed: false })
    assert.equal((await troubleFrom(plain.listen(null, new AbortController().signal).next())).kind, 'broken')
  })
})
