import type { Batch } from './batch.ts'
import { joinStory, objects, showsOurs } from './mention.ts'
import { matchesInWords } from './named.ts'
import { keepThumbnail } from './post-pictures.ts'
import type { Unread } from './unread.ts'
import type { Watch } from './watch.ts'
import type { World } from './world.ts'

/**
 * Words have been read in a picture. What they name is remembered for whoever posts it next; a post that no query took
 * becomes a mention where they concern the brand; a mention's picture, and a story that knows no page, get the item.
 */
export async function hearWords(world: World, watch: Watch, batch: Batch, picture: Unread, words: string) {
  const brand = watch.brand.id
  const posts = picture.of.map(({ post }) => post)
  const known = await world.store.read.knownMentions(brand, posts)
  for (const seen of picture.of) {
    const shown = seen.pictures.filter(({ looked }) => looked.key === picture.key)
    for (const { looked } of shown) {
      looked.words = words
      looked.matches = matchesInWords(watch, looked.fingerprint, words)
    }
    const { network, id } = seen.post
    const match = shown[0]?.looked.matches[0]
    if (known.has(`${network} ${id}`)) {
      if (!match || seen.row === null) continue
      for (const { n } of shown) batch.named.push({ network, post: id, n, match: JSON.stringify(match) })
      const { story } = seen.row.fact
      watch.setPage((await world.store.read.story(brand, story))?.id ?? story, match.page)
    } else if (seen.row === null && !objects(watch, seen.post) && showsOurs(watch, seen)) {
      for (const { looked } of shown) await keepThumbnail(world, looked, picture.bytes)
      known.add(`${network} ${id}`)
      batch.mentions.push(seen)
      joinStory(watch, batch, seen)
    }
  }
}
