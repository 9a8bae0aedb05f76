import type { Listening } from './listening.ts'
import type { OutboxRow, SourceRow, Tables } from './ports/store.ts'
import type { Watch } from './watch.ts'
import type { World } from './world.ts'

const TOLD = 'source health told'
const HOUR = 3_600_000

/** What keeps us from hearing: a source in trouble or silent against its own habit, or (null) the brand's talk as a whole. */
type Ill = { kind: 'trouble' | 'silence'; source: string | null }

/**
 * A dead source is not calm: where a source stays in trouble or has gone quiet against its own habit, or the brand's
 * mentions have against theirs though no source is to blame, the owner and the lead are told, once until it is mended.
 * Asked once a minute.
 */
export async function checkSources(world: World, listening: Listening, brand: string, at: number): Promise<void> {
  const { read } = world.store
  const sources = (await read.sources(brand)).filter((source) => !source.paused)
  if (sources.length === 0) return
  const watch = await listening.watch(brand)
  const now = illnesses(watch, sources, at)
  const before = await told(read, brand)
  const same = (one: Ill) => before.some(({ kind, source }) => kind === one.kind && source === one.source)
  if (now.length === before.length && now.every(same)) return
  await world.store.tx(async (tables) => {
    await tables.saveSetting(brand, TOLD, JSON.stringify(now))
    for (const one of now) if (!same(one)) await call(world, tables, brand, one, watch, sources, at)
  })
  world.changed({ brand, kind: 'now', id: null })
}

/** Kinds of the sources that we could not hear at the last look: what they carry cannot be called calm. */
export async function blindTo(tables: Tables, brand: string): Promise<string[]> {
  const ill = await told(tables, brand)
  if (ill.length === 0) return []
  const sources = (await tables.sources(brand)).filter((source) => !source.paused)
  return [
    ...new Set(sources.filter(({ id }) => ill.some(({ source }) => source === id)).map(({ kind }) => kind)),
  ].sort()
}

function illnesses(watch: Watch, sources: readonly SourceRow[], at: number): Ill[] {
  const ill = sources.flatMap(({ id, trouble }): Ill[] => {
    if (trouble !== null) return [{ kind: 'trouble', source: id }]
    return watch.silence(at, id)?.silent ? [{ kind: 'silence', source: id }] : []
  })
  return ill.length === 0 && watch.silence(at)?.silent ? [{ kind: 'silence', source: null }] : ill
}

async function told(tables: Tables, brand: string): Promise<Ill[]> {
  const known = JSON.parse((await tables.setting(brand, TOLD)) ?? '[]') as (Ill | string)[]
  // Written as plain words by versions before sources were judged one by one: told anew.
  return known.filter((one) => typeof one !== 'string')
}

async function call(
  world: World,
  tables: Tables,
  brand: string,
  { kind, source }: Ill,
  watch: Watch,
  sources: readonly SourceRow[],
  at: number,
): Promise<void> {
  const people = (await tables.people(brand)).filter((one) => one.roles.some((r) => r === 'owner' || r === 'lead'))
  const name = sources.find(({ id }) => id === source)?.kind ?? null
  const silence = kind === 'silence' ? watch.silence(at, source) : null
  const code = kind === 'trouble' ? 'source_troubled' : source === null ? 'brand_silent' : 'source_silent'
  const params = {
    source: name,
    hours: silence === null ? 0 : Math.round((at - silence.since) / HOUR),
    expected: silence?.expected ?? 0,
  }
  const rows = people.map(
    ({ id: person }): OutboxRow => ({
      brand,
      id: world.ids.next(at),
      kind: 'ring',
      key: `health ${kind} ${source} ${at} ${person}`,
      payload: { person, code, params, urgency: 3, link: null },
      due: at,
      state: 'waiting',
      attempts: 0,
      outcome: null,
    }),
  )
  await tables.enqueue(rows)
}
