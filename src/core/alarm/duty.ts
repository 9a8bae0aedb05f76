import type { Person } from '../../contract/people.ts'

const inside = (hour: number, { from, to }: { from: number; to: number }) =>
  from < to ? hour >= from && hour < to : hour >= from || hour < to

/**
 * The chain as it stands at this moment (UTC ms) and hour of the brand's zone (0–23): whoever is away is passed over, those
 * on duty now are rung first, in their order, then the others. A chain never becomes empty: if everybody is away, everybody
 * stays in it.
 */
export function onDuty<P extends Person>(people: readonly P[], localHour: number, at: number): P[] {
  const chain = people.filter((person) => person.rung !== null).sort((a, b) => a.rung! - b.rung!)
  const here = chain.filter((person) => (person.awayUntil ?? 0) <= at)
  const reachable = here.length > 0 ? here : chain
  const now = reachable.filter((person) => !person.duty || inside(localHour, person.duty))
  const later = reachable.filter((person) => !now.includes(person))
  return [...now, ...later].map((person, n) => ({ ...person, rung: n + 1 }))
}
