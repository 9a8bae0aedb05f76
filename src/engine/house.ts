import type { Brand } from '../contract/brand.ts'
import type { Person, Role } from '../contract/people.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { append } from './journal.ts'
import type { Secrets } from './ports/secrets.ts'
import type { PersonRow } from './ports/store.ts'
import type { World } from './world.ts'

const SESSION_DAYS = 30
const DAY = 86_400_000

export type NewPerson = Omit<Person, 'id'> & { id: string | null; password: string | null }

/** Adds or changes a person of the brand's team; the journal holds their id and roles, never their name. */
export async function savePerson(
  world: World,
  secrets: Secrets,
  brand: string,
  person: NewPerson,
  by: string,
): Promise<string> {
  const at = world.clock.now()
  const known = person.id === null ? null : await world.store.read.person(person.id)
  const id = known?.id ?? world.ids.next(at)
  const passwordHash =
    person.password === null ? (known?.passwordHash ?? null) : await secrets.hashPassword(person.password)
  const { name, lang, roles, rung, awayUntil = null, duty = null } = person
  const row: PersonRow = {
    id,
    name,
    email: person.email.toLowerCase(),
    lang,
    roles,
    rung,
    awayUntil,
    duty,
    passwordHash,
  }
  await world.store.tx(async (tables) => {
    await tables.savePerson(brand, row)
    const data = { person: id, roles: [...roles] }
    const actor = { person: by === '' ? id : by, roles: [] as Role[], door: 'console' as const }
    await append(tables, brand, null, [{ id: world.ids.next(at), type: 'person_saved', at, data }], at, actor)
  })
  world.changed({ brand, kind: 'settings', id: null })
  return id
}

/** Saves what is watched; the journal holds the hash of it. */
export async function saveBrand(world: World, brand: Brand, by: string): Promise<void> {
  const at = world.clock.now()
  await world.store.tx(async (tables) => {
    await tables.saveBrand(brand)
    const data = { hash: sha256Hex(JSON.stringify(brand)) }
    const actor = { person: by, roles: [] as Role[], door: 'console' as const }
    await append(tables, brand.id, null, [{ id: world.ids.next(at), type: 'brand_saved', at, data }], at, actor)
  })
  world.changed({ brand: brand.id, kind: 'settings', id: null })
}

/** A first watch from nothing but a name: its word, its hashtag, its handle. */
export function firstBrand(name: string, lang: 'fr' | 'en'): Brand {
  const id = slug(name)
  const phrase = /\s/.test(name) ? `"${name}"` : name
  const joined = name.replace(/\s+/g, '')
  const text = joined === name ? phrase : `${phrase} OR #${joined} OR @${joined}`
  const languages: Brand['languages'] = lang === 'fr' ? ['fr', 'en'] : ['en', 'fr']
  return {
    id,
    name,
    languages,
    queries: [{ id: 'main', text }],
    domains: [],
    accounts: {},
    accessLogs: [],
    timezone: 'Europe/Paris',
    bell: {
      minMentions: 8,
      minAuthors: 5,
      redTopicAuthors: 3,
      falseRingsPerWeek: 1,
      silenceHours: 24,
      reRingFactor: 1.5,
    },
    removalMinutes: 60,
  }
}

export function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'brand'
  )
}

/** Opens a session: the secret goes into a cookie, its hash into the store. */
export async function openSession(world: World, person: string): Promise<{ token: string; expires: number }> {
  const token = world.ids.token() + world.ids.token()
  const expires = world.clock.now() + SESSION_DAYS * DAY
  await world.store.tx((tables) => tables.saveSession(sha256Hex(token), person, expires))
  return { token, expires }
}

export async function personOfSession(world: World, token: string): Promise<PersonRow | null> {
  const session = await world.store.read.session(sha256Hex(token))
  if (!session || session.expires < world.clock.now()) return null
  return world.store.read.person(session.person)
}
