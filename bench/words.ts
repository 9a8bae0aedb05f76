/**
 * Which page do the words in a screenshot name? Draws product pages without any photo, in browsers and phones, light and
 * dark, reads them, and says which of 500 items they name: `node bench/words.ts [--shots 10] [--half report]`. Needs
 * `npm ci --prefix extras`. Strangers are products that the catalogue does not have, out of the same words.
 */
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { openWordReader } from '../src/compose/eyes.ts'
import type { CatalogueItem } from '../src/contract/picture.ts'
import { type Draw, pick, seeded } from '../src/core/kit/random.ts'
import { learnNames } from '../src/core/recognise/image/words.ts'
import { wilson } from './text/interval.ts'
import { drawPage, type Shown } from './words/page.ts'

const { values } = parseArgs({
  options: { shots: { type: 'string', default: '10' }, half: { type: 'string', default: 'choose' } },
})
const SHOTS = Number(values.shots)
const GARMENTS = ['Marinière', 'Salopette', 'Robe', 'Maillot de bain', 'Pull', 'Chemise', 'Bermuda', 'Gilet', 'Parka']
const STUFFS = ['en lin', 'en velours côtelé', 'coton biologique', 'rayé', 'à fleurs', 'jersey', 'en laine mérinos']
const FOR = ['enfant', 'bébé', 'femme', 'homme', 'fille 2-8 ans', 'garçon', 'grande taille']
const MORE = ['manches longues', 'col rond', 'à capuche', 'taille haute', 'lot de 2', 'imprimé', 'ceinturé', 'évasé']

function product(n: number, draw: Draw): CatalogueItem {
  const title = [pick(draw, GARMENTS), pick(draw, STUFFS), pick(draw, MORE), pick(draw, FOR)].join(' ')
  const slug = title
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gi, '-')
    .toLowerCase()
  const prices = [`${Math.floor(9 + 90 * draw())}.${pick(draw, ['99', '90', '00', '50'])} EUR`]
  const item = `P-${10_000 + n * 7}`
  return { item, title, page: `https://www.boutique.example/fr/${slug}-${n}`, picture: `${n}.jpg`, prices }
}

/** What is to be seen of a product besides a description in the same words. */
const KINDS: Record<string, (keyof Shown)[]> = {
  address: ['address'],
  reference: ['reference'],
  'title and price': ['title', 'price'],
  title: ['title'],
  everything: ['address', 'reference', 'title', 'price'],
  nothing: [],
}

const draw = seeded(`words in pictures, ${values.half}`)
const items = Array.from({ length: 500 }, (_, n) => product(n, draw))
const strangers = Array.from({ length: 500 }, (_, n) => product(1000 + n, draw)).filter(
  ({ title }) => !items.some((item) => item.title === title),
)
const namesIn = learnNames(items)
const reader = openWordReader()
if (!reader.installed) throw new Error('the reader of words is not installed: npm ci --prefix extras')

const times: number[] = []
for (const [name, shown] of [...Object.entries(KINDS), ['stranger, everything', KINDS['everything']!] as const]) {
  const foreign = name.startsWith('stranger')
  let [right, wrong, unread] = [0, 0, 0]
  for (let n = 0; n < SHOTS; n++) {
    const of = pick(draw, foreign ? strangers : items)
    const picture = await sharp(drawPage(of, shown, draw))
      .flatten()
      .jpeg({ quality: 72 })
      .toBuffer()
    const began = performance.now()
    const read = await reader.read(picture)
    times.push(performance.now() - began)
    if (!read.ok) unread++
    const named = read.ok ? namesIn(read.text) : []
    // Two pages named as well as each other: the pipeline takes neither.
    const best = named.some((one) => one.score === named[0]?.score && one.page !== named[0].page) ? undefined : named[0]
    if (best && best.page === of.page) right++
    else if (best) wrong++
  }
  const share = foreign || shown.length === 0 ? '' : ` · the page ${wilson(right, SHOTS)}`
  console.log(`${name}: n=${SHOTS}${share} · another page ${wilson(wrong, SHOTS)} · not read ${unread}`)
}
times.sort((a, b) => a - b)
console.log(`${Math.round(times[times.length >> 1]!)} ms a picture (median of ${times.length})`)
await reader.close()
