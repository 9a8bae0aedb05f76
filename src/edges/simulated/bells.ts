import type { Bell, Call } from '../../engine/ports/bell.ts'

export type Rung = { address: string; call: Call }

/** A bell that rings nobody and remembers whom it would have rung. */
export function simulatedBell(rung: Rung[]): Bell {
  return {
    async ring(address, call) {
      rung.push({ address, call })
      return { receipt: `rung-${rung.length}` }
    },
  }
}
