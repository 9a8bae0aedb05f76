import type { Post } from '../contract/post.ts'
import type { Visit } from '../contract/visit.ts'
import type { Batch, Seen } from './batch.ts'
import { factOf, pageIn } from './fact.ts'
import { writeFingerprint } from './fingerprints.ts'
import { whoIs } from './forget.ts'
import { judgeMention } from './judge.ts'
import { concernsInWords } from './named.ts'
import type { MentionRow } from './ports/store.ts'
import { pagePath } from './situation.ts'
import { bestOf, seenBest, type Watch } from './watch.ts'

/** The mention finds its story, is counted in every stream it belongs to, and the bell is asked. */
export function joinStory(watch: Watch, batch: Batch, seen: Seen): void {
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
    if (sha256 === null) continue
    const match = matches[0] ? JSON.stringify(matches[0]) : null
    batch.pictureRows.push({ network, post: id, n, sha256, fingerprint: writeFingerprint(fingerprint), match })
  }
  batch.judgements.push(judgeMention(watch, row, link))
}

/** Counts a view of a page of the brand's own site. */
export function countView(watch: Watch, { path, at }: Visit): void {
  watch.count('visits', pagePath(path), 'visits', at, 1)
}

/** What is kept of a mention of this story. */
export function rowOf(
  watch: Watch,
  { post, queries, near, reading, pictures }: Omit<Seen, 'row'>,
  story: string,
): MentionRow {
  const matches = pictures.flatMap(({ looked }) => looked.matches)
  const page = seenBest(matches)?.page ?? pageIn(watch, post) ?? bestOf(matches)?.page ?? null
  const picture = pictures[0]?.looked.fingerprint.pdq ?? null
  const fact = factOf(post, authorOf(post), story, reading, picture, page)
  if (near) fact.near = true
  return { post, fact, lang: reading.lang, tone: reading.tone, topics: reading.topics, queries }
}

const authorOf = (post: Post) => post.author?.id ?? `${post.network}:${post.id}`

/** A picture of ours seen in it, or words read in it that concern the brand: then their queries are the post's. */
export function showsOurs(watch: Watch, seen: Seen): boolean {
  for (const { looked } of seen.pictures) {
    if (looked.matches.some(({ read }) => read === undefined)) return true
    if (looked.words === null) continue
    const { concerns, queries } = concernsInWords(watch, seen.post, looked.words)
    if (!concerns) continue
    seen.queries = queries
    seen.near = false
    return true
  }
  return false
}

/** Somebody who asked not to be listened to is not read at all. */
export function objects({ objections }: Watch, { network, author }: Post): boolean {
  return objections.size > 0 && author !== undefined && objections.has(whoIs(network, author.id))
}
