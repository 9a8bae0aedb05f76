import type { Visit } from '../contract/visit.ts'
import { parseVisit } from '../core/listen/visits.ts'
import type { Listening } from './listening.ts'
import type { LogFollower } from './ports/visits.ts'
import type { World } from './world.ts'

/** Follows the brand's access logs and counts page views; the place in the log is committed with what was counted. */
export class Visits {
  readonly #world: World
  readonly #listening: Listening
  readonly #follower: LogFollower
  readonly #running = new Map<string, AbortController>()
  #ended: Promise<unknown>[] = []

  constructor(world: World, listening: Listening, follower: LogFollower) {
    this.#world = world
    this.#listening = listening
    this.#follower = follower
  }

  async restart(brand: string): Promise<void> {
    this.#running.get(brand)?.abort()
    const settings = await this.#world.store.read.brand(brand)
    if (!settings || settings.accessLogs.length === 0) return
    const stop = new AbortController()
    this.#running.set(brand, stop)
    for (const path of settings.accessLogs) this.#ended.push(this.#follow(brand, path, stop.signal))
  }

  async close(): Promise<void> {
    for (const stop of this.#running.values()) stop.abort()
    await Promise.allSettled(this.#ended)
  }

  async #follow(brand: string, path: string, signal: AbortSignal): Promise<void> {
    const key = `log ${path}`
    const cursor = await this.#world.store.read.setting(brand, key)
    for await (const batch of this.#follower.follow(path, cursor, signal)) {
      const visits: Visit[] = []
      const dropped: Record<string, number> = {}
      for (const line of batch.lines) {
        const read = parseVisit(line)
        if (typeof read === 'string') dropped[`visit_${read}`] = (dropped[`visit_${read}`] ?? 0) + 1
        else visits.push(read)
      }
      await this.#listening.countVisits(brand, visits, async (tables) => {
        await tables.saveSetting(brand, key, batch.cursor)
        await tables.countDrops(brand, dropped)
      })
    }
  }
}
