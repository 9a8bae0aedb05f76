import type { Command } from '../contract/commands.ts'
import type { EvidenceKind } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { isRefusal, type Refusal } from '../contract/refusal.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { act } from './act.ts'
import type { OutboxRow } from './ports/store.ts'
import { commitment } from './words.ts'
import type { World } from './world.ts'

const POSTS = 500

/** Keeps one thing as evidence: bytes in the media store, salt and facts beside them, a commitment in the journal. Refused where the incident is closed or is none. */
export async function keep(
  world: World,
  brand: string,
  incident: string,
  kind: EvidenceKind,
  bytes: Uint8Array,
  meta: Record<string, unknown>,
  by = SYSTEM,
  commandId: string | null = null,
): Promise<string | Refusal> {
  const at = world.clock.now()
  // A repeat of the same command names the evidence of the first.
  const id = commandId === null ? world.ids.next(at) : sha256Hex(`${brand} ${incident} ${commandId}`).slice(0, 32)
  const salt = world.ids.salt()
  const sha256 = await world.media.put(bytes)
  const promise = commitment(salt, bytes)
  const command: Command = { type: 'keep_evidence', evidence: id, kind, commitment: promise }
  const evidence = { id, incident, kind, sha256, salt, commitment: promise, at, meta }
  const answer = await act(world, brand, { commandId: commandId ?? `keep ${id}`, incident, command }, by, { evidence })
  return isRefusal(answer) ? answer : id
}

/** Keeps what can be kept at declaration: pages as served, their headers and pictures, the story's posts, the journal's heads. */
export async function seal(world: World, row: OutboxRow, at: number): Promise<void> {
  const { brand, payload } = row
  const incident = String(payload['incident'])
  const state = await world.store.read.incident(brand, incident)
  const keepPicture = state?.keepPicture ?? true
  const missing: string[] = []
  for (const place of payload['places'] as string[]) {
    const page = await world.edges.capture.page(place, at)
    missing.push(...page.missing.map((code) => `${place}: ${code}`))
    const log = { url: place, at: page.at, status: page.status, cache: 'off', cookies: 'off' }
    if (page.html) {
      const pictures = page.pictures.map((p) => ({ url: p.url, sha256: sha256Hex(p.bytes) }))
      await keep(world, brand, incident, 'page', page.html, { ...log, pictures })
      await keep(world, brand, incident, 'headers', Buffer.from(JSON.stringify(page.headers, null, 1)), log)
    }
    if (!keepPicture) continue
    if (page.screenshot) await keep(world, brand, incident, 'screenshot', page.screenshot, log)
    for (const { url, bytes } of page.pictures)
      await keep(world, brand, incident, 'picture', bytes, { ...log, picture: url })
  }
  const story = payload['story']
  if (typeof story === 'string') {
    const mentions = await world.store.read.mentions(brand, { story, limit: POSTS, oldestFirst: true })
    const posts = mentions.map(({ post }) => JSON.stringify(post)).join('\n')
    await keep(world, brand, incident, 'posts', Buffer.from(posts), { count: mentions.length })
  }
  const heads = await world.store.read.chains(brand)
  await keep(world, brand, incident, 'journal_heads', Buffer.from(JSON.stringify(heads, null, 1)), {})
  const outcome = missing.length === 0 ? 'kept' : missing.join('; ').slice(0, 1000)
  await world.store.tx((tables) => tables.saveOutbox({ ...row, state: 'done', outcome }))
}
