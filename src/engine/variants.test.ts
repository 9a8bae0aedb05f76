import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MentionRow, PictureRow } from './ports/store.ts'
import { groupVariants } from './variants.ts'

const hash = (digit: string) => digit.repeat(64)
const mention = (id: string) => ({ post: { network: 'x', id } }) as unknown as MentionRow
function picture(
  post: string,
  sha256: string,
  pdq: string,
  over: { part?: string; match?: string; quality?: number } = {},
) {
  const part = over.part ? [{ region: [0, 0, 9, 9], pdq: hash(over.part), mirror: hash('7'), quality: 90 }] : []
  const fingerprint = {
    width: 90,
    height: 60,
    pdq: hash(pdq),
    mirror: hash('8'),
    quality: over.quality ?? 90,
    parts: part,
  }
  const match = over.match ? JSON.stringify({ picture: over.match, score: 0.9 }) : null
  return { network: 'x', post, n: 0, sha256, fingerprint: JSON.stringify(fingerprint), match } satisfies PictureRow
}

test('versions of one picture stand together, the first one first, each with how often it was seen', () => {
  const groups = groupVariants(['1', '2', '3', '4', '5'].map(mention), [
    picture('1', 'photo', '0'),
    picture('2', 'in a phone', 'f', { part: '0' }),
    picture('3', 'something else', '3'),
    picture('4', 'photo', '0'),
    picture('5', 'once more', 'f'),
  ])
  assert.deepEqual(
    groups.map((group) => group.map(({ sha256, times, first }) => [sha256, times, first.post.id])),
    [
      [
        ['photo', 2, '1'],
        ['in a phone', 1, '2'],
        ['once more', 1, '5'],
      ],
      [['something else', 1, '3']],
    ],
  )
})

test('two crops that show the same picture of ours belong together, two flat ones do not', () => {
  const groups = groupVariants(['1', '2', '3', '4'].map(mention), [
    picture('1', 'left', '0', { match: 'a.jpg' }),
    picture('2', 'right', '3', { match: 'a.jpg' }),
    picture('3', 'white', 'c', { quality: 2 }),
    picture('4', 'also white', 'c', { quality: 2 }),
  ])
  assert.deepEqual(
    groups.map((group) => group.map(({ sha256 }) => sha256)),
    [['left', 'right'], ['white'], ['also white']],
  )
})
