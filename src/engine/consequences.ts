import type { Happened } from '../contract/events.ts'
import type { Incident } from '../contract/incident.ts'
import type { Actor } from '../contract/people.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { type CallFor, callsFor } from '../core/respond/calls.ts'
import type { OutboxRow, PersonRow, Tables } from './ports/store.ts'
import type { World } from './world.ts'

const LINK_HOURS = 24

/** Rows for the outbox that follow from one event: acts on the world, and calls to people. Nothing is done here. */
export async function outboxFor(
  world: World,
  tables: Tables,
  incident: Incident,
  event: Happened,
  at: number,
  by: Actor,
): Promise<OutboxRow[]> {
  const { brand, id } = incident
  const row = (kind: OutboxRow['kind'], key: string, payload: OutboxRow['payload']): OutboxRow => ({
    brand,
    id: world.ids.next(at),
    kind,
    key,
    payload: { incident: id, ...payload },
    due: at,
    state: 'waiting',
    attempts: 0,
    outcome: null,
  })
  const rows: OutboxRow[] = []
  if (event.type === 'declared')
    rows.push(row('seal', `seal ${id}`, { places: event.data.places, story: event.data.story }))
  if (event.type === 'places_confirmed') {
    rows.push(row('seal', `seal ${id} ${event.data.places.join(' ')}`, { places: event.data.places, story: null }))
  }
  if (event.type === 'publication_requested' && !event.data.outlet.startsWith('hand:')) {
    const { statement, publication, outlet } = event.data
    // The text that may go out is the one of this moment, whatever is drafted before it is delivered.
    const hash = incident.statements.find((s) => s.id === statement)?.versions.at(-1)?.hash
    rows.push(row('publish', `publish ${publication}`, { statement, publication, outlet, hash }))
  }
  if (event.type === 'takedown_requested' && event.data.desk !== null) {
    const { takedown, desk, places, notice } = event.data
    rows.push(row('takedown', `takedown ${takedown}`, { takedown, desk, places, notice }))
  }
  if (event.type === 'frozen' && event.data.desk !== null) {
    const { freeze, what, desk } = event.data
    rows.push(row('freeze', `hold ${freeze}`, { desk, what, held: true, places: incident.places }))
  }
  if (event.type === 'freeze_released') {
    const held = incident.freezes.find((f) => f.id === event.data.freeze)
    const { desk, what } = held ?? { desk: null, what: '' }
    if (desk) rows.push(row('freeze', `release ${held!.id}`, { desk, what, held: false, places: incident.places }))
  }
  if (event.type === 'reply_answered' && !event.data.outlet.startsWith('hand:')) {
    const { reply, hash, outlet } = event.data
    rows.push(row('answer', `answer ${reply} ${incident.seq}`, { reply, hash, outlet }))
  }
  if (event.type === 'closed') rows.push(row('seal', `seal closed ${id}`, { places: [], story: incident.story }))
  const calls = callsFor(event, incident, by.person)
  if (calls.length === 0) return rows
  const people = await tables.people(brand)
  for (const [n, call] of calls.entries()) {
    for (const person of reached(people, call)) {
      const link = await linkFor(world, tables, brand, person, call, at)
      const key = `ring ${id} ${incident.seq} ${n} ${person.id}`
      rows.push(
        row('ring', key, { person: person.id, code: call.code, params: call.params, urgency: call.urgency, link }),
      )
    }
  }
  return rows
}

/** Named people first; else everyone with the role; else the owner: a call never falls on nobody. */
function reached(people: PersonRow[], call: CallFor): PersonRow[] {
  const others = people.filter((person) => person.id !== call.except)
  const named = people.filter((person) => call.people.includes(person.id))
  if (call.people.length > 0) return named
  const byRole = others.filter((person) => person.roles.some((role) => call.roles.includes(role)))
  return byRole.length > 0 ? byRole : others.filter((person) => person.roles.includes('owner'))
}

/** Where the call leads: the console, or a page that needs no account (its secret is stored as a hash only). */
async function linkFor(
  world: World,
  tables: Tables,
  brand: string,
  person: PersonRow,
  call: CallFor,
  at: number,
): Promise<string | null> {
  if (world.url === null) return null
  const { kind, subject } = call.opens
  if (kind === 'incident') return `${world.url}/b/${brand}/incidents/${subject['incident']}`
  const token = world.ids.token()
  const expires = at + LINK_HOURS * 3_600_000
  await tables.saveLink(brand, { hash: sha256Hex(token), kind, person: person.id, subject, expires, used: null })
  return `${world.url}/l/${token}`
}
