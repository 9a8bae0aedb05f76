import { z } from 'zod'
import { Lang } from './primitives.ts'

export const PostKind = z.enum(['post', 'repost', 'reply', 'quote'])

export const Author = z.object({
  id: z.string().max(500),
  handle: z.string().max(500).optional(),
  name: z.string().max(500).optional(),
  followers: z.number().int().nonnegative().optional(),
})
export type Author = z.infer<typeof Author>

export const Reach = z.object({
  likes: z.number().nonnegative().default(0),
  reposts: z.number().nonnegative().default(0),
  replies: z.number().nonnegative().default(0),
  views: z.number().nonnegative().default(0),
})

/**
 * One public item. Unique on (network, id): a copy that comes later may raise `reach` and nothing else.
 * `images` are web addresses, `data:` URLs or paths relative to the file the post came from.
 */
export const Post = z.object({
  network: z.string().min(1).max(60),
  id: z.string().min(1).max(1000),
  /** UTC milliseconds. */
  at: z.number().int(),
  text: z.string().max(100_000),
  author: Author.optional(),
  lang: Lang.optional(),
  url: z.string().max(4000).optional(),
  links: z.array(z.string().max(4000)).max(50).default([]),
  images: z.array(z.string().max(20_000_000)).max(20).default([]),
  kind: PostKind.default('post'),
  of: z.string().max(1000).nullable().default(null),
  reach: Reach.optional(),
})
export type Post = z.infer<typeof Post>

/** Why an item was left out. Every drop is counted under one of these. */
export const DropReason = z.enum([
  'bad_item',
  'too_large',
  'duplicate',
  'no_query_matches',
  'objected',
  'own_account',
  'probably_not_us',
  'picture_unreadable',
  'picture_too_large',
  'picture_not_a_picture',
  'picture_refused',
  'picture_timeout',
])
export type DropReason = z.infer<typeof DropReason>
