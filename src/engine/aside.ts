import { type Brand, ownHandles } from '../contract/brand.ts'
import type { Post } from '../contract/post.ts'
import { judgeHomonym } from '../core/recognise/text/homonyms.ts'
import { isOurSite } from './fact.ts'
import type { Tables } from './ports/store.ts'
import type { Watch } from './watch.ts'

/** Words kept to say why. */
const SHOWN = 5

/**
 * The words by which a post is probably about a homonym; null where it counts as ours. Never for a post that carries one of our
 * pictures (`ours`), our handle or a link to our pages: there a word more or less says nothing.
 */
export function setAside(watch: Watch, post: Post, ours: boolean): string[] | null {
  const { homonyms } = watch.taught
  if (homonyms === null || ours || pointsToUs(watch.brand, post)) return null
  const { notUs, words } = judgeHomonym(homonyms, post.text)
  return notUs ? words.slice(0, SHOWN) : null
}

function pointsToUs(brand: Brand, { text, links }: Post): boolean {
  const small = text.toLowerCase()
  const handles = ownHandles(brand).map((handle) => `@${handle}`)
  return (
    links.some((link) => isOurSite(brand, link)) ||
    handles.some((handle) => handle.length > 1 && small.includes(handle)) ||
    brand.domains.some((domain) => small.includes(domain.toLowerCase()))
  )
}

/** Writes a story's numbers anew from the mentions that still count in it. One that nobody is left in rests. */
export async function recount(tables: Tables, brand: string, id: string): Promise<void> {
  const row = await tables.story(brand, id)
  if (!row) return
  const mentions = await tables.mentions(brand, { story: id, limit: 1_000_000 })
  const networks: Record<string, number> = {}
  for (const { post } of mentions) networks[post.network] = (networks[post.network] ?? 0) + 1
  const empty = mentions.length === 0
  await tables.saveStories(brand, [
    {
      ...row,
      posts: mentions.length,
      authors: new Set(mentions.map(({ fact }) => fact.author)).size,
      networks,
      level: empty ? 'N0' : row.level,
      ringing: empty ? null : row.ringing,
    },
  ])
}
