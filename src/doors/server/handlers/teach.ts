import { correctMention, setStoryAside, switchTeaching, undoClick } from '../../../engine/teach.ts'
import { teachingView } from '../views/teaching.ts'
import { type Handlers, Turned } from './types.ts'
import { placeOf } from './watch.ts'

/** What people teach their Tocsin, and take back. */
export const teachHandlers: Pick<
  Handlers,
  'teaching' | 'switchTeaching' | 'correctMention' | 'notOurStory' | 'undoCorrection'
> = {
  teaching: async ({ world, brand: id }, _, { hall }) => {
    const { room, brand } = await placeOf(hall, world, id)
    return teachingView(room, brand)
  },
  switchTeaching: async ({ world, brand: id }, on, { hall, actor }) => {
    const { room, brand } = await placeOf(hall, world, id)
    await switchTeaching(room, id, on, actor!)
    return teachingView(room, brand)
  },
  correctMention: async ({ world, brand }, { network, id, said }, { hall, actor }) => {
    const { room } = await placeOf(hall, world, brand)
    if (!(await correctMention(room, brand, { network, id }, said, actor!))) throw new Turned(404, 'not_found')
    return { ok: true }
  },
  notOurStory: async ({ world, brand, id }, _, { hall, actor }) => {
    const { room } = await placeOf(hall, world, brand)
    const story = await room.world.store.read.story(brand, id)
    if (!story) throw new Turned(404, 'not_found')
    return setStoryAside(room, brand, story.id, actor!)
  },
  undoCorrection: async ({ world, brand: brandId, id }, _, { hall, actor }) => {
    const { room, brand } = await placeOf(hall, world, brandId)
    if (!(await undoClick(room, brandId, id, actor!))) throw new Turned(404, 'not_found')
    return teachingView(room, brand)
  },
}
