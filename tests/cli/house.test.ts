import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Brand } from '../../src/contract/brand.ts'
import { openFileStore } from '../../src/edges/store/open.ts'
import { BRAND, folderWith, type Ran, tocsin } from './tocsin.ts'

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

test('backup and restore say which pictures and keys are not in the file, and where they lie', async () => {
  const { data, path, run, remove } = await house()
  const says = async (...args: string[]) => {
    const ran = await run([...args, '--json'])
    assert.equal(ran.code, 0, ran.err)
    return String(ran.lines[0]!['says'])
  }
  assert.match(await says('backup', path('first')), /les images et les clés n’y sont pas : il n’y en a pas encore/)
  await mkdir(join(data, 'media'))
  for (const key of ['key', 'wall-key']) await writeFile(join(data, key), 'x')
  const beside = ['media', 'key', 'wall-key'].map((name) => join(data, name))
  assert.ok((await says('backup', path('second'))).endsWith(`n’y sont pas : copiez aussi ${beside.join(', ')}.`))
  assert.match(await says('backup', path('third'), '--lang', 'en'), /not in it: copy \S+media, \S+key, \S+wall-key too/)
  assert.doesNotMatch(await says('restore', path('first')), /images/)
  await rm(join(data, 'media'), { recursive: true })
  await rm(join(data, 'wall-key'))
  const lacking = [join(data, 'media'), join(data, 'wall-key')].join(', ')
  assert.ok((await says('restore', path('first'))).endsWith(`: remettez en place ${lacking} avant de démarrer.`))
  for (const command of ['backup', 'restore'])
    for (const lang of ['fr', 'en'])
      assert.match(
        (await run([command, '--help', '--lang', lang])).out,
        command === 'backup' ? /media.*wall-key/ : /TOCSIN_DATA/,
      )
  await remove()
})

test('settings that cannot be used, a port that is taken and a shut store are one line in the language asked for', async () => {
  const { data, path, remove } = await house({ 'tocsin.json': '{"PORT":1}' })
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const serve = (lang: string, env: Record<string, string>, cwd = '.') =>
    tocsin(['serve', '--lang', lang], { cwd, env: { DATABASE_URL: '', TOCSIN_DATA: data, ...env } })
  const cases: [Promise<Ran>, number, RegExp][] = [
    [serve('fr', {}, path('.')), 2, /^tocsin\.json : il faut un objet JSON de textes/],
    [serve('en', {}, path('.')), 2, /^tocsin\.json: a JSON object of texts/],
    [serve('fr', { HOST: '0.0.0.0', PORT: String(port) }), 2, /^HOST=0\.0\.0\.0 est ouvert à d’autres/],
  ]
  for (const [ran, code, line] of cases) {
    const { err, code: ended } = await ran
    assert.equal(ended, code, err)
    assert.match(err, line)
  }
  for (const [lang, line] of [
    ['fr', /^PORT=\d+ : ce port est déjà pris sur 127\.0\.0\.1/m],
    ['en', /^PORT=\d+: this port is taken on 127\.0\.0\.1/m],
  ] as const) {
    const { code, err } = await serve(lang, { PORT: String(port) })
    assert.equal(code, 3, err)
    assert.match(err, line)
  }
  taken.close()
  await writeFile(join(data, 'tocsin.sqlite'), 'no store')
  const foreign = await serve('fr', { PORT: '0' })
  assert.deepEqual([foreign.code, /pas une base de Tocsin/.test(foreign.err)], [3, true], foreign.err)
  await remove()
})

test('a second server and a replay into live tell who holds the store', async () => {
  const { data, path, run, remove } = await house({ 'p.ndjson': '', 'brand.json': BRAND })
  await writeFile(join(data, 'tocsin.sqlite.lock'), String(process.pid))
  for (const [lang, line] of [
    ['fr', /est utilisée par le processus \d+ : arrêtez-le d’abord/],
    ['en', /is in use by process \d+: stop it first/],
  ] as const) {
    const { code, err } = await run(['serve', '--lang', lang])
    assert.equal(code, 3, err)
    assert.match(err, line)
  }
  const handed = await run(['replay', path('p.ndjson'), '--brand', path('brand.json'), '--into', 'live'])
  assert.deepEqual([handed.code, handed.err], [2, `${join(data, 'api-token')} : fichier introuvable\n`])
  await remove()
})
