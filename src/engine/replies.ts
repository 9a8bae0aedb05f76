import { type Brand, ownHandles } from '../contract/brand.ts'
import type { Incident } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { isRefusal } from '../contract/refusal.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { readText } from '../core/recognise/text/read.ts'
import { act } from './act.ts'
import type { MentionRow } from './ports/store.ts'
import { personDocument } from './spotters.ts'
import type { World } from './world.ts'

const HOUR = 3_600_000
/** Older ones were seen at the last look. */
const LOOK_BACK = 2 * HOUR
const AT_ONCE = 200
const QUEUE = 500

/** Puts those who addressed us into the reply queue: each post once, with what it wants. */
export async function queueReplies(
  world: World,
  brand: string,
  incident: Incident,
  story: string,
  at: number,
): Promise<void> {
  if (incident.replies.length >= QUEUE) return
  const settings = await world.store.read.brand(brand)
  const since = Math.max(incident.openedAt - LOOK_BACK, at - LOOK_BACK)
  const mentions = await world.store.read.mentions(brand, { story, since, limit: AT_ONCE })
  const known = new Set(incident.replies.map((reply) => reply.id))
  const fresh = mentions
    .filter((mention) => settings !== null && addressesUs(mention, settings))
    .map((mention) => ({ mention, id: idOf(incident.id, mention), intent: readText(mention.post.text).intent }))
    .filter(({ id }) => !known.has(id))
    .slice(0, 100)
  if (fresh.length === 0) return
  const replies = fresh.map(({ id, intent, mention }) => ({
    id,
    intent,
    network: mention.post.network,
    at: mention.fact.at,
  }))
  const commandId = `replies ${incident.id} ${sha256Hex(replies.map((reply) => reply.id).join()).slice(0, 16)}`
  const asked = { commandId, incident: incident.id, command: { type: 'queue_replies', replies } as const }
  const answer = await act(world, brand, asked, SYSTEM)
  if (isRefusal(answer)) return
  const documents = fresh.map(({ id, mention }) => personDocument(world, 'reply', id, incident.id, mention))
  await world.store.tx((tables) => tables.saveDocuments(brand, documents))
}

const idOf = (incident: string, { post }: MentionRow) =>
  sha256Hex(`${incident} ${post.network} ${post.id}`).slice(0, 32)

/** Named by our handle, or said under one of our own posts. */
function addressesUs({ post }: MentionRow, brand: Brand): boolean {
  if (post.kind === 'repost') return false
  const there = ownHandles(brand, post.network)
  const handles = there.length > 0 ? there : ownHandles(brand)
  const text = post.text.toLowerCase()
  if (handles.includes((post.author?.handle ?? '').replace(/^@/, '').toLowerCase())) return false
  return handles.some((handle) => text.includes(`@${handle}`))
}
