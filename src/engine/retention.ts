import { SYSTEM } from '../contract/people.ts'
import type { Post } from '../contract/post.ts'
import { ageCorrections } from './corrections.ts'
import { whoIs } from './forget.ts'
import { append } from './journal.ts'
import type { World } from './world.ts'

const DAY = 86_400_000
const PSEUDONYM_AFTER = 30 * DAY
const DROP_AFTER = 90 * DAY
const AT_ONCE = 500
const NOBODY = 'pseudonym-'
const lastLook = new WeakMap<World, number>()

/**
 * Once a day: authors of posts older than 30 days become pseudonyms, posts older than 90 days go, unless an incident's story
 * holds them. Counts, streams and the journal stay: they name nobody.
 */
export async function age(world: World, at: number): Promise<void> {
  if (at - (lastLook.get(world) ?? Number.NEGATIVE_INFINITY) < DAY) return
  lastLook.set(world, at)
  const brands = await world.store.read.brands()
  const kept: { brand: string; story: string }[] = []
  for (const { id: brand } of brands)
    for (const { story } of await world.store.read.incidents(brand)) if (story !== null) kept.push({ brand, story })
  const dropped = await each(world, { from: 0, olderThan: at - DROP_AFTER }, kept, async (post) => {
    await world.store.tx((tables) => tables.dropPost(post.network, post.id))
    return true
  })
  const pseudonymised = await each(
    world,
    { from: at - DROP_AFTER, olderThan: at - PSEUDONYM_AFTER },
    kept,
    async (post) => {
      if (!post.author || post.author.id.startsWith(NOBODY)) return false
      const author = `${NOBODY}${whoIs(post.network, post.author.id)}`
      await world.store.tx((tables) => tables.pseudonymise({ ...post, url: undefined, author: { id: author } }, author))
      return true
    },
  )
  for (const { id } of brands)
    await world.store.tx((tables) => ageCorrections(tables, id, at - PSEUDONYM_AFTER, at - DROP_AFTER))
  if (dropped + pseudonymised === 0) return
  await world.store.tx(async (tables) => {
    for (const { id: brand } of brands) {
      const entry = { id: world.ids.next(at), type: 'posts_aged', at, data: { pseudonymised, dropped } }
      await append(tables, brand, null, [entry], at, SYSTEM)
    }
  })
}

/** Goes through aged posts a page at a time; pages shrink as posts go, and stop where a page brings nothing new. */
async function each(
  world: World,
  before: { from: number; olderThan: number },
  kept: { brand: string; story: string }[],
  does: (post: Post) => Promise<boolean>,
): Promise<number> {
  let done = 0
  const seen = new Set<string>()
  for (;;) {
    const page = await world.store.read.agedPosts(before, kept, AT_ONCE)
    const fresh = page.filter((post) => !seen.has(`${post.network} ${post.id}`))
    if (fresh.length === 0) return done
    for (const post of fresh) {
      seen.add(`${post.network} ${post.id}`)
      if (await does(post)) done++
    }
    before = { ...before, from: Math.max(before.from, page.at(-1)!.at) }
  }
}
