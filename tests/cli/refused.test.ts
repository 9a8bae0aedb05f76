import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { BRAND, folderWith, tocsin } from './tocsin.ts'

let files: Awaited<ReturnType<typeof folderWith>>
before(async () => {
  const post = { network: 'x', id: '1', at: '2026-01-01 10:00:00', text: 'marjolaine' }
  files = await folderWith({
    's.csv': 'timestamp,value\n2026-01-01 10:00:00,1\n2026-01-01 11:00:00,2\n',
    't.ndjson': '{"id":"a","text":"bonjour"}',
    'c.ndjson': '{"id":"a","t0":"2026-01-01T10:00:00Z","root_followers":10,"offsets_s":[1,2,3,4]}',
    'q.ndjson': '{"id":"main","text":"marjolaine"}',
    'p.ndjson': JSON.stringify(post),
    'd.txt': 'Nous sommes désolés.',
    'brand.json': `\uFEFF${BRAND}`,
  })
})
after(() => files.remove())

const WORKING: Record<string, string[]> = {
  series: ['series', 's.csv'],
  text: ['text', 't.ndjson'],
  forecast: ['forecast', 'c.ndjson'],
  match: ['match', '--queries', 'q.ndjson', 'p.ndjson'],
  replay: ['replay', 'p.ndjson', '--brand', 'brand.json'],
  lint: ['lint', 'd.txt', '--kind', 'reply'],
  'drill list': ['drill', 'list'],
}

/** Runs with file names put beside the test; refused means 2, nothing on standard output, one line on the other. */
async function refused(args: string[], says: RegExp): Promise<void> {
  const ran = await tocsin(args.map((arg) => (/^\w+\.\w+$/.test(arg) ? files.path(arg) : arg)))
  const what = `tocsin ${args.join(' ')}: ${ran.code} ${ran.out}${ran.err}`
  assert.deepEqual([ran.code, ran.out, ran.err.trim().split('\n').length], [2, '', 1], what)
  assert.match(ran.err, says, what)
}

test('every command refuses an option and a zone nobody knows', async () => {
  for (const args of Object.values(WORKING)) {
    await refused([...args, '--bogus'], /^--bogus/)
    await refused([...args, '--timezone', 'Mars/Phobos'], /Mars\/Phobos/)
  }
})

test('a language nobody knows, a value that is missing and one too many are refused', async () => {
  for (const name of ['series', 'forecast']) await refused([...WORKING[name]!, '--lang', 'de'], /--lang de/)
  await refused(['series', 's.csv', '--lang'], /--lang: a value must follow/)
  await refused(['series', 's.csv', '--json=1'], /--json: takes no value/)
})

test('one file too many is refused, never passed over', async () => {
  for (const name of ['series', 'text', 'forecast', 'lint', 'drill list'])
    await refused([...WORKING[name]!, 'more.txt'], /more\.txt: one argument too many/)
  await refused(['serve', '--bogus'], /^--bogus/)
  await refused(['serve', 'now'], /^now/)
})

test('a forecast is refused where nothing was watched or the end lies before it', async () => {
  await refused(['forecast', 'c.ndjson', '--observe', '0h'], /--observe 0h/)
  await refused(
    ['forecast', 'c.ndjson', '--observe', '24h', '--horizon', '1h'],
    /--horizon 1h: shorter than --observe 24h/,
  )
  await refused(['forecast', 'c.ndjson', '--observe', '-1h'], /--observe -1h: write 30m, 1h or 2d/)
})

test('picture commands say in one line what is missing, before any work', async () => {
  await refused(['image'], /tocsin image: use index, find/)
  await refused(['image', 'bogus'], /image bogus: use index, find/)
  await refused(['image', 'find', 'd.txt'], /--index is missing. tocsin image find --index/)
  await refused(['image', 'index', '--catalogue', 'd.txt'], /--out is missing/)
  await refused(
    ['image', 'index', '--catalogue', 'd.txt', '--out', '/nowhere/at/all/x'],
    /^\/nowhere\/at\/all: no such folder/,
  )
  await refused(['image', 'find', '--index', '.', 'd.txt'], /a folder, not a file/)
})

test('what is wrong is said in French where it was asked for', async () => {
  await refused(['series', 'no.csv', '--lang', 'fr'], /fichier introuvable/)
  await refused(['text', 't.ndjson', 'x', '--lang=fr'], /un argument de trop/)
  await refused(['frobnicate', '--lang', 'fr'], /commande inconnue/)
})

test('what is asked rightly is done; a brand file may begin with a byte order mark', async () => {
  for (const name of ['series', 'replay']) {
    const here = WORKING[name]!.map((arg) => (/^\w+\.\w+$/.test(arg) ? files.path(arg) : arg))
    const ran = await tocsin([...here, '--lang', 'fr', '--timezone', 'Europe/Paris', '--json'])
    assert.equal(ran.code, 0, `${name}: ${ran.err}`)
    assert.ok(ran.lines.length > 0, name)
  }
})

test('a catalogue that is not there, a zone that is none, and pictures of which none can be read', async () => {
  const brand = (more: object) => JSON.stringify({ ...JSON.parse(BRAND), ...more })
  const own = await folderWith({
    'brand.json': brand({ catalogue: 'gone.xml' }),
    'mars.json': brand({ timezone: 'Mars/Phobos' }),
    'p.ndjson': '{"network":"x","id":"1","at":"2026-01-01 10:00:00","text":"marjolaine"}',
    'note.txt': 'no picture',
  })
  const replay = (file: string) => tocsin(['replay', own.path('p.ndjson'), '--brand', own.path(file), '--lang', 'en'])
  const [gone, mars, hash] = await Promise.all([
    replay('brand.json'),
    replay('mars.json'),
    tocsin(['image', 'hash', own.path('note.txt'), '--json']),
  ])
  await own.remove()
  assert.deepEqual([gone.code, mars.code, hash.code], [2, 2, 2], gone.err + mars.err + hash.err)
  assert.match(gone.err, /^\S+gone\.xml: no such file\n$/)
  assert.match(mars.err, /^\S+mars\.json: timezone: no such time zone[^\n]*\n$/)
  assert.ok(String(hash.lines[0]!['error']).length > 0)
})
