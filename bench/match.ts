/**
 * How fast do 10,000 boolean queries meet posts, against only parsing the same lines as JSON in the same run?
 *   node bench/match.ts [--queries 10000] [--posts 20000]
 * Twice: on the project's own posts with made-up names put in, and on made-up words (`match/worlds.ts`).
 */
import { parseArgs } from 'node:util'
import type { Post } from '../src/contract/post.ts'
import { parsePost } from '../src/core/listen/normalise.ts'
import { compileQueries } from '../src/core/listen/query/compile.ts'
import { madeUp, ownPosts, type World } from './match/worlds.ts'

const { values } = parseArgs({
  options: { queries: { type: 'string', default: '10000' }, posts: { type: 'string', default: '20000' } },
})
const BATCH = 100
const ROUNDS = 9

for (const [words, make] of Object.entries({ ownPosts, madeUp }))
  console.log(JSON.stringify({ words, ...meet(make(Number(values.queries), Number(values.posts))) }))

/**
 * As the pipeline does: a batch of items is read into posts, then each is asked. A batch's three times stand beside one
 * another, so that a noisy machine slows all of them; of a batch the quickest round counts, because noise only ever adds.
 */
function meet({ queries, lines }: World) {
  const compileStart = performance.now()
  const { match, troubles } = compileQueries(queries)
  const compileMs = performance.now() - compileStart
  if (troubles.length > 0) throw new Error(`${troubles.length} queries cannot be read: ${JSON.stringify(troubles[0])}`)
  const batches = Math.ceil(lines.length / BATCH)
  const times = { parse: quickest(batches), read: quickest(batches), match: quickest(batches) }
  let hits = 0
  let fuzzy = 0
  for (let round = 0; round < ROUNDS; round++) {
    hits = 0
    fuzzy = 0
    for (let batch = 0; batch < batches; batch++) {
      const some = lines.slice(batch * BATCH, (batch + 1) * BATCH)
      const posts: Post[] = []
      clock(times.parse, batch, () =>
        some.reduce((sum, line) => sum + (JSON.parse(line) as { id: string }).id.length, 0),
      )
      clock(times.read, batch, () => {
        for (const line of some) {
          const parsed = parsePost(JSON.parse(line))
          if ('post' in parsed) posts.push(parsed.post)
        }
      })
      clock(times.match, batch, () => {
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
  return {
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
  }
}

function quickest(batches: number): Float64Array {
  return new Float64Array(batches).fill(Infinity)
}

function clock(times: Float64Array, batch: number, run: () => unknown): void {
  const start = performance.now()
  run()
  times[batch] = Math.min(times[batch] as number, performance.now() - start)
}
