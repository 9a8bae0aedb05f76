import { ownHandles } from '../contract/brand.ts'
import type { Incident } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { isRefusal } from '../contract/refusal.ts'
import { findSpotters } from '../core/respond/thank/spotters.ts'
import { act } from './act.ts'
import type { MentionRow } from './ports/store.ts'
import type { World } from './world.ts'

/** Finds who saw it first; their name and words stay beside the journal, where they can be forgotten. */
export async function noteSpotters(
  world: World,
  brand: string,
  incident: Incident,
  mentions: readonly MentionRow[],
): Promise<void> {
  const settings = await world.store.read.brand(brand)
  const own = new Set(settings ? ownHandles(settings) : [])
  const copies = new Map<number, number>()
  for (const { fact } of mentions) copies.set(fact.text, (copies.get(fact.text) ?? 0) + 1)
  const keyOf = ({ post }: MentionRow) => `${post.network} ${post.id}`
  const theirs = mentions.filter(
    ({ post }) => post.kind !== 'repost' && !own.has((post.author?.handle ?? '').replace(/^@/, '').toLowerCase()),
  )
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
  const documents = fresh.map(({ key }, i) =>
    personDocument(world, 'spotter', spotters[i]!.id, incident.id, theirs.find((mention) => keyOf(mention) === key)!),
  )
  const asked = {
    commandId: `spotters ${incident.id} ${incident.seq}`,
    incident: incident.id,
    command: { type: 'find_spotters', spotters } as const,
  }
  const answer = await act(world, brand, asked, SYSTEM)
  if (!isRefusal(answer)) await world.store.tx((tables) => tables.saveDocuments(brand, documents))
}

/** Whom an opaque id of the journal stands for: kept beside it, and erased when that person asks. */
export function personDocument(
  world: World,
  kind: 'spotter' | 'reply',
  id: string,
  incident: string,
  { post, fact }: MentionRow,
) {
  const text = JSON.stringify({
    key: `${post.network} ${fact.author}`,
    author: post.author?.handle ?? post.author?.name ?? post.author?.id ?? '',
    url: post.url ?? null,
    post: post.id,
    text: post.text.slice(0, 500),
  })
  return { id: `${kind}-${id}`, incident, kind, salt: world.ids.salt(), text }
}
