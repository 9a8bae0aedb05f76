import type { Person } from '../contract/people.ts'
import { createPictureIndex } from '../core/recognise/image/index.ts'
import type { LiveViews } from '../doors/server/events.ts'
import type { Room } from '../doors/server/hall.ts'
import { countedIds, randomIds } from '../edges/ids/ids.ts'
import { memoryMedia } from '../edges/media/files.ts'
import { plainCapture } from '../edges/proof/capture.ts'
import { passingWall } from '../edges/secrets/secrets.ts'
import { simulate } from '../edges/simulated/simulate.ts'
import { openMemoryStore } from '../edges/store/open.ts'
import { type Case, cases, Drill, DrillClock } from '../engine/drill.ts'
import { Listening } from '../engine/listening.ts'
import { pageOutlet } from '../engine/page-outlet.ts'
import type { Bell } from '../engine/ports/bell.ts'
import type { Ids } from '../engine/ports/ids.ts'
import type { Media } from '../engine/ports/media.ts'
import type { Pictures } from '../engine/ports/pictures.ts'
import type { Store } from '../engine/ports/store.ts'
import type { Change, World } from '../engine/world.ts'
import { drillWords } from '../says/drill.ts'
import { voice } from '../says/voice.ts'
import { openEyes } from './eyes.ts'
import { readBeside } from './files.ts'

/** Real milliseconds between two steps of a drill's time. */
const STEP = 250

/** Drill worlds: the same engine, their own store in memory, their own time, simulated edges. At the end everything is thrown away. */
export class Drills {
  readonly #rooms: Map<string, Room>
  readonly #url: string
  readonly #pictures: Pictures
  readonly #views: LiveViews
  readonly #told: (name: string) => (change: Change) => void
  readonly #running = new Map<string, { timer: NodeJS.Timeout; turn: Promise<void> }>()
  #count = 0

  constructor(
    rooms: Map<string, Room>,
    url: string,
    pictures: Pictures,
    views: LiveViews,
    told: (name: string) => (change: Change) => void,
  ) {
    this.#rooms = rooms
    this.#url = url
    this.#pictures = pictures
    this.#views = views
    this.#told = told
  }

  async start(played: Case, mode: 'watch' | 'play', speed: number, player: Person, lang: 'fr' | 'en'): Promise<Room> {
    const name = `drill-${++this.#count}`
    const store = await openMemoryStore()
    const parts = {
      name,
      store,
      media: memoryMedia(),
      url: `${this.#url}/w/${name}`,
      ids: randomIds(),
      pictures: this.#pictures,
    }
    const { world, listening, drill } = await stage(played, mode, speed, mode === 'play' ? player : null, lang, parts, {
      changed: this.#told(name),
      consoleBell: (brand) => this.#views.bell(name, brand),
    })
    const room: Room = { world, listening, drill }
    this.#rooms.set(name, room)
    this.#keepTime(name, drill)
    return room
  }

  #keepTime(name: string, drill: Drill): void {
    let last = performance.now()
    let busy = false
    const entry = { timer: undefined as unknown as NodeJS.Timeout, turn: Promise.resolve() }
    entry.timer = setInterval(() => {
      if (busy || drill.over) return
      const now = performance.now()
      const elapsed = Math.min(now - last, 4 * STEP)
      last = now
      busy = true
      entry.turn = drill.run(elapsed).finally(() => {
        busy = false
      })
    }, STEP)
    this.#running.set(name, entry)
  }

  async end(name: string): Promise<void> {
    const running = this.#running.get(name)
    const room = this.#rooms.get(name)
    if (!running || !room) return
    clearInterval(running.timer)
    await running.turn
    this.#running.delete(name)
    this.#rooms.delete(name)
    await room.world.store.close()
  }

  async close(): Promise<void> {
    for (const name of [...this.#running.keys()]) await this.end(name)
  }
}

type Parts = { name: string; store: Store; media: Media; url: string; ids: Ids; pictures: Pictures }
type Seen = { changed: (change: Change) => void; consoleBell: (brand: string) => Bell | null }

/** Sets a case's stage: a world like any other, whose clock and edges are the drill's. */
async function stage(
  found: Case,
  mode: 'watch' | 'play',
  speed: number,
  player: Person | null,
  lang: 'fr' | 'en',
  parts: Parts,
  seen: Seen,
) {
  const clock = new DrillClock(found.start)
  const edges = simulate(found, clock)
  const { name, store, media, url, ids, pictures } = parts
  const world: World = {
    name,
    store,
    media,
    clock,
    ids,
    voice,
    url,
    changed: seen.changed,
    edges: {
      fetch: edges.fetch,
      file: readBeside,
      pictures,
      words: null,
      timestamps: null,
      wall: passingWall(),
      capture: plainCapture(edges.fetch),
      desks: async () => edges.desks,
      writers: async () => new Map(),
      classifier: null,
      outlets: async () =>
        new Map(edges.outlets).set(
          'page',
          pageOutlet(() => clock.now()),
        ),
      bells: async (brand) => {
        const bell = seen.consoleBell(brand)
        return bell ? new Map(edges.bells).set('console', bell) : edges.bells
      },
    },
  }
  const listening = new Listening(world, async () => {
    const index = createPictureIndex()
    for (const { item, title, page, picture } of found.catalogue) {
      const read = await pictures.read((await edges.fetch(picture)).body, { features: true })
      if (read.ok) index.add({ item, title, page, picture }, read.fingerprint)
    }
    return index
  })
  const drill = new Drill(found, mode, speed, world, listening, clock, drillWords, lang)
  await drill.prepare(player)
  return { world, listening, drill }
}

/** A drill for the command line: in memory, without a console. */
export async function openCommandDrill(id: string, speed: number, lang: 'fr' | 'en') {
  const store = await openMemoryStore()
  const pictures = openEyes()
  const parts = {
    name: 'drill',
    store,
    media: memoryMedia(),
    url: 'http://localhost/w/drill',
    ids: countedIds(),
    pictures,
  }
  const { drill } = await stage(cases.find((one) => one.id === id)!, 'watch', speed, null, lang, parts, {
    changed: () => {},
    consoleBell: () => null,
  })
  return {
    drill,
    async close() {
      await pictures.close()
      await store.close()
    },
  }
}
