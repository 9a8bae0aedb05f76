import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { postgres, sqlite } from '../../src/edges/store/dialect.ts'
import { up } from '../../src/edges/store/migrations/0001-first.ts'
import { openFileStore, openMemoryStore, openPostgresStore } from '../../src/edges/store/open.ts'
import { NOT_BY_BRAND } from '../../src/edges/store/schema.ts'
import { findPostgres, POSTGRES_HINT, startPostgres } from '../peers/postgres.ts'
import { storeSuite } from './suite.ts'

storeSuite('SQLite in memory', async () => {
  const store = await openMemoryStore()
  return { store, close: () => store.close() }
})

storeSuite('a SQLite file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-store-'))
  const store = await openFileStore(join(folder, 'tocsin.sqlite'))
  return {
    store,
    async close() {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})

const bin = await findPostgres()
if (bin) {
  storeSuite('PostgreSQL', async () => {
    const server = await startPostgres(bin)
    const store = await openPostgresStore(server.url)
    return {
      store,
      async close() {
        await store.close()
        await server.close()
      },
    }
  })
} else {
  test('the store on PostgreSQL', {
    skip: process.env['CI'] ? false : `PostgreSQL is not installed: ${POSTGRES_HINT}`,
  }, () => {
    assert.fail(`PostgreSQL is not installed: ${POSTGRES_HINT}`)
  })
}

test('every table begins with the brand in its key, but for those that say why not', () => {
  const tables = up(sqlite).filter((statement) => statement.startsWith('create table'))
  assert.ok(tables.length > 15)
  for (const statement of tables) {
    const name = /create table (\w+)/.exec(statement)![1]!
    const key = /primary key \((\w+)/.exec(statement)?.[1] ?? /\((\w+) text primary key/.exec(statement)?.[1]
    assert.ok(key === 'brand' || name in NOT_BY_BRAND, `${name} begins its key with ${key}`)
  }
  assert.equal(up(postgres).filter((s) => s.startsWith('create table')).length, tables.length)
})

test('a file is owned by one process; a lock left by a dead one is taken over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-lock-'))
  const path = join(folder, 'tocsin.sqlite')
  const { writeFile } = await import('node:fs/promises')
  await writeFile(`${path}.lock`, '1')
  await assert.rejects(openFileStore(path), /in use by process 1/)
  await writeFile(`${path}.lock`, '999999999')
  const store = await openFileStore(path)
  await store.close()
  await rm(folder, { recursive: true })
})
