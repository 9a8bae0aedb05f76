/**
 * How fast do 10,000 boolean queries meet posts, against only parsing the same lines as JSON in the same run?
 *   node bench/match.ts [--queries 10000] [--posts 20000]
 * Queries and posts are synthetic and seeded: words are drawn by Zipf's law from a made-up French-English vocabulary,
 * brand names are rare and long, context words common, as in real watches. Nothing was tuned to these seeds.
 */
import { parseArgs } from 'node:util'
import type { Post } from '../src/contract/post.ts'
import { type Draw, pick, seeded } from '../src/core/kit/random.ts'
import { parsePost } from '../src/core/listen/normalise.ts'
import { compileQueries } from '../src/core/listen/query/compile.ts'

const { values } = parseArgs({
  options: { queries: { type: 'string', default: '10000' }, posts: { type: 'string', default: '20000' } },
})
const BATCH = 100
const ROUNDS = 9
const VOCABULARY = 60_000
/** Rarer words, names among them, are longer, so that few words of a post are one letter from a name. */
const NAMES_FROM = 20_000
const SLIPS = 0.05
const ONSETS = 'b c d f g h j l m n p r s t v br cr dr fr gr pr tr bl cl fl gl pl ch ph qu st sp'.split(' ')
const RIMES = 'a e i o u ou an on en in ai au é oi'.split(' ')
const COMMON =
  'de la le et les des en un une du pour dans que qui sur pas au est il the to and of in is it that for you on with this avec plus mais je vous on'.split(
    ' ',
  )

const draw = seeded('match bench')
const vocabulary = makeWords(draw, VOCABULARY)
const brands = vocabulary.slice(NAMES_FROM, NAMES_FROM + 12_000)
const contexts = vocabulary.slice(200, 4000)
const queries = Array.from({ length: Number(values.queries) }, (_, i) => ({ id: `q${i}`, text: makeQuery(draw, i) }))
const lines = Array.from({ length: Number(values.posts) }, (_, i) => makeLine(draw, i))

const compileStart = performance.now()
const { match, troubles } = compileQueries(queries)
const compileMs = performance.now() - compileStart
if (troubles.length > 0) throw new Error(`${troubles.length} queries cannot be read: ${JSON.stringify(troubles[0])}`)

// As the pipeline does: a batch of items is read into posts, then each is asked. A batch's three times stand beside one
// another, so that a noisy machine slows all of them; of a batch the quickest round counts, because noise only ever adds.
let hits = 0
let fuzzy = 0
const batches = Math.ceil(lines.length / BATCH)
const times = { parse: quickest(), read: quickest(), match: quickest() }
for (let round = 0; round < ROUNDS; round++) {
  hits = 0
  fuzzy = 0
  for (let batch = 0; batch < batches; batch++) {
    const some = lines.slice(batch * BATCH, (batch + 1) * BATCH)
    const posts: Post[] = []
    clock('parse', batch, () => some.reduce((sum, line) => sum + (JSON.parse(line) as { id: string }).id.length, 0))
    clock('read', batch, () => {
      for (const line of some) {
        const parsed = parsePost(JSON.parse(line))
        if ('post' in parsed) posts.push(parsed.post)
      }
    })
    clock('match', batch, () => {
      for (const post of posts)
        for (const hit of match(post)) {
          hits++
          if (hit.fuzzy) fuzzy++
        }
    })
  }
}
const total = (name: keyof typeof times) => times[name].reduce((sum, time) => sum + time, 0)
const ratios = times.match.map((time, batch) => (times.parse[batch] as number) / time).sort((x, y) => x - y)
const rate = (milliseconds: number) => Math.round(lines.length / (milliseconds / 1000))
console.log(
  JSON.stringify({
    queries: queries.length,
    posts: lines.length,
    bytesPerLine: Math.round(lines.reduce((sum, line) => sum + line.length, 0) / lines.length),
    hitsPerPost: Number((hits / lines.length).toFixed(3)),
    fuzzyPerPost: Number((fuzzy / lines.length).toFixed(3)),
    compileMs: Math.round(compileMs),
    parseOnlyPerSecond: rate(total('parse')),
    matchPerSecond: rate(total('match')),
    readAndMatchPerSecond: rate(total('read') + total('match')),
    matchOverParse: Number((total('parse') / total('match')).toFixed(2)),
    matchOverParseByBatch: [0.05, 0.95].map((q) => Number((ratios[Math.floor(q * batches)] as number).toFixed(2))),
    readAndMatchOverParse: Number((total('parse') / (total('read') + total('match'))).toFixed(2)),
  }),
)

function quickest(): Float64Array {
  return new Float64Array(batches).fill(Infinity)
}

function clock(name: keyof typeof times, batch: number, run: () => unknown): void {
  const start = performance.now()
  run()
  times[name][batch] = Math.min(times[name][batch] as number, performance.now() - start)
}

function makeWords(next: Draw, count: number): string[] {
  const words = new Set(COMMON)
  while (words.size < count) {
    const syllables = words.size < NAMES_FROM ? 2 + Math.floor(next() * 3) : 3 + Math.floor(next() * 2)
    words.add(Array.from({ length: syllables }, () => pick(next, ONSETS) + pick(next, RIMES)).join(''))
  }
  return [...words]
}

/** Rank r is drawn in proportion to 1 ÷ (r + 2.7), Mandelbrot's form of Zipf's law. */
function zipf(next: Draw): string {
  const top = Math.log((VOCABULARY + 2.7) / 2.7)
  return vocabulary[Math.min(VOCABULARY - 1, Math.floor(2.7 * Math.exp(next() * top) - 2.7))] as string
}

/** One name in twenty is written without one of its letters. */
function misspell(next: Draw, name: string): string {
  const at = 1 + Math.floor(next() * (name.length - 1))
  return next() < SLIPS ? name.slice(0, at) + name.slice(at + 1) : name
}

function makeQuery(next: Draw, i: number): string {
  const brand = brands[i % brands.length] as string
  const [a, b, c] = [pick(next, contexts), pick(next, contexts), pick(next, contexts)]
  const shape = next()
  if (shape < 0.3) return `(${brand} OR @${brand} OR "${brand}.example") NOT (${a} OR ${b})`
  if (shape < 0.5) return `(${brand} OR #${brand}) AND (${a} OR ${b} OR ${c})`
  if (shape < 0.6) return `"${a} ${brand}" OR ${brand}`
  if (shape < 0.7) return `${brand} NEAR/5 (${a} OR ${b})`
  if (shape < 0.78) return `"${a} ${b}"~3 NOT ${c}`
  if (shape < 0.86) return `${a} ${b} ${c}`
  if (shape < 0.92) return `${brand.slice(0, 6)}* AND ${a}`
  if (shape < 0.96) return `site:${brand}.example OR author:${brand}`
  return `raw:"${brand[0]?.toUpperCase()}${brand.slice(1)}" lang:fr`
}

function makeLine(next: Draw, i: number): string {
  const words = Array.from({ length: 8 + Math.floor(next() * 30) }, () => {
    const word = next() < 0.01 ? misspell(next, pick(next, brands)) : zipf(next)
    const shape = next()
    if (shape < 0.03) return `#${word}`
    if (shape < 0.05) return `@${word}`
    return shape < 0.15 ? `${word[0]?.toUpperCase()}${word.slice(1)},` : shape < 0.17 ? `${word} 😂` : word
  })
  return JSON.stringify({
    network: 'bluesky',
    id: `at://did:plc:${Math.floor(next() * 1e9).toString(36)}/app.bsky.feed.post/${i}`,
    at: new Date(1_325_674_680_000 + i * 997).toISOString(),
    author: {
      id: `did:plc:${Math.floor(next() * 1e6)}`,
      handle: `${zipf(next)}.example`,
      name: zipf(next),
      followers: Math.floor(next() * 5000),
    },
    text: words.join(' '),
    lang: next() < 0.7 ? 'fr' : 'en',
    url: `https://bsky.example/profile/${i}`,
    links: next() < 0.3 ? [`https://www.${pick(next, brands)}.example/p/${i}`] : [],
    images: next() < 0.2 ? [`img/${i}.jpg`] : [],
    kind: 'post',
    of: null,
    reach: { likes: Math.floor(next() * 9), reposts: 0, replies: 0, views: 0 },
  })
}
