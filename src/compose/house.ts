import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Brand } from '../contract/brand.ts'
import type { Person } from '../contract/people.ts'
import { LiveViews } from '../doors/server/events.ts'
import type { Hall, Room } from '../doors/server/hall.ts'
import { randomIds } from '../edges/ids/ids.ts'
import { filesMedia } from '../edges/media/files.ts'
import { createFetchOut } from '../edges/outside/fetch.ts'
import { browserCapture, browserOf } from '../edges/proof/browser.ts'
import { plainCapture } from '../edges/proof/capture.ts'
import { timestampsFrom } from '../edges/proof/timestamps.ts'
import { readKey, secretsWith } from '../edges/secrets/secrets.ts'
import { proposeBrand } from '../edges/shops/propose.ts'
import { openFileStore, openPostgresStore } from '../edges/store/open.ts'
import { logFollower } from '../edges/visits/follow.ts'
import { connected } from '../engine/connectors.ts'
import { resumeDelivery } from '../engine/deliver.ts'
import { Listening } from '../engine/listening.ts'
import { watchOwnPictures } from '../engine/own-pictures.ts'
import { pageOutlet } from '../engine/page-outlet.ts'
import type { FetchOut } from '../engine/ports/outside.ts'
import type { Timestamps } from '../engine/ports/proof.ts'
import { checkSources } from '../engine/source-health.ts'
import { Sources } from '../engine/sources.ts'
import { tick } from '../engine/tick.ts'
import { Visits } from '../engine/visits.ts'
import type { Change, World } from '../engine/world.ts'
import { voice } from '../says/voice.ts'
import type { Settings } from '../settings.ts'
import { Catalogues } from './catalogues.ts'
import { consoleFolder } from './console.ts'
import { Drills } from './drills.ts'
import { openEyes, openOwnClassifier, openWordReader } from './eyes.ts'
import { readBeside } from './files.ts'
import { registries } from './registries.ts'
import { userAgent, version } from './version.ts'

const TICK = 1000
/** Settings that are saved twice do not read the catalogue twice. */
const READ_AGAIN = 10 * 60_000
/** A catalogue never read before is waited for so long: a small one is known then, a large one is learnt while we listen. */
const FIRST_READING = 10_000

export type House = { hall: Hall; views: LiveViews; close(): Promise<void> }

/** Puts the live house together by hand: store, edges, the live world, its ears and its time. */
export async function openHouse(settings: Settings, url: string, write: (line: string) => void): Promise<House> {
  await mkdir(settings.data, { recursive: true })
  const store = settings.database
    ? await openPostgresStore(settings.database)
    : await openFileStore(join(settings.data, 'tocsin.sqlite'))
  const secrets = secretsWith(await readKey(join(settings.data, 'key')))
  const apiToken = await tokenIn(join(settings.data, 'api-token'))
  const fetch = createFetchOut({ loopbackAllowed: settings.loopbackAllowed, userAgent })
  const pictures = openEyes()
  const classifier = openOwnClassifier(settings.classifier, write)
  const words = openWordReader()
  const views = new LiveViews()
  const clock = { now: () => Date.now() }
  const toWriter = createFetchOut({
    loopbackAllowed: settings.loopbackAllowed,
    privateHost: settings.writerHost,
    userAgent,
  })
  const tools = { fetch, toWriter, now: clock.now, loopbackAllowed: settings.loopbackAllowed, write }
  const { outlets, bells, desks, writers } = connected(store, secrets, registries, tools)
  const listeners = new Set<(world: string, change: Change) => void>()
  const told = (name: string) => (change: Change) => {
    views.tell(name, change)
    for (const listener of listeners) listener(name, change)
  }
  const outside = `${url}/w/live`
  const world: World = {
    name: 'live',
    store,
    media: filesMedia(join(settings.data, 'media')),
    clock,
    ids: randomIds(),
    voice,
    url: outside,
    changed: told('live'),
    edges: {
      fetch,
      file: readBeside,
      pictures,
      classifier,
      words,
      capture: browserCapture(plainCapture(fetch), await browserOf(settings.chromium), fetch),
      wall: secretsWith(await readKey(settings.wallKey ?? join(settings.data, 'wall-key'))),
      timestamps: await timestampsOf(settings, fetch),
      desks,
      writers,
      outlets: async (brand) => (await outlets(brand)).set('page', pageOutlet(clock.now)),
      bells: async (brand) => (await bells(brand)).set('console', views.bell('live', brand)),
    },
  }
  const catalogues: Catalogues = new Catalogues(fetch, pictures, {
    folder: join(settings.data, 'catalogues'),
    learnt: (brand) => listening.lookAgain(brand),
  })
  const listening: Listening = new Listening(world, async (brand) => {
    const known = await catalogues.open(brand)
    const readAt = catalogues.stateOf(brand.id).readAt ?? 0
    if (clock.now() - readAt < READ_AGAIN) return known
    const reading = catalogues.refresh(brand).catch((cause: unknown) => write(`catalogue: ${String(cause)}`))
    if (known.size === 0) await Promise.race([reading, wait(FIRST_READING, null, { ref: false })])
    return known
  })
  const live: Room = { world, listening, drill: null }
  const rooms = new Map([['live', live]])
  const drills = new Drills(rooms, url, pictures, views, told)
  const sources = new Sources(world, listening, registries.networks, secrets, tools)
  const visits = new Visits(world, listening, logFollower)
  const hall: Hall = {
    version,
    rooms,
    secrets,
    apiToken,
    urlSet: settings.url !== null && !/\/\/(localhost|127\.|\[::1\])/.test(settings.url),
    secureCookies: url.startsWith('https:'),
    loopbackOnly: /^(127\.|localhost$|::1$)/.test(settings.host),
    ...registries,
    startDrill: (drill, mode, speed, person: Person, lang) => drills.start(drill, mode, speed, person, lang),
    endDrill: (name) => drills.end(name),
    propose: (address) => proposeBrand(address, fetch),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    restartSources: async (brand) => {
      await sources.restart(brand)
      await visits.restart(brand)
    },
    catalogueOf: (brand) => catalogues.stateOf(brand),
    consoleFolder,
  }
  await resumeDelivery(world)
  const brands: Brand[] = await store.read.brands()
  for (const brand of brands) {
    await sources.start(brand.id)
    await visits.restart(brand.id)
  }
  const beat = keepTime(() => beatOnce(world, listening), write)
  const reading = keepTime(() => listening.readWords(), write)
  const own = keepTime(() => watchOwnPictures(world, listening, catalogues.refresh), write, MINUTE)
  return {
    hall,
    views,
    async close() {
      catalogues.close()
      await words.close()
      await reading.stop()
      await own.stop()
      await beat.stop()
      await drills.close()
      await sources.close()
      await visits.close()
      views.close()
      await pictures.close()
      await classifier?.close()
      await store.close()
    },
  }
}

/** Work that comes back, every second or as told, never two at once. A bug in it is told and does not stop the bell. */
function keepTime(
  work: () => Promise<unknown>,
  write: (line: string) => void,
  every = TICK,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = work()
      .catch((cause: unknown) =>
        write(`tick: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`),
      )
      .finally(() => {
        busy = false
      })
  }, every)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}

async function timestampsOf({ timestamps, timestampsCa }: Settings, fetch: FetchOut): Promise<Timestamps | null> {
  if (timestamps === null) return null
  return timestampsFrom(timestamps, timestampsCa === null ? null : await readFile(timestampsCa, 'utf8'), fetch)
}

async function tokenIn(path: string): Promise<string> {
  const known = await readFile(path, 'utf8').catch(() => null)
  if (known) return known.trim()
  const token = randomBytes(24).toString('base64url')
  await writeFile(path, `${token}\n`, { mode: 0o600 })
  return token
}

const MINUTE = 60_000
let passed = 0

/** A tick each second; once a minute, time passes over the stories that ring. */
async function beatOnce(world: World, listening: Listening): Promise<void> {
  await tick(world)
  const at = world.clock.now()
  if (at - passed < MINUTE) return
  passed = at
  for (const { id } of await world.store.read.brands()) {
    await listening.passTime(id)
    await checkSources(world, listening, id, at)
  }
}
