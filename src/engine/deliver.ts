import { SYSTEM } from '../contract/people.ts'
import { Trouble } from '../contract/refusal.ts'
import { act } from './act.ts'
import { append } from './journal.ts'
import type { Call } from './ports/bell.ts'
import type { Published } from './ports/outlet.ts'
import { IN_DOUBT, type OutboxRow } from './ports/store.ts'
import { unreached } from './ring.ts'
import { seal } from './seal.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const AT_ONCE = 20
/** Tries of a public act before a person is asked; between them 5 s, 15 s, 45 s … */
const TRIES = 6

/** Carries out what the outbox holds: at least once, each act under the key it was given when it was written. */
export async function deliver(world: World, at: number): Promise<number> {
  const due = await world.store.read.dueOutbox(at, AT_ONCE)
  for (const row of due) {
    const claimed = { ...row, state: 'claimed' as const, attempts: row.attempts + 1 }
    await world.store.tx((tables) => tables.saveOutbox(claimed))
    try {
      await carryOut(world, claimed, at)
    } catch (cause) {
      // A bug is told, and buries nothing: the row waits for the next minute.
      const outcome = row.kind === 'publish' ? IN_DOUBT : row.outcome
      const again = { ...claimed, state: 'waiting' as const, due: at + MINUTE, outcome }
      await world.store.tx((tables) => tables.saveOutbox(again))
      throw cause
    }
  }
  return due.length
}

async function carryOut(world: World, row: OutboxRow, at: number): Promise<void> {
  if (row.kind === 'ring') await ring(world, row, at)
  else if (row.kind === 'publish') await publish(world, row, at, row.outcome === IN_DOUBT)
  else if (row.kind === 'takedown') await takedown(world, row, at)
  else await seal(world, row, at)
}

/**
 * After a restart: what was under way goes out again, public acts only once they were looked for. What a person was already
 * asked about stays with that person.
 */
export async function resumeDelivery(world: World): Promise<void> {
  await world.store.tx((tables) => tables.takeBackClaims())
}

async function ring(world: World, row: OutboxRow, at: number): Promise<void> {
  const { brand, payload } = row
  const personId = String(payload['person'])
  const person = (await world.store.read.people(brand)).find((p) => p.id === personId)
  const kinds = await world.edges.bells(brand)
  const own = (await world.store.read.bells(brand)).filter((bell) => bell.person === personId)
  const addresses = [{ kind: 'console', address: personId }, ...own]
  const call = await callOf(world, row, person?.lang ?? 'fr', at)
  const troubles: string[] = []
  let rang: string | null = null
  for (const { kind, address } of addresses) {
    const bell = kinds.get(kind)
    if (!bell) continue
    try {
      await bell.ring(address, call)
      rang = kind
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
      troubles.push(`${kind}: ${cause.message}`)
    }
  }
  await world.store.tx(async (tables) => {
    await tables.saveOutbox({ ...row, state: rang ? 'done' : 'failed', outcome: rang ?? troubles.join('; ') })
    if (rang === null) return unreached(world, tables, row, kindsOf(addresses), troubles.join('; ').slice(0, 500), at)
    const data = { call: row.id, person: personId, bell: rang }
    await append(tables, brand, null, [{ id: world.ids.next(at), type: 'bell_rang', at, data }], at, SYSTEM)
  })
}

const kindsOf = (addresses: { kind: string }[]) => addresses.map((a) => a.kind).join(',')

async function callOf(world: World, row: OutboxRow, lang: 'fr' | 'en', at: number): Promise<Call> {
  const { brand, payload } = row
  const settings = await world.store.read.brand(brand)
  const timezone = settings?.timezone ?? 'UTC'
  const alarmId = payload['alarm']
  const alarm = typeof alarmId === 'string' ? (await world.store.read.alarm(brand, alarmId))?.alarm : undefined
  const params = {
    ...(payload['params'] as Record<string, string>),
    brand: settings?.name ?? brand,
    title: alarm?.title ?? '',
  }
  const said = world.voice.call(String(payload['code']), params, lang, timezone)
  const because = alarm?.because.map((finding) => world.voice.finding(finding, lang, timezone)) ?? []
  const urgency = Number(payload['urgency'] ?? 3) as Call['urgency']
  const link = typeof payload['link'] === 'string' ? payload['link'] : null
  return { key: row.key, title: said.title, lines: [...said.lines, ...because], link, urgency, lang, at }
}

async function publish(world: World, row: OutboxRow, at: number, doubted: boolean): Promise<void> {
  const { brand, payload } = row
  const incident = String(payload['incident'])
  const statementId = String(payload['statement'])
  const publication = String(payload['publication'])
  const settle = (state: 'live' | 'failed' | 'unknown', url: string | null, outcome: string) =>
    act(
      world,
      brand,
      {
        commandId: `settle ${publication} ${state}`,
        incident,
        command: { type: 'settle_publication', statement: statementId, publication, state, url, evidence: null },
      },
      SYSTEM,
      { always: (tables) => tables.saveOutbox({ ...row, state: state === 'live' ? 'done' : state, outcome }) },
    )
  const outlet = (await world.edges.outlets(brand)).get(String(payload['outlet']))
  if (!outlet) return void (await settle('failed', null, 'no such outlet'))
  const state = await world.store.read.incident(brand, incident)
  const statement = state?.statements.find((s) => s.id === statementId)
  const version = statement?.versions.find(({ hash }) => hash === payload['hash'])
  const document = version && (await world.store.read.documents(brand, [version.textId])).get(version.textId)
  if (!statement || !version || !document) return void (await settle('failed', null, 'no text'))
  const request = { text: document.text, lang: version.lang, key: row.key, replyTo: null }
  try {
    const since = statement.publications.find((p) => p.id === publication)?.at ?? at
    const found = doubted ? await alreadyThere(outlet.recent(since - 10 * MINUTE), document.text) : null
    const published = found ?? (await outlet.publish(request))
    const there = await outlet.read(published.id)
    const url = payload['outlet'] === 'page' ? publicPage(world, brand, incident) : published.url
    await settle(there ? 'live' : 'unknown', url, there ? published.id : 'published, not readable')
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    const tryAgain = cause.kind === 'later' && row.attempts < TRIES
    if (!tryAgain) return void (await settle(cause.inDoubt || doubted ? 'unknown' : 'failed', null, cause.message))
    const due = at + (cause.retryAfterMs ?? 5000 * 3 ** (row.attempts - 1))
    const outcome = cause.inDoubt || doubted ? IN_DOUBT : cause.message
    await world.store.tx((tables) => tables.saveOutbox({ ...row, state: 'waiting', due, outcome }))
  }
}

/** Our own page has one address an incident, whatever was published on it. */
function publicPage(world: World, brand: string, incident: string): string {
  return `${world.url ?? ''}/page/${brand}/${incident}`
}

async function alreadyThere(
  recent: Promise<(Published & { text: string })[]>,
  text: string,
): Promise<Published | null> {
  return (await recent).find((post) => post.text.trim() === text.trim()) ?? null
}

async function takedown(world: World, row: OutboxRow, at: number): Promise<void> {
  const desk = (await world.edges.desks(row.brand)).get(String(row.payload['desk']))
  try {
    if (!desk) throw new Trouble('broken', 'this desk is not connected')
    const places = row.payload['places'] as string[]
    const { receipt } = await desk.takedown({ key: row.key, places, notice: null })
    await world.store.tx((tables) => tables.saveOutbox({ ...row, state: 'done', outcome: receipt }))
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    const again = cause.kind === 'later' && row.attempts < TRIES
    const due = at + 5000 * 3 ** (row.attempts - 1)
    await world.store.tx(async (tables) => {
      await tables.saveOutbox({ ...row, state: again ? 'waiting' : 'failed', due, outcome: cause.message })
      if (again) return
      // The desk did not answer: a person of the shop takes it down by hand.
      const people = (await tables.people(row.brand)).filter((p) =>
        p.roles.some((r) => r === 'shop' || r === 'lead' || r === 'owner'),
      )
      const payload = (person: string) => ({
        ...row.payload,
        person,
        code: 'desk_failed',
        params: { trouble: cause.message },
        urgency: 5,
        link: null,
      })
      await tables.enqueue(
        people.map((p) => ({
          ...row,
          id: world.ids.next(at),
          kind: 'ring' as const,
          key: `${row.key} failed ${p.id}`,
          payload: payload(p.id),
          due: at,
          state: 'waiting' as const,
          attempts: 0,
          outcome: null,
        })),
      )
    })
  }
}
