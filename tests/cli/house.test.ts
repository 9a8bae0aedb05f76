import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Brand } from '../../src/contract/brand.ts'
import { openFileStore } from '../../src/edges/store/open.ts'
import { BRAND, folderWith, tocsin } from './tocsin.ts'

/** A data folder with one French brand in it, nobody running. */
async function house(files: Record<string, string | Buffer> = {}) {
  const folder = await folderWith(files)
  const data = folder.path('data')
  const store = join(data, 'tocsin.sqlite')
  const opened = await openFileStore(store)
  await opened.tx((tables) => tables.saveBrand(Brand.parse(JSON.parse(BRAND))))
  await opened.close()
  const run = (args: string[], input?: Buffer) =>
    tocsin(args, { env: { TOCSIN_DATA: data, DATABASE_URL: '' }, ...(input ? { input } : {}) })
  return { ...folder, data, store, run }
}

test('bad input to backup and restore ends with 2 and one line that says what, in the brand’s language or the one asked for', async () => {
  const { data, path, store, run, remove } = await house({ 'b.json': '{"id":1}', empty: '', 'there.tocsin': 'x' })
  const cases: [args: string[], line: RegExp][] = [
    [['restore', join(data, 'nope')], /fichier introuvable/],
    [['restore', 'a', 'b', '--lang', 'en'], /Name one file/],
    [['restore', path('b.json')], /pas une sauvegarde/],
    [['restore', path('empty'), '--lang', 'en'], /not a backup/],
    [['restore', data], /c’est un dossier/],
    [['backup', '/nonexist/x'], /le dossier \/nonexist n’existe pas/],
    [['backup', path('there.tocsin'), '--lang', 'en'], /is there already/],
    [['verify', 'extra'], /Aucun argument/],
    [['doctor', '--lang', 'de'], /--lang de/],
  ]
  const before = await readFile(store)
  for (const [args, line] of cases) {
    const ran = await run(args)
    assert.equal(ran.code, 2, `${args.join(' ')}: ${ran.err}`)
    assert.match(ran.err, /^[^\n]+\n$/, args.join(' '))
    assert.match(ran.err, line)
    assert.equal(ran.out, '')
  }
  assert.deepEqual(await readFile(store), before)
  await remove()
})

test('a fresh folder stays empty: verify and backup have nothing to read, doctor says what is missing', async () => {
  const folder = await folderWith({})
  const data = folder.path('data')
  const run = (...args: string[]) => tocsin(args, { env: { TOCSIN_DATA: data, DATABASE_URL: '' } })
  for (const args of [['verify'], ['backup', folder.path('saved')]]) {
    const ran = await run(...args)
    assert.equal(ran.code, 2, ran.out)
    assert.match(ran.err, /^[^\n]*no store there[^\n]*\n$/)
  }
  const doctor = await run('doctor', '--json', '--lang', 'fr')
  assert.equal(doctor.code, 1)
  const owner = doctor.lines.find(({ check }) => check === 'owner')
  assert.deepEqual([owner?.['ok'], /n’est encore à personne/.test(String(owner?.['says']))], [false, true])
  assert.deepEqual(await readdir(folder.path('.')), [])
  await folder.remove()
})

test('a backup goes there and back, whole, compressed or through standard input; half a compressed one is refused', async () => {
  const { path, data, store, run, remove } = await house()
  const saved = path('saved.tocsin')
  assert.equal((await run(['backup', saved])).code, 0)
  const bytes = await readFile(saved)
  await writeFile(`${saved}.gz`, gzipSync(bytes))
  await writeFile(`${saved}-half.gz`, gzipSync(bytes).subarray(0, 2000))
  for (const [name, input] of [[saved], [`${saved}.gz`], ['-', bytes]] as [string, Buffer?][]) {
    await writeFile(store, 'no store at all')
    const ran = await run(['restore', name], input)
    assert.equal(ran.code, 0, `${name}: ${ran.err}`)
    assert.deepEqual(await readFile(store), bytes, name)
  }
  const half = await run(['restore', `${saved}-half.gz`])
  assert.deepEqual([half.code, /endommagée ou incomplète/.test(half.err)], [2, true], half.err)
  assert.deepEqual((await readdir(data)).sort(), [
    'tocsin.sqlite',
    'tocsin.sqlite.before-restore',
    'tocsin.sqlite.before-restore-2',
    'tocsin.sqlite.before-restore-3',
  ])
  await remove()
})

test('a damaged store is trouble in one line, and the help names the options', async () => {
  const { data, store, run, remove } = await house()
  await writeFile(store, (await readFile(store)).subarray(0, 30_000))
  for (const args of [['verify'], ['backup', join(data, 'copy')]]) {
    const ran = await run(args)
    assert.equal(ran.code, 3, ran.out)
    assert.match(ran.err, /^[^\n]*damaged[^\n]*\n$/)
  }
  const doctor = await run(['doctor', '--json'])
  assert.equal(doctor.lines.find(({ check }) => check === 'store')?.['ok'], false)
  const { out } = await run(['help'])
  for (const command of ['verify', 'backup FILE', 'restore FILE', 'doctor'])
    assert.ok(out.includes(`tocsin ${command} [--json] [--lang fr|en]`), out)
  await remove()
})
