import { SYSTEM } from '../contract/people.ts'
import { Trouble } from '../contract/refusal.ts'
import { append } from './journal.ts'
import type { Listening } from './listening.ts'
import type { Network } from './ports/network.ts'
import type { Secrets } from './ports/secrets.ts'
import type { SourceTools } from './ports/source.ts'
import type { SourceRow } from './ports/store.ts'
import type { World } from './world.ts'

const FIRST_WAIT = 1000
const LONGEST_WAIT = 5 * 60_000
/** Pictures of posts that name nobody, read per batch of a live source to find our own in them. */
const CURIOSITY = 10

/**
 * Keeps a brand's sources listening: from the stored cursor, one batch at a time, each committed with its cursor before the
 * next is asked for. Trouble waits and reconnects, shows in the source's health, and stands in the journal.
 */
export class Sources {
  readonly #world: World
  readonly #listening: Listening
  readonly #networks: readonly Network[]
  readonly #secrets: Secrets
  readonly #tools: SourceTools
  readonly #running = new Map<string, AbortController>()
  #ended: Promise<unknown>[] = []

  constructor(world: World, listening: Listening, networks: readonly Network[], secrets: Secrets, tools: SourceTools) {
    this.#world = world
    this.#listening = listening
    this.#networks = networks
    this.#secrets = secrets
    this.#tools = tools
  }

  async start(brand: string): Promise<void> {
    for (const row of await this.#world.store.read.sources(brand)) {
      const key = `${brand} ${row.id}`
      if (row.paused || this.#running.has(key)) continue
      const stop = new AbortController()
      this.#running.set(key, stop)
      this.#ended.push(this.#keepListening(brand, row.id, stop.signal))
    }
  }

  async restart(brand: string): Promise<void> {
    for (const [key, stop] of this.#running) {
      if (!key.startsWith(`${brand} `)) continue
      stop.abort()
      this.#running.delete(key)
    }
    await this.start(brand)
  }

  async close(): Promise<void> {
    for (const stop of this.#running.values()) stop.abort()
    this.#running.clear()
    await Promise.allSettled(this.#ended)
  }

  async #keepListening(brand: string, id: string, signal: AbortSignal): Promise<void> {
    let wait = FIRST_WAIT
    while (!signal.aborted) {
      const row = (await this.#world.store.read.sources(brand)).find((source) => source.id === id)
      if (!row || row.paused) return
      try {
        for await (const heard of this.#listen(brand, row, signal)) if (heard) wait = FIRST_WAIT
      } catch (cause) {
        if (signal.aborted) return
        const trouble = cause instanceof Trouble ? cause : null
        await this.#note(brand, row, trouble ? `${trouble.kind}: ${trouble.message}` : `bug: ${String(cause)}`)
        wait = trouble?.retryAfterMs ?? wait
      }
      await pause(wait, signal)
      wait = Math.min(LONGEST_WAIT, wait * 2)
    }
  }

  async *#listen(brand: string, row: SourceRow, signal: AbortSignal): AsyncGenerator<boolean> {
    const kind = this.#networks.find((network) => network.name === row.kind)?.source
    if (!kind) throw new Trouble('broken', `no source of kind ${row.kind}`)
    const settings = kind.settings.parse(JSON.parse(this.#secrets.open(row.settings))) as never
    const source = kind.open(settings, this.#tools)
    for await (const batch of source.listen(row.cursor, signal)) {
      const now = this.#world.clock.now()
      await this.#listening.take(brand, batch.items.map(withTimeInWords), {
        curiosity: CURIOSITY,
        source: row.id,
        also: async (tables) => {
          await tables.countDrops(brand, batch.dropped ?? {})
          await tables.saveCursor(brand, row.id, batch.cursor, now)
        },
      })
      if (row.trouble !== null) await this.#recovered(brand, row)
      yield true
    }
  }

  async #note(brand: string, row: SourceRow, trouble: string): Promise<void> {
    const at = this.#world.clock.now()
    await this.#world.store.tx(async (tables) => {
      const fresh = (await tables.sources(brand)).find((source) => source.id === row.id) ?? row
      await tables.saveSource(brand, { ...fresh, trouble: trouble.slice(0, 500) })
      if (fresh.trouble !== null) return
      const data = { source: row.id, trouble: trouble.slice(0, 500) }
      await append(
        tables,
        brand,
        null,
        [{ id: this.#world.ids.next(at), type: 'source_troubled', at, data }],
        at,
        SYSTEM,
      )
    })
    this.#world.changed({ brand, kind: 'now', id: null })
  }

  async #recovered(brand: string, row: SourceRow): Promise<void> {
    row.trouble = null
    const at = this.#world.clock.now()
    const entry = { id: this.#world.ids.next(at), type: 'source_recovered', at, data: { source: row.id } }
    await this.#world.store.tx((tables) => append(tables, brand, null, [entry], at, SYSTEM))
  }
}

/** Sources tell times in UTC milliseconds; in an item handed in from outside a whole number means seconds. */
function withTimeInWords(item: unknown): unknown {
  const at = (item as { at?: unknown } | null)?.at
  return typeof at === 'number' ? { ...(item as object), at: new Date(at).toISOString() } : item
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    const stop = () => {
      clearTimeout(timer)
      resolve()
    }
    signal.addEventListener('abort', stop, { once: true })
  })
}
