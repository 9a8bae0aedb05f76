import { copyFile, mkdir, open as openFile, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Store, Tables } from '../../engine/ports/store.ts'
import { postgres, sqlite } from './dialect.ts'
import { forgetTables } from './forget.ts'
import { houseTables } from './house.ts'
import { listenTables } from './listen.ts'
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

/** Another process holds the data: its API must be asked instead. */
export class StoreInUse extends Error {
  constructor(path: string, pid: number) {
    super(`${path} is in use by process ${pid}. Stop it, or ask its address instead.`)
    this.name = 'StoreInUse'
  }
}

/** One process owns the file. A lock left by a process that died is taken over. */
async function own(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  for (let attempt = 0; ; attempt++) {
    try {
      const handle = await openFile(lock, 'wx')
      await handle.write(String(process.pid))
      await handle.close()
      return () => rm(lock, { force: true })
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw cause
    }
    const pid = Number(await readFile(lock, 'utf8').catch(() => '0'))
    if (pid > 0 && isAlive(pid)) throw new StoreInUse(path, pid)
    await rm(lock, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
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
