import type { Kysely } from 'kysely'
import type { Fact, PastStore } from '../../engine/ports/store.ts'
import type { Database } from './schema.ts'

/** Of so many stories of two posts or more, one is hoped to have enough: a year of mentions is not counted for it. */
const LOOKED_AT = 10

/** What became of stories that are over. */
export function pastTables(db: Kysely<Database>): PastStore {
  const counted = (brand: string) =>
    db.selectFrom('mention').where('mention.brand', '=', brand).where('mention.aside', 'is', null)
  return {
    async pastStories(brand, { since, until, fewest, stories, posts }) {
      const begun = db
        .selectFrom('story')
        .select('id')
        .where('brand', '=', brand)
        .where('merged_into', 'is', null)
        .where('first', '>=', since)
        .where('first', '<=', until)
        .whereRef('last', '>', 'first')
        .orderBy('last', 'desc')
        .limit(LOOKED_AT * stories)
      const latest = await counted(brand)
        .select('story')
        .where('story', 'in', begun)
        .groupBy('story')
        .having((eb) => eb.fn.countAll(), '>=', fewest)
        .orderBy((eb) => eb.fn.max('at'), 'desc')
        .orderBy('story')
        .limit(stories)
        .execute()
      const found: { at: number; followers: number }[][] = []
      for (const { story } of latest) {
        const query = counted(brand).select(['at', 'fact']).where('story', '=', story)
        const rows = await query.orderBy('at').orderBy('nth').limit(posts).execute()
        found.push(rows.map(({ at, fact }) => ({ at, followers: (JSON.parse(fact) as Fact).followers })))
      }
      return found
    },
  }
}
