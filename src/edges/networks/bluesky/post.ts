import { z } from 'zod'

export const POSTS = 'app.bsky.feed.post'
export const REPOSTS = 'app.bsky.feed.repost'

/** One change of one record as either stream tells it. `record` is atproto JSON: links as `{"$link"}`. */
export type Change = {
  did: string
  collection: string
  rkey: string
  action: 'create' | 'delete'
  record: unknown
  /** When the stream carried it, UTC ms. */
  at: number
}

const Blob = z.object({ ref: z.object({ $link: z.string() }) })
const Images = z.object({ images: z.array(z.object({ image: Blob })) })
const Linked = z.object({ uri: z.string() })
const External = z.object({ external: Linked })
const Quoted = z.object({ record: Linked })
const Facet = z.object({ features: z.array(z.object({ uri: z.string().optional() })) })

// What an app writes beside its text is often odd, and an odd part must not cost the text: it counts as absent.
const PostRecord = z.object({
  text: z.string(),
  createdAt: z.string().optional().catch(undefined),
  langs: z.array(z.string()).default([]).catch([]),
  facets: z.array(Facet).default([]).catch([]),
  reply: z.object({ parent: Linked }).optional().catch(undefined),
  embed: z.looseObject({ record: z.unknown().optional(), media: z.unknown().optional() }).optional().catch(undefined),
})
const RepostRecord = z.object({ subject: Linked, createdAt: z.string().optional().catch(undefined) })

/** How a picture's bytes are addressed, where they are not on the public CDN. */
export type BlobAddress = (did: string, cid: string) => string

export const cdnAddress: BlobAddress = (did, cid) => `https://cdn.bsky.app/img/feed_fullsize/plain/${did}/${cid}@jpeg`

export function pdsAddress(pds: string): BlobAddress {
  return (did, cid) => new URL(`/xrpc/com.atproto.sync.getBlob?${new URLSearchParams({ did, cid })}`, pds).href
}

/**
 * A change as an item in Post shape, `{network, deleted}` for a deletion, or null where the record is none of ours or
 * cannot be read. The firehose knows accounts by DID only, so the DID stands in for the handle.
 */
export function itemOf(change: Change, blobAddress: BlobAddress): Record<string, unknown> | null {
  const { did, collection, rkey } = change
  const id = `at://${did}/${collection}/${rkey}`
  if (change.action === 'delete') return { network: 'bluesky', deleted: id }
  const common = { network: 'bluesky', id, author: { id: did, handle: did } }
  if (collection === REPOSTS) {
    const repost = RepostRecord.safeParse(change.record).data
    if (!repost) return null
    return { ...common, at: timeOf(repost.createdAt, change.at), text: '', kind: 'repost', of: repost.subject.uri }
  }
  const post = PostRecord.safeParse(change.record).data
  if (!post) return null
  const lang = /^[a-z]{2}(?=-|$)/i.exec(post.langs[0] ?? '')?.[0].toLowerCase()
  return {
    ...common,
    at: timeOf(post.createdAt, change.at),
    text: post.text,
    ...(lang ? { lang } : {}),
    url: `https://bsky.app/profile/${did}/post/${rkey}`,
    links: linksOf(post),
    images: picturesOf(post.embed).map((cid) => blobAddress(did, cid)),
    ...placeOf(post),
  }
}

/** The earlier of what the author's app claims and when the stream carried it, as Bluesky sorts (`sortAt`). */
function timeOf(createdAt: string | undefined, streamed: number): number {
  const claimed = Date.parse(createdAt ?? '')
  return claimed > 0 && claimed < streamed ? claimed : streamed
}

function linksOf({ facets, embed }: z.infer<typeof PostRecord>): string[] {
  const links = facets.flatMap(({ features }) => features.flatMap(({ uri }) => uri ?? []))
  const card = External.safeParse(embed).data ?? External.safeParse(embed?.media).data
  if (card) links.push(card.external.uri)
  return [...new Set(links)].filter((link) => link.length <= 4000).slice(0, 50)
}

function picturesOf(embed: z.infer<typeof PostRecord>['embed']): string[] {
  const found = Images.safeParse(embed).data ?? Images.safeParse(embed?.media).data
  return found?.images.map(({ image }) => image.ref.$link) ?? []
}

/** A reply that quotes is a reply: its thread is where people read it. */
function placeOf({ reply, embed }: z.infer<typeof PostRecord>): { kind: string; of: string | null } {
  if (reply) return { kind: 'reply', of: reply.parent.uri }
  const quoted = Linked.safeParse(embed?.record).data ?? Quoted.safeParse(embed?.record).data?.record
  if (quoted?.uri.includes(`/${POSTS}/`)) return { kind: 'quote', of: quoted.uri }
  return { kind: 'post', of: null }
}
