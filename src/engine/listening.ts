import type { Alarm } from '../contract/alarm.ts'
import type { Brand } from '../contract/brand.ts'
import type { Command } from '../contract/commands.ts'
import { SYSTEM } from '../contract/people.ts'
import type { PictureIndex } from '../contract/stages.ts'
import type { Visit } from '../contract/visit.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { actIn } from './act.ts'
import { type Batch, batchOf, commit } from './batch.ts'
import { hearWords } from './hear-words.ts'
import type { Judgement } from './judge.ts'
import { countView } from './mention.ts'
import { type Passed, passTime, restConfirmed } from './pass.ts'
import { listen } from './pipeline.ts'
import type { Tables } from './ports/store.ts'
import type { Words } from './ports/words.ts'
import { raise } from './ring.ts'
import { blindTo } from './source-health.ts'
import { type Unread, UnreadPictures } from './unread.ts'
import { Watch } from './watch.ts'
import type { World } from './world.ts'

export type Ingested = { batch: Batch; alarms: Alarm[]; incidents: { at: number; story: string; incident: string }[] }
type Taken = Partial<Pick<Batch, 'zone' | 'folder' | 'curiosity' | 'views' | 'ours'>> & {
  /** When its last item came, where that is not now. */
  heardAt?: number
  /** The source that hands it over: what it usually brings is its habit. */
  source?: string
  /** Counts and keeps, but wakes nobody: the past, handed over. */
  quiet?: boolean
  /** Written in the same transaction as the batch: a source's cursor. */
  also?: (tables: Tables) => Promise<void>
}

/** One world's ears: a watch for each brand, and one batch at a time, each committed whole or not at all. */
export class Listening {
  readonly world: World
  readonly #watches = new Map<string, Watch>()
  readonly #catalogue: (brand: Brand) => Promise<PictureIndex>
  readonly #unread = new UnreadPictures()
  #turn: Promise<unknown> = Promise.resolve()

  constructor(world: World, catalogue: (brand: Brand) => Promise<PictureIndex>) {
    this.world = world
    this.#catalogue = catalogue
  }

  /** The brand's watch, rebuilt from the store where it is not in memory. */
  async watch(brand: string): Promise<Watch> {
    const known = this.#watches.get(brand)
    if (known) return known
    const settings = await this.world.store.read.brand(brand)
    if (!settings) throw new Error(`no such brand: ${brand}`)
    const index = await this.#catalogue(settings)
    const watch = await Watch.load(this.world.store.read, settings, index, this.world.clock.now())
    this.#watches.set(brand, watch)
    return watch
  }

  /** Pictures of ours were learnt: those seen before are searched again when they come again. */
  lookAgain(brand: string): void {
    this.#watches.get(brand)?.looked.clear()
  }

  /** Settings changed: the next batch is heard with the new ones. */
  forget(brand: string): Promise<void> {
    return this.#inTurn(async () => void this.#watches.delete(brand))
  }

  /** Takes a batch of raw items for one brand; resolves once everything it brought about is safely stored. */
  take(brand: string, items: readonly unknown[], options: Taken = {}): Promise<Ingested> {
    return this.#inTurn(async () => {
      const watch = await this.watch(brand)
      const { also, quiet = false, source, heardAt = this.world.clock.now(), ...rest } = options
      try {
        watch.heardAt = heardAt
        if (source !== undefined && items.length > 0) watch.count('heard', source, 'brand', heardAt, items.length)
        const unread = this.world.edges.words?.installed && !quiet ? this.#unread : null
        const batch = await listen(this.world, watch, batchOf(items, { ...rest, unread }))
        if (quiet) hush(watch, batch)
        const ingested = await this.#write(watch, batch, also)
        this.#tell(brand, ingested)
        return ingested
      } catch (cause) {
        // Memory has moved on, the store has not: memory is thrown away and rebuilt from the store.
        this.#watches.delete(brand)
        throw cause
      }
    })
  }

  /**
   * Reads the words in the pictures that wait, until none does or the reader has gone; says how many were read. Takes
   * seconds a picture: whoever calls it does not wait for it.
   */
  async readWords(): Promise<number> {
    const reader = this.world.edges.words
    let read = 0
    for (let next = this.#unread.take(); reader && next; next = this.#unread.take()) {
      const answer = await reader.read(next.bytes)
      if (!answer.ok && answer.reason === 'absent') break
      await this.#hear(next, answer)
      read++
    }
    return read
  }

  #hear(picture: Unread, answer: Words): Promise<void> {
    return this.#inTurn(async () => {
      const watch = await this.watch(picture.brand)
      try {
        const batch = batchOf([])
        if (answer.ok) await hearWords(this.world, watch, batch, picture, answer.text)
        else batch.dropped[`words_${answer.reason}`] = 1
        this.#tell(picture.brand, await this.#write(watch, batch))
        if (batch.named.length > 0) this.world.changed({ brand: picture.brand, kind: 'now', id: null })
      } catch (cause) {
        this.#watches.delete(picture.brand)
        throw cause
      }
    })
  }

  /** Lets time pass over what rings: levels sink, calm comes. */
  passTime(brand: string): Promise<Passed[]> {
    return this.#inTurn(async () => {
      const watch = await this.watch(brand)
      const at = watch.timeAt(this.world.clock.now())
      if (watch.lively.size === 0) return []
      const { read } = this.world.store
      const passed = restConfirmed(watch, await read.incidents(brand), at)
      passed.push(...passTime(watch, at, await blindTo(read, brand)))
      if (passed.length === 0) return passed
      await this.#write(watch, batchOf([]))
      this.world.changed({ brand, kind: 'now', id: null })
      return passed
    })
  }

  /** Counts page views of the brand's own site. */
  countVisits(brand: string, visits: readonly Visit[], also?: (tables: Tables) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      const watch = await this.watch(brand)
      for (const visit of visits) countView(watch, visit)
      await this.#write(watch, batchOf([]), also)
      this.world.changed({ brand, kind: 'now', id: null })
    })
  }

  async #write(watch: Watch, batch: Batch, also?: (tables: Tables) => Promise<void>): Promise<Ingested> {
    const alarms = batch.judgements.flatMap((judgement) => judgement.alarm ?? [])
    const incidents: Ingested['incidents'] = []
    const brand = watch.brand.id
    await this.world.store.tx(async (tables) => {
      await commit(watch, batch, tables)
      for (const alarm of alarms) await raise(this.world, tables, alarm)
      for (const judgement of batch.judgements) {
        const incident = await openAtN3(this.world, tables, watch, judgement)
        if (incident) incidents.push({ at: judgement.at, story: judgement.story, incident })
        await noteReflare(this.world, tables, brand, judgement)
      }
      await also?.(tables)
    })
    return { batch, alarms, incidents }
  }

  #tell(brand: string, { alarms, batch, incidents }: Ingested): void {
    if (batch.mentions.length + batch.aside.length > 0) this.world.changed({ brand, kind: 'now', id: null })
    for (const alarm of alarms) this.world.changed({ brand, kind: 'alarm', id: alarm.id })
    for (const { incident } of incidents) this.world.changed({ brand, kind: 'incident', id: incident })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return turn
  }
}

/** Nothing rings for the past: its alarms are left out, and what it set ringing is at rest. */
function hush(watch: Watch, batch: Batch): void {
  for (const judgement of batch.judgements) {
    judgement.alarm = null
    if (judgement.level) watch.rest(judgement.level.story)
    judgement.level = null
  }
  watch.ringing = null
}

/** A crisis does not wait for somebody to press a button: at N3 the incident opens by itself. */
async function openAtN3(
  world: World,
  tables: Tables,
  watch: Watch,
  { level, at, alarm }: Judgement,
): Promise<string | null> {
  if (level?.to !== 'N3') return null
  const brand = watch.brand.id
  const row = watch.story(level.story)?.row
  const open = (await tables.incidents(brand)).find((i) => i.story === level.story && i.status !== 'closed')
  if (!row || open) return null
  const incident = sha256Hex(`incident ${brand} ${level.story} ${at}`).slice(0, 32)
  const command: Command = {
    type: 'declare',
    incident,
    title: row.title,
    as: 'ours',
    story: row.id,
    alarm: alarm?.id ?? null,
    level: 'N3',
    hurt: false,
    places: row.page?.startsWith('http') ? [row.page] : [],
    keepPicture: true,
    engine: { talk: [], reachable: [], clocks: { acknowledge: null, holding: null, apology: null }, freezeDesk: null },
  }
  await actIn(world, tables, brand, { commandId: `open ${incident}`, incident, command }, SYSTEM)
  return incident
}

/** The bell rings about a story whose incident was confirmed calm: it is open again. */
async function noteReflare(world: World, tables: Tables, brand: string, { alarm }: Judgement): Promise<void> {
  if (!alarm?.story) return
  const calm = (await tables.incidents(brand)).filter((one) => one.status === 'calm' && one.story !== null)
  for (const { id, story } of calm) {
    if (story !== alarm.story && (await tables.story(brand, story!))?.id !== alarm.story) continue
    const command: Command = { type: 'note_reflare' }
    await actIn(world, tables, brand, { commandId: `reflare ${id} ${alarm.id}`, incident: id, command }, SYSTEM)
  }
}
