import { allAdvice, answerAdvice, giveAdvice } from '../../../engine/advice.ts'
import { forgetPerson } from '../../../engine/forget.ts'
import type { Hall } from '../hall.ts'
import { type Handlers, Turned } from './types.ts'
import { placeOf } from './watch.ts'

async function learnView(hall: Hall, world: string, id: string) {
  const { room, brand } = await placeOf(hall, world, id)
  const { read } = room.world.store
  const incidents = await read.incidents(id)
  const words = await read.documents(
    id,
    incidents.flatMap((incident) => [incident.title, ...incident.lessons.map((lesson) => lesson.text)]),
  )
  const { url } = room.world
  return {
    advice: await allAdvice(room.world, id),
    history: incidents.map(({ id: incident, title, peak, openedAt, closedAt, lessons }) => ({
      id: incident,
      title: words.get(title)?.text ?? brand.name,
      peak,
      openedAt,
      closedAt,
      lessons: lessons.flatMap((lesson) => words.get(lesson.text)?.text ?? []),
    })),
    publicForms: url === null ? null : { report: `${url}/report/${id}`, advice: `${url}/advice/${id}` },
  }
}

/** What the house learns, and what it forgets. */
export const learnHandlers: Pick<Handlers, 'learn' | 'giveAdvice' | 'answerAdvice' | 'forget'> = {
  learn: ({ world, brand }, _, { hall }) => learnView(hall, world, brand),
  giveAdvice: async ({ world, brand }, { text }, { hall, actor }) => {
    const { room } = await placeOf(hall, world, brand)
    await giveAdvice(room.world, brand, text, actor!, false)
    return learnView(hall, world, brand)
  },
  answerAdvice: async ({ world, brand, id }, { accepted, text }, { hall, actor }) => {
    const { room } = await placeOf(hall, world, brand)
    if (!(await answerAdvice(room.world, brand, id, accepted, text, actor!))) throw new Turned(404, 'not_found')
    return learnView(hall, world, brand)
  },
  forget: async ({ world, brand }, person, { hall, actor }) => {
    const { room } = await placeOf(hall, world, brand)
    const forgotten = await forgetPerson(room.world, brand, person, actor!)
    await room.listening.forget(brand)
    return forgotten
  },
}
