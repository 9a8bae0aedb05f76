import type { PictureMatch } from '../contract/picture.ts'
import { PictureHashes } from '../core/recognise/stories/pictures.ts'
import { readFingerprint } from './fingerprints.ts'
import type { MentionRow, PictureRow } from './ports/store.ts'

/** One version of a picture that goes round: where it was seen first, and how often. `width` and `height` are its own. */
export type Variant = {
  sha256: string
  width: number
  height: number
  match: PictureMatch | null
  times: number
  first: MentionRow
}

/** Flatter pictures have hashes that mean nothing. */
const LEAST_QUALITY = 50

/**
 * A story's pictures, grouped: versions of one picture (the same hash, whole, in part or flipped, or the same picture of
 * ours seen in both) stand together, the first seen first. `mentions` oldest first.
 */
export function groupVariants(mentions: readonly MentionRow[], pictures: readonly PictureRow[]): Variant[][] {
  const byPost = Map.groupBy(pictures, ({ network, post }) => `${network} ${post}`)
  const variants = new Map<string, Variant>()
  const groups = new Map<Variant, Variant[]>()
  const hashes = new PictureHashes<Variant>()
  const items = new Map<string, Variant>()
  for (const mention of mentions)
    for (const row of byPost.get(`${mention.post.network} ${mention.post.id}`) ?? []) {
      const known = variants.get(row.sha256)
      if (known) {
        known.times++
        continue
      }
      const print = readFingerprint(row.fingerprint)
      const match = row.match === null ? null : (JSON.parse(row.match) as PictureMatch)
      const { width, height } = print
      const variant: Variant = { sha256: row.sha256, width, height, match, times: 1, first: mention }
      variants.set(row.sha256, variant)
      const clear = [print, ...print.parts].filter(({ quality }) => quality >= LEAST_QUALITY)
      const seen = match && !match.read ? match.picture : null
      const like =
        (seen === null ? undefined : items.get(seen)) ??
        clear.flatMap(({ pdq, mirror }) => [pdq, mirror].flatMap((hash) => hashes.find(hash)))[0]?.value
      const group = (like && groups.get(like)) ?? []
      group.push(variant)
      groups.set(variant, group)
      for (const { pdq } of clear) hashes.add(pdq, variant)
      if (seen !== null && !items.has(seen)) items.set(seen, variant)
    }
  return [...new Set(groups.values())]
}
