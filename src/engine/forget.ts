import type { Actor } from '../contract/people.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { CORRECTION } from './corrections.ts'
import { append } from './journal.ts'
import type { EvidenceRow, Tables } from './ports/store.ts'
import { keep } from './seal.ts'
import type { World } from './world.ts'

const OBJECTIONS = 'objections'
const PEOPLE_KINDS = ['spotter', 'reply', CORRECTION]

export type Forgotten = { posts: number; words: number; held: number }

/** How an author stands in lists that must not name them. */
export const whoIs = (network: string, author: string) => sha256Hex(`${network} ${author}`).slice(0, 32)

/** Authors who asked not to be listened to: their posts are dropped before they are read. */
export async function objections(tables: Tables, brand: string): Promise<Set<string>> {
  const kept = await tables.setting(brand, OBJECTIONS)
  return new Set(kept === null ? [] : (JSON.parse(kept) as string[]))
}

/**
 * Forgets a person at their request: their posts, the words and names kept beside the journal, and their lines in what was
 * kept as evidence, which is kept anew without them. What a legal hold protects stays, and is counted. The journal goes on
 * verifying: it held ids and commitments alone (promise P14). With `objects`, they are not listened to again.
 */
export async function forgetPerson(
  world: World,
  brand: string,
  person: { network: string; author: string; objects: boolean },
  by: Actor,
): Promise<Forgotten> {
  const { network, author } = person
  const at = world.clock.now()
  const who = whoIs(network, author)
  const held = await heldIncidents(world, brand, at)
  const heldStories = new Set(held.map((incident) => incident.story))
  const heldIds = new Set(held.map((incident) => incident.id))
  const mine = await world.store.read.postsBy(brand, network, author)
  const posts = mine.filter((post) => !heldStories.has(post.story))
  const words = (await world.store.read.documentsOfKind(brand, PEOPLE_KINDS)).filter(
    (row) => (JSON.parse(row.text) as { key?: string }).key === `${network} ${author}`,
  )
  const free = words.filter((row) => row.incident === null || !heldIds.has(row.incident))
  const forgotten = {
    posts: posts.length,
    words: free.length,
    held: mine.length - posts.length + words.length - free.length,
  }
  for (const incident of await world.store.read.incidents(brand))
    if (!heldIds.has(incident.id)) await withoutPerson(world, brand, incident.id, network, author)
  await world.store.tx(async (tables) => {
    for (const post of posts) await tables.dropPost(post.network, post.id)
    await tables.dropDocuments(
      brand,
      free.map((row) => row.id),
    )
    const entries = [{ id: world.ids.next(at), type: 'person_forgotten', at, data: { who, ...forgotten } as object }]
    if (person.objects) {
      const all = await objections(tables, brand)
      await tables.saveSetting(brand, OBJECTIONS, JSON.stringify([...all.add(who)]))
      entries.push({ id: world.ids.next(at), type: 'objection_noted', at, data: { who } })
    }
    await append(tables, brand, null, entries, at, by)
  })
  return forgotten
}

async function heldIncidents(world: World, brand: string, at: number) {
  const incidents = await world.store.read.incidents(brand)
  return incidents.filter((incident) => incident.holds.some((h) => h.releasedAt === null && h.until > at))
}

/** Keeps the evidence of posts anew without this person's lines, and erases bytes and salt of the old. */
async function withoutPerson(world: World, brand: string, incident: string, network: string, author: string) {
  for (const row of await world.store.read.evidence(brand, incident)) {
    if (row.kind !== 'posts' || row.salt === '') continue
    const lines = await linesOf(world, row)
    const rest = lines.filter((line) => {
      const post = JSON.parse(line) as { network: string; author?: { id: string } }
      return post.network !== network || post.author?.id !== author
    })
    if (rest.length === lines.length) continue
    await keep(world, brand, incident, 'posts', Buffer.from(rest.join('\n')), {
      count: rest.length,
      without: 'one person',
    })
    await world.media.drop(row.sha256)
    await world.store.tx((tables) => tables.eraseEvidence(brand, row.id))
  }
}

async function linesOf(world: World, row: EvidenceRow): Promise<string[]> {
  const bytes = await world.media.get(row.sha256)
  return bytes === null ? [] : new TextDecoder().decode(bytes).split('\n').filter(Boolean)
}
