import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Change, cdnAddress, itemOf, pdsAddress } from './post.ts'

const AT = Date.UTC(2012, 0, 4, 11)
const change = (record: unknown, more: Partial<Change> = {}): Change => ({
  did: 'did:plc:lea',
  collection: 'app.bsky.feed.post',
  rkey: '3k',
  action: 'create',
  at: AT,
  record,
  ...more,
})
const image = (cid: string) => ({
  alt: '',
  image: { $type: 'blob', ref: { $link: cid }, mimeType: 'image/jpeg', size: 1 },
})
const read = (record: unknown) => itemOf(change(record), cdnAddress)!

describe('a Bluesky record', () => {
  it('becomes an item, times never in the future', () => {
    assert.deepEqual(read({ text: 'été', createdAt: '2012-01-04T10:59:00.000Z', langs: ['fr-FR', 'en'] }), {
      network: 'bluesky',
      id: 'at://did:plc:lea/app.bsky.feed.post/3k',
      author: { id: 'did:plc:lea', handle: 'did:plc:lea' },
      at: AT - 60_000,
      text: 'été',
      lang: 'fr',
      url: 'https://bsky.app/profile/did:plc:lea/post/3k',
      links: [],
      images: [],
      kind: 'post',
      of: null,
    })
    assert.equal(read({ text: '', createdAt: '2099-01-01T00:00:00Z' })['at'], AT)
    assert.equal(read({ text: '', createdAt: 'yesterday' })['at'], AT)
  })

  it('gives pictures on the CDN or the PDS, alone or beside a quotation', () => {
    const images = { $type: 'app.bsky.embed.images', images: [image('bafa'), image('bafb')] }
    assert.deepEqual(read({ text: '', embed: images })['images'], [
      'https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:lea/bafa@jpeg',
      'https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:lea/bafb@jpeg',
    ])
    const uri = 'at://did:plc:tom/app.bsky.feed.post/3q'
    const both = { $type: 'app.bsky.embed.recordWithMedia', record: { record: { uri, cid: 'c' } }, media: images }
    const item = itemOf(change({ text: '', embed: both }), pdsAddress('http://localhost:1'))!
    assert.deepEqual(
      [item['kind'], item['of'], (item['images'] as string[])[1]],
      ['quote', uri, 'http://localhost:1/xrpc/com.atproto.sync.getBlob?did=did%3Aplc%3Alea&cid=bafb'],
    )
  })

  it('gives links of facets and of the card, each once', () => {
    const facets = [{ index: {}, features: [{ uri: 'https://a.example/1' }, { tag: 'x' }] }]
    const card = { $type: 'app.bsky.embed.external', external: { uri: 'https://a.example/1', title: '' } }
    assert.deepEqual(read({ text: '', facets, embed: card })['links'], ['https://a.example/1'])
  })

  it('is a reply before it is a quotation, and a quoted list is none', () => {
    const reply = { parent: { uri: 'at://p' }, root: { uri: 'at://r' } }
    const quoted = { record: { uri: 'at://did:plc:tom/app.bsky.feed.post/3q' } }
    assert.deepEqual(
      [read({ text: '', reply, embed: quoted })['kind'], read({ text: '', reply })['of']],
      ['reply', 'at://p'],
    )
    assert.equal(
      read({ text: '', embed: { record: { uri: 'at://did:plc:tom/app.bsky.graph.list/3q' } } })['kind'],
      'post',
    )
  })

  it('keeps the text where everything beside it is nonsense', () => {
    const item = read({ text: 'nu', createdAt: 7, langs: 'fr', facets: [7], reply: [], embed: { images: 'x' } })
    assert.deepEqual([item['text'], item['links'], item['images'], item['kind']], ['nu', [], [], 'post'])
  })

  it('is a repost, a deletion, or nothing', () => {
    const more = { collection: 'app.bsky.feed.repost' }
    const repost = itemOf(change({ subject: { uri: 'at://p', cid: 'c' } }, more), cdnAddress)!
    assert.deepEqual([repost['kind'], repost['of'], repost['text']], ['repost', 'at://p', ''])
    assert.deepEqual(itemOf(change(undefined, { action: 'delete' }), cdnAddress), {
      network: 'bluesky',
      deleted: 'at://did:plc:lea/app.bsky.feed.post/3k',
    })
    for (const record of [undefined, null, 7, {}, { text: 7 }]) assert.equal(itemOf(change(record), cdnAddress), null)
  })
})
