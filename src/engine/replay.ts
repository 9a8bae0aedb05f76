import type { Brand } from '../contract/brand.ts'
import type { Level } from '../contract/labels.ts'
import type { Finding } from '../contract/primitives.ts'
import type { Visit } from '../contract/visit.ts'
import { readTime } from '../core/kit/time.ts'
import type { BadItem } from './batch.ts'
import type { Listening } from './listening.ts'
import type { Passed } from './pass.ts'
import { tick } from './tick.ts'
import type { World } from './world.ts'

const BATCH = 500
const HALF_HOUR = 30 * 60_000
/**
 * While nothing rings, a batch of posts may span so long; what begins to ring inside it is looked after from its end on.
 * Where views come between them it is half an hour: with visits beside it a story may ring at once.
 */
const CALM_SPAN = 4 * 3_600_000

/** One thing that arrives: a raw post of a file's line, or a page view. `at` may be missing where a line cannot be read. */
export type Arrival = { at: number | null; from: string; line: number; folder: string | null } & (
  | { item: unknown }
  | { visit: Visit }
)

export type Happening =
  | {
      type: 'alarm'
      at: number
      level: Level
      story: string | null
      title: string
      because: Finding[]
      mentions: number
      authors: number
      page: string | null
      again: boolean
    }
  | { type: 'level'; at: number; story: string; from: Level; to: Level; because: Finding[] }
  | { type: 'incident'; at: number; story: string; incident: string }
  | { type: 'calm'; at: number; story: string }
export type StoryLine = {
  story: string
  title: string
  level: Level
  first: number
  posts: string[]
  page: string | null
  merged: string[]
}
export type Summary = {
  posts: number
  matched: number
  dropped: Record<string, number>
  stories: number
  alarms: number
  /** Pictures with none of ours in them, whose words a replay does not read. */
  wordsUnread: number
}

/** A clock that follows what arrives: the greatest moment so far. */
export class ArrivalClock {
  at = 0
  now(): number {
    return this.at
  }
}

/**
 * Runs posts and page views through the same pipeline as life, in a world that is thrown away. File order is arrival order;
 * time is the greatest moment so far; what time alone brings about happens between items.
 */
export async function replay(
  world: World,
  clock: ArrivalClock,
  listening: Listening,
  brand: Brand,
  arrivals: AsyncIterable<Arrival>,
  tell: { happening: (happening: Happening) => void; bad: (arrival: Arrival, reason: Finding) => void; zone: string },
): Promise<{ stories: StoryLine[]; summary: Summary }> {
  const summary: Summary = { posts: 0, matched: 0, dropped: {}, stories: 0, alarms: 0, wordsUnread: 0 }
  const peaks = new Map<string, Level>()
  const rang = new Set<string>()
  const merged = new Map<string, string[]>()
  const blank = new Set<string>()
  const watch = await listening.watch(brand.id)
  let waiting: (Arrival & { item: unknown })[] = []
  let views: { visit: Visit; after: number }[] = []
  let heardAt = 0
  let looked = 0

  const pass = async (until: number) => {
    if (looked === 0) looked = until
    while (looked + HALF_HOUR <= until) {
      looked += HALF_HOUR
      if (watch.lively.size === 0) {
        looked = until - ((until - looked) % HALF_HOUR)
        break
      }
      clock.at = Math.max(clock.at, looked)
      for (const passed of await listening.passTime(brand.id)) tell.happening(passed as Passed)
      await tick(world)
    }
  }
  const flush = async () => {
    const between = views
    const batch = waiting
    views = []
    waiting = []
    if (batch.length === 0) {
      if (between.length > 0)
        await listening.countVisits(
          brand.id,
          between.map(({ visit }) => visit),
        )
      return
    }
    const folder = batch[0]!.folder
    const items = batch.map(({ item }) => item)
    const options = { zone: tell.zone, folder, views: between, heardAt }
    const { batch: done, incidents } = await listening.take(brand.id, items, options)
    summary.posts += items.length
    summary.matched += done.mentions.length
    for (const key of done.blank) blank.add(key)
    for (const [reason, count] of Object.entries(done.dropped))
      summary.dropped[reason] = (summary.dropped[reason] ?? 0) + count
    for (const { index, reason } of done.bad as BadItem[]) tell.bad(batch[index]!, reason)
    for (const { at, alarm, level, into, merged: younger } of done.judgements) {
      for (const id of younger) merged.set(into, [...(merged.get(into) ?? []), id, ...(merged.get(id) ?? [])])
      if (level) {
        tell.happening({ type: 'level', at, ...level })
        if (level.to > (peaks.get(level.story) ?? 'N0')) peaks.set(level.story, level.to)
      }
      if (alarm) {
        summary.alarms++
        if (alarm.story) rang.add(alarm.story)
        const { id: _, brand: __, ...rest } = alarm
        tell.happening({ type: 'alarm', ...rest })
      }
      const opened = incidents.find((i) => i.at === at && level?.to === 'N3' && i.story === level.story)
      if (opened) tell.happening({ type: 'incident', ...opened })
    }
  }

  for await (const arrival of arrivals) {
    const at = arrival.at ?? clock.at
    const span = watch.lively.size > 0 || views.length > 0 ? HALF_HOUR : CALM_SPAN
    if (at - clock.at >= span || at - looked >= span) {
      await flush()
      await pass(Math.max(at, clock.at))
    }
    const elsewhere = 'item' in arrival && waiting.length > 0 && waiting[0]!.folder !== arrival.folder
    if (elsewhere || waiting.length >= BATCH || views.length >= BATCH) await flush()
    clock.at = Math.max(clock.at, at)
    if ('visit' in arrival) views.push({ visit: arrival.visit, after: waiting.length })
    else {
      waiting.push(arrival)
      heardAt = clock.at
    }
  }
  await flush()
  const stories = await storyLines(world, brand.id, peaks, rang, merged)
  summary.stories = stories.length
  summary.wordsUnread = blank.size
  return { stories, summary }
}

async function storyLines(
  world: World,
  brand: string,
  peaks: Map<string, Level>,
  rang: Set<string>,
  merged: Map<string, string[]>,
): Promise<StoryLine[]> {
  const ids = new Map<string, string[]>()
  for (const { fact, post } of await world.store.read.facts(brand, Number.MIN_SAFE_INTEGER)) {
    const known = ids.get(fact.story)
    if (known) known.push(post.id)
    else ids.set(fact.story, [post.id])
  }
  const rows = await world.store.read.stories(brand, Number.MIN_SAFE_INTEGER, 1_000_000)
  return rows
    .filter((row) => (ids.get(row.id)?.length ?? 0) >= 2 || rang.has(row.id))
    .sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1))
    .map((row) => {
      const younger = merged.get(row.id) ?? []
      const level = [row.id, ...younger].reduce<Level>(
        (most, id) => ((peaks.get(id) ?? 'N0') > most ? peaks.get(id)! : most),
        'N0',
      )
      return {
        story: row.id,
        title: row.title,
        level,
        first: row.first,
        posts: ids.get(row.id) ?? [],
        page: row.page,
        merged: younger,
      }
    })
}

/** The moment a raw item claims, for merging files by time; null where it cannot be read. */
export function momentOf(item: unknown, zone: string): number | null {
  const at = readTime((item as { at?: unknown } | null)?.at, zone)
  return typeof at === 'number' ? at : null
}

/** Merges sources by time without reordering any of them: of the heads, the one whose source's time so far is least goes first. */
export async function* mergeByTime(sources: AsyncIterator<Arrival>[]): AsyncGenerator<Arrival> {
  const heads: { source: AsyncIterator<Arrival>; head: Arrival; time: number }[] = []
  for (const source of sources) {
    const { value, done } = await source.next()
    if (!done) heads.push({ source, head: value, time: value.at ?? Number.NEGATIVE_INFINITY })
  }
  while (heads.length > 0) {
    let first = 0
    for (let i = 1; i < heads.length; i++) if (heads[i]!.time < heads[first]!.time) first = i
    const from = heads[first]!
    yield from.head
    const { value, done } = await from.source.next()
    if (done) heads.splice(first, 1)
    else {
      from.head = value
      from.time = Math.max(from.time, value.at ?? from.time)
    }
  }
}
