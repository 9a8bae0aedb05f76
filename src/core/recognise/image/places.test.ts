import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CatalogueLook, changesOf, type Place, placesOf } from './places.ts'

/** A hash with its first `bits` bits set. */
const hash = (bits: number) =>
  BigInt.asUintN(256, (1n << BigInt(bits)) - 1n)
    .toString(16)
    .padStart(64, '0')
const place = (item: string, picture: string, bits: number, sha256 = `${picture} ${bits}`): Place => ({
  item,
  page: `https://s.example/${item}`,
  picture,
  sha256,
  pdq: hash(bits),
  quality: 90,
})
const look = (places: Place[], unseen: string[] = [], complete = true): CatalogueLook => ({ complete, places, unseen })

test('an asset stands on every page and in every size that shows it', () => {
  const places = [
    place('fr', 'a.jpg', 0),
    place('en', 'a.jpg', 0),
    place('fr', 'a-small.jpg', 8),
    place('x', 'b.jpg', 90),
  ]
  assert.deepEqual(
    placesOf(places, 'a.jpg').map(({ item, picture }) => `${item} ${picture}`),
    ['fr a.jpg', 'en a.jpg', 'fr a-small.jpg'],
  )
  assert.deepEqual(placesOf(places, 'nowhere.jpg'), [])
})

test('two flat pictures are only the same by their bytes', () => {
  const flat = { ...place('a', 'a.jpg', 0), quality: 3 }
  assert.equal(placesOf([flat, { ...flat, picture: 'b.jpg', sha256: 'other' }], 'a.jpg').length, 1)
})

test('a picture taken away is gone, another one at its address has changed', () => {
  const before = look([place('1', 'a.jpg', 0), place('1', 'b.jpg', 60), place('2', 'c.jpg', 0)])
  const after = look([place('1', 'b.jpg', 120), place('2', 'c.jpg', 0)])
  assert.deepEqual(changesOf(before, after), [
    { item: '1', page: 'https://s.example/1', picture: 'a.jpg', kind: 'gone' },
    { item: '1', page: 'https://s.example/1', picture: 'b.jpg', kind: 'changed' },
  ])
})

test('packed anew or moved to another address of the same item, it is still there', () => {
  const before = look([place('1', 'a.jpg', 0), place('1', 'b.jpg', 90)])
  assert.deepEqual(changesOf(before, look([place('1', 'a.jpg', 12, 'packed anew'), place('1', 'b-2.jpg', 90)])), [])
})

test('silence is not absence', () => {
  const before = look([place('1', 'a.jpg', 0), place('2', 'b.jpg', 90)])
  assert.deepEqual(changesOf(before, look([place('2', 'b.jpg', 90)], ['a.jpg'])), [])
  assert.deepEqual(changesOf(before, look([], [], false)), [])
})
