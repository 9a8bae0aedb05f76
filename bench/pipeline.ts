import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReplay } from '../src/compose/replay.ts'
import { Brand } from '../src/contract/brand.ts'
import { seeded } from '../src/core/kit/random.ts'
import { createOut } from '../src/doors/cli/out.ts'
import { postsOf } from '../src/doors/cli/posts.ts'
import { mergeByTime, replay } from '../src/engine/replay.ts'

const POSTS = 20_000
const ROUNDS = 3
/** Made-up words, drawn as words are: the first ones often, the last ones rarely (Zipf). */
const SOUNDS = ['ba', 'ri', 'ton', 'ver', 'lu', 'mai', 'cé', 'phi', 'no', 'que', 'dra', 'sol', 'gui', 'ter', 'on']
const WORDS = Array.from(
  { length: 8000 },
  (_, n) => `${SOUNDS[n % 15]}${SOUNDS[Math.floor(n / 15) % 15]}${SOUNDS[Math.floor(n / 225) % 15]}${n % 7}`,
)
const zipf = (draw: () => number) => WORDS[Math.min(WORDS.length - 1, Math.floor(WORDS.length ** draw()))]!

/**
 * Posts a second of the whole replay pipeline (read, match, read the text, link, count, judge, store), beside JSON.parse of
 * the same lines alone, in the same run: the ratio is what stays when the machine is noisy. One post in ten concerns the brand.
 */
const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
const path = join(folder, 'posts.ndjson')
const draw = seeded(7)
const lines = Array.from({ length: POSTS }, (_, n) => {
  const words = Array.from({ length: 8 + Math.floor(draw() * 20) }, () => zipf(draw))
  if (n % 10 === 0) words.splice(2, 0, 'marjolaine')
  const at = new Date(Date.UTC(2024, 0, 1) + n * 60_000).toISOString()
  return JSON.stringify({
    network: 'x',
    id: `post-${n}`,
    at,
    author: { id: `did:${n % 4000}`, handle: `h${n % 4000}.example`, followers: n % 900 },
    text: words.join(' '),
    lang: 'fr',
    url: `https://x.example/${n}`,
    links: [],
    images: [],
    kind: 'post',
    of: null,
    reach: { likes: n % 7, reposts: 0, replies: 0, views: 0 },
  })
})
writeFileSync(path, lines.join('\n'))
const brand = Brand.parse({
  id: 'marjolaine',
  name: 'Marjolaine',
  queries: [{ id: 'main', text: 'marjolaine NOT thym' }],
})

const parsed: number[] = []
const whole: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  let began = performance.now()
  let seen = 0
  for (const line of readFileSync(path, 'utf8').split('\n')) seen += (JSON.parse(line) as { id: string }).id.length
  if (seen === 0) throw new Error('nothing parsed')
  parsed.push(POSTS / ((performance.now() - began) / 1000))
  const { world, clock, listening, close } = await openReplay(brand, () => {})
  began = performance.now()
  const out = createOut(
    true,
    () => {},
    () => {},
  )
  const { summary } = await replay(world, clock, listening, brand, mergeByTime([postsOf(path, 'UTC', out, 'fr')]), {
    zone: 'UTC',
    happening: () => {},
    bad: () => {},
  })
  whole.push(POSTS / ((performance.now() - began) / 1000))
  if (summary.posts !== POSTS) throw new Error(`only ${summary.posts} posts went through`)
  await close()
}
rmSync(folder, { recursive: true })
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const round = (value: number) => Math.round(value).toLocaleString('en')
process.stdout.write(
  `replay pipeline: ${round(median(whole))} posts/s (one in ten concerns the brand; n = ${POSTS}, median of ${ROUNDS})\n`,
)
process.stdout.write(
  `JSON.parse alone: ${round(median(parsed))} lines/s\nratio: ${(median(whole) / median(parsed)).toFixed(3)}\n`,
)
