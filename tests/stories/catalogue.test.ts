import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Catalogues } from '../../src/compose/catalogues.ts'
import { openEyes } from '../../src/compose/eyes.ts'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import { watchOwnPictures } from '../../src/engine/own-pictures.ts'
import { drawn } from './drawings.ts'
import { declare, marjolaine, openHouse } from './house.ts'

const pictures = openEyes()
after(() => pictures.close())

/** A real shop on this machine: three pictures with an ETag, one with a date, and who asked for what. */
const shop = { files: new Map<string, { bytes: Buffer; version: string }>(), asked: [] as [string, number][] }
const DAY = 'Mon, 02 Jan 2012 00:00:00 GMT'
const server = createServer((request, response) => {
  const path = request.url!
  const file = shop.files.get(path)
  const say = (status: number, body: string | Buffer = '', headers: Record<string, string> = {}) => {
    shop.asked.push([path, status])
    response.writeHead(status, headers).end(body)
  }
  if (path === '/feed.csv') return say(200, `id,title,link,image_link\n${rows().join('\n')}\n`)
  if (!file) return say(404)
  const same =
    request.headers['if-none-match'] === file.version || request.headers['if-modified-since'] === file.version
  const version: Record<string, string> = file.version === DAY ? { 'last-modified': DAY } : { etag: file.version }
  return same ? say(304) : say(200, file.bytes, { 'content-type': 'image/png', ...version })
})
let site = ''
let folder = ''
const ITEMS = ['a', 'b', 'c', 'd']
const rows = () => ITEMS.map((id) => `P-${id},Item ${id},${site}/p/${id},${site}/${id}.png`)
const put = async (id: string, n: number, version: string) =>
  shop.files.set(`/${id}.png`, { bytes: await drawn(n), version })
const asked = (status?: number) =>
  shop.asked.filter(([path, said]) => path !== '/feed.csv' && (status === undefined || said === status)).map(([p]) => p)

before(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'catalogues-'))
})
after(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

async function openShop() {
  for (const [n, id] of ITEMS.entries()) await put(id, n, id === 'd' ? DAY : `"${id}1"`)
  shop.asked = []
  const house = await openHouse()
  const brand = { ...marjolaine, catalogue: `${site}/feed.csv`, domains: ['127.0.0.1'] }
  await house.world.store.tx((tables) => tables.saveBrand(brand))
  const fetch = createFetchOut({ loopbackAllowed: true, userAgent: 'test' })
  return { house, brand, open: () => new Catalogues(fetch, pictures, { folder }) }
}

test('read again, also after a restart, only what changed comes over the wire', async () => {
  const { house, brand, open } = await openShop()
  const first = open()
  const began = performance.now()
  assert.equal((await first.read(brand)).size, 4)
  assert.deepEqual(asked(200), ['/a.png', '/b.png', '/c.png', '/d.png'])
  assert.ok(performance.now() - began >= 400, 'at most ten a second')

  const second = open()
  assert.equal((await second.open(brand)).size, 4, 'known before anything is asked')
  await put('b', 20, '"b2"')
  shop.files.delete('/c.png')
  shop.asked = []
  const changes = await second.refresh(brand)
  assert.deepEqual([asked(304), asked(200), asked(404)], [['/a.png', '/d.png'], ['/b.png'], ['/c.png']])
  assert.deepEqual(
    changes.map(({ item, kind }) => [item, kind]),
    [
      ['P-b', 'changed'],
      ['P-c', 'gone'],
    ],
  )
  shop.asked = []
  await second.refresh(brand, (page) => page.endsWith('/p/a'))
  assert.deepEqual(asked(), ['/a.png'])
  assert.equal(second.stateOf(brand.id).items, 3)
  await house.close()
})

test('P1: a picture of an open incident that goes in silence calls the team; other changes are a line in the logbook', async () => {
  const { house, brand, open } = await openShop()
  const { world, clock, listening } = house
  const catalogues = open()
  await catalogues.read(brand)
  await house.does('lea', declare({ places: [`${site}/p/a`] }))
  await watchOwnPictures(world, listening, catalogues.refresh)
  assert.deepEqual((await house.incident()).silentRemovals, [])

  shop.files.delete('/a.png')
  shop.files.delete('/b.png')
  clock.at += 11 * 60_000
  await watchOwnPictures(world, listening, catalogues.refresh)
  assert.deepEqual(
    (await house.incident()).silentRemovals.map(({ place }) => place),
    [`${site}/a.png`],
  )
  await house.settle()
  assert.ok(house.rung.some(({ call }) => call.title.includes('disparu sans un mot')))

  // b is on nobody's tongue: it is asked for with the whole catalogue, once nothing is open.
  const logged = async () =>
    (await world.store.read.journal(brand.id, 'brand'))
      .map(({ text }) => JSON.parse(text))
      .filter(({ type }) => type === 'catalogue_changed')
      .map(({ data }) => data)
  assert.deepEqual(await logged(), [])
  const incident = await house.incident()
  await world.store.tx((tables) => tables.saveIncident(brand.id, { ...incident, status: 'closed' }))
  clock.at += 6 * 3_600_000
  await watchOwnPictures(world, listening, catalogues.refresh)
  assert.deepEqual(await logged(), [{ gone: 1, changed: 0, pictures: [`${site}/b.png`] }])
  await house.close()
})

test('where a story rings and nobody has opened an incident, a picture replaced in silence rings again, once', async () => {
  const { house, brand, open } = await openShop()
  const { world, clock, listening } = house
  const catalogues = open()
  await catalogues.read(brand)
  const watch = await listening.watch(brand.id)
  await house.talk(1, () => 'Marjolaine, regardez', { links: [`${site}/p/a`] })
  const [story] = [...watch.stories.values()]
  story!.row.ringing = { level: 'N1', since: clock.at, lastRing: clock.at, loudest: 1 }
  await put('a', 30, '"a2"')
  await watchOwnPictures(world, listening, catalogues.refresh)
  clock.at += 11 * 60_000
  await put('a', 31, '"a3"')
  await watchOwnPictures(world, listening, catalogues.refresh)
  const alarms = await world.store.read.alarms(brand.id, 10)
  assert.deepEqual(
    alarms.map(({ alarm }) => [alarm.story, alarm.again, alarm.because[0]?.code]),
    [[story!.row.id, true, 'own_picture_changed']],
  )
  await house.close()
})
