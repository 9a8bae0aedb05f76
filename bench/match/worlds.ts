import { readdirSync, readFileSync } from 'node:fs'
import { fold } from '../../src/core/kit/fold.ts'
import { type Draw, pick, seeded } from '../../src/core/kit/random.ts'

/** Queries and lines of posts that ask and hold the same names and words; all seeded, nothing tuned to the seeds. */
export type World = { queries: { id: string; text: string }[]; lines: string[] }
type Words = {
  brands: string[]
  contexts: string[]
  writePost: (draw: Draw, i: number) => string
  word: (draw: Draw) => string
}

const CORPUS = new URL('../../models/corpus/', import.meta.url)
const VOCABULARY = 60_000
const BRANDS = 12_000
/** Rarer words, names among them, are longer, so that few words of a post are one letter from a name. */
const NAMES_FROM = 20_000
/** How often a post's word is a name, and a name misspelt. */
const NAMES = 0.01
const SLIPS = 0.05
/** Ranks of words as queries use them beside a name: neither the most common nor rare ones. */
const CONTEXTS = [200, 4000] as const
const ONSETS = 'b c d f g h j l m n p r s t v br cr dr fr gr pr tr bl cl fl gl pl ch ph qu st sp'.split(' ')
const RIMES = 'a e i o u ou an on en in ai au é oi'.split(' ')
const COMMON =
  'de la le et les des en un une du pour dans que qui sur pas au est il the to and of in is it that for you on with this avec plus mais je vous on'.split(
    ' ',
  )

/** Words by Zipf's law from a made-up French-English vocabulary; harder than what people write, for its words are long and alike. */
export function madeUp(queries: number, posts: number): World {
  const draw = seeded('match bench')
  const vocabulary = makeWords(draw, COMMON, VOCABULARY)
  const zipf = (next: Draw) => {
    // Rank r is drawn in proportion to 1 ÷ (r + 2.7), Mandelbrot's form of Zipf's law.
    const top = Math.log((VOCABULARY + 2.7) / 2.7)
    return vocabulary[Math.min(VOCABULARY - 1, Math.floor(2.7 * Math.exp(next() * top) - 2.7))] as string
  }
  const brands = vocabulary.slice(NAMES_FROM, NAMES_FROM + BRANDS)
  const writePost = (next: Draw) =>
    Array.from({ length: 8 + Math.floor(next() * 30) }, () => {
      const word = next() < NAMES ? misspell(next, pick(next, brands)) : zipf(next)
      const shape = next()
      if (shape < 0.03) return `#${word}`
      if (shape < 0.05) return `@${word}`
      return shape < 0.15 ? `${word[0]?.toUpperCase()}${word.slice(1)},` : shape < 0.17 ? `${word} 😂` : word
    }).join(' ')
  return makeWorld(draw, queries, posts, { brands, contexts: vocabulary.slice(...CONTEXTS), writePost, word: zipf })
}

/** The project's own posts as people write them, some words exchanged for made-up names. */
export function ownPosts(queries: number, posts: number): World {
  const draw = seeded('match bench, own posts')
  const texts = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of fold(text).match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = [...counts].sort(([, x], [, y]) => y - x).map(([word]) => word)
  const brands = makeWords(draw, [], BRANDS).map((name) => `${name}${pick(draw, ONSETS)}${pick(draw, RIMES)}`)
  const step = texts.length / posts
  const writePost = (next: Draw, i: number) =>
    (texts[Math.floor(i * step) % texts.length] as string)
      .split(' ')
      .map((word) => (next() < NAMES ? misspell(next, pick(next, brands)) : word))
      .join(' ')
  const word = (next: Draw) => pick(next, ranked)
  return makeWorld(draw, queries, posts, { brands, contexts: ranked.slice(...CONTEXTS), writePost, word })
}

function makeWorld(draw: Draw, queries: number, posts: number, words: Words): World {
  return {
    queries: Array.from({ length: queries }, (_, i) => ({ id: `q${i}`, text: makeQuery(draw, i, words) })),
    lines: Array.from({ length: posts }, (_, i) => makeLine(draw, i, words)),
  }
}

function makeWords(next: Draw, first: readonly string[], count: number): string[] {
  const words = new Set(first)
  while (words.size < count) {
    const syllables = words.size < NAMES_FROM ? 2 + Math.floor(next() * 3) : 3 + Math.floor(next() * 2)
    words.add(Array.from({ length: syllables }, () => pick(next, ONSETS) + pick(next, RIMES)).join(''))
  }
  return [...words]
}

/** One name in twenty is written without one of its letters. */
function misspell(next: Draw, name: string): string {
  const at = 1 + Math.floor(next() * (name.length - 1))
  return next() < SLIPS ? name.slice(0, at) + name.slice(at + 1) : name
}

function makeQuery(next: Draw, i: number, { brands, contexts }: Words): string {
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

function makeLine(next: Draw, i: number, { brands, writePost, word }: Words): string {
  const text = writePost(next, i)
  return JSON.stringify({
    network: 'bluesky',
    id: `at://did:plc:${Math.floor(next() * 1e9).toString(36)}/app.bsky.feed.post/${i}`,
    at: new Date(1_325_674_680_000 + i * 997).toISOString(),
    author: {
      id: `did:plc:${Math.floor(next() * 1e6)}`,
      handle: `${word(next)}.example`,
      name: word(next),
      followers: Math.floor(next() * 5000),
    },
    text,
    lang: next() < 0.7 ? 'fr' : 'en',
    url: `https://bsky.example/profile/${i}`,
    links: next() < 0.3 ? [`https://www.${pick(next, brands)}.example/p/${i}`] : [],
    images: next() < 0.2 ? [`img/${i}.jpg`] : [],
    kind: 'post',
    of: null,
    reach: { likes: Math.floor(next() * 9), reposts: 0, replies: 0, views: 0 },
  })
}
