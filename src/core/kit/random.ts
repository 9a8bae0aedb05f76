import { hash32, mix32 } from './hash.ts'

/** Draws numbers in [0, 1). */
export type Draw = () => number

/**
 * A seeded draw for drills, tests and benches: the same seed gives the same numbers on every machine. A Weyl sequence
 * through a 32-bit mixer; period 2³². Not for secrets.
 */
export function seeded(seed: number | string): Draw {
  let state = typeof seed === 'string' ? hash32(seed) : seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    return mix32(mix32(state) ^ 0x6d2b79f5) / 0x1_0000_0000
  }
}

/** One of the items; throws a RangeError where there is none. */
export function pick<T>(draw: Draw, items: readonly T[]): T {
  if (items.length === 0) throw new RangeError('nothing to pick from')
  return items[Math.floor(draw() * items.length)] as T
}
