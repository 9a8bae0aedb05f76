import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readBrand } from './brand-file.ts'
import { sayUnusable, Unusable } from './out.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brand-'))
})
after(() => rm(folder, { recursive: true }))

const BRAND = { id: 'marjolaine', name: 'Marjolaine', queries: [{ id: 'main', text: 'marjolaine' }] }

/** What is said of a brand file, in both languages, without its folder. */
async function said(text: string): Promise<string[]> {
  const path = join(folder, 'b.json')
  await writeFile(path, text)
  const fault = await readBrand(path).then(
    () => assert.fail('was taken'),
    (cause: unknown) => cause,
  )
  assert.ok(fault instanceof Unusable, String(fault))
  return (['fr', 'en'] as const).map((lang) => sayUnusable(fault, lang).replace(path, 'b.json'))
}

test('a brand file may be packed, or begin with a byte order mark', async () => {
  const path = join(folder, 'b.json.gz')
  await writeFile(path, gzipSync(`\uFEFF${JSON.stringify({ ...BRAND, accessLogs: ['a.log'] })}`))
  assert.deepEqual((await readBrand(path)).accessLogs, [join(folder, 'a.log')])
})

test('each fault of a brand file names the file and the field or the line, in both languages', async () => {
  const cases: [object | string, string, string][] = [
    [[], 'b.json : il faut un objet JSON', 'b.json: a JSON object is needed'],
    [{ ...BRAND, name: undefined }, 'b.json : name : absent', 'b.json: name: is missing'],
    [{ ...BRAND, name: null }, 'b.json : name : n’a pas la bonne forme', 'b.json: name: has the wrong form'],
    [{ ...BRAND, name: '' }, 'b.json : name : vide', 'b.json: name: is empty'],
    [
      { ...BRAND, name: 'x'.repeat(300) },
      'b.json : name : trop long (200 au plus)',
      'b.json: name: too long (at most 200)',
    ],
    [
      { ...BRAND, id: 'Mar Jo' },
      'b.json : id : lettres minuscules, chiffres, - et _ seulement',
      'b.json: id: small letters, digits, - and _ only',
    ],
    [
      { ...BRAND, languages: ['de'] },
      'b.json : languages.0 : choisissez parmi fr, en',
      'b.json: languages.0: use fr, en',
    ],
    [{ ...BRAND, queries: [] }, 'b.json : queries : vide', 'b.json: queries: is empty'],
    [{ ...BRAND, queries: [{ id: 'main' }] }, 'b.json : queries.0.text : absent', 'b.json: queries.0.text: is missing'],
    [
      { ...BRAND, accounts: { x: 4 } },
      'b.json : accounts.x : n’a pas la bonne forme',
      'b.json: accounts.x: has the wrong form',
    ],
    [{ ...BRAND, removalMinutes: 0 }, 'b.json : removalMinutes : trop petit', 'b.json: removalMinutes: too small'],
    [
      { ...BRAND, timezone: 'Mars' },
      'b.json : timezone : fuseau inconnu ; écrivez par exemple Europe/Paris',
      'b.json: timezone: no such time zone; write one such as Europe/Paris',
    ],
    ['{\n"id":"a",\n"name" "b"}', 'b.json:3 ce n’est plus du JSON à partir d’ici', 'b.json:3 not JSON from here on'],
    ['{\n"id":"a",\n', 'b.json:3 ce n’est plus du JSON à partir d’ici', 'b.json:3 not JSON from here on'],
    ['', 'b.json:1 ce n’est plus du JSON à partir d’ici', 'b.json:1 not JSON from here on'],
  ]
  for (const [brand, fr, en] of cases)
    assert.deepEqual(await said(typeof brand === 'string' ? brand : JSON.stringify(brand)), [fr, en])
})
