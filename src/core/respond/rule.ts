import type { CommandOf, CommandType } from '../../contract/commands.ts'
import type { EventType, Happened, HappenedOf } from '../../contract/events.ts'
import type { Clock, Incident } from '../../contract/incident.ts'
import type { Actor } from '../../contract/people.ts'
import type { Refusal } from '../../contract/refusal.ts'

export const MINUTE = 60_000

/** One command's rule: what happens, or why not. Pure; `at` is when it happens, `by` who asks. */
export type Rule<K extends CommandType> = (
  incident: Incident,
  command: CommandOf<K>,
  at: number,
  by: Actor,
) => Happened[] | Refusal
export type Rules<K extends CommandType> = { [C in K]: Rule<C> }

/** One event's effect on the folded incident. Never looks at the clock; never refuses: what happened, happened. */
export type Fold<E extends EventType> = (
  incident: Incident,
  data: HappenedOf<E>['data'],
  at: number,
  by: string,
) => Incident
export type Folds<E extends EventType> = { [T in E]: Fold<T> }

export function happened<E extends EventType>(type: E, data: HappenedOf<E>['data']): Happened {
  return { type, data } as Happened
}

/** Replaces the one element that answers to `is`; leaves the rest as they are. */
export function change<T>(list: T[], is: (one: T) => boolean, into: (one: T) => T): T[] {
  return list.map((one) => (is(one) ? into(one) : one))
}

type NewClock = { kind: string; subject: string | null; due: number }

/** Starts clocks; one that already runs for the same thing keeps the earlier deadline: clocks only tighten. */
export function startClocks(incident: Incident, clocks: readonly NewClock[], at: number): Incident {
  let running = incident.clocks
  for (const clock of clocks) {
    const same = (c: Clock) => c.kind === clock.kind && c.subject === clock.subject && c.stopped === null
    if (running.some(same)) running = change(running, same, (c) => ({ ...c, due: Math.min(c.due, clock.due) }))
    else {
      const kind = clock.kind as Clock['kind']
      running = [
        ...running,
        { kind, subject: clock.subject, started: at, due: clock.due, planned: clock.due, stopped: null, rang: null },
      ]
    }
  }
  return { ...incident, clocks: running }
}

export function stopClocks(incident: Incident, kinds: readonly string[], at: number, subject?: string): Incident {
  const stops = (c: Clock) =>
    c.stopped === null && kinds.includes(c.kind) && (subject === undefined || c.subject === subject)
  if (!incident.clocks.some(stops)) return incident
  return { ...incident, clocks: change(incident.clocks, stops, (c) => ({ ...c, stopped: at })) }
}
