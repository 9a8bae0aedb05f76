import assert from 'node:assert/strict'
import { test } from 'node:test'
import { learnNames, showsDomain } from './words.ts'

const item = (id: string, title: string, path = `/p/${id}-page`, prices: string[] = []) => ({
  item: id,
  title,
  page: `https://www.shop.example${path}`,
  picture: `${id}.jpg`,
  prices,
})
const namesIn = learnNames([
  item('P-4711', 'Marinière à manches longues enfant', '/p/mariniere-longue', ['39.99 EUR']),
  item('P-4712', 'Marinière à manches courtes bébé', '/p/mariniere-courte', ['29.99 EUR']),
  item('P-4713', 'Salopette en velours côtelé', '/p/salopette', ['1 299,00 €']),
  ...Array.from({ length: 8 }, (_, n) => item(`plain ${n}`, 'T-shirt blanc uni')),
])
const whyOf = (text: string) => namesIn(text).map((one) => [one.item, one.why])

test('the address in the bar of a browser names the page, misread letters and all', () => {
  assert.deepEqual(whyOf('8 https://shop.examp1e/p/mariniere-l0ngue C\nAjouter au panier'), [['P-4711', 'address']])
})

test('a title names its item although a word was misread, and not its neighbour', () => {
  assert.deepEqual(whyOf('NOUVEAU\nSalopette en ve1ours cotele'), [['P-4713', 'title']])
  assert.deepEqual(whyOf('Mariniere a manches Iongues enfant'), [['P-4711', 'title']])
})

test('a title cut short is enough where the price is read too, and with another price it is not', () => {
  assert.deepEqual(whyOf('Mariniere a manches longues en…\n39,99 €'), [['P-4711', 'price']])
  assert.deepEqual(whyOf('Mariniere a manches longues en…\n49,99 €'), [])
  assert.deepEqual(whyOf('Salopette en velours cotele\n1299,00€'), [['P-4713', 'price']])
  assert.deepEqual(whyOf('39,99 €'), [])
})

test('a printed reference names its item, in one piece or in two, and is no year, price or telephone number', () => {
  assert.deepEqual(whyOf('Réf. P-4711'), [['P-4711', 'reference']])
  assert.deepEqual(whyOf('REF P 47I1'), [['P-4711', 'reference']])
  const numbers = learnNames([
    { item: '2012', title: '', page: null, picture: 'a.jpg' },
    { item: '012345', title: '', page: null, picture: 'b.jpg' },
    { item: 'img_0001.jpg', title: '', page: null, picture: 'img_0001.jpg' },
  ])
  assert.deepEqual(numbers('le 4 janvier 2012, tel. 01 23 45 67 89, img_0001.jpg'), [])
  assert.equal(numbers('Article 012345')[0]?.why, 'reference')
})

test('an address says more than a reference, that more than a price, that more than a title', () => {
  const scores = ['shop.example/p/mariniere-longue', 'P-4711', 'Marinière à manches longues enfant 39,99 €', ''].map(
    (text) => namesIn(text)[0]?.score ?? 0,
  )
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  )
  assert.ok(scores[0]! < 0.7)
})

test('words of a title all over a page name nothing, a title broken over lines does', () => {
  assert.deepEqual(whyOf('Marinière\nSoldes d’été\nlivraison\nmanches\nretours gratuits\nlongues\n\nrayon\nenfant'), [])
  assert.deepEqual(whyOf('Marinière\nà manches longues\n\nenfant'), [['P-4711', 'title']])
})

test('a title that eight items share, or one word of it, names none', () => {
  assert.deepEqual(whyOf('T-shirt blanc uni'), [])
  assert.deepEqual(whyOf('quelle marinière'), [])
  assert.deepEqual(whyOf(''), [])
})

test('a domain is read with its dots: letters that follow each other by chance are none', () => {
  assert.ok(showsDomain('o marjolaine.example/p/4711 C', ['marjolaine.example']))
  assert.ok(showsDomain('www.marjoIaine,example', ['marjolaine.example']))
  assert.ok(!showsDomain('la fraise est belle', ['la.fr']))
  assert.ok(!showsDomain('demarjolaine.example.org', ['marjolaine.example']))
  assert.ok(!showsDomain('nos-marjolaine.example', ['marjolaine.example']))
})
