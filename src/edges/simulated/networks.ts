import { Trouble } from '../../contract/refusal.ts'
import type { Outlet, Published } from '../../engine/ports/outlet.ts'

/** A network that keeps what is published on it. The same key publishes once; a text over the limit is `Trouble('broken')`. */
export function simulatedOutlet(network: string, characters: number, clock: { now(): number }): Outlet {
  const published = new Map<string, Published & { text: string }>()
  return {
    limits: { characters },
    async publish({ text, key }) {
      if ([...text].length > characters) throw new Trouble('broken', `more than ${characters} characters`)
      const known = published.get(key)
      if (known) return known
      const id = `${network}-own-${published.size + 1}`
      const post = { id, url: `https://${network}.example/brand/${id}`, at: clock.now(), text }
      published.set(key, post)
      return post
    },
    async recent(since) {
      return [...published.values()].filter(({ at }) => at >= since).reverse()
    },
    async read(id) {
      return [...published.values()].find((post) => post.id === id) ?? null
    },
  }
}
