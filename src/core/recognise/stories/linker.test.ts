import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fingerprint } from '../../../contract/picture.ts'
import type { Linkable } from '../../../contract/stages.ts'
import { pick, seeded } from '../../kit/random.ts'
import { createStoryLinker } from './linker.ts'
import { canonicalLink } from './links.ts'
import { PictureHashes } from './pictures.ts'

const HOUR = 3_600_000
const draw = seeded('stories')
const hash = () => Array.from({ length: 64 }, () => Math.floor(draw() * 16).toString(16)).join('')
const flip = (pdq: string, bits: number) => {
  const digits = [...pdq].map((digit) => Number.parseInt(digit, 16))
  const order = Array.from({ length: 256 }, (_, i) => i)
  for (let n = 0; n < bits; n++) {
    const [bit] = order.splice(Math.floor(draw() * order.length), 1) as [number]
    digits[bit >> 2] = (digits[bit >> 2] as number) ^ (1 << (bit & 3))
  }
  return digits.map((digit) => digit.toString(16)).join('')
}
const picture = (pdq: string, more: Partial<Fingerprint> = {}): Fingerprint => ({
  width: 9,
  height: 9,
  pdq,
  mirror: hash(),
  quality: 100,
  parts: [],
  ...more,
})
let number = 0
const mention = (more: Partial<Linkable> = {}): Linkable => ({
  network: 'x',
  id: `m${++number}`,
  at: number * 1000,
  author: `a${number}`,
  of: null,
  links: [],
  text: `rien de commun ${hash()}`,
  pictures: [],
  catalogue: null,
  ...more,
})

test('thread, picture, catalogue item, link and near text put mentions into one story', () => {
  const { link } = createStoryLinker('marjolaine')
  const [whole, part] = [hash(), hash()]
  const first = mention({
    pictures: [picture(whole, { parts: [{ region: [0, 0, 1, 1], pdq: part, mirror: hash(), quality: 80 }] })],
    links: ['https://www.shop.example/p/4711?utm_source=x#top'],
    text: 'Un homme nu derrière les enfants sur la page',
    catalogue: { item: '4711', page: null, picture: 'a', score: 1, region: [0, 0, 1, 1], flipped: false },
  })
  const start = link(first)
  assert.deepEqual([start.isNew, start.by, start.merged, start.story.length], [true, null, [], 16])
  const ties: [Partial<Linkable>, string][] = [
    [{ of: first.id }, 'thread'],
    [{ pictures: [picture(flip(whole, 31))] }, 'picture'],
    [{ pictures: [picture(hash(), { mirror: flip(part, 20) })] }, 'picture'],
    [{ links: ['http://m.shop.example/p/4711/?fbclid=2'] }, 'link'],
    [{ text: 'RT @lea: un homme nu derrière les enfants sur la page !' }, 'text'],
    [{ catalogue: first.catalogue }, 'catalogue'],
  ]
  for (const [more, by] of ties)
    assert.deepEqual(link(mention(more)), { story: start.story, isNew: false, by, merged: [] }, by)
  for (const more of [
    { pictures: [picture(flip(whole, 60))] },
    { pictures: [picture(whole, { quality: 40 })] },
    { links: ['https://shop.example/fr/'] },
    { of: 'm1', network: 'y' },
  ])
    assert.equal(link(mention(more)).isNew, true)
})

test('replies to a post nobody saw meet; a bridge merges small stories into the oldest', () => {
  const { link } = createStoryLinker('b')
  const a = link(mention({ of: 'unseen' }))
  assert.equal(link(mention({ of: 'unseen' })).story, a.story)
  const b = link(mention({ links: ['https://journal.example/article'] }))
  assert.deepEqual(link(mention({ of: 'unseen', links: ['https://journal.example/article'] })), {
    story: a.story,
    isNew: false,
    by: 'thread',
    merged: [b.story],
  })
  assert.equal(link(mention({ links: ['https://journal.example/article'] })).story, a.story)
})

test('one weak tie does not merge two grown stories, two kinds do', () => {
  const { link } = createStoryLinker('b')
  const grow = (page: string, text: string) =>
    Array.from({ length: 6 }, () => link(mention({ links: [page], text })).story)[0]
  const one = grow('https://a.example/1', 'la photo de la page enfants est vraiment étrange')
  const two = grow('https://a.example/2', 'le colis de mon fils n’arrive jamais à la bonne adresse')
  assert.notEqual(one, two)
  assert.deepEqual(link(mention({ links: ['https://a.example/1', 'https://a.example/2'] })).merged, [])
  assert.deepEqual(
    link(mention({ links: ['https://a.example/1'], text: 'le colis de mon fils n’arrive jamais à la bonne adresse' }))
      .merged,
    [two],
  )
})

test('small changes do not lead from one text to another', () => {
  const { link } = createStoryLinker('b')
  const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett'.split(' ')
  const others = 'zoulou yankee xray whisky victor uniforme tango sierra romeo quebec'.split(' ')
  const stories = words.map(
    (_, i) => link(mention({ text: [...others.slice(0, i), ...words.slice(i)].join(' ') })).story,
  )
  assert.equal(stories[0], stories[1])
  assert.notEqual(stories[0], stories[9])
})

test('a link that half of all mentions carry for days is no link', () => {
  const { link } = createStoryLinker('b')
  const stories = new Set<string>()
  for (let i = 0; i < 200; i++) {
    const { story } = link(mention({ at: i * HOUR, links: ['https://shop.example/nouveautes'] }))
    if (i > 100) stories.add(story)
  }
  assert.equal(stories.size, 99)
})

test('addresses of one page have one spelling', () => {
  assert.equal(canonicalLink('https://M.Shop.example//p/1/?b=2&a=1&utm_medium=x#y'), 'shop.example/p/1?a=1&b=2')
  assert.equal(canonicalLink('https://youtube.com/watch?v=abc&t=4s'), 'youtube.com/watch?v=abc')
  for (const none of [
    'https://shop.example',
    'https://shop.example/fr-fr/',
    'https://x.com/marjolaine',
    'mailto:a@b.example',
    'data:,x',
    '',
    'http://[',
  ])
    assert.equal(canonicalLink(none), null, none)
})

test('the picture look-up misses none within 31 bits and takes none beyond', () => {
  const hashes = new PictureHashes<number>()
  const kept = Array.from({ length: 2000 }, hash)
  kept.forEach((pdq, i) => {
    hashes.add(pdq, i)
  })
  for (let n = 0; n < 500; n++) {
    const i = Math.floor(draw() * kept.length)
    const bits = Math.floor(draw() * 40)
    const found = hashes.find(flip(kept[i] as string, bits))
    assert.deepEqual(found, bits <= 31 ? [{ value: i, distance: bits }] : [])
  }
})

test('thirty-five thousand mentions link without slowing down', () => {
  const { link } = createStoryLinker('b')
  const words = Array.from({ length: 2000 }, () => hash().slice(0, 3 + Math.floor(draw() * 6)))
  const time = (from: number) => {
    const before = performance.now()
    for (let i = 0; i < 5000; i++)
      link(
        mention({
          at: (from + i) * 20_000,
          text: Array.from({ length: 15 }, () => pick(draw, words)).join(' '),
          links: i % 3 ? [] : [`https://a.example/${i % 500}`],
        }),
      )
    return performance.now() - before
  }
  time(0)
  const early = time(5000)
  for (let round = 2; round < 6; round++) time(round * 5000)
  assert.ok(time(30_000) < 4 * early + 100)
})
