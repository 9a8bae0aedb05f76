import type { Alarm } from '../contract/alarm.ts'
import type { Brand } from '../contract/brand.ts'
import type { Incident } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import type { Change } from '../core/recognise/image/places.ts'
import { append } from './journal.ts'
import type { Listening } from './listening.ts'
import type { StoryRow } from './ports/store.ts'
import { raise } from './ring.ts'
import { noteSilentRemoval } from './silent.ts'
import { pagePath } from './situation.ts'
import type { World } from './world.ts'

/** Reads a brand's catalogue again, all of it or what stands on some pages, and says what is gone or another. */
export type ReadAgain = (brand: Brand, wanted?: (page: string) => boolean) => Promise<Change[]>

const OPEN_EVERY = 10 * 60_000
const ALL_EVERY = 6 * 3_600_000
/** So many addresses of ordinary changes stand in the logbook; the rest are counted. */
const NAMED = 20
const lastRead = new WeakMap<World, Map<string, { open: number; all: number }>>()

/**
 * Looks whether our own pictures are still there: those of an open story every ten minutes, the whole catalogue every six
 * hours while no story is open. The first whole reading is the start's own.
 */
export async function watchOwnPictures(world: World, listening: Listening, readAgain: ReadAgain): Promise<void> {
  const at = world.clock.now()
  const times = lastRead.get(world) ?? new Map<string, { open: number; all: number }>()
  lastRead.set(world, times)
  for (const brand of await world.store.read.brands()) {
    if (!brand.catalogue) continue
    const last = times.get(brand.id) ?? { open: Number.NEGATIVE_INFINITY, all: at }
    times.set(brand.id, last)
    const { pages } = await openTalk(world, listening, brand.id)
    const all = at - last.all >= ALL_EVERY && pages.length === 0
    if (!all && (pages.length === 0 || at - last.open < OPEN_EVERY)) continue
    const wanted = (page: string) => pages.some((one) => isSamePage(one, page))
    times.set(brand.id, { open: at, all: all ? at : last.all })
    await noteChanges(world, listening, brand, await readAgain(brand, all ? undefined : wanted))
  }
}

/** Incidents of ours that are not closed, stories that ring, and the pages both are about. */
async function openTalk(world: World, listening: Listening, brand: string) {
  const watch = await listening.watch(brand)
  const ringing = [...watch.stories.values()].map(({ row }) => row).filter((row) => row.ringing !== null)
  const incidents = (await world.store.read.incidents(brand)).filter(
    (one) => one.status !== 'closed' && one.declaredAs === 'ours',
  )
  const about = new Map<Incident, string[]>()
  for (const incident of incidents) {
    const story = incident.story === null ? null : await world.store.read.story(brand, incident.story)
    about.set(incident, [...incident.places, ...(story?.page ? [story.page] : [])])
  }
  const pages = [...[...about.values()].flat(), ...ringing.flatMap(({ page }) => page ?? [])]
  return { pages, about, ringing }
}

/**
 * What became of our pictures: where an open incident is about them and no takedown was asked for, somebody removed them in
 * silence, and the team is called (promise P1); where a story rings without an incident, it rings again. All else is
 * ordinary trade and one line in the logbook.
 */
async function noteChanges(world: World, listening: Listening, brand: Brand, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  const { about, ringing } = await openTalk(world, listening, brand.id)
  const ordinary: Change[] = []
  for (const change of changes) {
    const picture = URL.parse(change.picture, brand.catalogue)?.href
    const isAbout = (place: string | null) =>
      place !== null && (place === picture || (change.page !== null && isSamePage(place, change.page)))
    const incident = [...about].find(([, places]) => places.some(isAbout))?.[0]
    const story = ringing.find(({ page }) => isAbout(page))
    if (incident && picture) {
      await noteSilentRemoval(world, brand.id, incident, picture, change.kind === 'gone' ? null : 200)
    } else if (story && !incident) await ringAgain(world, brand, story, change)
    else ordinary.push(change)
  }
  if (ordinary.length === 0) return
  const at = world.clock.now()
  const count = (kind: Change['kind']) => ordinary.filter((change) => change.kind === kind).length
  const pictures = ordinary.slice(0, NAMED).map(({ picture }) => picture)
  const data = { gone: count('gone'), changed: count('changed'), pictures }
  const entry = { id: world.ids.next(at), type: 'catalogue_changed', at, data }
  await world.store.tx((tables) => append(tables, brand.id, null, [entry], at, SYSTEM))
}

/** A link into our site often comes without its query, or with another end. */
function isSamePage(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a), URL.parse(b)]
  if (a === b || !one || !other) return a === b
  const bare = one.search === '' || other.search === '' || one.search === other.search
  return bare && one.origin === other.origin && pagePath(a) !== '/' && pagePath(a) === pagePath(b)
}

async function ringAgain(world: World, brand: Brand, story: StoryRow, { picture, kind }: Change): Promise<void> {
  const id = sha256Hex(`own picture ${brand.id} ${story.id} ${picture}`).slice(0, 32)
  if (await world.store.read.alarm(brand.id, id)) return
  const { title, level, posts: mentions, authors, page } = story
  const because = [{ code: kind === 'gone' ? 'own_picture_gone' : 'own_picture_changed', params: { picture } }]
  const at = world.clock.now()
  const alarm: Alarm = {
    id,
    brand: brand.id,
    story: story.id,
    title,
    level: level === 'N0' ? 'N1' : level,
    at,
    because,
    mentions,
    authors,
    page,
    again: true,
  }
  await world.store.tx((tables) => raise(world, tables, alarm))
  world.changed({ brand: brand.id, kind: 'alarm', id })
}
