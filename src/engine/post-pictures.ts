import type { DropReason, Post } from '../contract/post.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { pictureBytes } from './picture-bytes.ts'
import type { Looked, Watch } from './watch.ts'
import type { World } from './world.ts'

/** One of a post's pictures, by its place in the post. */
export type SeenPicture = { n: number; looked: Looked }
/** A picture in which none of ours was seen, with its bytes: words in it may still name one. */
export type Blank = { looked: Looked; bytes: Uint8Array }

/** On less nobody writes anything. */
const SHORTEST_SIDE = 200

/**
 * Fetches, decodes and searches the pictures of one post; what cannot be seen is dropped with its reason. `blank` are
 * those that hold none of ours and whose words nobody has read.
 */
export async function readPictures(
  world: World,
  watch: Watch,
  folder: string | null,
  post: Post,
  drop: (reason: DropReason) => void,
): Promise<{ seen: SeenPicture[]; blank: Blank[] }> {
  const seen: SeenPicture[] = []
  const blank: Blank[] = []
  for (const [n, address] of post.images.entries()) {
    const read = await pictureBytes(world, address, folder)
    const looked = 'reason' in read ? read.reason : await lookAtPicture(world, watch, read.bytes)
    if (typeof looked === 'string') {
      drop(looked)
      continue
    }
    seen.push({ n, looked })
    const { matches, words, fingerprint } = looked
    const large = Math.min(fingerprint.width, fingerprint.height) >= SHORTEST_SIDE
    if ('bytes' in read && matches.length === 0 && words === null && large) blank.push({ looked, bytes: read.bytes })
  }
  return { seen, blank }
}

/** The same bytes come back all day: they are decoded and searched once. */
async function lookAtPicture(world: World, watch: Watch, bytes: Uint8Array): Promise<Looked | DropReason> {
  const key = sha256Hex(bytes)
  const known = watch.looked.get(key)
  if (known) return known
  const picture = await world.edges.pictures.read(bytes, { features: watch.catalogue.size > 0 })
  if (!picture.ok) return picture.reason
  const { features: _, ...fingerprint } = picture.fingerprint
  const looked: Looked = {
    key,
    sha256: await world.media.put(picture.thumbnail),
    fingerprint,
    matches: watch.catalogue.find(picture.fingerprint),
    words: null,
  }
  watch.looked.set(key, looked)
  return looked
}
