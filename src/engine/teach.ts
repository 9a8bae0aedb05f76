import type { Actor } from '../contract/people.ts'
import { SYSTEM } from '../contract/people.ts'
import type { Said, TeachingSwitches } from '../contract/teaching.ts'
import { recount } from './aside.ts'
import { correctionsOf, type Kept, keepCorrections } from './corrections.ts'
import { correctFact } from './fact.ts'
import { append } from './journal.ts'
import type { Listening } from './listening.ts'
import type { MentionRow, Tables } from './ports/store.ts'
import { saveSwitches } from './taught.ts'
import type { World } from './world.ts'

/** A story's different texts that are learnt from: more say nothing new. */
const MOST_TEXTS = 200

type Place = { world: World; listening: Listening }
type Key = { network: string; id: string }

/**
 * A person corrects one mention: its reading changes at once, what it teaches is learnt before the next batch. `ours: false` sets
 * it aside, `ours: true` puts it back. False where there is no such mention.
 */
export async function correctMention(place: Place, brand: string, key: Key, said: Said, by: Actor): Promise<boolean> {
  const { world } = place
  const row = await world.store.read.mention(brand, key)
  if (!row) return false
  const at = world.clock.now()
  const click = world.ids.next(at)
  await world.store.tx(async (tables) => {
    const earlier = (await correctionsOf(tables, brand)).filter((one) => isOf(one, row))
    const before = earlier.find((one) => one.before)?.before ?? { fact: row.fact, tone: row.tone, topics: row.topics }
    const all = Object.assign({}, ...earlier.map((one) => one.said), said) as Said
    const labels = all.polarity ?? all.tone ?? all.intent ?? all.topics
    const kept = { ...keptOf(row, all, click, at, by), ...(labels === undefined ? {} : { before }) }
    await tables.dropDocuments(
      brand,
      earlier.map((one) => one.id),
    )
    await keepCorrections(tables, brand, [{ id: click, salt: world.ids.salt(), kept }])
    if (labels !== undefined) await tables.saveReading(brand, corrected(row, all))
    if (said.ours === false && row.aside === null) await tables.setAside(brand, [key], { words: [], click })
    // One that never was in a story is heard anew, below.
    if (said.ours === true && row.fact.story !== '') await tables.setAside(brand, [key], null)
    if (said.ours !== undefined && row.fact.story !== '') await recount(tables, brand, row.fact.story)
    await note(world, tables, brand, 'mention_corrected', { click, what: Object.keys(said), texts: 1 }, by)
  })
  await place.listening.forget(brand)
  if (said.ours === true && row.fact.story === '') await hear(place, brand, row)
  changed(world, brand, row.fact.story)
  return true
}

/** A person says that a whole story is about somebody else: its mentions are set aside and its bell stops. */
export async function setStoryAside(
  place: Place,
  brand: string,
  story: string,
  by: Actor,
): Promise<{ click: string; mentions: number }> {
  const { world } = place
  const at = world.clock.now()
  const click = world.ids.next(at)
  const rows = await world.store.read.mentions(brand, { story, limit: 1_000_000, oldestFirst: true })
  const different = [...new Map(rows.map((row) => [row.fact.text, row])).values()].slice(0, MOST_TEXTS)
  await world.store.tx(async (tables) => {
    const kept = different.map((row) => ({
      id: world.ids.next(at),
      salt: world.ids.salt(),
      kept: keptOf(row, { ours: false }, click, at, by),
    }))
    await keepCorrections(tables, brand, kept)
    await tables.setAside(
      brand,
      rows.map(({ post }) => post),
      { words: [], click },
    )
    await recount(tables, brand, story)
    await silence(world, tables, brand, story)
    await note(world, tables, brand, 'mention_corrected', { click, what: ['ours'], texts: different.length }, by)
  })
  await place.listening.forget(brand)
  changed(world, brand, story)
  return { click, mentions: rows.length }
}

/** Takes one click back: mentions read as before, and what it set aside counts again. False where there is no such click. */
export async function undoClick(place: Place, brand: string, click: string, by: Actor): Promise<boolean> {
  const { world } = place
  const rows = (await correctionsOf(world.store.read, brand)).filter((one) => one.click === click)
  if (rows.length === 0) return false
  await world.store.tx(async (tables) => {
    for (const { network, post, before } of rows) {
      const row = before ? await tables.mention(brand, { network, id: post }) : null
      if (row && before)
        await tables.saveReading(brand, { ...row, ...before, fact: { ...before.fact, story: row.fact.story } })
    }
    const back = (await tables.asides(brand, 1_000_000)).filter(({ aside }) => aside.click === click)
    await tables.setAside(
      brand,
      back.map(({ post }) => post),
      null,
    )
    for (const story of new Set(back.map(({ fact }) => fact.story))) await recount(tables, brand, story)
    await tables.dropDocuments(
      brand,
      rows.map(({ id }) => id),
    )
    await note(world, tables, brand, 'correction_undone', { click }, by)
  })
  await place.listening.forget(brand)
  changed(world, brand, null)
  return true
}

export async function switchTeaching(place: Place, brand: string, on: TeachingSwitches, by: Actor): Promise<void> {
  const { world } = place
  await world.store.tx(async (tables) => {
    await saveSwitches(tables, brand, on)
    await note(world, tables, brand, 'teaching_switched', on, by)
  })
  await place.listening.forget(brand)
  changed(world, brand, null)
}

const isOf = (kept: Kept, { post }: MentionRow) => kept.network === post.network && kept.post === post.id

function keptOf({ post, lang }: MentionRow, said: Said, click: string, at: number, { person }: Actor): Kept {
  const key = post.author ? `${post.network} ${post.author.id}` : ''
  return {
    click,
    at,
    by: person,
    key,
    network: post.network,
    post: post.id,
    posted: post.at,
    text: post.text,
    lang,
    said,
  }
}

/** A mention as it is read from now on. */
function corrected(row: MentionRow, said: Said): MentionRow {
  const tone = said.tone ?? row.tone
  return { ...row, fact: correctFact(row.fact, tone, said), tone, topics: said.topics ?? row.topics }
}

/** A mention that was set aside before it had a story goes the way of a new post, and is not set aside again. */
async function hear({ listening }: Place, brand: string, { post }: MentionRow): Promise<void> {
  await listening.take(brand, [{ ...post, at: new Date(post.at).toISOString() }], { ours: true })
}

/** What still rings about a story rings no more. */
async function silence(world: World, tables: Tables, brand: string, story: string): Promise<void> {
  const at = world.clock.now()
  for (const row of await tables.alarms(brand, 50)) {
    if (row.state !== 'ringing' || row.alarm.story !== story) continue
    await tables.saveAlarm(brand, { ...row, state: 'dismissed', by: SYSTEM.person, due: null })
    const data = { alarm: row.alarm.id, reason: 'not_us' }
    await append(tables, brand, null, [{ id: world.ids.next(at), type: 'alarm_dismissed', at, data }], at, SYSTEM)
  }
}

async function note(world: World, tables: Tables, brand: string, type: string, data: object, by: Actor): Promise<void> {
  const at = world.clock.now()
  await append(tables, brand, null, [{ id: world.ids.next(at), type, at, data }], at, by)
}

function changed(world: World, brand: string, story: string | null): void {
  world.changed({ brand, kind: 'now', id: null })
  world.changed({ brand, kind: 'story', id: story === '' ? null : story })
}
