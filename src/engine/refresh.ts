import type { Incident } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { isRefusal } from '../contract/refusal.ts'
import { findSpotters } from '../core/respond/thank/spotters.ts'
import { act } from './act.ts'
import { talkOf } from './facts.ts'
import type { MentionRow } from './ports/store.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const POSTS = 1000
const lastLook = new WeakMap<World, number>()

/**
 * Once a minute, what the story taught since: new networks of the talk, a higher level, and who found it first. Each is a
 * command of the program, so it stands in the journal like any other.
 */
export async function refresh(world: World, at: number): Promise<void> {
  if (at - (lastLook.get(world) ?? Number.NEGATIVE_INFINITY) < MINUTE) return
  lastLook.set(world, at)
  for (const { id: brand } of await world.store.read.brands()) {
    for (const incident of await world.store.read.incidents(brand)) {
      if (incident.status !== 'closed' && incident.story !== null) await refreshOne(world, brand, incident, at)
    }
  }
}

async function refreshOne(world: World, brand: string, incident: Incident, at: number): Promise<void> {
  const story = await world.store.read.story(brand, incident.story!)
  if (!story) return
  const ask = (commandId: string, command: Parameters<typeof act>[2]['command']) =>
    act(world, brand, { commandId: `${commandId} ${incident.id}`, incident: incident.id, command }, SYSTEM)
  const { talk, reachable } = await talkOf(world, world.store.read, brand, incident.story)
  if (talk.join() !== incident.talk.join() || reachable.join() !== incident.reachable.join()) {
    await ask(`talk ${talk.join()} ${reachable.join()}`, { type: 'note_talk', talk, reachable })
  }
  if (story.level > incident.level && story.level !== 'N4') {
    const clocks = { acknowledge: null, holding: null, apology: null }
    await ask(`level ${story.level} ${incident.seq}`, {
      type: 'set_level',
      level: story.level,
      reason: 'story',
      engine: { clocks },
    })
  }
  if (incident.spotters.length === 0 || at - incident.openedAt < 60 * MINUTE)
    await noteSpotters(world, brand, incident, story.id)
}

/** Finds who saw it first; their name and words stay beside the journal, where they can be forgotten. */
async function noteSpotters(world: World, brand: string, incident: Incident, story: string): Promise<void> {
  const mentions = await world.store.read.mentions(brand, { story, limit: POSTS, oldestFirst: true })
  const settings = await world.store.read.brand(brand)
  const own = new Set(Object.values(settings?.accounts ?? {}))
  const copies = new Map<number, number>()
  for (const { fact } of mentions) copies.set(fact.text, (copies.get(fact.text) ?? 0) + 1)
  const keyOf = ({ post }: MentionRow) => `${post.network} ${post.id}`
  const theirs = mentions.filter(({ post }) => post.kind !== 'repost' && !own.has(post.author?.handle ?? ''))
  const found = findSpotters(
    theirs.map((mention) => ({
      key: keyOf(mention),
      network: mention.post.network,
      author: mention.fact.author,
      at: mention.fact.at,
      namesPage: mention.post.links.length > 0 && mention.fact.page !== null,
      copies: (copies.get(mention.fact.text) ?? 0) > 3 && mention.post.text !== '',
      harms: false,
    })),
  )
  const known = new Set(incident.spotters.map((spotter) => `${spotter.network} ${spotter.at}`))
  const fresh = found.filter((one) => !known.has(`${one.network} ${one.at}`))
  if (fresh.length === 0) return
  const at = world.clock.now()
  const spotters = fresh.map(({ key: _, ...one }) => ({ id: world.ids.next(at), ...one }))
  const documents = fresh.map(({ key }, i) => {
    const { post } = theirs.find((mention) => keyOf(mention) === key)!
    const text = JSON.stringify({
      author: post.author?.handle ?? post.author?.name ?? post.author?.id ?? '',
      url: post.url ?? null,
      text: post.text.slice(0, 500),
    })
    return { id: `spotter-${spotters[i]!.id}`, incident: incident.id, kind: 'spotter', salt: world.ids.salt(), text }
  })
  const asked = {
    commandId: `spotters ${incident.id} ${incident.seq}`,
    incident: incident.id,
    command: { type: 'find_spotters', spotters } as const,
  }
  const answer = await act(world, brand, asked, SYSTEM)
  if (!isRefusal(answer)) await world.store.tx((tables) => tables.saveDocuments(brand, documents))
}
