import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Fingerprint } from '../../contract/picture.ts'
import { openFinder } from './finder.ts'

const PROGRAM = new URL('../../compose/picture-process.ts', import.meta.url)
const finder = await openFinder(PROGRAM)
after(() => finder.close())

const print = (digit: string): Fingerprint => ({
  width: 100,
  height: 80,
  pdq: digit.repeat(64),
  mirror: digit.repeat(64),
  quality: 100,
  parts: [],
})
const item = (name: string) => ({ item: name, title: '', page: `https://s.example/${name}`, picture: `${name}.jpg` })

test('what is added in the thread is found, saved, found again and dropped', async () => {
  await finder.add(item('a'), print('1'))
  await finder.add(item('b'), print('e'))
  assert.equal(finder.size, 2)
  const [match] = await finder.find(print('e'))
  assert.deepEqual([match?.item, match?.page, match?.region], ['b', 'https://s.example/b', [0, 0, 100, 80]])
  const again = await openFinder(PROGRAM, await finder.save())
  assert.equal(again.size, 2)
  await again.drop('b.jpg')
  assert.deepEqual([again.size, await again.find(print('e'))], [1, []])
  await again.close()
})

test('two items that show one picture are both named', async () => {
  await finder.add(item('a in blue'), print('1'))
  assert.deepEqual(
    (await finder.find(print('1'))).map((match) => match.item),
    ['a', 'a in blue'],
  )
})

test('bytes that are no index are refused with a sentence; a closed index says so', async () => {
  await assert.rejects(openFinder(PROGRAM, new TextEncoder().encode('no')), /no picture index/)
  const closed = await openFinder(PROGRAM)
  await closed.close()
  await assert.rejects(closed.find(print('1')), /closed/)
})
