import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Brand } from '../contract/brand.ts'
import { Trouble } from '../contract/refusal.ts'
import type { Code, Out } from '../doors/cli/out.ts'
import { postsOf } from '../doors/cli/posts.ts'
import type { OpenReplay } from '../doors/cli/replay.ts'
import { countedIds } from '../edges/ids/ids.ts'
import { memoryMedia } from '../edges/media/files.ts'
import { createFetchOut } from '../edges/outside/fetch.ts'
import { plainCapture } from '../edges/proof/capture.ts'
import { passingWall } from '../edges/secrets/secrets.ts'
import { StoreInUse } from '../edges/store/lock.ts'
import { openFileStore, openMemoryStore } from '../edges/store/open.ts'
import { Listening } from '../engine/listening.ts'
import { ArrivalClock } from '../engine/replay.ts'
import type { World } from '../engine/world.ts'
import { voice } from '../says/voice.ts'
import { readSettings } from '../settings.ts'
import { Catalogues } from './catalogues.ts'
import { openEyes } from './eyes.ts'
import { readBeside } from './files.ts'
import { userAgent } from './version.ts'

/** A replay's world: a store in memory, counted ids, no bell, no outlet; only pictures and the catalogue may be fetched. */
export const openReplay: OpenReplay = async (brand, tell) => {
  const settings = readSettings()
  const store = await openMemoryStore()
  const clock = new ArrivalClock()
  const pictures = openEyes()
  const fetch = createFetchOut({ loopbackAllowed: settings.loopbackAllowed, userAgent })
  const nowhere = async () => {
    throw new Trouble('gone', 'a replay reaches nobody')
  }
  const world: World = {
    name: 'replay',
    store,
    media: memoryMedia(),
    clock,
    ids: countedIds(),
    voice,
    url: null,
    changed: () => {},
    edges: {
      fetch,
      file: readBeside,
      pictures,
      words: null,
      timestamps: null,
      wall: passingWall(),
      capture: plainCapture(nowhere),
      outlets: async () => new Map(),
      bells: async () => new Map(),
      desks: async () => new Map(),
      writers: async () => new Map(),
      classifier: null,
    },
  }
  await store.tx((tables) => tables.saveBrand(brand))
  const listening = new Listening(world, new Catalogues(fetch, pictures, { tell }).read)
  return {
    world,
    clock,
    listening,
    async close() {
      await pictures.close()
      await store.close()
    },
  }
}

const LINES = 500

/** Hands posts to the running server, or straight to the store where none runs. Posts and habit are kept; nothing rings. */
export async function intoLive(brand: Brand, files: string[], out: Out): Promise<Code> {
  const settings = readSettings()
  const send = await sender(settings, brand)
  let posts = 0
  let mentions = 0
  let lines: string[] = []
  const flush = async () => {
    if (lines.length === 0) return
    const answer = await send(lines)
    posts += lines.length
    mentions += answer
    lines = []
  }
  for (const file of files) {
    for await (const arrival of postsOf(file, 'UTC', out, brand.languages[0] ?? 'en')) {
      if (!('item' in arrival)) continue
      lines.push(JSON.stringify(arrival.item))
      if (lines.length >= LINES) await flush()
    }
  }
  await flush()
  out.line({ type: 'summary', posts, matched: mentions }, `${posts} posts handed over, ${mentions} mentions`)
  return 0
}

async function sender(
  settings: ReturnType<typeof readSettings>,
  brand: Brand,
): Promise<(lines: string[]) => Promise<number>> {
  try {
    const store = await openFileStore(join(settings.data, 'tocsin.sqlite'))
    await store.close()
  } catch (cause) {
    if (!(cause instanceof StoreInUse)) throw cause
    const token = (await readFile(join(settings.data, 'api-token'), 'utf8')).trim()
    const url = `http://${settings.host}:${settings.port}/w/live/api/b/${brand.id}/posts?quiet=1`
    return (lines) => post(url, token, lines.join('\n'))
  }
  const { openHouse } = await import('./house.ts')
  const house = await openHouse(settings, settings.url ?? 'http://localhost', () => {})
  const { listening, world } = house.hall.rooms.get('live')!
  if (!(await world.store.read.brand(brand.id))) await world.store.tx((tables) => tables.saveBrand(brand))
  process.once('beforeExit', () => void house.close())
  return async (lines) =>
    (
      await listening.take(
        brand.id,
        lines.map((line) => JSON.parse(line) as unknown),
        { quiet: true },
      )
    ).batch.mentions.length
}

function post(url: string, token: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' }
    const sent = request(url, { method: 'POST', headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      if (response.statusCode !== 200) return reject(new Error(`the server answered ${response.statusCode}: ${text}`))
      resolve((JSON.parse(text) as { mentions: number }).mentions)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
