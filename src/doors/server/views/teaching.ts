import type { Brand } from '../../../contract/brand.ts'
import type { TeachingView } from '../../../contract/teaching.ts'
import { agreementFor } from '../../../engine/agreement.ts'
import { clicksOf, homonymsIn, readingIn } from '../../../engine/lessons.ts'
import { switchesOf } from '../../../engine/taught.ts'
import type { Room } from '../hall.ts'

const SHOWN = 50

/** What corrections taught, newest first, and what they set aside. */
export async function teachingView(room: Room, brand: Brand): Promise<TeachingView> {
  const { read } = room.world.store
  const watch = await room.listening.watch(brand.id)
  const aside = await read.asides(brand.id, SHOWN)
  const people = new Map((await read.people(brand.id)).map((person) => [person.id, person.name]))
  return {
    on: await switchesOf(read, brand.id),
    homonyms: {
      ...homonymsIn(watch),
      aside: aside.map(({ post, aside: { words } }) => ({
        network: post.network,
        id: post.id,
        at: post.at,
        author: post.author?.handle ?? post.author?.name ?? null,
        text: post.text,
        url: post.url ?? null,
        words,
      })),
    },
    reading: { corrections: readingIn(watch), agreement: await agreementFor(watch) },
    clicks: clicksOf(watch)
      .slice(0, SHOWN)
      .map((click) => ({ ...click, by: people.get(click.by) ?? click.by })),
  }
}
