import { SYSTEM } from '../contract/people.ts'
import { act } from './act.ts'
import { deliver } from './deliver.ts'
import { lookAt } from './look.ts'
import type { DeadlineRow } from './ports/store.ts'
import { refresh } from './refresh.ts'
import { age } from './retention.ts'
import { escalate } from './ring.ts'
import { reportSituation } from './situation-report.ts'
import type { World } from './world.ts'

const AT_ONCE = 100

/** What time alone brings about: unanswered bells go on, deadlines ring, places are looked at again, the outbox empties. */
export async function tick(world: World): Promise<void> {
  const at = world.clock.now()
  await escalate(world, at)
  await refresh(world, at)
  await age(world, at)
  for (const due of await world.store.read.dueDeadlines(at, AT_ONCE)) await meet(world, due, at)
  while ((await deliver(world, at)) > 0);
}

async function meet(world: World, { brand, incident, kind, subject, due }: DeadlineRow, at: number): Promise<void> {
  if (kind === 'situation') return reportSituation(world, brand, incident, subject ?? '', at)
  if (kind !== 'look') {
    const command = { type: 'ring_clock', kind, subject } as const
    await act(world, brand, { commandId: `clock ${incident} ${kind} ${subject} ${due}`, incident, command }, SYSTEM)
    return
  }
  const [takedown, ...rest] = (subject ?? '').split(' ')
  const place = rest.join(' ')
  const look = await lookAt(world, place, await world.store.read.evidence(brand, incident))
  const command = { type: 'record_look', takedown: takedown!, place, ...look } as const
  await act(world, brand, { commandId: `look ${takedown} ${place} ${at}`, incident, command }, SYSTEM)
}
