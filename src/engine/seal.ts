import type { Command } from '../contract/commands.ts'
import type { EvidenceKind } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { isRefusal, type Refusal, Trouble } from '../contract/refusal.ts'
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

/** Keeps what can be kept at declaration: pages as served, their headers and pictures, the story's posts, the journal's heads. A timestamp follows behind. */
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
  const heads = await keepHeads(world, brand, incident)
  const outcome = missing.length === 0 ? 'kept' : missing.join('; ').slice(0, 1000)
  await world.store.tx(async (tables) => {
    await tables.saveOutbox({ ...row, state: 'done', outcome })
    const waiting = { due: at, state: 'waiting' as const, attempts: 0, outcome: null }
    const payload = { incident, evidence: heads }
    const asked = { ...row, ...waiting, id: world.ids.next(at), kind: 'stamp' as const, key: `stamp ${heads}`, payload }
    if (!isRefusal(heads) && world.edges.timestamps !== null) await tables.enqueue([asked])
  })
}

/** What everything kept so far hashes to, and where every chain of the journal stands: one page to be time-stamped. */
async function keepHeads(world: World, brand: string, incident: string): Promise<string | Refusal> {
  const chains = await world.store.read.chains(brand)
  const kept = await world.store.read.evidence(brand, incident)
  const evidence = kept.map(({ id, kind, sha256, commitment: promised }) => ({
    id,
    kind,
    sha256,
    commitment: promised,
  }))
  const bytes = Buffer.from(JSON.stringify({ chains, evidence }, null, 1))
  return keep(world, brand, incident, 'journal_heads', bytes, {})
}

const HOUR = 3_600_000
/** An authority that is away is asked again: soon, then for two days. */
const WAITS = [5 * 60_000, HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR]

/** Has one piece of evidence time-stamped; what cannot be had is said in the row's outcome. */
export async function stamp(world: World, row: OutboxRow, at: number): Promise<void> {
  const { brand, payload } = row
  const incident = String(payload['incident'])
  const of = (await world.store.read.evidence(brand, incident)).find((one) => one.id === payload['evidence'])
  const bytes = of && (await world.media.get(of.sha256))
  const authority = world.edges.timestamps
  const settle = (state: OutboxRow['state'], outcome: string, due = at) =>
    world.store.tx((tables) => tables.saveOutbox({ ...row, state, outcome, due }))
  if (!authority || !of || !bytes) return settle('failed', 'nothing to stamp, or nobody to do it')
  try {
    const { response, at: stamped } = await authority.stamp(bytes)
    const meta = { of: of.id, authority: authority.authority, at: stamped }
    await keep(world, brand, incident, 'timestamp', response, meta, SYSTEM, row.key)
    await settle('done', new Date(stamped).toISOString())
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    const wait = cause.kind === 'later' ? WAITS[row.attempts - 1] : undefined
    await settle(wait === undefined ? 'failed' : 'waiting', cause.message, at + (wait ?? 0))
  }
}
