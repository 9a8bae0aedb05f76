import { copyFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CompiledQuery, type Kysely } from 'kysely'
import { type Refusal, refuse } from '../../contract/refusal.ts'
import type { Store, Tables } from '../../engine/ports/store.ts'
import { postgres, sqlite } from './dialect.ts'
import { isThere } from './files.ts'
import { unfit } from './fit.ts'
import { forgetTables } from './forget.ts'
import { houseTables } from './house.ts'
import { listenTables } from './listen.ts'
import { own } from './lock.ts'
import { migrate } from './migrate.ts'
import { pastTables } from './past.ts'
import { openPostgres } from './postgres.ts'
import { respondTables } from './respond.ts'
import type { Database } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import { teachTables } from './teach.ts'

function tables(db: Kysely<Database>): Tables {
  return {
    ...listenTables(db),
    ...pastTables(db),
    ...teachTables(db),
    ...respondTables(db),
    ...houseTables(db),
    ...forgetTables(db),
  }
}

function store(writer: Kysely<Database>, reader: Kysely<Database>, release: () => Promise<void>): Store {
  return {
    tx: (fn) => writer.transaction().execute((trx) => fn(tables(trx))),
    read: tables(reader),
    async close() {
      if (reader !== writer) await reader.destroy()
      await writer.destroy()
      await release()
    },
  }
}

/** A store in one file: nothing to install. */
export async function openFileStore(path: string): Promise<Store> {
  await mkdir(dirname(path), { recursive: true })
  const release = await own(path)
  const writer = openSqlite(path)
  await migrate(writer, sqlite, async () => {
    await writer.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(truncate)'))
    await copyFile(path, `${path}.before-update`)
  })
  return store(writer, openSqlite(path, { readOnly: true }), release)
}

/**
 * The store of a file as it is at this moment, for reading alone: it makes nothing, and a server may write meanwhile
 * (SQLite keeps a reader's view, https://www.sqlite.org/isolation.html). Refused where there is no sound store of this
 * Tocsin's schema: only the process that owns the file brings it up to date.
 */
export async function readFileStore(path: string): Promise<Pick<Store, 'read' | 'close'> | Refusal> {
  if (!(await isThere(path))) return refuse('store_missing', { path })
  const wrong = unfit(path, false)
  if (wrong) {
    const { why, ...params } = wrong
    return refuse(`store_${why}`, { path, ...params })
  }
  const reader = openSqlite(path, { readOnly: true })
  await reader.executeQuery(CompiledQuery.raw('begin'))
  return store(reader, reader, async () => {})
}

/** A store that is thrown away: replays, tests. */
export async function openMemoryStore(): Promise<Store> {
  const db = openSqlite(':memory:')
  await migrate(db, sqlite, async () => {})
  return store(db, db, async () => {})
}

/** The same tables on a PostgreSQL server, where a team outgrew one machine. */
export async function openPostgresStore(url: string): Promise<Store> {
  const db = openPostgres(url)
  await migrate(db, postgres, async () => {})
  return store(db, db, async () => {})
}
