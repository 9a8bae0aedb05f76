import type { Listening } from './listening.ts'
import type { OutboxRow, Tables } from './ports/store.ts'
import type { World } from './world.ts'

const TOLD = 'source health told'

/**
 * A dead source is not calm: where a brand's mentions have gone quiet against their own habit, or a source stays in trouble,
 * the owner and the lead are told, once until it is mended. Asked once a minute.
 */
export async function checkSources(world: World, listening: Listening, brand: string, at: number): Promise<void> {
  const { read } = world.store
  const sources = await read.sources(brand)
  if (sources.length === 0) return
  const troubled = sources.filter((source) => source.trouble !== null && !source.paused).map((source) => source.kind)
  const silence = (await listening.watch(brand)).silence(at)
  const now = [...troubled.map((kind) => `trouble ${kind}`), ...(silence?.silent ? ['silence'] : [])]
  const before = JSON.parse((await read.setting(brand, TOLD)) ?? '[]') as string[]
  if (now.join() === before.join()) return
  const fresh = now.filter((one) => !before.includes(one))
  await world.store.tx(async (tables) => {
    await tables.saveSetting(brand, TOLD, JSON.stringify(now))
    for (const one of fresh) await call(world, tables, brand, one, silence, at)
  })
  world.changed({ brand, kind: 'now', id: null })
}

async function call(
  world: World,
  tables: Tables,
  brand: string,
  what: string,
  silence: { since: number; expected: number } | null,
  at: number,
): Promise<void> {
  const people = (await tables.people(brand)).filter((one) => one.roles.some((r) => r === 'owner' || r === 'lead'))
  const silent = what === 'silence'
  const params = silent
    ? { hours: Math.round((at - (silence?.since ?? at)) / 3_600_000), expected: silence?.expected ?? 0 }
    : { source: what.replace('trouble ', '') }
  const rows = people.map(
    ({ id: person }): OutboxRow => ({
      brand,
      id: world.ids.next(at),
      kind: 'ring',
      key: `health ${what} ${at} ${person}`,
      payload: { person, code: silent ? 'source_silent' : 'source_troubled', params, urgency: 3, link: null },
      due: at,
      state: 'waiting',
      attempts: 0,
      outcome: null,
    }),
  )
  await tables.enqueue(rows)
}
