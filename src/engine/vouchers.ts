import type { Happened, HappenedOf } from '../contract/events.ts'
import type { Incident } from '../contract/incident.ts'
import type { DocumentRow } from './ports/store.ts'
import type { World } from './world.ts'

const MOST = 10_000

/**
 * The codes of a voucher batch that was just launched: as many as the budget pays for at most, each unique, kept beside the
 * journal for those who hand them out. Null where this event launches none.
 */
export function vouchersFor(world: World, incident: Incident, event: Happened): DocumentRow | null {
  if (event.type !== 'recovery_launched') return null
  const { recovery: id } = event.data as HappenedOf<'recovery_launched'>['data']
  const recovery = incident.recovery.find((one) => one.id === id)
  if (recovery?.kind !== 'voucher' || !recovery.budget || !recovery.worth) return null
  const many = Math.min(MOST, Math.floor(recovery.budget.amount / recovery.worth.amount))
  const codes = Array.from({ length: many }, () => code(world.ids.token()))
  return {
    id: `vouchers-${id}`,
    incident: incident.id,
    kind: 'vouchers',
    salt: world.ids.salt(),
    text: codes.join('\n'),
  }
}

/** Twelve letters and digits nobody mistakes for one another, from a random token. */
function code(token: string): string {
  const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  const letters = [...token].slice(0, 12).map((sign) => signs[sign.charCodeAt(0) % signs.length])
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].map((part) => part.join('')).join('-')
}
