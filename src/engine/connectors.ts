import type { z } from 'zod'
import type { Bell, BellKind } from './ports/bell.ts'
import type { Desk, DeskKind } from './ports/desk.ts'
import type { Network } from './ports/network.ts'
import type { Outlet } from './ports/outlet.ts'
import type { FetchOut } from './ports/outside.ts'
import type { Secrets } from './ports/secrets.ts'
import type { Store } from './ports/store.ts'
import type { Writer, WriterKind } from './ports/writer.ts'

type Kind = 'source' | 'outlet' | 'bell' | 'desk' | 'writer'
export type Registries = {
  networks: readonly Network[]
  bells: readonly BellKind[]
  desks: readonly DeskKind[]
  writers: readonly WriterKind[]
}

/** The settings form of one connector, or null where there is none of that name. */
export function settingsOf(
  registries: Registries,
  kind: Kind,
  name: string,
): { settings: z.ZodObject; secrets: readonly string[] } | null {
  if (kind === 'bell') return registries.bells.find((bell) => bell.name === name) ?? null
  if (kind === 'writer') return registries.writers.find((writer) => writer.name === name) ?? null
  if (kind === 'desk') return registries.desks.find((desk) => desk.name === name) ?? null
  const network = registries.networks.find((one) => one.name === name)
  if (kind === 'outlet') return network?.outlet ?? null
  return network?.source ? { settings: network.source.settings, secrets: [] } : null
}

/** Saves a connector's settings encrypted. Throws a ZodError where they do not fit its form. */
export async function connect(
  store: Store,
  secrets: Secrets,
  registries: Registries,
  brand: string,
  kind: Kind,
  name: string,
  settings: unknown,
  id: string,
): Promise<boolean> {
  const form = settingsOf(registries, kind, name)
  if (!form) return false
  const parsed = JSON.stringify(form.settings.parse(settings))
  const sealed = secrets.shut(parsed)
  if (kind === 'source') {
    const row = { id, kind: name, settings: sealed, cursor: null, trouble: null, seen: null, paused: false }
    await store.tx((tables) => tables.saveSource(brand, row))
  } else await store.tx((tables) => tables.saveConnection(brand, `${kind}:${name}`, sealed))
  return true
}

type Tools = {
  fetch: FetchOut
  toWriter: FetchOut
  now: () => number
  loopbackAllowed: boolean
  write: (line: string) => void
}

/** Opens what a brand has connected, by name. Bells that need no settings are always there. */
export function connected(store: Store, secrets: Secrets, registries: Registries, tools: Tools) {
  const saved = async (brand: string, kind: Kind) => {
    const rows = await store.read.connections(brand)
    const mine = rows.filter((row) => row.name.startsWith(`${kind}:`))
    return new Map(
      mine.map((row) => [row.name.slice(kind.length + 1), JSON.parse(secrets.open(row.settings)) as unknown]),
    )
  }
  return {
    async outlets(brand: string): Promise<Map<string, Outlet>> {
      const open = new Map<string, Outlet>()
      for (const [name, settings] of await saved(brand, 'outlet')) {
        const kind = registries.networks.find((network) => network.name === name)?.outlet
        if (kind) open.set(name, kind.open(kind.settings.parse(settings) as never, tools))
      }
      return open
    },
    async bells(brand: string): Promise<Map<string, Bell>> {
      const open = new Map<string, Bell>()
      const settings = await saved(brand, 'bell')
      for (const bell of registries.bells) {
        const parsed = bell.settings.safeParse(settings.get(bell.name) ?? {})
        if (parsed.success) open.set(bell.name, bell.open(parsed.data as never, tools))
      }
      return open
    },
    async desks(brand: string): Promise<Map<string, Desk>> {
      const open = new Map<string, Desk>()
      for (const [name, settings] of await saved(brand, 'desk')) {
        const kind = registries.desks.find((desk) => desk.name === name)
        if (kind) open.set(name, kind.open(kind.settings.parse(settings) as never, tools))
      }
      return open
    },
    async writers(brand: string): Promise<Map<string, Writer>> {
      const open = new Map<string, Writer>()
      for (const [name, settings] of await saved(brand, 'writer')) {
        const kind = registries.writers.find((writer) => writer.name === name)
        if (kind) open.set(name, kind.open(kind.settings.parse(settings) as never, { fetch: tools.toWriter }))
      }
      return open
    },
  }
}
