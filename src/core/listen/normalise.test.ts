import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Post } from '../../contract/post.ts'
import { csvReader } from '../kit/csv.ts'
import { csvPosts } from './csv.ts'
import { authorKey, parsePost, postJson } from './normalise.ts'

const plain = { network: 'bluesky', id: 'at://1', at: '2012-01-04T10:58:00Z', text: 'Vu chez Marjolaine' }

function read(raw: unknown, zone?: string) {
  const parsed = parsePost(raw, zone)
  assert.ok('post' in parsed, JSON.stringify(parsed))
  assert.deepEqual(Post.parse(parsed.post), parsed.post)
  return parsed.post
}

function reason(raw: unknown) {
  const parsed = parsePost(raw)
  assert.ok('reason' in parsed, 'expected a reason')
  return [parsed.reason.code, parsed.reason.params['field'] ?? null, parsed.reason.drop]
}

test('the shape of the interface is read whole and written back', () => {
  const full = {
    ...plain,
    author: { id: 'did:1', handle: 'lea.example', name: 'Léa', followers: 312 },
    lang: 'fr',
    url: 'https://n.example/1',
    links: ['https://shop.example/p/4711'],
    images: ['img/a1.jpg'],
    kind: 'quote',
    of: 'at://0',
    reach: { likes: 1, reposts: 2, replies: 3, views: 4 },
    novelty: { ignored: true },
  }
  const post = read(full)
  const { novelty, ...known } = full
  assert.ok(novelty)
  assert.deepEqual(postJson(post), { ...known, at: '2012-01-04T10:58:00.000Z' })
  assert.deepEqual(read(JSON.parse(JSON.stringify(postJson(post)))), post)
  assert.equal(authorKey(post), 'bluesky:did:1')
})

test('what is left out has its default', () => {
  const post = read({ ...plain, id: 42, at: 1325674680, author: null, of: null, links: null })
  assert.deepEqual(post, {
    ...plain,
    id: '42',
    at: Date.UTC(2012, 0, 4, 10, 58),
    links: [],
    images: [],
    kind: 'post',
    of: null,
  })
  assert.equal(authorKey(post), 'bluesky:post:42')
  assert.equal(read({ ...plain, at: '2012-07-04 10:58' }, 'Europe/Paris').at, Date.UTC(2012, 6, 4, 8, 58))
  assert.deepEqual(read({ ...plain, text: 'vu (https://a.example/p), ici' }).links, ['https://a.example/p'])
  assert.deepEqual(read({ ...plain, text: 'vu https://a.example/p', links: [] }).links, [])
})

test('odd optional fields hide no post', () => {
  const post = read({
    ...plain,
    text: 'a\ud800b',
    kind: 'retweet',
    author: { id: 'x', followers: '312', handle: 7 },
    images: ['a.jpg', 3, ''],
    links: 'https://a.example',
    lang: 'x',
    reach: { likes: -1, views: 9 },
  })
  assert.equal(post.text, 'a\ufffdb')
  assert.deepEqual(post.author, { id: 'x', handle: '7', followers: 312 })
  assert.deepEqual([post.kind, post.images, post.links, post.lang], ['post', ['a.jpg'], [], undefined])
  assert.deepEqual(post.reach, { likes: 0, reposts: 0, replies: 0, views: 9 })
})

test('what is no post says why', () => {
  for (const raw of [null, 3, 'x', []]) assert.deepEqual(reason(raw), ['post_not_object', null, 'bad_item'])
  assert.deepEqual(reason({ ...plain, network: ' ' }), ['post_field_type', 'network', 'bad_item'])
  assert.deepEqual(reason({ ...plain, id: undefined }), ['post_field_missing', 'id', 'bad_item'])
  assert.deepEqual(reason({ ...plain, text: 3 }), ['post_field_type', 'text', 'bad_item'])
  assert.deepEqual(reason({ ...plain, text: 'x'.repeat(100_001) }), ['post_field_long', 'text', 'too_large'])
  assert.deepEqual(reason({ ...plain, at: 'hier' }), ['time_unreadable', null, 'bad_item'])
  assert.deepEqual(reason({ ...plain, at: undefined }), ['time_missing', null, 'bad_item'])
})

function csv(text: string) {
  const reader = csvReader()
  const [header, ...rows] = [...reader.push(text), ...reader.end()]
  const posts = csvPosts(header?.cells ?? [])
  return typeof posts === 'function' ? rows.map((row) => posts(row)) : posts
}

test('CSV rows are posts too', () => {
  const head = 'id,network,at,text,followers,author,image,other'
  const parsed = csv(
    `${head}\n1,x,2012-01-04 10:58,"Bonjour, ""toi""",9,lea,a.jpg,?\n2,x,1325674680,,,,,\n3,x,2012\n4,x,hier,t,,,,\n`,
  )
  assert.ok(Array.isArray(parsed))
  const [first, second, third, fourth] = parsed
  assert.ok(first && 'post' in first && second && 'post' in second)
  assert.equal(first.post.text, 'Bonjour, "toi"')
  assert.deepEqual(first.post.author, { id: 'lea', handle: 'lea', followers: 9 })
  assert.deepEqual(first.post.images, ['a.jpg'])
  assert.deepEqual([second.post.text, second.post.author], ['', undefined])
  assert.ok(third && 'reason' in third && third.reason.code === 'csv_cells')
  assert.ok(fourth && 'reason' in fourth && fourth.reason.code === 'time_unreadable')
})

test('a wrong header is one refusal', () => {
  assert.deepEqual(csv('id,when,text\n'), {
    code: 'csv_header_missing',
    params: { missing: 'network,at', found: 'id,when,text' },
  })
  assert.deepEqual(csv('network,id,at,text,id\n'), { code: 'csv_header_twice', params: { column: 'id' } })
})
