import type { Alarm } from '../contract/alarm.ts'
import { SYSTEM } from '../contract/people.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { append } from './journal.ts'
import type { Listening } from './listening.ts'
import { raise } from './ring.ts'
import type { World } from './world.ts'

const HOUR = 3_600_000
/** Title lines are short: what somebody wrote is shown whole in the mention. */
const TITLE = 80

/**
 * Somebody found a mistake on our site and took the trouble to tell us: it is heard like any mention, and opens a murmur, at
 * most one an hour. They checked our site for free.
 */
export async function reportError(
  world: World,
  listening: Listening,
  brand: string,
  report: { text: string; page: string },
): Promise<void> {
  const at = world.clock.now()
  const id = world.ids.next(at)
  const settings = await world.store.read.brand(brand)
  if (!settings) return
  const named = report.text.toLowerCase().includes(settings.name.toLowerCase())
  const item = {
    network: 'report',
    id,
    at: new Date(at).toISOString(),
    text: named ? report.text : `${report.text} — ${settings.name}`,
    author: { id: `report-${id}` },
    links: report.page ? [report.page] : [],
  }
  const { batch } = await listening.take(brand, [item])
  const story = batch.mentions[0]?.row?.fact.story ?? null
  await world.store.tx(async (tables) => {
    const data = { report: id }
    await append(tables, brand, null, [{ id: world.ids.next(at), type: 'error_reported', at, data }], at, SYSTEM)
    const lately = (await tables.alarms(brand, 50)).some(
      ({ alarm }) => alarm.at > at - HOUR && alarm.because.some((finding) => finding.code === 'error_reported'),
    )
    if (lately) return
    const alarm: Alarm = {
      id: sha256Hex(`report ${brand} ${id}`).slice(0, 32),
      brand,
      story,
      title: report.text.slice(0, TITLE),
      level: 'N1',
      at,
      because: [{ code: 'error_reported', params: { page: report.page } }],
      mentions: 1,
      authors: 1,
      page: null,
      again: false,
    }
    await raise(world, tables, alarm)
  })
  world.changed({ brand, kind: 'alarm', id: null })
}
