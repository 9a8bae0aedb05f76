import { type Cascade, eventsUntil } from '../../src/core/detect/cascade.ts'

/** Constant-degree SEISMIC (Zhao et al. 2015, form and Twitter kernel), for comparison: no follower counts of reposters. */

const FLAT = 300
const THETA = 0.242
const WHOLE = FLAT * (1 + 1 / THETA)

/** Share of one event's reactions that come within `delay` seconds. */
function reacted(delay: number): number {
  if (delay <= FLAT) return Math.max(0, delay) / WHOLE
  return (FLAT + (FLAT / THETA) * (1 - (FLAT / delay) ** THETA)) / WHOLE
}

export type Damping = { alpha: number; gamma: number }

/** Total by the horizon; null where the branching stays at one or above: no finite forecast. */
export function seismic(
  cascade: Cascade,
  observeS: number,
  horizonS: number,
  { alpha, gamma }: Damping,
): number | null {
  const seen = eventsUntil(cascade.offsetsSeconds, observeS)
  let exposed = reacted(observeS)
  let coming = reacted(horizonS) - reacted(observeS)
  for (let i = 0; i < seen; i++) {
    const offset = cascade.offsetsSeconds[i]!
    exposed += reacted(observeS - offset)
    coming += reacted(horizonS - offset) - reacted(observeS - offset)
  }
  const branching = seen / exposed
  const left = 1 - gamma * branching
  return left <= 0 ? null : seen + (alpha * branching * coming) / left
}
