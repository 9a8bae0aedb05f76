import type { DropReason, Post } from '../contract/post.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { pictureBytes } from './picture-bytes.ts'
import type { Looked, Watch } from './watch.ts'
import type { World } from './world.ts'

/** One of a post's pictures, by its place in the post. */
export type SeenPicture = { n: number; looked: Looked }
/** The same while its bytes are at hand. */
export type Look = SeenPicture & { bytes: Uint8Array }

/** On less nobody writes anything. */
const SHORTEST_SIDE = 200

/**
 * Fetches, decodes and searches the pictures of one post; what cannot be seen is dropped with its reason. Thumbnails are
 * made at once where the post is `certain` to be a mention.
 */
export async function readPictures(
  world: World,
  watch: Watch,
  folder: string | null,
  post: Post,
  certain: boolean,
  drop: (reason: DropReason, address: string) => void,
): Promise<Look[]> {
  const looks: Look[] = []
  for (const [n, address] of post.images.entries()) {
    const read = await pictureBytes(world, address, folder)
    const looked = 'reason' in read ? read.reason : await lookAtPicture(world, watch, read.bytes, certain)
    if (typeof looked === 'string') drop(looked, address)
    else if ('bytes' in read) looks.push({ n, looked, bytes: read.bytes })
  }
  return looks
}

/** None of ours was seen in it and nobody has read its words, which may still name one. */
export function isBlank({ looked: { matches, words, fingerprint } }: Look): boolean {
  return matches.length === 0 && words === null && Math.min(fingerprint.width, fingerprint.height) >= SHORTEST_SIDE
}

/** A mention carries this picture: now something is kept to show. */
export async function keepThumbnail(world: World, looked: Looked, bytes: Uint8Array): Promise<void> {
  if (looked.sha256 !== null) return
  const picture = await world.edges.pictures.read(bytes, { thumbnail: true })
  if (picture.ok && picture.thumbnail) looked.sha256 = await world.media.put(picture.thumbnail)
}

/** The same bytes come back all day: they are decoded and searched once. */
async function lookAtPicture(
  world: World,
  watch: Watch,
  bytes: Uint8Array,
  certain: boolean,
): Promise<Looked | DropReason> {
  const key = sha256Hex(bytes)
  const known = watch.looked.get(key)
  if (known) return known
  const picture = await world.edges.pictures.read(bytes, { features: watch.catalogue.size > 0, thumbnail: certain })
  if (!picture.ok) return picture.reason
  const { features: _, ...fingerprint } = picture.fingerprint
  const looked: Looked = {
    key,
    sha256: picture.thumbnail ? await world.media.put(picture.thumbnail) : null,
    fingerprint,
    matches: watch.catalogue.find(picture.fingerprint),
    words: null,
  }
  watch.looked.set(key, looked)
  return looked
}
