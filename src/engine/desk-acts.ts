import { Trouble } from '../contract/refusal.ts'
import type { Desk } from './ports/desk.ts'
import type { OutboxRow } from './ports/store.ts'
import { TRIES } from './publish.ts'
import type { World } from './world.ts'

/** Asks the shop's desk to take pages down. Whether they are gone is never believed, always fetched. */
export function takedown(world: World, row: OutboxRow, at: number): Promise<void> {
  return atDesk(world, row, at, async (desk) => {
    const { places, notice } = row.payload as { places: string[]; notice: string | null }
    const document = notice ? (await world.store.read.documents(row.brand, [notice])).get(notice) : undefined
    return desk.takedown({ key: row.key, places, notice: document?.text ?? null })
  })
}

/** Asks the shop's desk to hold a side effect of the product, or to let it move again. */
export function freeze(world: World, row: OutboxRow, at: number): Promise<void> {
  return atDesk(world, row, at, async (desk) => {
    const { what, held, places } = row.payload as { what: string; held: boolean; places: string[] }
    if (!desk.freeze) throw new Trouble('broken', 'this desk cannot hold anything')
    return desk.freeze({ key: row.key, what, held, places })
  })
}

async function atDesk(
  world: World,
  row: OutboxRow,
  at: number,
  ask: (desk: Desk) => Promise<{ receipt: string }>,
): Promise<void> {
  const desk = (await world.edges.desks(row.brand)).get(String(row.payload['desk']))
  try {
    if (!desk) throw new Trouble('broken', 'this desk is not connected')
    const { receipt } = await ask(desk)
    await world.store.tx((tables) => tables.saveOutbox({ ...row, state: 'done', outcome: receipt }))
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    const again = cause.kind === 'later' && row.attempts < TRIES
    const due = at + 5000 * 3 ** (row.attempts - 1)
    await world.store.tx(async (tables) => {
      await tables.saveOutbox({ ...row, state: again ? 'waiting' : 'failed', due, outcome: cause.message })
      if (again) return
      // The desk did not answer: a person of the shop does it by hand.
      const people = (await tables.people(row.brand)).filter((p) =>
        p.roles.some((r) => r === 'shop' || r === 'lead' || r === 'owner'),
      )
      const code = row.kind === 'freeze' ? 'desk_did_not_hold' : 'desk_failed'
      const params = { trouble: cause.message, what: String(row.payload['what'] ?? '') }
      const call = { code, params, urgency: 5, link: null }
      const fresh = { kind: 'ring' as const, due: at, state: 'waiting' as const, attempts: 0, outcome: null }
      await tables.enqueue(
        people.map(({ id: person }) => ({
          ...row,
          ...fresh,
          id: world.ids.next(at),
          key: `${row.key} failed ${person}`,
          payload: { ...row.payload, ...call, person },
        })),
      )
    })
  }
}
