import { Trouble } from '../contract/refusal.ts'
import type { World } from './world.ts'

/** Adds a way to ring a person. It counts as ready once it was tested. */
export async function saveBell(
  world: World,
  brand: string,
  bell: { person: string; kind: string; address: string },
): Promise<void> {
  const id = world.ids.next(world.clock.now())
  await world.store.tx((tables) => tables.saveBell(brand, { id, ...bell, tested: null }))
  world.changed({ brand, kind: 'settings', id: null })
}

/** Rings one bell now. Null where it rang; else the trouble, in the adapter's words. */
export async function testBell(world: World, brand: string, id: string, lang: 'fr' | 'en'): Promise<string | null> {
  const row = (await world.store.read.bells(brand)).find((bell) => bell.id === id)
  const bell = row && (await world.edges.bells(brand)).get(row.kind)
  if (!row || !bell) return 'not connected'
  const at = world.clock.now()
  const settings = await world.store.read.brand(brand)
  const said = world.voice.call('test', { brand: settings?.name ?? brand }, lang, settings?.timezone ?? 'UTC')
  try {
    await bell.ring(row.address, {
      key: `test ${id} ${at}`,
      title: said.title,
      lines: said.lines,
      link: world.url,
      urgency: 3,
      lang,
      at,
    })
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    return cause.message
  }
  await world.store.tx((tables) => tables.saveBell(brand, { ...row, tested: at }))
  world.changed({ brand, kind: 'settings', id: null })
  return null
}
