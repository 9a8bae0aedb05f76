import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Brand } from '../contract/brand.ts'
import { Trouble } from '../contract/refusal.ts'
import { outside } from '../doors/cli/checks.ts'
import { sayFinding, sayUnusable, Unusable } from '../doors/cli/out.ts'
import { postsOf, untilBroken } from '../doors/cli/posts.ts'
import { fileFault } from '../doors/cli/read.ts'
import type { IntoLive, OpenReplay } from '../doors/cli/replay.ts'
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
import type { Lang } from '../says/tools.ts'
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

/** What a batch of lines came to; `bad` by its place among them, from one. */
type Taken = {
  mentions: number
  dropped: Record<string, number>
  stories: readonly string[]
  bad: readonly { line: number; reason: string }[]
}
/** Where the past is handed over. */
type Live = { take(lines: string[]): Promise<Taken>; close(): Promise<void> }

/** Hands posts to the running server, or straight to the store where none runs. Posts and habit are kept; nothing rings. */
export const intoLive: IntoLive = async (brand, files, { zone, lang }, out) => {
  const began = performance.now()
  const live = await openLive(brand, lang)
  const stories = new Set<string>()
  const dropped: Record<string, number> = {}
  const count = (reason: string, more: number) => {
    dropped[reason] = (dropped[reason] ?? 0) + more
  }
  let [posts, matched] = [0, 0]
  let broken = 0
  const told = (fault: Unusable) => {
    broken++
    out.note(sayUnusable(fault, lang))
  }
  let waiting: { from: string; line: number; text: string }[] = []
  const flush = async () => {
    if (waiting.length === 0) return
    const taken = await live.take(waiting.map(({ text }) => text))
    for (const { line, reason } of taken.bad) out.bad(waiting[line - 1]!.from, waiting[line - 1]!.line, reason)
    for (const [reason, more] of Object.entries(taken.dropped)) count(reason, more)
    for (const story of taken.stories) stories.add(story)
    posts += waiting.length
    matched += taken.mentions
    waiting = []
  }
  try {
    for (const file of files) {
      const before = out.badItems
      let refused = 0
      for await (const arrival of untilBroken(postsOf(file, zone, out, lang), told)) {
        if (!('item' in arrival)) continue
        // The server reads times as UTC: what this file's own zone made of them is said outright.
        const at = arrival.at === null ? {} : { at: new Date(arrival.at).toISOString() }
        const { item, from, line } = arrival
        const dated = typeof item === 'object' && item !== null && !Array.isArray(item) ? { ...item, ...at } : item
        waiting.push({ from, line, text: JSON.stringify(dated) })
        if (waiting.length < LINES) continue
        const known = out.badItems
        await flush()
        refused += out.badItems - known
      }
      const unread = out.badItems - before - refused
      if (unread > 0) count('bad_item', unread)
      posts += unread
      await flush()
    }
  } finally {
    await live.close()
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10
  out.line(
    { type: 'summary', posts, matched, dropped, stories: stories.size, alarms: 0, seconds },
    sayFinding({ code: 'handed_over', params: { posts, matched } }, lang),
  )
  if (posts === 0) throw new Unusable({ code: 'posts_none', params: { path: files.join(', ') } })
  return broken > 0 ? 2 : 0
}

async function openLive(brand: Brand, lang: Lang): Promise<Live> {
  const settings = readSettings()
  try {
    const store = await outside(settings.data, lang, () => openFileStore(join(settings.data, 'tocsin.sqlite')))
    await store.close()
  } catch (cause) {
    if (!(cause instanceof StoreInUse)) throw cause
    const path = join(settings.data, 'api-token')
    const token = await readFile(path, 'utf8').catch((fault: unknown) => Promise.reject(fileFault(path, fault)))
    const url = `http://${settings.host}:${settings.port}/w/live/api/b/${brand.id}/past`
    return { take: (lines) => post(url, token.trim(), lang, lines.join('\n')), close: async () => {} }
  }
  const { openHouse } = await import('./house.ts')
  const house = await outside(settings.data, lang, () =>
    openHouse(settings, settings.url ?? 'http://localhost', () => {}),
  )
  const { listening, world } = house.hall.rooms.get('live')!
  if (!(await world.store.read.brand(brand.id))) await world.store.tx((tables) => tables.saveBrand(brand))
  return {
    async take(lines) {
      const items = lines.map((line) => JSON.parse(line) as unknown)
      const { batch } = await listening.take(brand.id, items, { quiet: true })
      return {
        mentions: batch.mentions.length,
        dropped: batch.dropped,
        stories: batch.mentions.flatMap(({ row }) => row?.fact.story ?? []),
        bad: batch.bad.map(({ index, reason }) => ({
          line: index + 1,
          reason: voice.finding(reason, lang, brand.timezone),
        })),
      }
    },
    close: () => house.close(),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function post(url: string, token: string, lang: Lang, body: string): Promise<Taken> {
  const address = new URL(url).origin
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-ndjson',
      'accept-language': lang,
    }
    const sent = request(url, { method: 'POST', headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const answer = parsed(text) as (Taken & { sentence?: string }) | null
      if (response.statusCode === 200 && answer) return resolve(answer)
      if (answer?.sentence)
        return reject(new Unusable({ code: 'live_refused', params: { address, sentence: answer.sentence } }))
      const finding = { code: 'live_garbled', params: { address, status: response.statusCode ?? 0 } }
      reject(new Trouble('broken', `${address} answered ${response.statusCode}`, { finding }))
    })
    sent.on('error', (cause: NodeJS.ErrnoException) => {
      const shut = cause.code === 'ECONNREFUSED'
      const finding = { code: shut ? 'host_shut' : 'host_broken', params: { host: address, detail: cause.message } }
      reject(new Trouble('later', `${address}: ${cause.message}`, { cause, finding }))
    })
    sent.end(body)
  })
}
