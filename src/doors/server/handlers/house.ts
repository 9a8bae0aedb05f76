import { Role } from '../../../contract/people.ts'
import { firstBrand, openSession, saveBrand, savePerson } from '../../../engine/house.ts'
import { live } from '../hall.ts'
import { type Handlers, Turned, type Visit } from './types.ts'

/** Failed sign-ins a minute from one address before it has to wait. */
const TRIES = 8
const tries = new Map<string, { count: number; since: number }>()

function countTry(address: string, at: number): void {
  const seen = tries.get(address)
  if (!seen || at - seen.since > 60_000) tries.set(address, { count: 1, since: at })
  else if (++seen.count > TRIES) throw new Turned(429, 'too_many_tries')
  if (tries.size > 10_000) tries.clear()
}

async function me(visit: Visit) {
  const { hall, person } = visit
  const { world } = live(hall)
  const firstRun = !(await world.store.read.anyPerson())
  const brands = []
  for (const brand of person ? await world.store.read.brands() : []) {
    const team = person?.id === 'api' ? [person] : await world.store.read.people(brand.id)
    if (team.some((one) => one.id === person?.id)) brands.push({ id: brand.id, name: brand.name })
  }
  const drills = [...hall.rooms].flatMap(([name, { drill }]) =>
    drill && person ? [{ world: name, case: drill.view.case, title: drill.view.title }] : [],
  )
  const local = world.url === null || !hall.urlSet
  return {
    person,
    firstRun,
    brands,
    drills,
    version: hall.version,
    urlWarning: local ? { code: 'url_local', sentence: warning[visit.lang] } : null,
  }
}
const warning = {
  fr: 'Les liens ne marchent que sur cette machine tant que TOCSIN_URL n’est pas réglé.',
  en: 'Links only work on this machine until TOCSIN_URL is set.',
}

async function signIn(visit: Visit, person: string) {
  const { world } = live(visit.hall)
  const { token, expires } = await openSession(world, person)
  visit.setCookie(token, expires)
  const row = await world.store.read.person(person)
  const { passwordHash: _, ...known } = row!
  return me({ ...visit, person: known })
}

export const houseHandlers: Pick<Handlers, 'me' | 'first' | 'login' | 'logout' | 'newBrand'> = {
  me: (_, __, visit) => me(visit),
  first: async (_, { name, email, password, lang, brand }, visit) => {
    const { world } = live(visit.hall)
    if (await world.store.read.anyPerson()) throw new Turned(409, 'already_set_up')
    const first = firstBrand(brand, lang)
    await saveBrand(world, first, 'first run')
    const owner = {
      id: null,
      name,
      email,
      lang,
      roles: ['owner', 'lead', 'community', 'shop'] as Role[],
      rung: 1,
      password,
    }
    return signIn(visit, await savePerson(world, visit.hall.secrets, first.id, owner, ''))
  },
  login: async (_, { email, password }, visit) => {
    const { world } = live(visit.hall)
    countTry(visit.address, Date.now())
    const person = await world.store.read.personByEmail(email.toLowerCase())
    const hash = person?.passwordHash
    // Unknown addresses cost the same work, so that answers do not tell who has an account.
    if (!hash) await visit.hall.secrets.hashPassword(password)
    const right = hash ? await visit.hall.secrets.checkPassword(hash, password) : false
    if (!person || !right) throw new Turned(401, 'wrong_password')
    return signIn(visit, person.id)
  },
  logout: async (_, __, visit) => {
    visit.setCookie(null, 0)
    return { ok: true }
  },
  newBrand: async (_, { name, lang }, visit) => {
    const { world } = live(visit.hall)
    const brand = firstBrand(name, lang)
    if (await world.store.read.brand(brand.id)) throw new Turned(409, 'brand_exists')
    const person = await world.store.read.person(visit.person!.id)
    if (!person) throw new Turned(403, 'not_your_role')
    await saveBrand(world, brand, person.id)
    const owner = { ...person, roles: [...Role.options].filter((r) => r !== 'observer'), rung: 1, password: null }
    await savePerson(world, visit.hall.secrets, brand.id, owner, person.id)
    return { brand: brand.id }
  },
}
