import { CompiledQuery, type Kysely } from 'kysely'
import type { Dialect } from './dialect.ts'
import * as first from './migrations/0001-first.ts'
import * as order from './migrations/0002-order.ts'
import * as duty from './migrations/0003-duty.ts'
import * as aside from './migrations/0004-aside.ts'
import type { Database } from './schema.ts'

/** Numbered, forward only. Add a file, add it here; never edit one that was released. */
const MIGRATIONS: { number: number; up: (dialect: Dialect) => string[] }[] = [
  { number: 1, up: first.up },
  { number: 2, up: order.up },
  { number: 3, up: duty.up },
  { number: 4, up: aside.up },
]

/** The newest schema this Tocsin knows. */
export const SCHEMA = MIGRATIONS.at(-1)?.number ?? 0

/**
 * Brings the schema up to date under a lock, after `before` (a copy of the file) where there is something to lose.
 * Throws where the store was written by a newer Tocsin.
 */
export async function migrate(db: Kysely<Database>, dialect: Dialect, before: () => Promise<void>): Promise<number> {
  const run = (sql: string) => db.executeQuery(CompiledQuery.raw(sql))
  await run('create table if not exists migration (number integer primary key, at bigint not null)')
  const done = await db.executeQuery<{ number: number }>(CompiledQuery.raw('select number from migration'))
  const newest = Math.max(0, ...done.rows.map((row) => Number(row.number)))
  if (newest > SCHEMA)
    throw new Error(
      `This data was written by a newer Tocsin (schema ${newest}, this one knows ${SCHEMA}). Update Tocsin.`,
    )
  const missing = MIGRATIONS.filter((migration) => migration.number > newest)
  if (missing.length === 0) return newest
  if (newest > 0) await before()
  await db.transaction().execute(async (tx) => {
    for (const statement of dialect.lockSchema) await tx.executeQuery(CompiledQuery.raw(statement))
    for (const { number, up } of missing) {
      for (const statement of up(dialect)) await tx.executeQuery(CompiledQuery.raw(statement))
      await tx.executeQuery(CompiledQuery.raw(`insert into migration (number, at) values (${number}, ${Date.now()})`))
    }
  })
  return SCHEMA
}
