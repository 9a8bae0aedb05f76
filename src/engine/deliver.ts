import { SYSTEM } from '../contract/people.ts'
import { Trouble } from '../contract/refusal.ts'
import { freeze, takedown } from './desk-acts.ts'
import { append } from './journal.ts'
import type { Call } from './ports/bell.ts'
import { IN_DOUBT, type OutboxRow } from './ports/store.ts'
import { answer, publish } from './publish.ts'
import { unreached } from './ring.ts'
import { seal, stamp } from './seal.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const AT_ONCE = 20

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
      const outcome = row.kind === 'publish' || row.kind === 'answer' ? IN_DOUBT : row.outcome
      const again = { ...claimed, state: 'waiting' as const, due: at + MINUTE, outcome }
      await world.store.tx((tables) => tables.saveOutbox(again))
      throw cause
    }
  }
  return due.length
}

const carriers: Record<OutboxRow['kind'], (world: World, row: OutboxRow, at: number) => Promise<void>> = {
  ring,
  publish,
  answer,
  takedown,
  freeze,
  seal,
  stamp,
}

async function carryOut(world: World, row: OutboxRow, at: number): Promise<void> {
  await carriers[row.kind](world, row, at)
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
