import type { Post } from '../contract/post.ts'
import type { Finding } from '../contract/primitives.ts'
import type { Reading } from '../contract/reading.ts'
import type { Visit } from '../contract/visit.ts'
import { dropCorrectionsOf } from './corrections.ts'
import type { Judgement } from './judge.ts'
import type { AsideRow, MentionRow, PictureRow, Tables } from './ports/store.ts'
import type { SeenPicture } from './post-pictures.ts'
import type { UnreadPictures } from './unread.ts'
import type { Watch } from './watch.ts'

/** A bad item: which one of the batch, and why it cannot be read. */
export type BadItem = { index: number; reason: Finding }

/** One batch on its way: filled in step by step, written at the end. */
export type Batch = {
  items: readonly unknown[]
  zone: string
  /** Folder that relative picture paths start from, null where posts came from a network. */
  folder: string | null
  /** How many pictures of posts that no query takes may be read, to find our own in them. */
  curiosity: number
  /** Page views that came between the items: each after so many of them. */
  views: readonly { visit: Visit; after: number }[]
  /** A person said that these posts are about us: they are heard whatever the queries and the corrections say. */
  ours: boolean
  posts: { post: Post; index: number }[]
  bad: BadItem[]
  dropped: Record<string, number>
  mentions: Seen[]
  aside: AsideRow[]
  judgements: Judgement[]
  pictureRows: PictureRow[]
  /** Pictures of known mentions in which words have been read that name an item. */
  named: Pick<PictureRow, 'network' | 'post' | 'n' | 'match'>[]
  /** Where pictures wait for a reader of words; null where there is none. */
  unread: UnreadPictures | null
  /** Pictures in which none of ours was seen and nobody has read the words, by the hash of their bytes. */
  blank: string[]
  again: Post[]
  deleted: { network: string; id: string }[]
}
/** A post that was looked at; `row` once it is a mention. */
export type Seen = {
  post: Post
  index: number
  queries: string[]
  /** Only a near spelling of what the queries ask for stands in it. */
  near: boolean
  reading: Reading
  pictures: SeenPicture[]
  row: MentionRow | null
}

export function batchOf(
  items: readonly unknown[],
  options: Partial<Pick<Batch, 'zone' | 'folder' | 'curiosity' | 'views' | 'ours' | 'unread'>> = {},
): Batch {
  const { zone = 'UTC', folder = null, curiosity = Number.POSITIVE_INFINITY } = options
  const { views = [], ours = false, unread = null } = options
  const empty = {
    posts: [],
    bad: [],
    dropped: {},
    mentions: [],
    aside: [],
    judgements: [],
    pictureRows: [],
    named: [],
    blank: [],
    again: [],
    deleted: [],
  }
  return { items, zone, folder, curiosity, views, ours, unread, ...empty }
}

/** One more item left out, for this reason. */
export function drop(batch: Batch, reason: string): void {
  batch.dropped[reason] = (batch.dropped[reason] ?? 0) + 1
}

/** Everything a batch writes for listening, inside the caller's transaction. */
export async function commit(watch: Watch, batch: Batch, tables: Tables): Promise<void> {
  const brand = watch.brand.id
  const { streams, stories, minutes, pace } = watch.takeChanges()
  const rows = batch.mentions.flatMap((seen) => seen.row ?? [])
  if (batch.ours) for (const { post } of rows) await tables.dropMention(brand, post)
  if (rows.length > 0) await tables.addMentions(brand, rows)
  if (batch.aside.length > 0) await tables.addAside(brand, batch.aside)
  if (batch.pictureRows.length > 0) await tables.addPictures(brand, batch.pictureRows)
  if (batch.named.length > 0) await tables.namePictures(brand, batch.named)
  await tables.raiseReach(batch.again)
  for (const { network, id } of batch.deleted) await tables.dropPost(network, id)
  if (batch.deleted.length > 0 && watch.taught.corrections.length > 0)
    await dropCorrectionsOf(tables, brand, batch.deleted)
  await tables.addMinutes(brand, minutes)
  await tables.saveStreams(brand, streams)
  await tables.saveStories(brand, stories)
  for (const { merged, into } of batch.judgements) if (merged.length > 0) await tables.mergeStories(brand, into, merged)
  if (pace) await tables.saveSetting(brand, 'pace', JSON.stringify(pace))
  await tables.countDrops(brand, batch.dropped)
  if (batch.judgements.some((j) => j.brandRinging))
    await tables.saveSetting(brand, 'ringing', JSON.stringify(watch.ringing))
}
