import type { Actor, Person } from '../../contract/people.ts'
import { Role } from '../../contract/people.ts'
import type { CatalogueFault } from '../../contract/picture.ts'
import type { Case, Drill } from '../../engine/drill.ts'
import type { Listening } from '../../engine/listening.ts'
import type { BellKind } from '../../engine/ports/bell.ts'
import type { DeskKind } from '../../engine/ports/desk.ts'
import type { Network } from '../../engine/ports/network.ts'
import type { Secrets } from '../../engine/ports/secrets.ts'
import type { WriterKind } from '../../engine/ports/writer.ts'
import type { Change, World } from '../../engine/world.ts'

/** One running world behind the doors. */
export type Room = { world: World; listening: Listening; drill: Drill | null }

/** Everything the server opens doors to. Built by hand in `main.ts`. */
export type Hall = {
  version: string
  rooms: Map<string, Room>
  secrets: Secrets
  /** For scripts on this machine: `Authorization: Bearer …`. */
  apiToken: string
  urlSet: boolean
  secureCookies: boolean
  loopbackOnly: boolean
  networks: readonly Network[]
  bells: readonly BellKind[]
  desks: readonly DeskKind[]
  writers: readonly WriterKind[]
  startDrill(drill: Case, mode: 'watch' | 'play', speed: number, person: Person, lang: 'fr' | 'en'): Promise<Room>
  endDrill(world: string): Promise<void>
  propose(address: string): Promise<{ name: string; found: { code: string; value: string }[] }>
  subscribe(listener: (world: string, change: Change) => void): () => void
  /** Sources of a brand changed: start, stop, reopen. */
  restartSources(brand: string): Promise<void>
  catalogueOf(brand: string): { items: number; readAt: number | null; fault: CatalogueFault | null }
  consoleFolder: string
}

export function live(hall: Hall): Room {
  return hall.rooms.get('live')!
}

/** In a drill the visitor plays every part they are needed in; in life they have the roles the brand gave them. */
export async function actorOf(room: Room, brand: string, person: Person, door: Actor['door']): Promise<Actor | null> {
  if (room.drill) return { person: person.id, roles: [...Role.options], door: 'drill' }
  if (person.id === 'api') return { person: 'api', roles: [...Role.options], door: 'api' }
  const member = (await room.world.store.read.people(brand)).find((one) => one.id === person.id)
  return member ? { person: member.id, roles: member.roles, door } : null
}
