import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { BRAND, folderWith, tocsin } from './tocsin.ts'

let files: Awaited<ReturnType<typeof folderWith>>
const brand = (more: object) => JSON.stringify({ ...JSON.parse(BRAND), ...more })
before(async () => {
  const posts = Array.from({ length: 4000 }, (_, id) =>
    JSON.stringify({ network: 'x', id, at: '2026-01-01', text: `marjolaine ${(id * 7919) % 4001} ${Math.sin(id)}` }),
  ).join('\n')
  const packed = gzipSync(posts)
  files = await folderWith({
    'p.ndjson': '{"network":"x","id":"1","at":"2026-01-01 10:00:00","text":"marjolaine"}\n{\n',
    'empty.ndjson': '',
    'cut.ndjson.gz': packed.subarray(0, packed.length / 2),
    'plain.ndjson.gz': 'no gzip',
    'wrong.csv': 'réseau,texte\nx,y\n',
    'q.ndjson': '{"id":"a","text":"marjolaine"}\n{"id":"b","text":"(marjolaine"}\n',
    'bad-q.ndjson': '{"id":"b","text":"(marjolaine"}\n',
    's.csv': 'timestamp,value\n2026-01-01,un\n2026-01-02,1\n',
    'brand.json': BRAND,
    'cut.json': BRAND.slice(0, -3),
    'nameless.json': brand({ name: undefined }),
    'mars.json': brand({ timezone: 'Mars/Phobos' }),
    'quiet.json': brand({ queries: [{ id: 'main', text: '(marjolaine' }] }),
    'no-log.json': brand({ accessLogs: ['gone.log'] }),
    'log.json': brand({ accessLogs: ['odd.log'] }),
    'odd.log': 'no log\n',
    'shop.json': brand({ catalogue: 'shop.csv' }),
    'shop.csv': 'id,title,link,image_link\r\n1,Robe,,gone.jpg\r\n2,Robe,,note.txt\r\n,Robe,,x.jpg\r\n',
    'shop.xml':
      '<rss><channel>\n<item>\n<id>1</id></item>\n\n<item><id>2</id>\n<image_link>gone.jpg</image_link></item></channel></rss>',
    'note.txt': 'no picture',
    'd.txt': 'Nous sommes désolés.',
    'index.tocsin': 'no index',
  })
})
after(() => files.remove())

type Call = { args: string[]; code?: number; fr: string[]; en: string[]; env?: Record<string, string> }
const replay = (posts: string, file: string) => ['replay', posts, '--brand', file]
/** What is said on standard error, each line’s beginning; `#` is a number of two digits or more. */
const CALLS: Call[] = [
  {
    args: ['replay', '--brand', 'brand.json'],
    fr: ['il manque POSTS. tocsin replay'],
    en: ['POSTS is missing. tocsin replay'],
  },
  { args: ['replay', 'p.ndjson'], fr: ['il manque --brand BRAND.'], en: ['--brand BRAND is missing.'] },
  {
    args: [...replay('p.ndjson', 'brand.json'), '--speed', 'x'],
    fr: ['--speed x : écrivez max'],
    en: ['--speed x: write max'],
  },
  {
    args: [...replay('p.ndjson', 'brand.json'), '--into', 'x'],
    fr: ['--into x : écrivez live'],
    en: ['--into x: write live'],
  },
  {
    args: [...replay('p.ndjson', 'brand.json'), '--brand', 'b'],
    fr: ['--brand : donnée deux fois'],
    en: ['--brand: given twice'],
  },
  { args: replay('no.ndjson', 'brand.json'), fr: ['no.ndjson : fichier introuvable'], en: ['no.ndjson: no such file'] },
  { args: replay('.', 'brand.json'), fr: ['. : un dossier, pas un fichier'], en: ['.: a folder, not a file'] },
  {
    args: replay('empty.ndjson', 'brand.json'),
    fr: ['empty.ndjson : aucune publication utilisable'],
    en: ['empty.ndjson: no usable post'],
  },
  {
    args: replay('wrong.csv', 'brand.json'),
    fr: ['wrong.csv:1 en-tête : il manque « network,id,at,text »'],
    en: ['wrong.csv:1 header: "network,id,at,text" is missing'],
  },
  { args: replay('p.ndjson', '.'), fr: ['. : un dossier'], en: ['.: a folder'] },
  { args: replay('p.ndjson', 'no.json'), fr: ['no.json : fichier introuvable'], en: ['no.json: no such file'] },
  {
    args: replay('p.ndjson', 'cut.json'),
    fr: ['cut.json:1 ce n’est plus du JSON'],
    en: ['cut.json:1 not JSON from here on'],
  },
  {
    args: replay('p.ndjson', 'nameless.json'),
    fr: ['nameless.json : name : absent'],
    en: ['nameless.json: name: is missing'],
  },
  {
    args: replay('p.ndjson', 'mars.json'),
    fr: ['mars.json : timezone : fuseau inconnu'],
    en: ['mars.json: timezone: no such time zone'],
  },
  {
    args: replay('p.ndjson', 'quiet.json'),
    fr: ['quiet.json : requête main, caractère 1 : une parenthèse'],
    en: ['quiet.json: query main, character 1: a parenthesis'],
  },
  { args: replay('p.ndjson', 'no-log.json'), fr: ['gone.log : fichier introuvable'], en: ['gone.log: no such file'] },
  {
    args: replay('p.ndjson', 'log.json'),
    code: 0,
    fr: ['odd.log:1 ce n’est pas une ligne de journal', 'p.ndjson:2 cette ligne n’est pas', '1 publication'],
    en: ['odd.log:1 not a line of an access log', 'p.ndjson:2 this line is not JSON', '1 post'],
  },
  {
    args: replay('p.ndjson', 'shop.json'),
    code: 0,
    fr: [
      'shop.csv:2 gone.jpg : fichier introuvable',
      'shop.csv:3 note.txt : ce n’est pas une image',
      'shop.csv:4 il manque le champ « id »',
      'p.ndjson:2 ',
      '1 publication',
    ],
    en: [
      'shop.csv:2 gone.jpg: no such file',
      'shop.csv:3 note.txt: not a picture',
      'shop.csv:4 field "id" is missing',
      'p.ndjson:2 ',
      '1 post',
    ],
  },
  {
    args: replay('cut.ndjson.gz', 'brand.json'),
    fr: ['cut.ndjson.gz:# le fichier compressé (gzip) est coupé', '# publications sans auteur'],
    en: ['cut.ndjson.gz:# the packed file (gzip) is cut off', '# posts name no author'],
  },
  {
    args: ['match', '--queries', 'q.ndjson', 'cut.ndjson.gz'],
    fr: ['q.ndjson:2 requête b, caractère 1', 'cut.ndjson.gz:# le fichier compressé'],
    en: ['q.ndjson:2 query b, character 1', 'cut.ndjson.gz:# the packed file'],
  },
  {
    args: ['text', 'cut.ndjson.gz'],
    fr: ['cut.ndjson.gz:# le fichier compressé'],
    en: ['cut.ndjson.gz:# the packed file'],
  },
  {
    args: ['lint', 'plain.ndjson.gz', '--kind', 'reply'],
    fr: ['plain.ndjson.gz:1 ce n’est pas un fichier compressé'],
    en: ['plain.ndjson.gz:1 not a packed file'],
  },
  { args: ['match', 'p.ndjson'], fr: ['il manque --queries FILE.'], en: ['--queries FILE is missing.'] },
  { args: ['match', '--queries', 'q.ndjson'], fr: ['il manque POSTS.'], en: ['POSTS is missing.'] },
  {
    args: ['match', '--queries', 'empty.ndjson', 'p.ndjson'],
    fr: ['empty.ndjson : aucune requête utilisable'],
    en: ['empty.ndjson: no usable query'],
  },
  {
    args: ['match', '--queries', 'bad-q.ndjson', 'p.ndjson'],
    fr: ['bad-q.ndjson:1 requête b', 'bad-q.ndjson : aucune requête'],
    en: ['bad-q.ndjson:1 query b', 'bad-q.ndjson: no usable query'],
  },
  {
    args: ['match', '--queries', 'q.ndjson', 'empty.ndjson'],
    fr: ['q.ndjson:2 requête', 'empty.ndjson : aucune publication'],
    en: ['q.ndjson:2 query', 'empty.ndjson: no usable post'],
  },
  {
    args: ['series', 's.csv'],
    code: 0,
    fr: ['s.csv:2 la valeur « un » n’est pas un nombre'],
    en: ['s.csv:2 value "un" is not a number'],
  },
  {
    args: ['series', 'wrong.csv'],
    fr: ['wrong.csv:1 l’en-tête doit être timestamp,value'],
    en: ['wrong.csv:1 the header must be timestamp,value'],
  },
  {
    args: ['forecast', 'p.ndjson'],
    fr: ['p.ndjson:1 il manque le champ « t0 »', 'p.ndjson:2 cette ligne', 'p.ndjson : aucune cascade'],
    en: ['p.ndjson:1 field "t0" is missing', 'p.ndjson:2 this line', 'p.ndjson: no usable cascade'],
  },
  {
    args: ['image', 'index', '--catalogue', 'no.xml', '--out', 'x'],
    fr: ['no.xml : fichier introuvable'],
    en: ['no.xml: no such file'],
  },
  {
    args: ['image', 'index', '--catalogue', 'd.txt', '--out', 'x'],
    fr: ['d.txt:1 ce n’est pas un catalogue'],
    en: ['d.txt:1 not a catalogue'],
  },
  {
    args: ['image', 'index', '--catalogue', 'shop.xml', '--out', 'x'],
    fr: [
      'shop.xml:2 il manque le champ « image_link »',
      'shop.xml:5 gone.jpg : fichier introuvable',
      'shop.xml : aucune image utilisable',
    ],
    en: [
      'shop.xml:2 field "image_link" is missing',
      'shop.xml:5 gone.jpg: no such file',
      'shop.xml: no usable picture',
    ],
  },
  {
    args: ['image', 'index', '--catalogue', 'http://10.0.0.1/feed', '--out', 'x'],
    fr: ['http://10.0.0.1/feed:1 10.0.0.1 est une adresse privée'],
    en: ['http://10.0.0.1/feed:1 10.0.0.1 is a private address'],
  },
  {
    args: ['image', 'find', '--index', 'index.tocsin', 'd.txt'],
    fr: ['index.tocsin : ce n’est pas un index'],
    en: ['index.tocsin: no picture index'],
  },
  { args: ['drill', 'run', 'x'], fr: ['drill run x : cas inconnu'], en: ['drill run x: no such case'] },
  { args: ['serve'], env: { PORT: 'x' }, fr: ['PORT=x ne peut pas servir'], en: ['PORT=x cannot be used'] },
  {
    args: ['serve'],
    env: { TOCSIN_DATA: '/dev/null/x' },
    code: 3,
    fr: ['/dev/null/x : on ne peut pas en faire'],
    en: ['/dev/null/x: no file or folder can be made there'],
  },
]

for (const { args, code = 2, fr, en, env } of CALLS) {
  test(`tocsin ${args.join(' ')} says what and where, in French and in English`, async () => {
    const cwd = files.path('.')
    const data = { TOCSIN_DATA: 'data', DATABASE_URL: '', ...env }
    const said = async (lang: string, lines: string[]) => {
      const ran = await tocsin([...args, '--lang', lang], { cwd, env: data })
      const told = ran.err.replaceAll(`${cwd}/`, '').trim().split('\n')
      assert.deepEqual([ran.code, told.length], [code, lines.length], ran.err)
      for (const [i, line] of lines.entries()) {
        const pattern = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '[1-9][\\d,\\s]+')
        assert.match(told[i]!, new RegExp(`^${pattern}`))
      }
    }
    await Promise.all([said('fr', fr), said('en', en)])
  })
}
