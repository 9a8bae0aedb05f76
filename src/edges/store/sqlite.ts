import { DatabaseSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import type { Database } from './schema.ts'

const BINDABLE = ['string', 'number', 'bigint']

/** node:sqlite stores a Date or a boolean as NULL without a word; here it is a bug that shows. */
function bindable(value: unknown): never {
  if (value === null || BINDABLE.includes(typeof value) || value instanceof Uint8Array) return value as never
  throw new TypeError(`SQLite cannot bind a ${typeof value}: ${String(value)}`)
}

/** The shape Kysely expects of a SQLite library, over Node's own. */
function shim(db: DatabaseSync): never {
  return {
    prepare(sql: string) {
      const statement = db.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (values: readonly unknown[]) => statement.all(...values.map(bindable)),
        run: (values: readonly unknown[]) => statement.run(...values.map(bindable)),
        iterate: (values: readonly unknown[]) => statement.iterate(...values.map(bindable)),
      }
    },
    close: () => db.close(),
  } as never
}

/** Takes the write lock at BEGIN, so that two writers wait for each other there and never fail half-way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new ImmediateDriver(this.#config)
  }
}

/** One handle on one file (`:memory:` for a store that is thrown away). */
export function openSqlite(path: string, options: { readOnly?: boolean } = {}): Kysely<Database> {
  const db = new DatabaseSync(path, { readOnly: options.readOnly ?? false, timeout: 5000 })
  if (!options.readOnly) {
    db.exec('pragma journal_mode = wal')
    db.exec('pragma synchronous = full')
  }
  db.exec('pragma foreign_keys = on')
  db.exec('pragma temp_store = memory')
  return new Kysely<Database>({ dialect: new ImmediateDialect({ database: shim(db) }) })
}
