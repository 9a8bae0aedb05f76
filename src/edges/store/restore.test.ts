import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isRefusal } from '../../contract/refusal.ts'
import { backUp } from './backup.ts'
import { openFileStore, readFileStore } from './open.ts'
import { restore } from './restore.ts'

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'tocsin-restore-'))
  const store = join(path, 'tocsin.sqlite')
  return { path, store, at: (name: string) => join(path, name), remove: () => rm(path, { recursive: true }) }
}

async function write(path: string, key: string): Promise<void> {
  const store = await openFileStore(path)
  await store.tx((tables) => tables.saveSetting('b', 'key', key))
  await store.close()
}

function keyIn(path: string): string {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    return (db.prepare("select value from setting where key = 'key'").get() as { value: string }).value
  } finally {
    db.close()
  }
}

const bytes = async (path: string) => ({ file: Readable.from([await readFile(path)]), log: null })

test('what is no sound backup of ours is refused with its reason, and the store and its folder stay as they were', async () => {
  const here = await folder()
  await write(here.store, 'now')
  await backUp(here.store, here.at('good'))
  const good = await readFile(here.at('good'))
  await writeFile(here.at('json'), '{"id":"marjolaine"}\n'.repeat(500))
  await writeFile(here.at('empty'), '')
  await writeFile(here.at('half'), good.subarray(0, good.length / 2))
  await writeFile(here.at('short'), good.subarray(0, good.length - 4096))
  const holed = Buffer.from(good)
  holed.fill(0xa5, good.length / 2, good.length / 2 + 4096)
  await writeFile(here.at('holed'), holed)
  const other = new DatabaseSync(here.at('other'))
  other.exec('create table journal (x); create table brand (x)')
  other.close()
  await copyFile(here.at('good'), here.at('newer'))
  const newer = new DatabaseSync(here.at('newer'))
  newer.exec('insert into migration (number, at) values (999, 0)')
  newer.close()

  const names = (await readdir(here.path)).sort()
  const before = await readFile(here.store)
  const wanted = {
    json: 'backup_foreign',
    empty: 'backup_foreign',
    other: 'backup_foreign',
    half: 'backup_damaged',
    short: 'backup_damaged',
    holed: 'backup_damaged',
    newer: 'backup_newer',
  }
  for (const [name, code] of Object.entries(wanted)) {
    const answer = await restore(here.store, await bytes(here.at(name)))
    assert.ok(isRefusal(answer), `${name} was taken`)
    assert.equal(answer.code, code, name)
    assert.deepEqual(await readFile(here.store), before, name)
    assert.deepEqual((await readdir(here.path)).sort(), names, name)
  }
  await here.remove()
})

test('a damaged store gives way to its backup, and is kept as it lay', async () => {
  const here = await folder()
  await write(here.store, 'then')
  await backUp(here.store, here.at('good'))
  await truncate(here.store, 20_000)
  const damaged = await readFile(here.store)
  const refusedBackup = await backUp(here.store, here.at('bad'))
  assert.ok(isRefusal(refusedBackup) && refusedBackup.code === 'store_damaged')
  assert.ok(!(await readdir(here.path)).some((name) => name.startsWith('bad')))

  assert.deepEqual(await restore(here.store, await bytes(here.at('good'))), { kept: `${here.store}.before-restore` })
  assert.equal(keyIn(here.store), 'then')
  assert.deepEqual(await readFile(`${here.store}.before-restore`), damaged)
  await here.remove()
})

test('where nothing was, nothing is kept; a log left by a store that is gone is not played over what comes', async () => {
  const here = await folder()
  await write(here.store, 'then')
  await backUp(here.store, here.at('good'))
  await rm(here.store)
  await writeFile(`${here.store}-wal`, gzipSync('a log without its file'))
  assert.deepEqual(await restore(here.store, await bytes(here.at('good'))), { kept: null })
  assert.equal(keyIn(here.store), 'then')
  assert.ok(!(await readdir(here.path)).includes('tocsin.sqlite-wal'))
  await here.remove()
})

test('a store somebody has open without our lock is not replaced under them', async () => {
  const here = await folder()
  await write(here.store, 'now')
  await backUp(here.store, here.at('good'))
  const program = `
    const { DatabaseSync } = require('node:sqlite')
    const db = new DatabaseSync(process.argv[1])
    db.exec("update setting set value = 'theirs'")
    console.log('open')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', program, here.store], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  const answer = await restore(here.store, await bytes(here.at('good')))
  assert.ok(isRefusal(answer) && answer.code === 'store_in_use', JSON.stringify(answer))
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(keyIn(here.store), 'theirs')
  await here.remove()
})

test('reading makes nothing, sees one moment, and goes on beside the process that writes', async () => {
  const here = await folder()
  const none = await readFileStore(here.store)
  assert.ok(isRefusal(none) && none.code === 'store_missing')
  assert.deepEqual(await readdir(here.path), [])

  const owner = await openFileStore(here.store)
  await owner.tx((tables) => tables.saveSetting('b', 'key', 'first'))
  const view = await readFileStore(here.store)
  assert.ok(!isRefusal(view))
  assert.equal(await view.read.setting('b', 'key'), 'first')
  await owner.tx((tables) => tables.saveSetting('b', 'key', 'second'))
  assert.equal(await view.read.setting('b', 'key'), 'first')
  await view.close()
  await owner.close()
  assert.equal(keyIn(here.store), 'second')
  await here.remove()
})
