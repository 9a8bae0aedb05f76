import { ownHandles } from '../contract/brand.ts'
import type { Post } from '../contract/post.ts'
import type { Reading } from '../contract/reading.ts'
import { parsePost } from '../core/listen/normalise.ts'
import { withOpinion } from '../core/recognise/text/opinion.ts'
import { readText } from '../core/recognise/text/read.ts'
import { setAside } from './aside.ts'
import { type Batch, drop, type Seen } from './batch.ts'
import { countView, joinStory, objects, rowOf, showsOurs } from './mention.ts'
import { isBlank, keepThumbnail, type Look, readPictures } from './post-pictures.ts'
import type { Watch } from './watch.ts'
import type { World } from './world.ts'

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
    const hits = watch.match(post)
    const queries = hits.map((hit) => hit.query)
    const near = hits.length > 0 && hits.every((hit) => hit.fuzzy)
    const look = queries.length > 0 || (post.images.length > 0 && curiosity-- > 0)
    const certain = queries.length > 0 || batch.ours
    const looks = look
      ? await readPictures(world, watch, batch.folder, post, certain, (reason, address) => {
          batch.bad.push({ index, reason: { code: reason, params: { picture: shown(address) } } })
          drop(batch, reason)
        })
      : []
    // Nearly every post of a firehose ends here: it is not worth a reading.
    if (!certain && looks.length === 0) {
      drop(batch, 'no_query_matches')
      continue
    }
    const pictures = looks.map(({ n, looked }) => ({ n, looked }))
    const seen = { post, index, queries, near, reading: await read(world, watch, post), pictures, row: null }
    if (certain || showsOurs(watch, seen)) {
      for (const { looked, bytes } of looks) await keepThumbnail(world, looked, bytes)
      keepOrSetAside(watch, batch, seen)
    } else drop(batch, 'no_query_matches')
    for (const one of looks) if (isBlank(one)) keepUnread(watch, batch, seen, one)
  }
}

/** An address as a person is told it: of a `data:` URL the beginning says enough. */
const shown = (address: string) => (address.length > 80 ? `${address.slice(0, 77)}…` : address)

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

function keepUnread(watch: Watch, batch: Batch, seen: Seen, { looked: { key }, bytes }: Look): void {
  batch.blank.push(key)
  const dropped = batch.unread?.add({ brand: watch.brand.id, key, bytes, of: [seen] }) ?? 0
  for (let n = 0; n < dropped; n++) drop(batch, 'words_too_many')
}

/** What the brand's own account says is no talk about it: our statement must not ring our bell. */
function isOwn(watch: Watch, { network, author }: Post): boolean {
  const names = [author?.handle?.replace(/^@/, '').toLowerCase(), author?.id.toLowerCase()]
  return ownHandles(watch.brand, network).some((own) => names.includes(own))
}
