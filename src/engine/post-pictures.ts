import type { DropReason, Post } from '../contract/post.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { pictureBytes } from './picture-bytes.ts'
import type { Looked, Watch } from './watch.ts'
import type { World } from './world.ts'

/** One of a post's pictures, by its place in the post. */
export type SeenPicture = Looked & { n: number }

/** Fetches, decodes and searches the pictures of one post; what cannot be seen is dropped with its reason. */
export async function readPictures(
  world: World,
  watch: Watch,
  folder: string | null,
  post: Post,
  drop: (reason: DropReason) => void,
): Promise<SeenPicture[]> {
  const seen: SeenPicture[] = []
  for (const [n, address] of post.images.entries()) {
    const bytes = await pictureBytes(world, address, folder)
    const looked = 'reason' in bytes ? bytes.reason : await lookAtPicture(world, watch, bytes.bytes)
    if (typeof looked === 'string') drop(looked)
    else seen.push({ n, ...looked })
  }
  return seen
}

/** The same bytes come back all day: they are decoded and searched once. */
async function lookAtPicture(world: World, watch: Watch, bytes: Uint8Array): Promise<Looked | DropReason> {
  const key = sha256Hex(bytes)
  const known = watch.looked.get(key)
  if (known) return known
  const picture = await world.edges.pictures.read(bytes, { features: watch.catalogue.size > 0 })
  if (!picture.ok) return picture.reason
  const { fingerprint } = picture
  const looked = {
    sha256: await world.media.put(picture.thumbnail),
    fingerprint,
    matches: watch.catalogue.find(fingerprint),
  }
  watch.looked.set(key, looked)
  return looked
}
