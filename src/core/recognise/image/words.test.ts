import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemsInWords } from './words.ts'

const item = (id: string, title: string, path = `/p/${id}-page`) => ({
  item: id,
  title,
  page: `https://www.shop.example${path}`,
  picture: `${id}.jpg`,
})
const catalogue = [
  item('4711', 'Marinière à manches longues enfant'),
  item('4712', 'Marinière à manches courtes bébé'),
  item('4713', 'Salopette en velours côtelé'),
  ...Array.from({ length: 8 }, (_, n) => item(`plain ${n}`, 'T-shirt blanc uni')),
]

test('the address in the bar of a browser names the page, misread letters and all', () => {
  const [named, ...more] = itemsInWords('8 https://shop.examp1e/p/47l1-page C\nAjouter au panier', catalogue)
  assert.deepEqual([named?.item, named?.why, more.length], ['4711', 'address', 0])
})

test('a title names its item although a word was misread, and not its neighbour', () => {
  const named = itemsInWords('NOUVEAU\nSalopette en ve1ours cotele\n39,99 €', catalogue)
  assert.deepEqual(
    named.map(({ item, why }) => [item, why]),
    [['4713', 'title']],
  )
  assert.deepEqual(
    itemsInWords('Mariniere a manches Iongues enfant', catalogue).map((one) => one.item),
    ['4711'],
  )
})

test('a title that eight items share, or one word of it, names none', () => {
  assert.deepEqual(itemsInWords('T-shirt blanc uni', catalogue), [])
  assert.deepEqual(itemsInWords('quelle marinière', catalogue), [])
  assert.deepEqual(itemsInWords('', catalogue), [])
})
