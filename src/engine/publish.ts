import type { Command } from '../contract/commands.ts'
import { SYSTEM } from '../contract/people.ts'
import { Trouble } from '../contract/refusal.ts'
import { act } from './act.ts'
import type { Outlet, Published } from './ports/outlet.ts'
import { IN_DOUBT, type OutboxRow } from './ports/store.ts'
import { keep } from './seal.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
/** Tries of a public act before a person is asked; between them 5 s, 15 s, 45 s … */
export const TRIES = 6

type Outgoing = { text: string; lang: string; replyTo: string | null; since: number }
type Settle = (state: 'live' | 'failed' | 'unknown', url: string | null, outcome: string) => Promise<unknown>

/** Puts a statement where people talk, reads it back as proof, and threads what follows to what stands there already. */
export async function publish(world: World, row: OutboxRow, at: number): Promise<void> {
  const { brand, payload } = row
  const incident = String(payload['incident'])
  const publication = String(payload['publication'])
  const statementId = String(payload['statement'])
  const name = String(payload['outlet'])
  const settle: Settle = (state, url, outcome) =>
    settled(world, row, `settle ${publication} ${state}`, state, outcome, {
      type: 'settle_publication',
      statement: statementId,
      publication,
      state,
      url: name === 'page' && state === 'live' ? `${world.url ?? ''}/page/${brand}/${incident}` : url,
      evidence: null,
    })
  const outlet = (await world.edges.outlets(brand)).get(name)
  const state = await world.store.read.incident(brand, incident)
  const statement = state?.statements.find((s) => s.id === statementId)
  const version = statement?.versions.find(({ hash }) => hash === payload['hash'])
  const document = version && (await world.store.read.documents(brand, [version.textId])).get(version.textId)
  if (!outlet) return void (await settle('failed', null, 'no such outlet'))
  if (!statement || !version || !document) return void (await settle('failed', null, 'no text'))
  const since = statement.publications.find((p) => p.id === publication)?.at ?? at
  const replyTo = await threadOf(world, brand, incident, name, publication)
  await send(world, row, at, outlet, { text: document.text, lang: version.lang, replyTo, since }, settle)
}

/** Answers one person under their own post, with words somebody approved. */
export async function answer(world: World, row: OutboxRow, at: number): Promise<void> {
  const { brand, payload } = row
  const id = String(payload['reply'])
  const settle: Settle = (state, url, outcome) =>
    settled(world, row, `settle ${id} ${row.id} ${state}`, state, outcome, {
      type: 'settle_reply',
      reply: id,
      state,
      url,
    })
  const outlet = (await world.edges.outlets(brand)).get(String(payload['outlet']))
  const kept = (await world.store.read.documents(brand, [`reply-${id}`])).get(`reply-${id}`)
  const state = await world.store.read.incident(brand, String(payload['incident']))
  const version = state?.statements.flatMap((s) => s.versions).find((v) => v.hash === payload['hash'])
  const document = version && (await world.store.read.documents(brand, [version.textId])).get(version.textId)
  if (!outlet || !kept || !document) return void (await settle('failed', null, 'no outlet, no text or no post'))
  const replyTo = (JSON.parse(kept.text) as { post: string }).post
  await send(world, row, at, outlet, { text: document.text, lang: version.lang, replyTo, since: at }, settle)
}

function settled(
  world: World,
  row: OutboxRow,
  commandId: string,
  state: 'live' | 'failed' | 'unknown',
  outcome: string,
  command: Command,
) {
  const asked = { commandId, incident: String(row.payload['incident']), command }
  return act(world, row.brand, asked, SYSTEM, {
    always: (tables) => tables.saveOutbox({ ...row, state: state === 'live' ? 'done' : state, outcome }),
  })
}

async function send(
  world: World,
  row: OutboxRow,
  at: number,
  outlet: Outlet,
  { text, lang, replyTo, since }: Outgoing,
  settle: Settle,
): Promise<void> {
  const doubted = row.outcome === IN_DOUBT
  try {
    const found = doubted ? await alreadyThere(outlet.recent(since - 10 * MINUTE), text) : null
    const published = found ?? (await outlet.publish({ text, lang, key: row.key, replyTo }))
    const there = await outlet.read(published.id)
    if (there) await proof(world, row, published, there.text)
    await settle(there ? 'live' : 'unknown', published.url, there ? published.id : 'published, not readable')
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    const tryAgain = cause.kind === 'later' && row.attempts < TRIES
    if (!tryAgain) return void (await settle(cause.inDoubt || doubted ? 'unknown' : 'failed', null, cause.message))
    const due = at + (cause.retryAfterMs ?? 5000 * 3 ** (row.attempts - 1))
    const outcome = cause.inDoubt || doubted ? IN_DOUBT : cause.message
    await world.store.tx((tables) => tables.saveOutbox({ ...row, state: 'waiting', due, outcome }))
  }
}

/** What the network showed when it was read back, kept as proof under the row's own key: a second try keeps it once. */
async function proof(world: World, row: OutboxRow, published: Published, text: string): Promise<void> {
  const { brand, payload } = row
  const said = { outlet: payload['outlet'], id: published.id, url: published.url, at: published.at, text }
  const bytes = Buffer.from(JSON.stringify(said, null, 1))
  const meta = { outlet: payload['outlet'], url: published.url }
  await keep(world, brand, String(payload['incident']), 'publication', bytes, meta, SYSTEM, `proof ${row.key}`)
}

async function alreadyThere(
  recent: Promise<(Published & { text: string })[]>,
  text: string,
): Promise<Published | null> {
  return (await recent).find((post) => post.text.trim() === text.trim()) ?? null
}

/** The network's own id of the first thing we said there about this incident: what follows is its thread. */
async function threadOf(
  world: World,
  brand: string,
  incident: string,
  outlet: string,
  publication: string,
): Promise<string | null> {
  const rows = await world.store.read.outboxIn(brand, ['done'])
  const first = rows.find(
    (r) =>
      r.kind === 'publish' &&
      r.payload['incident'] === incident &&
      r.payload['outlet'] === outlet &&
      r.payload['publication'] !== publication,
  )
  return outlet === 'page' ? null : (first?.outcome ?? null)
}
