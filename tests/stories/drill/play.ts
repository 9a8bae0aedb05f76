import { createHash } from 'node:crypto'
import { openEyes } from '../../../src/compose/eyes.ts'
import type { Incident } from '../../../src/contract/incident.ts'
import type { Fingerprint, PictureMatch } from '../../../src/contract/picture.ts'
import type { PictureIndex } from '../../../src/contract/stages.ts'
import type { Case } from '../../../src/core/drill/case.ts'
import { createPictureIndex } from '../../../src/core/recognise/image/index.ts'
import { countedIds } from '../../../src/edges/ids/ids.ts'
import { memoryMedia } from '../../../src/edges/media/files.ts'
import { plainCapture } from '../../../src/edges/proof/capture.ts'
import { passingWall } from '../../../src/edges/secrets/secrets.ts'
import { simulate } from '../../../src/edges/simulated/simulate.ts'
import { openMemoryStore } from '../../../src/edges/store/open.ts'
import { Drill, DrillClock } from '../../../src/engine/drill.ts'
import { Listening } from '../../../src/engine/listening.ts'
import { pageOutlet } from '../../../src/engine/page-outlet.ts'
import type { Pictures, SeenPicture } from '../../../src/engine/ports/pictures.ts'
import type { World } from '../../../src/engine/world.ts'
import { drillWords } from '../../../src/says/drill.ts'
import { voice } from '../../../src/says/voice.ts'

const URL_OF_THE_HOUSE = 'http://127.0.0.1:4444/w/drill-1'

/** Reads each distinct picture once: a case shows the same few hundreds of times. */
function readingOnce(pictures: Pictures): Pictures {
  const seen = new Map<string, Promise<SeenPicture>>()
  return {
    read(bytes, options) {
      const key = `${createHash('sha256').update(bytes).digest('hex')} ${options?.features ?? false} ${options?.thumbnail ?? false}`
      const known = seen.get(key) ?? pictures.read(bytes, options)
      seen.set(key, known)
      return known
    },
    close: () => pictures.close(),
  }
}

/** The same fingerprint is searched once. */
function findingOnce(index: PictureIndex): PictureIndex {
  const found = new WeakMap<Fingerprint, PictureMatch[]>()
  return {
    get size() {
      return index.size
    },
    add: (item, fingerprint) => index.add(item, fingerprint),
    find(fingerprint) {
      const known = found.get(fingerprint) ?? index.find(fingerprint)
      found.set(fingerprint, known)
      return known
    },
  }
}

/** A case in a world of its own, in process, with simulated edges. */
export async function stage(played: Case, mode: 'watch' | 'play') {
  const store = await openMemoryStore()
  const clock = new DrillClock(played.start)
  const edges = simulate(played, clock)
  const pictures = readingOnce(openEyes())
  const world: World = {
    name: 'drill-1',
    store,
    media: memoryMedia(),
    clock,
    ids: countedIds(),
    voice,
    url: URL_OF_THE_HOUSE,
    changed: () => {},
    edges: {
      fetch: edges.fetch,
      file: async () => ({ reason: 'picture_unreadable' }),
      pictures,
      words: null,
      timestamps: null,
      wall: passingWall(),
      capture: plainCapture(edges.fetch),
      outlets: async () =>
        new Map(edges.outlets).set(
          'page',
          pageOutlet(() => clock.now()),
        ),
      bells: async () => edges.bells,
      desks: async () => edges.desks,
      writers: async () => new Map(),
      classifier: null,
    },
  }
  const listening = new Listening(world, async () => {
    const index = createPictureIndex()
    for (const { item, title, page, picture } of played.catalogue) {
      const seen = await pictures.read((await edges.fetch(picture)).body, { features: true })
      if (seen.ok) index.add({ item, title, page, picture }, seen.fingerprint)
    }
    return findingOnce(index)
  })
  const drill = new Drill(played, mode, 60, world, listening, clock, drillWords, 'fr')
  await drill.prepare(null)
  return {
    drill,
    world,
    edges,
    clock,
    async incident(): Promise<Incident | null> {
      return (await store.read.incidents(played.brand.id))[0] ?? null
    },
    async close() {
      await pictures.close()
      await store.close()
    },
  }
}
