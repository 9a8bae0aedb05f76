import type { Desk } from '../../engine/ports/desk.ts'

const MINUTE = 60_000
/** A shop's desk is quick, never instant: the first look still finds the picture. */
const TAKES = 3 * MINUTE

/** A shop's desk that holds what it is asked to and takes every place down three minutes after it was asked. The same key is done once. */
export function simulatedDesk(takeDown: (url: string, at: number) => void, clock: { now(): number }): Desk {
  const asked = new Set<string>()
  return {
    freeze: async ({ key }) => ({ receipt: `desk-${key}` }),
    async takedown({ key, places }) {
      if (!asked.has(key)) for (const place of places) takeDown(place, clock.now() + TAKES)
      asked.add(key)
      return { receipt: `desk-${key}` }
    },
  }
}
