import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { Post } from '../../contract/post.ts'
import { Story } from '../../contract/story.ts'
import type { Aside, Fact, ListenStore, MentionRow, PictureRow, StoryRow } from '../../engine/ports/store.ts'
import type { Database } from './schema.ts'

/** SQLite takes at most 32,766 bound values in a statement: rows go in slices. */
const SLICE = 400

async function slices<T>(rows: T[], write: (slice: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += SLICE) await write(rows.slice(from, from + SLICE))
}

const keyOf = (network: string, id: string) => `${network} ${id}`

/** A mention's columns with its post. */
export type Joined = {
  post: string
  story: string
  fact: string
  lang: string
  tone: string
  topics: string
  queries: string
}

export function mentionRow(row: Joined): MentionRow {
  return {
    post: Post.parse(JSON.parse(row.post)),
    // A merged story's mentions moved: the column knows where to.
    fact: { ...(JSON.parse(row.fact) as Fact), story: row.story },
    lang: row.lang,
    tone: row.tone,
    topics: row.topics ? row.topics.split(',') : [],
    queries: row.queries ? row.queries.split(',') : [],
  }
}

function storyRow(row: { json: string; merged_into: string | null; ringing: string | null }): StoryRow {
  const ringing = row.ringing === null ? null : (JSON.parse(row.ringing) as StoryRow['ringing'])
  return { ...Story.parse(JSON.parse(row.json)), mergedInto: row.merged_into, ringing }
}

/** All mentions of a brand with their posts, also those set aside. */
export const everyMention = (db: Kysely<Database>, brand: string) =>
  db
    .selectFrom('mention')
    .innerJoin('post', (join) => join.onRef('post.network', '=', 'mention.network').onRef('post.id', '=', 'mention.id'))
    .select([
      'post.json as post',
      'mention.story as story',
      'mention.fact as fact',
      'mention.lang as lang',
      'mention.tone as tone',
      'mention.topics as topics',
      'mention.queries as queries',
    ])
    .where('mention.brand', '=', brand)

/** Writes mentions with their posts, in the order given. */
export async function insertMentions(
  db: Kysely<Database>,
  brand: string,
  rows: (MentionRow & { aside?: Aside })[],
): Promise<void> {
  await slices(rows, (slice) =>
    db
      .insertInto('post')
      .values(
        slice.map(({ post }) => ({ network: post.network, id: post.id, at: post.at, json: JSON.stringify(post) })),
      )
      .onConflict((oc) => oc.columns(['network', 'id']).doNothing())
      .execute(),
  )
  const { last } = await db
    .selectFrom('mention')
    .select((eb) => eb.fn.max('nth').as('last'))
    .where('brand', '=', brand)
    .executeTakeFirstOrThrow()
  let nth = Number(last ?? 0)
  await slices(rows, (slice) =>
    db
      .insertInto('mention')
      .values(
        slice.map(({ post, fact, lang, tone, topics, queries, aside }) => ({
          brand,
          nth: ++nth,
          network: post.network,
          id: post.id,
          at: post.at,
          story: fact.story,
          fact: JSON.stringify(fact),
          lang,
          tone,
          topics: topics.join(','),
          queries: queries.join(','),
          aside: aside ? JSON.stringify(aside) : null,
        })),
      )
      .execute(),
  )
}

export function listenTables(db: Kysely<Database>): ListenStore {
  const known = async (rows: { network: string; id: string }[]) => new Set(rows.map((r) => keyOf(r.network, r.id)))
  const mentionColumns = (brand: string) => everyMention(db, brand).where('mention.aside', 'is', null)
  return {
    async knownPosts(keys) {
      if (keys.length === 0) return new Set()
      const ids = keys.map((k) => k.id)
      return known(await db.selectFrom('post').select(['network', 'id']).where('id', 'in', ids).execute())
    },
    async knownMentions(brand, keys) {
      if (keys.length === 0) return new Set()
      const query = db.selectFrom('mention').select(['network', 'id']).where('brand', '=', brand)
      return known(
        await query
          .where(
            'id',
            'in',
            keys.map((k) => k.id),
          )
          .execute(),
      )
    },
    addMentions: (brand, rows) => insertMentions(db, brand, rows),
    async raiseReach(posts) {
      for (const post of posts) {
        const where = db.selectFrom('post').select('json').where('network', '=', post.network).where('id', '=', post.id)
        const row = await where.executeTakeFirst()
        if (!row || !post.reach) continue
        const stored = Post.parse(JSON.parse(row.json))
        const was = stored.reach ?? { likes: 0, reposts: 0, replies: 0, views: 0 }
        const reach = {
          likes: Math.max(was.likes, post.reach.likes),
          reposts: Math.max(was.reposts, post.reach.reposts),
          replies: Math.max(was.replies, post.reach.replies),
          views: Math.max(was.views, post.reach.views),
        }
        const json = JSON.stringify({ ...stored, reach })
        await db
          .updateTable('post')
          .set({ json })
          .where('network', '=', post.network)
          .where('id', '=', post.id)
          .execute()
      }
    },
    async addPictures(brand, rows) {
      await slices(rows, (slice) =>
        db
          .insertInto('picture')
          .values(slice.map((row) => ({ brand, ...row })))
          .onConflict((oc) => oc.columns(['brand', 'network', 'post', 'n']).doNothing())
          .execute(),
      )
    },
    async namePictures(brand, rows) {
      for (const { network, post, n, match } of rows) {
        const update = db.updateTable('picture').set({ match }).where('brand', '=', brand)
        await update.where('network', '=', network).where('post', '=', post).where('n', '=', n).execute()
      }
    },
    async picturesOf(brand, keys) {
      const found: PictureRow[] = []
      await slices(keys, async (slice) => {
        const ids = slice.map((k) => k.id)
        const query = db.selectFrom('picture').selectAll().where('brand', '=', brand).where('post', 'in', ids)
        found.push(...(await query.execute()).map(({ brand: _, ...row }) => row))
      })
      return found
    },
    async addMinutes(brand, rows) {
      await slices(rows, (slice) =>
        db
          .insertInto('minute')
          .values(slice.map((row) => ({ brand, ...row })))
          .onConflict((oc) =>
            oc
              .columns(['brand', 'kind', 'subject', 'minute'])
              .doUpdateSet({ count: sql<number>`minute.count + excluded.count` }),
          )
          .execute(),
      )
    },
    async minutes(brand, kind, subject, from, to) {
      const rows = await db
        .selectFrom('minute')
        .select(['kind', 'subject', 'minute', 'count'])
        .where('brand', '=', brand)
        .where('kind', '=', kind)
        .where('subject', '=', subject)
        .where('minute', '>=', from)
        .where('minute', '<', to)
        .orderBy('minute')
        .execute()
      return rows
    },
    async saveStreams(brand, rows) {
      await slices(rows, (slice) =>
        db
          .insertInto('stream')
          .values(slice.map((r) => ({ brand, kind: r.kind, subject: r.subject, state: JSON.stringify(r.state) })))
          .onConflict((oc) =>
            oc.columns(['brand', 'kind', 'subject']).doUpdateSet((eb) => ({ state: eb.ref('excluded.state') })),
          )
          .execute(),
      )
    },
    async streams(brand) {
      const rows = await db.selectFrom('stream').selectAll().where('brand', '=', brand).execute()
      return rows.map((r) => ({ kind: r.kind, subject: r.subject, state: JSON.parse(r.state) }))
    },
    async saveStories(brand, rows) {
      await slices(rows, (slice) =>
        db
          .insertInto('story')
          .values(
            slice.map(({ mergedInto, ringing, ...story }) => ({
              brand,
              id: story.id,
              first: story.first,
              last: story.last,
              json: JSON.stringify(story),
              merged_into: mergedInto,
              ringing: ringing === null ? null : JSON.stringify(ringing),
            })),
          )
          .onConflict((oc) =>
            oc.columns(['brand', 'id']).doUpdateSet((eb) => ({
              first: eb.ref('excluded.first'),
              last: eb.ref('excluded.last'),
              json: eb.ref('excluded.json'),
              merged_into: eb.ref('excluded.merged_into'),
              ringing: eb.ref('excluded.ringing'),
            })),
          )
          .execute(),
      )
    },
    async mergeStories(brand, into, from) {
      const merged = { merged_into: into }
      await db.updateTable('story').set(merged).where('brand', '=', brand).where('id', 'in', from).execute()
      await db
        .updateTable('mention')
        .set({ story: into })
        .where('brand', '=', brand)
        .where('story', 'in', from)
        .execute()
    },
    async story(brand, id) {
      // A merged story lives on in the older one.
      for (let wanted = id, hops = 0; hops < 20; hops++) {
        const query = db.selectFrom('story').selectAll().where('brand', '=', brand).where('id', '=', wanted)
        const row = await query.executeTakeFirst()
        if (!row) return null
        if (row.merged_into === null) return storyRow(row)
        wanted = row.merged_into
      }
      return null
    },
    async stories(brand, since, limit) {
      const query = db.selectFrom('story').selectAll().where('brand', '=', brand).where('merged_into', 'is', null)
      const rows = await query.where('last', '>=', since).orderBy('last', 'desc').limit(limit).execute()
      return rows.map(storyRow)
    },
    async mentions(brand, { story, since, until, limit, oldestFirst }) {
      let query = mentionColumns(brand).limit(limit)
      if (story !== undefined) query = query.where('mention.story', '=', story)
      if (since !== undefined) query = query.where('mention.at', '>=', since)
      if (until !== undefined) query = query.where('mention.at', '<=', until)
      query = query.orderBy('mention.at', oldestFirst ? 'asc' : 'desc').orderBy('mention.id')
      return (await query.execute()).map(mentionRow)
    },
    async facts(brand, since) {
      const query = mentionColumns(brand).where('mention.at', '>=', since)
      const rows = await query.orderBy('mention.nth').orderBy('mention.at').execute()
      return rows.map((row) => {
        const { fact, post } = mentionRow(row)
        return { fact, post }
      })
    },
    async countDrops(brand, drops) {
      const rows = Object.entries(drops).map(([reason, count]) => ({ brand, reason, count }))
      if (rows.length === 0) return
      await db
        .insertInto('dropped')
        .values(rows)
        .onConflict((oc) =>
          oc.columns(['brand', 'reason']).doUpdateSet({ count: sql<number>`dropped.count + excluded.count` }),
        )
        .execute()
    },
    async drops(brand) {
      const rows = await db.selectFrom('dropped').select(['reason', 'count']).where('brand', '=', brand).execute()
      return Object.fromEntries(rows.map((r) => [r.reason, r.count]))
    },
    async dropPost(network, id) {
      // A whole account: everything whose id begins with it.
      const under = `${id.replace(/[\\%_]/g, '\\$&')}/%`
      const gone = sql<boolean>`(id = ${id} or id like ${under} escape '\\')`
      const post = sql<boolean>`(post = ${id} or post like ${under} escape '\\')`
      await db.deleteFrom('mention').where('network', '=', network).where(gone).execute()
      await db.deleteFrom('picture').where('network', '=', network).where(post).execute()
      await db.deleteFrom('post').where('network', '=', network).where(gone).execute()
    },
  }
}
