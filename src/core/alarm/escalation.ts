import type { BellSettings } from '../../contract/brand.ts'
import type { Level } from '../../contract/labels.ts'
import type { Person } from '../../contract/people.ts'
import { clocksFor } from './clocks.ts'

const MINUTE = 60_000

/** Once around the chain is a ring; each further round is louder, up to this. */
const LOUDEST = 3

export type Call = {
  person: string
  /** When this person is rung. */
  at: number
  /** 1 the first time around, then 2, then 3: other bells, insisting sounds. */
  loudness: number
}

/** Those who can be rung, in the order of the chain; equal rungs in the order given. */
function chain(people: readonly Person[]): Person[] {
  return people.filter((person) => person.rung !== null).sort((a, b) => a.rung! - b.rung!)
}

/**
 * Who is rung next for an alarm of this level that began ringing at `since` and that nobody has acknowledged: the chain
 * by rung, the next person after the level's minutes, around again louder. `rung` is how many calls were made already;
 * `failed` says that the last call reached nobody, which escalates at once. Null where nobody is to be rung: no
 * chain, a level that rings nobody, or quiet hours at N1 (the caller asks again when they end).
 */
export function nextCall(
  people: readonly Person[],
  level: Level,
  since: number,
  rung: number,
  at: number,
  options: { failed?: boolean } = {},
): Call | null {
  const order = chain(people)
  const minutes = clocksFor(level).acknowledge
  if (order.length === 0 || minutes === null) return null
  const planned = since + rung * minutes * MINUTE
  const round = Math.floor(rung / order.length)
  return {
    person: order[rung % order.length]!.id,
    at: options.failed === true ? at : Math.max(at, planned),
    loudness: Math.min(LOUDEST, round + 1),
  }
}

/** Whether a call at this local hour (0–23) may wake somebody: quiet hours hold N0 and N1 back, never N2 or more. */
export function mayRing(level: Level, localHour: number, quiet: BellSettings['quietHours']): boolean {
  if (level !== 'N0' && level !== 'N1') return true
  if (quiet === undefined || quiet.from === quiet.to) return true
  const { from, to } = quiet
  const inside = from < to ? localHour >= from && localHour < to : localHour >= from || localHour < to
  return !inside
}
