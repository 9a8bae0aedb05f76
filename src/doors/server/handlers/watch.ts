import type { Brand } from '../../../contract/brand.ts'
import { sha256Hex } from '../../../engine/hashes.ts'
import { readLines } from '../../../engine/lines.ts'
import type { Ingested } from '../../../engine/listening.ts'
import { matchesInWords } from '../../../engine/named.ts'
import { acknowledge } from '../../../engine/ring.ts'
import type { Lang } from '../../../says/tools.ts'
import { voice } from '../../../says/voice.ts'
import type { Hall, Room } from '../hall.ts'
import { alarmView, nowView } from '../views/now.ts'
import { storyDetail } from '../views/story.ts'
import { type Handlers, Turned, type Visit } from './types.ts'

/** The room and brand an address names. */
export async function placeOf(hall: Hall, world: string, brandId: string): Promise<{ room: Room; brand: Brand }> {
  const room = hall.rooms.get(world)
  if (!room) throw new Turned(404, 'no_such_world')
  const brand = await room.world.store.read.brand(brandId)
  if (!brand) throw new Turned(404, 'no_such_brand')
  return { room, brand }
}

/** A `data:` URL's bytes. */
export function bytesOf(picture: string): Uint8Array {
  return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64')
}

export const watchHandlers: Pick<
  Handlers,
  'now' | 'story' | 'alarm' | 'acknowledge' | 'posts' | 'past' | 'capture' | 'screenshot' | 'screenshotWords'
> = {
  now: async ({ world, brand: id }, _, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const view = await nowView(hall, room, brand, lang)
    const titles = await room.world.store.read.documents(
      id,
      view.incidents.map((incident) => incident.title),
    )
    return { ...view, incidents: view.incidents.map((i) => ({ ...i, title: titles.get(i.title)?.text ?? brand.name })) }
  },
  story: async ({ world, brand: id, id: story }, _, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const detail = await storyDetail(room, brand, story, lang)
    if (!detail) throw new Turned(404, 'not_found')
    return detail
  },
  alarm: async ({ world, brand: id, id: alarm }, _, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const row = await room.world.store.read.alarm(id, alarm)
    if (!row) throw new Turned(404, 'not_found')
    return alarmView(row, await room.world.store.read.incidents(id), brand, lang)
  },
  acknowledge: async ({ world, brand: id, id: alarm }, _, { hall, lang, actor }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const row = await acknowledge(room.world, id, alarm, actor!)
    if (!row) throw new Turned(404, 'not_found')
    return alarmView(row, await room.world.store.read.incidents(id), brand, lang)
  },
  posts: (at, body, visit) => takePosts(at, body, visit, false),
  past: (at, body, visit) => takePosts(at, body, visit, true),
  capture: async ({ world, brand: id }, { network, url, text, author, picture }, { hall, lang, actor }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const at = room.world.clock.now()
    const item = {
      network,
      id: url || sha256Hex(`${text} ${picture ?? ''} ${at}`).slice(0, 32),
      at: new Date(at).toISOString(),
      // What a person of the team captures concerns the brand: its name is why they sent it.
      text: text.includes(brand.name) || picture ? text || brand.name : `${text} — ${brand.name}`,
      author: { id: author || `captured by ${actor!.person}` },
      url: url || undefined,
      images: picture ? [picture] : [],
    }
    const ingested = await room.listening.take(id, [item])
    return ingestView(ingested, 1, [], [1], brand, lang)
  },
  screenshot: async ({ world, brand: id }, { picture }, { hall }) => {
    const { room } = await placeOf(hall, world, id)
    const watch = await room.listening.watch(id)
    const bytes = bytesOf(picture)
    const seen = await room.world.edges.pictures.read(bytes, { features: true })
    if (!seen.ok) return { sha256: sha256Hex(bytes), readable: false, reason: seen.reason, matches: [] }
    return {
      sha256: await room.world.media.put(bytes),
      readable: true,
      reason: null,
      matches: watch.catalogue.find(seen.fingerprint),
    }
  },
  screenshotWords: async ({ world, brand: id }, { sha256 }, { hall }) => {
    const { room } = await placeOf(hall, world, id)
    const { media, edges } = room.world
    const bytes = await media.get(sha256)
    if (!bytes) throw new Turned(404, 'not_found')
    const words = await edges.words?.read(bytes)
    const seen = words?.ok ? await edges.pictures.read(bytes) : null
    const watch = await room.listening.watch(id)
    const matches = words?.ok && seen?.ok ? matchesInWords(watch, seen.fingerprint, words.text) : []
    return { sha256, readable: words?.ok === true, reason: words && !words.ok ? words.reason : null, matches }
  },
}

async function takePosts(
  { world, brand: id }: { world: string; brand: string },
  body: string,
  { hall, lang }: Pick<Visit, 'hall' | 'lang'>,
  quiet: boolean,
) {
  const { room, brand } = await placeOf(hall, world, id)
  const { items, bad } = readLines(body)
  const raw = items.map(({ item }) => item)
  const ingested = await room.listening.take(id, raw, { quiet })
  const lines = items.map(({ line }) => line)
  return ingestView(ingested, items.length + bad.length, bad, lines, brand, lang)
}

/** So many bad lines of one batch are told. */
const MOST_TOLD = 500

type BadLine = { line: number; reason: { code: string; params: Record<string, string | number | boolean | null> } }

function ingestView(
  { batch, alarms }: Ingested,
  received: number,
  bad: BadLine[],
  lines: number[],
  brand: Brand,
  lang: Lang,
) {
  const unread = [...bad, ...batch.bad.map(({ index, reason }) => ({ line: lines[index]!, reason }))]
  const dropped = { ...batch.dropped }
  if (bad.length > 0) dropped['bad_item'] = (dropped['bad_item'] ?? 0) + bad.length
  return {
    received,
    mentions: batch.mentions.length,
    dropped,
    bad: unread
      .slice(0, MOST_TOLD)
      .map(({ line, reason }) => ({ line, reason: voice.finding(reason, lang, brand.timezone) })),
    alarms: alarms.map((alarm) => alarm.id),
    stories: [...new Set(batch.mentions.flatMap(({ row }) => row?.fact.story ?? []))],
  }
}
