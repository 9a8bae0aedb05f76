import { ZodError, z } from 'zod'
import type { Brand } from '../../../contract/brand.ts'
import { Role } from '../../../contract/people.ts'
import { Trouble } from '../../../contract/refusal.ts'
import type { ConnectorView, SettingsView } from '../../../contract/views.ts'
import { saveBell, testBell } from '../../../engine/bells.ts'
import { connect } from '../../../engine/connectors.ts'
import { firstBrand, saveBrand, savePerson } from '../../../engine/house.ts'
import { queryTrouble } from '../../../says/query.ts'
import type { Lang } from '../../../says/tools.ts'
import { voice } from '../../../says/voice.ts'
import type { Hall, Room } from '../hall.ts'
import { sourceView } from '../views/now.ts'
import { type Handlers, Turned } from './types.ts'
import { placeOf } from './watch.ts'

async function settingsView(hall: Hall, room: Room, brand: Brand, lang: Lang): Promise<SettingsView> {
  const { store, clock } = room.world
  const people = await store.read.people(brand.id)
  const sources = await store.read.sources(brand.id)
  const connections = new Set((await store.read.connections(brand.id)).map((row) => row.name))
  const watch = await room.listening.watch(brand.id)
  return {
    brand,
    queryTroubles: watch.queryTroubles.map((trouble) => ({
      query: trouble.query,
      at: trouble.at,
      sentence: queryTrouble(trouble, lang),
    })),
    people: people.map(({ passwordHash: _, ...person }) => person),
    roles: [...Role.options],
    bells: await store.read.bells(brand.id),
    connectors: connectors(hall, connections, new Set(sources.map((source) => source.kind))),
    sources: sources.map((row) => sourceView(hall, watch, row, clock.now())),
    catalogue: catalogueView(hall.catalogueOf(brand.id), lang),
  }
}

function catalogueView({ fault, ...state }: ReturnType<Hall['catalogueOf']>, lang: Lang): SettingsView['catalogue'] {
  return { ...state, trouble: fault && `${fault.file}:${fault.line} ${voice.fault(fault, lang)}` }
}

function connectors(hall: Hall, saved: Set<string>, sources: Set<string>): ConnectorView[] {
  const list: ConnectorView[] = []
  const add = (
    kind: ConnectorView['kind'],
    name: string,
    title: string,
    form: { settings: z.ZodObject; secrets?: readonly string[] },
  ) =>
    list.push({
      kind,
      name,
      title,
      connected: kind === 'source' ? sources.has(name) : saved.has(`${kind}:${name}`),
      fields: fieldsOf(form.settings, form.secrets ?? []),
    })
  for (const network of hall.networks) {
    if (network.source) add('source', network.name, network.title, network.source)
    if (network.outlet) add('outlet', network.name, network.title, network.outlet)
  }
  for (const bell of hall.bells) add('bell', bell.name, bell.title, bell)
  for (const desk of hall.desks) add('desk', desk.name, desk.title, desk)
  for (const writer of hall.writers) add('writer', writer.name, writer.title, writer)
  return list
}

/** A form from a connector's schema: secrets are never sent back. */
function fieldsOf(settings: z.ZodObject, secrets: readonly string[]): ConnectorView['fields'] {
  const schema = z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' })
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const {
      type,
      description,
      default: fallback,
    } = property as { type?: string; description?: string; default?: unknown }
    const plain = type === 'number' || type === 'integer' ? 'number' : type === 'boolean' ? 'boolean' : 'text'
    return {
      name,
      label: description ?? name,
      type: secrets.includes(name) ? 'password' : plain,
      required: required.has(name),
      value: fallback === undefined || secrets.includes(name) ? null : String(fallback),
    } as ConnectorView['fields'][number]
  })
}

export const settingsHandlers: Pick<
  Handlers,
  'settings' | 'saveBrand' | 'savePerson' | 'saveBell' | 'testBell' | 'connect' | 'propose'
> = {
  settings: async ({ world, brand: id }, _, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    return settingsView(hall, room, brand, lang)
  },
  saveBrand: async ({ world, brand: id }, saved, { hall, lang, actor }) => {
    const { room } = await placeOf(hall, world, id)
    const brand = { ...saved, id }
    await saveBrand(room.world, brand, actor!.person)
    await room.listening.forget(id)
    if (!room.drill) await hall.restartSources(id)
    return settingsView(hall, room, brand, lang)
  },
  savePerson: async ({ world, brand: id }, person, { hall, lang, actor }) => {
    const { room, brand } = await placeOf(hall, world, id)
    await savePerson(room.world, hall.secrets, id, person, actor!.person)
    return settingsView(hall, room, brand, lang)
  },
  saveBell: async ({ world, brand: id }, { person, kind, address }, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const bell = hall.bells.find((one) => one.name === kind)
    if (!bell) throw new Turned(404, 'no_such_connector')
    if (!bell.address.check(address)) throw new Turned(422, 'bad_address')
    await saveBell(room.world, id, { person, kind, address })
    return settingsView(hall, room, brand, lang)
  },
  testBell: async ({ world, brand: id, id: bell }, _, { hall, lang }) => {
    const { room } = await placeOf(hall, world, id)
    const trouble = await testBell(room.world, id, bell, lang)
    const rang = { fr: 'Elle a sonné.', en: 'It rang.' }
    const silent = { fr: 'Elle n’a pas sonné', en: 'It did not ring' }
    return trouble === null
      ? { ok: true, sentence: rang[lang] }
      : { ok: false, sentence: `${silent[lang]} : ${trouble}` }
  },
  connect: async ({ world, brand: id }, { kind, name, settings }, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    try {
      const { store, ids, clock } = room.world
      const known = await connect(store, hall.secrets, hall, id, kind, name, settings, ids.next(clock.now()))
      if (!known) throw new Turned(404, 'no_such_connector')
    } catch (cause) {
      if (cause instanceof ZodError) throw new Turned(422, 'bad_request')
      throw cause
    }
    if (kind === 'source') await hall.restartSources(id)
    return settingsView(hall, room, brand, lang)
  },
  propose: async (_, { address }, { hall, lang }) => {
    try {
      const { name, found } = await hall.propose(address)
      const brand = firstBrand(name, lang)
      const host = new URL(/^https?:/.test(address) ? address : `https://${address}`).hostname.replace(/^www\./, '')
      brand.domains = [host]
      brand.site = `https://${host}/`
      brand.queries[0]!.text = `${brand.queries[0]!.text} OR "${host}"`
      for (const { code, value } of found) {
        if (code === 'logo') brand.logo = value
        else if (code === 'catalogue') brand.catalogue = value
        else if (code.startsWith('account:')) brand.accounts[code.slice('account:'.length)] = value
      }
      return { brand, found: found.map(({ code, value }) => ({ code, sentence: value })) }
    } catch (cause) {
      if (cause instanceof Trouble || cause instanceof TypeError) throw new Turned(422, 'bad_address')
      throw cause
    }
  },
}
