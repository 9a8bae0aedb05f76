import type { Incident } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { act } from './act.ts'
import { lookAt } from './look.ts'
import type { World } from './world.ts'

const EVERY = 10 * 60_000
const looked = new WeakMap<World, Map<string, number>>()

/**
 * Somebody of ours may take the picture down without a word: every ten minutes the incident's own places are fetched while no
 * takedown was asked for. Gone in silence is told to the team at once (promise P1): the statement is owed.
 */
export async function lookForSilentRemoval(world: World, brand: string, incident: Incident, at: number): Promise<void> {
  if (incident.declaredAs !== 'ours' || incident.takedowns.length > 0) return
  const times = looked.get(world) ?? new Map<string, number>()
  looked.set(world, times)
  if (at - (times.get(incident.id) ?? Number.NEGATIVE_INFINITY) < EVERY) return
  times.set(incident.id, at)
  const kept = await world.store.read.evidence(brand, incident.id)
  for (const place of incident.places) {
    if (incident.silentRemovals.some((seen) => seen.place === place)) continue
    const { outcome, status } = await lookAt(world, place, kept)
    if (outcome === 'gone') await noteSilentRemoval(world, brand, incident, place, status)
  }
}

/** Tells the team that something of ours went without a word; nothing where a takedown was asked for. */
export async function noteSilentRemoval(
  world: World,
  brand: string,
  { id, takedowns }: Incident,
  place: string,
  status: number | null,
): Promise<void> {
  if (takedowns.length > 0) return
  const command = { type: 'note_silent_removal', place, status } as const
  await act(world, brand, { commandId: `silent ${id} ${place}`, incident: id, command }, SYSTEM)
}
