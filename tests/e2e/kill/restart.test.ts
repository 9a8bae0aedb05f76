import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPictureIndex } from '../../../src/core/recognise/image/index.ts'
import { Listening } from '../../../src/engine/listening.ts'
import { keep } from '../../../src/engine/seal.ts'
import { declare, draft, HOLDING, type House, openHouse, publish } from '../../stories/house.ts'

const LINK = { links: ['https://marjolaine.example/p/4711'] }
const LINES = [
  'Marjolaine et son monsieur tout nu, mdr',
  'regardez le fond de la photo chez Marjolaine 😂',
  'Marjolaine, la honte, un rayon enfant !',
  'qui relit les pages de Marjolaine ? ptdr',
  'je suis choquée par Marjolaine',
]
const line = (n: number) => `${LINES[n % LINES.length]} ${n * 7919}`

/** The same house after its process died: the store is what it was, memory is empty. */
const restarted = (house: House) => new Listening(house.world, async () => createPictureIndex())

async function storiesOf(listening: Listening) {
  const watch = await listening.watch('marjolaine')
  return [...watch.stories.values()].filter(({ row }) => row.posts > 1).map(({ row }) => row)
}

async function talkTo(listening: Listening, house: House, from: number, count: number, at = (n: number) => n * 20_000) {
  const items = Array.from({ length: count }, (_, i) => {
    const n = from + i
    const when = new Date(house.clock.at + at(n)).toISOString()
    return { network: 'x', id: `p${n}`, at: when, text: line(n), author: { id: `a${n}` }, ...LINK }
  })
  return listening.take('marjolaine', items)
}

test('a story keeps its id after a restart although its first post was deleted meanwhile, and rings once', async () => {
  const house = await openHouse()
  await talkTo(house.listening, house, 0, 12)
  const [before, ...others] = await storiesOf(house.listening)
  assert.equal(others.length, 0)
  await house.listening.take('marjolaine', [{ network: 'x', deleted: 'p0' }])
  const again = restarted(house)
  await talkTo(again, house, 12, 8)
  const after = await storiesOf(again)
  assert.deepEqual(
    after.map(({ id, posts }) => [id, posts]),
    [[before!.id, 20]],
  )
  const alarms = await house.world.store.read.alarms('marjolaine', 50)
  assert.equal(alarms.filter(({ alarm }) => !alarm.again).length, 1)
  await house.close()
})

test('posts that arrived out of order make the same stories after a restart', async () => {
  const house = await openHouse()
  await talkTo(house.listening, house, 0, 12, (n) => (12 - n) * 20_000)
  const before = await storiesOf(house.listening)
  const again = restarted(house)
  await talkTo(again, house, 12, 8)
  const after = await storiesOf(again)
  assert.deepEqual(
    after.map(({ id }) => id),
    before.map(({ id }) => id),
  )
  await house.close()
})

test('what goes out is the text that was approved, though another was drafted before it was delivered', async () => {
  const house = await openHouse()
  await house.does('lea', declare())
  await house.does('lea', draft())
  const hash = (await house.incident()).statements[0]!.versions[0]!.hash
  await house.does('nora', { type: 'approve_statement', statement: 's', hash, override: null })
  await house.does('lea', publish())
  await house.does('lea', draft(`${HOLDING} Nous avons aussi un code promo.`))
  await house.settle()
  assert.deepEqual(
    house.published.map(({ text }) => text),
    [HOLDING],
  )
  await house.close()
})

test('a picture kept twice under one command id is one piece of evidence', async () => {
  const house = await openHouse()
  await house.does('lea', declare())
  const once = () =>
    keep(house.world, 'marjolaine', 'i', 'screenshot', Buffer.from('photo'), {}, house.by('lea'), 'photo 1')
  const first = await once()
  assert.equal(await once(), first)
  const kept = (await house.incident()).evidence.filter(({ kind }) => kind === 'screenshot')
  assert.deepEqual(
    kept.map(({ id }) => id),
    [first],
  )
  await house.close()
})
