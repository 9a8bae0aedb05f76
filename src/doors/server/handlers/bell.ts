import { ringsUnder } from '../../../engine/tuning.ts'
import { voice } from '../../../says/voice.ts'
import type { Handlers } from './types.ts'
import { placeOf } from './watch.ts'

const DAY = 86_400_000

/** Trying settings of the bell on the past. */
export const bellHandlers: Pick<Handlers, 'tryBell'> = {
  tryBell: async ({ world, brand: id }, { bell, days }, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const to = room.world.clock.now()
    const from = to - days * DAY
    const { read } = room.world.store
    const rings = await ringsUnder(read, brand, bell, from, to)
    return {
      days,
      now: (await ringsUnder(read, brand, brand.bell, from, to)).length,
      rings: rings.map(({ because, ...ring }) => ({
        ...ring,
        sentences: because.map((finding) => voice.finding(finding, lang, brand.timezone)),
      })),
    }
  },
}
