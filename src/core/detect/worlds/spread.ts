import { drawPoisson } from '../../kit/stats.ts'
import { HOUR, MINUTE } from '../calendar.ts'
import { rhythm } from './habit.ts'

/** One event of a spreading story: when, on which network, and which event it answers or repeats (null: on its own). */
export type Spark = { at: number; network: string; parent: number | null }

export type Spread = {
  from: number
  hours: number
  /** Posts that come from outside, per hour at the start; and their half-life in hours. */
  arrivals: number
  halfLife: number
  /** Mean number of answers and reshares each post begets: below one. */
  branching: number
  /** Networks in the order the story reaches them, and hours between. */
  networks: readonly string[]
  hop: number
  /** Grows towards its peak over so many hours before it fades; 0 bursts at once. */
  rise: number
  phase: number
  most: number
}

/** A self-exciting (Hawkes) process: outside arrivals that rise and fade, each post begetting others on a power law. */
export function spread(shape: Spread, random: () => number): Spark[] {
  const sparks: Spark[] = []
  const end = shape.from + shape.hours * HOUR
  const step = 10 * MINUTE
  for (let at = shape.from; at < end; at += step) {
    const age = (at - shape.from) / HOUR
    const grown = shape.rise === 0 ? 1 : Math.min(1, (age + 0.1) / shape.rise)
    const fading = 0.5 ** (Math.max(0, age - shape.rise) / shape.halfLife)
    const awake = Math.max(0.25, Math.min(1.2, rhythm(at, shape.phase)))
    const mean = (shape.arrivals * grown * fading * awake * step) / HOUR
    for (let i = drawPoisson(mean, random); i > 0; i--) {
      const reached = Math.min(shape.networks.length, 1 + Math.floor(age / shape.hop))
      const network = shape.networks[Math.floor(random() * reached)]!
      sparks.push({ at: at + Math.floor(random() * step), network, parent: null })
    }
  }
  // A story begins with somebody: without a first post there would be no story.
  if (sparks.length === 0) sparks.push({ at: shape.from, network: shape.networks[0]!, parent: null })
  for (let i = 0; i < sparks.length && sparks.length < shape.most; i++) {
    const { at, network } = sparks[i]!
    for (let n = drawPoisson(shape.branching, random); n > 0 && sparks.length < shape.most; n--) {
      const next = at + delay(random)
      if (next < end) sparks.push({ at: next, network, parent: i })
    }
  }
  return sparks
}

/** Reaction delay, ms: flat within five minutes, then a power law (Zhao et al. 2015), at most two days. */
function delay(random: () => number): number {
  const theta = 0.6
  const u = random()
  if (u < theta / (1 + theta)) return Math.floor(random() * 5 * MINUTE)
  return Math.floor(Math.min(48 * HOUR, 5 * MINUTE * (1 - random()) ** (-1 / theta)))
}
