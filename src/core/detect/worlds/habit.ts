import { drawNormal, drawPoisson } from '../../kit/stats.ts'
import { DAY, HOUR } from '../calendar.ts'

/** How people live: share of an average hour that this UTC moment gets, by hour and weekday, `phase` hours from UTC. */
export function rhythm(at: number, phase: number): number {
  const local = at + phase * HOUR
  const hour = (local % DAY) / HOUR
  const weekday = Math.floor(local / DAY + 3) % 7
  const day = 0.12 + 1.5 * Math.max(0, Math.sin(((hour - 6.5) / 17) * Math.PI)) ** 0.8
  return day * (weekday >= 5 ? 0.75 : 1.1)
}

/**
 * Times of ordinary mentions, ascending: over-dispersed (each hour has its own mood, gamma-like through a log-normal
 * that carries over), with small natural clusters.
 */
export function ordinaryTimes(
  perHour: number,
  from: number,
  to: number,
  phase: number,
  random: () => number,
): number[] {
  const times: number[] = []
  let mood = 0
  for (let start = from; start < to; start += HOUR) {
    mood = 0.8 * mood + 0.2 * drawNormal(random)
    // A chat now and then: a handful of posts on nothing in particular.
    const chat = random() < 0.01 ? 3 + Math.floor(random() * 5) : 0
    const mean = perHour * rhythm(start, phase) * Math.exp(mood - 0.05)
    for (let i = drawPoisson(mean, random) + chat; i > 0; i--) times.push(start + Math.floor(random() * HOUR))
  }
  return times.filter((at) => at < to).sort((a, b) => a - b)
}
