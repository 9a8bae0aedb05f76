import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createPictureIndex } from '../../src/core/recognise/image/index.ts'
import { openPictures } from '../../src/edges/models/pictures.ts'
import { Listening } from '../../src/engine/listening.ts'
import type { Words } from '../../src/engine/ports/words.ts'
import { drawn as drawing } from './drawings.ts'
import { openHouse, PAGE } from './house.ts'

const pictures = openPictures(new URL('../../src/compose/picture-process.ts', import.meta.url))
after(() => pictures.close())

const drawn = async (n: number) => `data:image/png;base64,${(await drawing(n)).toString('base64')}`

/** A house whose catalogue holds one picture, and whose reader reads in a picture what `words` says of its bytes. */
async function houseThatReads(words: Record<string, string>) {
  const house = await openHouse()
  const read: string[] = []
  house.world.edges.pictures = pictures
  house.world.edges.words = {
    installed: true,
    async read(bytes): Promise<Words> {
      const address = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
      read.push(address)
      const text = words[address]
      return text === undefined ? { ok: false, reason: 'timeout' } : { ok: true, text }
    },
    close: async () => {},
  }
  const ours = await drawn(1)
  const seen = await pictures.read(Buffer.from(ours.split(',')[1]!, 'base64'), { features: true })
  assert.ok(seen.ok)
  const listening = new Listening(house.world, async () => {
    const index = createPictureIndex()
    index.add({ item: 'P-4711', title: 'Maillot rayé', page: PAGE, picture: 'a.jpg' }, seen.fingerprint)
    return index
  })
  const take = async (id: string, text: string, image: string) =>
    (await listening.take('marjolaine', [post(id, text, image)])).batch.mentions.length
  const stories = () => house.world.store.read.stories('marjolaine', 0, 10)
  return { house, listening, take, stories, read, ours }
}

const post = (id: string, text: string, image: string) => ({
  network: 'x',
  id,
  at: '2012-01-04T10:00:00Z',
  text,
  author: { id: `author ${id}` },
  images: [image],
})

test('a screenshot that names our page in its words is a mention, and its story knows the page', async () => {
  const picture = await drawn(2)
  const { house, listening, take, stories, read } = await houseThatReads({ [picture]: 'marjolaine.example/p/4711 ⋮' })
  assert.equal(await take('1', 'mdr regardez le fond', picture), 0)
  assert.equal(await listening.readWords(), 1)
  const [story] = await stories()
  assert.deepEqual([story?.posts, story?.page], [1, PAGE])
  const [row] = await house.world.store.read.picturesOf('marjolaine', [{ network: 'x', id: '1' }])
  assert.equal(JSON.parse(row?.match ?? '{}').read, 'address')
  // The next one who posts it is a mention at once; nobody reads it again.
  assert.equal(await take('2', 'encore', picture), 1)
  assert.equal(await listening.readWords(), 0)
  assert.equal(read.length, 1)
  await house.close()
})

test("a product's name in a picture gives a mention's story its page, and makes no mention of a stranger's post", async () => {
  const picture = await drawn(3)
  const { house, listening, take, stories } = await houseThatReads({ [picture]: 'Maillot rayé\n12,90 €' })
  assert.equal(await take('1', 'regardez', picture), 0)
  assert.equal(await take('2', 'bravo Marjolaine', picture), 1)
  assert.equal((await stories())[0]?.page, null)
  await listening.readWords()
  const all = await stories()
  assert.deepEqual(
    all.map(({ posts, page }) => [posts, page]),
    [[1, PAGE]],
  )
  await house.close()
})

test('a query counts what is read in a picture, and what it excludes counts too', async () => {
  const [one, other] = [await drawn(4), await drawn(5)]
  const { house, listening, take, stories } = await houseThatReads({
    [one]: 'la nouvelle page de Marjolaine',
    [other]: 'thym, marjolaine, laurier',
  })
  await take('1', 'oh', one)
  await take('2', 'oh', other)
  await listening.readWords()
  const all = await stories()
  assert.deepEqual(
    all.map(({ posts }) => posts),
    [1],
  )
  await house.close()
})

test('our own picture is not read, a reader that gives up is counted, a deleted post is forgotten', async () => {
  const { house, listening, take, read, ours, stories } = await houseThatReads({})
  assert.equal(await take('1', 'haha', ours), 1)
  await take('2', 'oh', await drawn(6))
  await take('3', 'oh', await drawn(7))
  await listening.take('marjolaine', [{ network: 'x', deleted: '3' }])
  await listening.readWords()
  assert.equal(read.length, 1)
  assert.equal((await house.world.store.read.drops('marjolaine'))['words_timeout'], 1)
  assert.equal((await stories()).length, 1)
  await house.close()
})

test('bad pictures are counted with their reason, and every post is heard all the same', async () => {
  const { house, listening } = await houseThatReads({})
  const good = Buffer.from((await drawn(8)).split(',')[1]!, 'base64')
  const bad: [Buffer, string][] = [
    [Buffer.from('<!doctype html><title>404</title>'), 'picture_not_a_picture'],
    [Buffer.from('PK\u0003\u0004 not a photo'), 'picture_not_a_picture'],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture_refused'],
    [good.subarray(0, good.length >> 1), 'picture_unreadable'],
    [Buffer.alloc(0), 'picture_not_a_picture'],
  ]
  const items = bad.map(([bytes], n) =>
    post(String(n), 'Marjolaine, regardez', `data:image/jpeg;base64,${bytes.toString('base64')}`),
  )
  const { batch } = await listening.take('marjolaine', [...items, post('last', 'Marjolaine', 'data:nonsense')])
  assert.equal(batch.mentions.length, 6)
  assert.deepEqual(batch.dropped, {
    picture_not_a_picture: 3,
    picture_refused: 1,
    picture_unreadable: 2,
  })
  await house.close()
})

test("of a stranger's picture nothing is kept; once a mention carries it, its thumbnail is", async () => {
  const picture = await drawn(8)
  const { house, take } = await houseThatReads({})
  const kept: string[] = []
  const { put } = house.world.media
  house.world.media.put = async (bytes) => {
    const name = await put(bytes)
    kept.push(name)
    return name
  }
  assert.equal(await take('1', 'mes vacances', picture), 0)
  assert.deepEqual(kept, [])
  assert.equal(await take('2', 'merci Marjolaine', picture), 1)
  assert.equal(kept.length, 1)
  const [row] = await house.world.store.read.picturesOf('marjolaine', [{ network: 'x', id: '2' }])
  assert.equal(row?.sha256, kept[0])
  await house.close()
})
