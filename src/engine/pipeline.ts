import type { Post } from '../contract/post.ts'
import type { Finding } from '../contract/primitives.ts'
import type { Reading } from '../contract/reading.ts'
import type { Visit } from '../contract/visit.ts'
import { parsePost } from '../core/listen/normalise.ts'
import { withOpinion } from '../core/recognise/text/opinion.ts'
import { readText } from '../core/recognise/text/read.ts'
import { setAside } from './aside.ts'
import { dropCorrectionsOf } from './corrections.ts'
import { factOf, pageIn } from './fact.ts'
import { writeFingerprint } from './fingerprints.ts'
import { whoIs } from './forget.ts'
import { type Judgement, judgeMention } from './judge.ts'
import { concernsInWords, matchesInWords } from './named.ts'
import type { AsideRow, MentionRow, PictureRow, Tables } from './ports/store.ts'
import { type Blank, readPictures, type SeenPicture } from './post-pictures.ts'
import { pagePath } from './situation.ts'
import type { Unread, UnreadPictures } from './unread.ts'
import { bestOf, seenBest, type Watch } from './watch.ts'
import type { World } from './world.ts'

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

/**
 * The way of a post, from item to alarm, for one brand. Each step hands the batch on or drops from it with a counted
 * reason; nothing is written until `commit`.
 */
export async function listen(world: World, watch: Watch, batch: Batch): Promise<Batch> {
  setDeletionsAside(batch)
  normalise(batch)
  await leaveOutKnown(world, watch, batch)
  await recognise(world, watch, batch)
  let viewed = 0
  const countViews = (until: number) => {
    for (; viewed < batch.views.length && batch.views[viewed]!.after <= until; viewed++)
      countView(watch, batch.views[viewed]!.visit)
  }
  for (const seen of batch.mentions) {
    countViews(seen.index)
    joinStory(watch, batch, seen)
  }
  countViews(batch.items.length)
  watch.forget()
  return batch
}

function drop(batch: Batch, reason: string): void {
  batch.dropped[reason] = (batch.dropped[reason] ?? 0) + 1
}

/** A network says that a post, or a whole account, is deleted: what we hold of it goes too, unless it is kept evidence. */
function setDeletionsAside(batch: Batch): void {
  batch.items = batch.items.map((item) => {
    const { network, deleted } = (item ?? {}) as { network?: unknown; deleted?: unknown }
    if (typeof network !== 'string' || typeof deleted !== 'string') return item
    batch.deleted.push({ network, id: deleted })
    return GONE
  })
  batch.unread?.forget(batch.deleted)
}
const GONE = Symbol('deleted')

function normalise(batch: Batch): void {
  for (const [index, item] of batch.items.entries()) {
    if (item === GONE) continue
    const parsed = parsePost(item, batch.zone)
    if ('post' in parsed) batch.posts.push({ post: parsed.post, index })
    else {
      const { drop: reason, ...finding } = parsed.reason
      batch.bad.push({ index, reason: finding })
      drop(batch, reason)
    }
  }
}

/** A post seen twice counts once; a later copy may raise its reach. */
async function leaveOutKnown(world: World, watch: Watch, batch: Batch): Promise<void> {
  const known = await world.store.read.knownMentions(
    watch.brand.id,
    batch.posts.map(({ post }) => post),
  )
  const fresh: Batch['posts'] = []
  for (const one of batch.posts) {
    const key = `${one.post.network} ${one.post.id}`
    if (known.has(key) && !batch.ours) {
      drop(batch, 'duplicate')
      if (one.post.reach) batch.again.push(one.post)
      continue
    }
    known.add(key)
    fresh.push(one)
  }
  batch.posts = fresh
}

/** Which posts concern the brand: by a query, or because they carry one of our pictures. */
async function recognise(world: World, watch: Watch, batch: Batch): Promise<void> {
  let curiosity = watch.catalogue.size > 0 ? batch.curiosity : 0
  for (const { post, index } of batch.posts) {
    if (isOwn(watch, post)) {
      drop(batch, 'own_account')
      continue
    }
    if (objects(watch, post)) {
      drop(batch, 'objected')
      continue
    }
    const queries = watch.match(post).map((hit) => hit.query)
    const look = queries.length > 0 || (post.images.length > 0 && curiosity-- > 0)
    const { seen: pictures, blank } = look
      ? await readPictures(world, watch, batch.folder, post, (reason) => drop(batch, reason))
      : { seen: [], blank: [] }
    const seen = { post, index, queries, reading: await read(world, watch, post), pictures, row: null }
    if (queries.length > 0 || batch.ours || showsOurs(watch, seen)) keepOrSetAside(watch, batch, seen)
    else drop(batch, 'no_query_matches')
    for (const one of blank) keepUnread(watch, batch, seen, one)
  }
}

/** A mention, or one that what people called "not us" sets aside; never a post that shows our own picture, or that a person gave. */
function keepOrSetAside(watch: Watch, batch: Batch, seen: Seen): void {
  const pixels = seen.pictures.some(({ looked }) => looked.matches.some(({ read }) => read === undefined))
  const words = batch.ours ? null : setAside(watch, seen.post, pixels)
  if (words === null) batch.mentions.push(seen)
  else {
    batch.aside.push({ ...rowOf(watch, seen, ''), aside: { words, click: null } })
    drop(batch, 'probably_not_us')
  }
}

/** The shipped reading, with what people taught, and with what a classifier of the house says where there is one. */
async function read({ edges }: World, watch: Watch, { text, lang }: Post): Promise<Reading> {
  const unnamed = watch.unnamed(text)
  const reading = readText(unnamed, lang, watch.taught.lesson)
  const opinion = edges.classifier === null ? null : await edges.classifier.read(unnamed)
  return opinion === null ? reading : withOpinion(reading, opinion)
}

/** A picture of ours seen in it, or words read in it that concern the brand: then their queries are the post's. */
function showsOurs(watch: Watch, seen: Seen): boolean {
  for (const { looked } of seen.pictures) {
    if (looked.matches.some(({ read }) => read === undefined)) return true
    if (looked.words === null) continue
    const { concerns, queries } = concernsInWords(watch, seen.post, looked.words)
    if (!concerns) continue
    seen.queries = queries
    return true
  }
  return false
}

function keepUnread(watch: Watch, batch: Batch, seen: Seen, { looked: { key }, bytes }: Blank): void {
  batch.blank.push(key)
  const dropped = batch.unread?.add({ brand: watch.brand.id, key, bytes, of: [seen] }) ?? 0
  for (let n = 0; n < dropped; n++) drop(batch, 'words_too_many')
}

/** Somebody who asked not to be listened to is not read at all. */
function objects({ objections }: Watch, { network, author }: Post): boolean {
  return objections.size > 0 && author !== undefined && objections.has(whoIs(network, author.id))
}

/** What the brand's own account says is no talk about it: our statement must not ring our bell. */
function isOwn(watch: Watch, { network, author }: Post): boolean {
  const own = watch.brand.accounts[network]?.replace(/^@/, '').toLowerCase()
  return (
    own !== undefined && (author?.handle?.replace(/^@/, '').toLowerCase() === own || author?.id.toLowerCase() === own)
  )
}

/** The mention finds its story, is counted in every stream it belongs to, and the bell is asked. */
function joinStory(watch: Watch, batch: Batch, seen: Seen): void {
  const { post, pictures } = seen
  const best = seenBest(pictures.flatMap(({ looked }) => looked.matches))
  const link = watch.link({
    network: post.network,
    id: post.id,
    at: post.at,
    author: authorOf(post),
    of: post.of,
    links: post.links,
    text: post.text,
    pictures: pictures.map(({ looked }) => looked.fingerprint),
    catalogue: best,
  })
  const row = rowOf(watch, seen, link.story)
  seen.row = row
  for (const { n, looked } of pictures) {
    const { network, id } = post
    const { sha256, fingerprint, matches } = looked
    const match = matches[0] ? JSON.stringify(matches[0]) : null
    batch.pictureRows.push({ network, post: id, n, sha256, fingerprint: writeFingerprint(fingerprint), match })
  }
  batch.judgements.push(judgeMention(watch, row, link))
}

/** Counts a view of a page of the brand's own site. */
export function countView(watch: Watch, { path, at }: Visit): void {
  watch.count('visits', pagePath(path), 'visits', at, 1)
}

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
      known.add(`${network} ${id}`)
      batch.mentions.push(seen)
      joinStory(watch, batch, seen)
    }
  }
}

function rowOf(watch: Watch, { post, queries, reading, pictures }: Omit<Seen, 'row'>, story: string): MentionRow {
  const matches = pictures.flatMap(({ looked }) => looked.matches)
  const page = seenBest(matches)?.page ?? pageIn(watch, post) ?? bestOf(matches)?.page ?? null
  const picture = pictures[0]?.looked.fingerprint.pdq ?? null
  const fact = factOf(post, authorOf(post), story, reading, picture, page)
  return { post, fact, lang: reading.lang, tone: reading.tone, topics: reading.topics, queries }
}

const authorOf = (post: Post) => post.author?.id ?? `${post.network}:${post.id}`

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
