import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What a stopped server left behind, read from its file without its code. */
export function readStore(data: string) {
  const db = new DatabaseSync(join(data, 'tocsin.sqlite'), { readOnly: true })
  const all = <T>(sql: string) => db.prepare(sql).all() as T[]
  try {
    return {
      mentions: all<{ id: string; story: string }>('select id, story from mention order by id'),
      posts: all<{ id: string }>('select id from post order by id'),
      minutes: all<{ minute: number; count: number }>(
        "select minute, count from minute where kind = 'mentions' and subject = '' order by minute",
      ),
      alarms: all<{ id: string; story: string | null; state: string; round: number; json: string }>(
        'select id, story, state, round, json from alarm order by id',
      ).map(({ json, ...row }) => ({ ...row, again: (JSON.parse(json) as { again: boolean }).again })),
      journal: all<{ chain: string; text: string }>('select chain, text from journal order by chain, seq').map(
        ({ chain, text }) => ({ chain, ...(JSON.parse(text) as { type: string; data: Record<string, unknown> }) }),
      ),
      publications: all<{ id: string; state: string }>('select id, state from incident order by id').flatMap(
        ({ id, state }) =>
          (JSON.parse(state) as Folded).statements.flatMap(({ publications }) =>
            publications.map((one) => ({ incident: id, ...one })),
          ),
      ),
      outbox: all<{ kind: string; key: string; state: string }>('select kind, key, state from outbox order by key'),
    }
  } finally {
    db.close()
  }
}
type Folded = { statements: { publications: { id: string; state: string; url: string | null }[] }[] }
