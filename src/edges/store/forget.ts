import { type Kysely, sql } from 'kysely'
import { Post } from '../../contract/post.ts'
import type { Fact, ForgetStore } from '../../engine/ports/store.ts'
import type { Database } from './schema.ts'

/** What a person may ask to be forgotten, and what time alone forgets. */
export function forgetTables(db: Kysely<Database>): ForgetStore {
  return {
    async postsBy(brand, network, author) {
      const like = `%"author":${JSON.stringify(author).replace(/[\\%_]/g, '\\$&')}%`
      const query = db.selectFrom('mention').select(['network', 'id', 'story']).where('brand', '=', brand)
      return query.where('network', '=', network).where(sql<boolean>`fact like ${like} escape '\\'`).execute()
    },
    async documentsOfKind(brand, kinds) {
      const query = db.selectFrom('document').selectAll().where('brand', '=', brand).where('kind', 'in', kinds)
      return (await query.execute()).map(({ brand: _, ...row }) => row)
    },
    async dropDocuments(brand, ids) {
      if (ids.length > 0) await db.deleteFrom('document').where('brand', '=', brand).where('id', 'in', ids).execute()
    },
    async eraseEvidence(brand, id) {
      await db.updateTable('evidence').set({ salt: '' }).where('brand', '=', brand).where('id', '=', id).execute()
    },
    async agedPosts(before, kept, limit) {
      let query = db
        .selectFrom('post')
        .select(['network', 'id', 'json'])
        .where('at', '<', before.olderThan)
        .where('at', '>=', before.from)
      if (kept.length > 0)
        query = query.where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('mention')
                .select('mention.id')
                .whereRef('mention.network', '=', 'post.network')
                .whereRef('mention.id', '=', 'post.id')
                .where((on) =>
                  on.or(
                    kept.map(({ brand, story }) =>
                      on.and([on('mention.brand', '=', brand), on('mention.story', '=', story)]),
                    ),
                  ),
                ),
            ),
          ),
        )
      const rows = await query.orderBy('at').limit(limit).execute()
      return rows.map((row) => Post.parse(JSON.parse(row.json)))
    },
    async pseudonymise(post, author) {
      const json = JSON.stringify(post)
      const one = { network: post.network, id: post.id }
      await db.updateTable('post').set({ json }).where('network', '=', one.network).where('id', '=', one.id).execute()
      const rows = await db
        .selectFrom('mention')
        .select(['brand', 'fact'])
        .where('network', '=', one.network)
        .where('id', '=', one.id)
        .execute()
      for (const row of rows) {
        const fact = JSON.stringify({ ...(JSON.parse(row.fact) as Fact), author })
        await db
          .updateTable('mention')
          .set({ fact })
          .where('brand', '=', row.brand)
          .where('network', '=', one.network)
          .where('id', '=', one.id)
          .execute()
      }
    },
  }
}
