import { cases } from '../../../engine/drill.ts'
import { type Handlers, Turned } from './types.ts'

const AT_ONCE = 3

export const drillHandlers: Pick<Handlers, 'drillCases' | 'startDrill' | 'drill' | 'steerDrill'> = {
  drillCases: async (_, __, { lang }) =>
    cases.map(({ id, title, summary, minutes, sources }) => ({
      id,
      title: title[lang],
      summary: summary[lang],
      minutes,
      sources: [...sources],
    })),
  startDrill: async (_, { case: id, mode, speed }, { hall, person, lang }) => {
    if (!cases.some((one) => one.id === id)) throw new Turned(404, 'no_such_case')
    if ([...hall.rooms.values()].filter((room) => room.drill).length >= AT_ONCE)
      throw new Turned(409, 'too_many_drills')
    const room = await hall.startDrill(id, mode, speed, person!, lang)
    return { world: room.world.name, brand: room.drill!.view.brand }
  },
  drill: async ({ world }, _, { hall, lang }) => {
    const drill = hall.rooms.get(world)?.drill
    if (!drill) throw new Turned(404, 'no_such_world')
    return drill.see(lang)
  },
  steerDrill: async ({ world }, { paused, speed, end }, { hall }) => {
    const drill = hall.rooms.get(world)?.drill
    if (!drill) throw new Turned(404, 'no_such_world')
    if (paused !== undefined) drill.pause(paused)
    if (speed !== undefined) drill.speedUp(speed)
    if (end) await hall.endDrill(world)
    return { ok: true }
  },
}
