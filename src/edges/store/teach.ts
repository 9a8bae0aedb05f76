import type { Kysely } from 'kysely'
import type { Aside, AsideRow, MentionRow, TeachStore } from '../../engine/ports/store.ts'
import { everyMention, insertMentions, mentionRow } from './listen.ts'
import type { Database } from './schema.ts'

const ONCE = 400

/** What people correct. */
export function teachTables(db: Kysely<Database>): TeachStore {
  const everything = (brand: string) => everyMention(db, brand).select('mention.aside as aside')
  const one = (brand: string, { network, id }: { network: string; id: string }) =>
    db.updateTable('mention').where('brand', '=', brand).where('network', '=', network).where('id', '=', id)
  return {
    addAside: (brand, rows) => insertMentions(db, brand, rows),
    async asides(brand, limit) {
      const query = everything(brand).where('mention.aside', 'is not', null).limit(limit)
      const rows = await query.orderBy('mention.at', 'desc').orderBy('mention.id').execute()
      return rows.map((row): AsideRow => ({ ...mentionRow(row), aside: JSON.parse(row.aside!) as Aside }))
    },
    async mention(brand, { network, id }) {
      const query = everything(brand).where('mention.network', '=', network).where('mention.id', '=', id)
      const row = await query.executeTakeFirst()
      if (!row) return null
      return { ...mentionRow(row), aside: row.aside === null ? null : (JSON.parse(row.aside) as Aside) }
    },
    async setAside(brand, keys, aside) {
      const json = aside === null ? null : JSON.stringify(aside)
      for (const network of new Set(keys.map((key) => key.network))) {
        const ids = keys.filter((key) => key.network === network).map(({ id }) => id)
        for (let from = 0; from < ids.length; from += ONCE)
          await db
            .updateTable('mention')
            .set({ aside: json })
            .where('brand', '=', brand)
            .where('network', '=', network)
            .where('id', 'in', ids.slice(from, from + ONCE))
            .execute()
      }
    },
    async dropMention(brand, { network, id }) {
      const mention = db.deleteFrom('mention').where('brand', '=', brand).where('network', '=', network)
      await mention.where('id', '=', id).execute()
      const pictures = db.deleteFrom('picture').where('brand', '=', brand).where('network', '=', network)
      await pictures.where('post', '=', id).execute()
    },
    async saveReading(brand, { post, fact, tone, topics }: MentionRow) {
      await one(brand, post)
        .set({ fact: JSON.stringify(fact), tone, topics: topics.join(',') })
        .execute()
    },
  }
}
