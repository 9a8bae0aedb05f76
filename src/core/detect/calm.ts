import type { Level } from '../../contract/labels.ts'
import type { Finding } from '../../contract/primitives.ts'
import type { Growth } from '../../contract/stream.ts'
import { HOUR } from './calendar.ts'

/** What calm is judged on: hourly negatives since the story began, what habit allows an hour, how it spreads, what leads. */
export type Aftermath = {
  at: number
  level: Level
  /** Negative mentions of each full hour, oldest first, the last one ending at `at`; top of the ordinary range of each. */
  negatives: readonly number[]
  high: readonly number[]
  growth: Growth | null
  /** When a post last entered the top of the story (most reshared), UTC ms; null where none ever did. */
  newOnTop: number | null
  /** Sources that cannot be heard now, by name. */
  blind: readonly string[]
}

/** `calm` is a proposal: a person confirms it. Findings say what holds and what does not yet. */
export type CalmSigns = { calm: boolean; because: Finding[]; missing: Finding[]; halfLifeHours: number | null }

/** Hours of quiet that calm asks for after a story of this level (DESIGN §4). */
export function restHours(level: Level): number {
  return level === 'N3' || level === 'N4' ? 48 : 24
}

/** One hour a day may stand above its band: a 95 % bound is crossed that often by chance. */
const ALLOWED_SHARE = 0.05

/**
 * Calm on what we can see: negatives inside their band for 24 h (48 h from N3), the reproduction ratio surely below
 * one, nothing new on top for as long, and every source heard. Shorter histories are not calm yet.
 */
export function calmSigns({ at, level, negatives, high, growth, newOnTop, blind }: Aftermath): CalmSigns {
  const hours = restHours(level)
  const because: Finding[] = []
  const missing: Finding[] = []
  const hold = (holds: boolean, code: string, params: Finding['params']) =>
    (holds ? because : missing).push({ code: holds ? code : `not_${code}`, params })

  const recent = negatives.slice(-hours)
  const bounds = high.slice(-hours)
  const above = recent.filter((count, i) => count > (bounds[i] ?? 0)).length
  const inside = recent.length >= hours && above <= Math.floor(hours * ALLOWED_SHARE)
  hold(inside, 'calm_negatives', { hours, seen: recent.length, above })
  const shrinking = growth === null || (growth.ratioHigh < 1 && growth.trend !== 'growing')
  hold(shrinking, 'calm_spread', {
    ratio: growth?.ratio ?? 0,
    low: growth?.ratioLow ?? 0,
    high: growth?.ratioHigh ?? 0,
  })
  const quiet = newOnTop === null ? hours : Math.floor((at - newOnTop) / HOUR)
  hold(quiet >= hours, 'calm_top', { hours, since: quiet })
  // A source that is down says nothing: no calm. While all are heard there is nothing to say.
  if (blind.length > 0) hold(false, 'calm_sight', { names: blind.join(', ') })
  return { calm: missing.length === 0, because, missing, halfLifeHours: halfLife(negatives) }
}

/**
 * Hours in which what is left halves: a line through ln(count + 1) of three-hour blocks from the peak on, down to where
 * the noise begins (weights = counts). Null where nothing fell yet.
 */
export function halfLife(hourly: readonly number[]): number | null {
  const blocks: number[] = []
  for (let end = hourly.length; end - 3 >= 0; end -= 3) {
    blocks.unshift(hourly[end - 1]! + hourly[end - 2]! + hourly[end - 3]!)
  }
  const peak = blocks.indexOf(Math.max(...blocks))
  const falling = blocks.slice(peak)
  if (peak < 0 || falling.length < 3) return null
  let [sum, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0]
  falling.forEach((count, i) => {
    const weight = count + 0.5
    const y = Math.log(count + 0.5)
    const x = 3 * i
    sum += weight
    sumX += weight * x
    sumY += weight * y
    sumXX += weight * x * x
    sumXY += weight * x * y
  })
  const slope = (sum * sumXY - sumX * sumY) / (sum * sumXX - sumX * sumX)
  return slope < 0 ? Math.round((Math.LN2 / -slope) * 10) / 10 : null
}
