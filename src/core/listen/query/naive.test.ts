import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Draw, pick, seeded } from '../../kit/random.ts'
import { compileQueries } from './compile.ts'

// Short words: none is long enough to be near another.
const WORDS = ['ab', 'abc', 'ba', 'bab', 'cab', 'c', 'dab', 'da']
const LANGS = ['fr', 'en']

/** A query's text and, beside it, what it means, said as plainly as can be. */
type Query = { text: string; holds: (words: string[], lang: string) => boolean }

function query(draw: Draw, depth: number): Query {
  const shape = draw()
  if (depth === 0 || shape < 0.3) return leaf(draw)
  const [a, b] = [query(draw, depth - 1), query(draw, depth - 1)]
  if (shape < 0.55) return { text: `(${a.text} ${b.text})`, holds: (w, l) => a.holds(w, l) && b.holds(w, l) }
  if (shape < 0.8) return { text: `(${a.text} OR ${b.text})`, holds: (w, l) => a.holds(w, l) || b.holds(w, l) }
  return { text: `(${a.text} NOT ${b.text})`, holds: (w, l) => a.holds(w, l) && !b.holds(w, l) }
}

function leaf(draw: Draw): Query {
  const [a, b] = [pick(draw, WORDS), pick(draw, WORDS)]
  const n = Math.floor(draw() * 3)
  const between = (words: string[], i: number, j: number) => words[i] === a && words[j] === b && j > i && j - i - 1 <= n
  const shape = draw()
  if (shape < 0.45) return { text: a, holds: (words) => words.some((word) => word.replace(/^[#@]/, '') === a) }
  if (shape < 0.55) return { text: `#${a}`, holds: (words) => words.includes(`#${a}`) }
  if (shape < 0.65)
    return {
      text: `${a.slice(0, 2).padEnd(2, 'b')}*`,
      holds: (words) => words.some((word) => bare(word).startsWith(a.slice(0, 2).padEnd(2, 'b'))),
    }
  if (shape < 0.72) {
    const code = pick(draw, LANGS)
    return { text: `lang:${code}`, holds: (_, lang) => lang === code }
  }
  if (shape < 0.86)
    return {
      text: `"${a} ${b}"~${n}`,
      holds: (words) => words.some((_, i) => words.some((_, j) => between(words.map(bare), i, j))),
    }
  return {
    text: `${a} NEAR/${n} ${b}`,
    holds: (words) => {
      const plain = words.map(bare)
      return plain.some((x, i) => x === a && plain.some((y, j) => y === b && i !== j && Math.abs(i - j) - 1 <= n))
    },
  }
}

/** Other ways to write the same word, with more than plain letters in it. */
function dressed(draw: Draw, word: string): string {
  const shape = draw()
  if (shape < 0.7) return word
  if (shape < 0.76) return word.toUpperCase()
  if (shape < 0.82) return word.replace('a', 'à').replace('c', 'Ç')
  if (shape < 0.88) return word.replace('a', 'a\u0301').replace('b', 'b\u200b')
  if (shape < 0.94) return word.replace('a', '𝐚').replace('b', 'ｂ')
  return `_${word}_`.replace(/^_([#@])/, '$1').replace(/^([#@].*)_$/, '$1')
}

/** Between words: nothing of it counts as a word. */
const GAPS = [' ', ' ', ' ', ', ', '\n', ' … ', ' 😂 ', ' ❤️', '\u00a0', ' "', ' \ud83d ', ' \u200b', ' — ']

const bare = (word: string) => word.replace(/^[#@]/, '')

test('random queries answer as said plainly', () => {
  const draw = seeded('plainly')
  // A query of nothing but NOT cannot be read: a word goes before.
  const queries = Array.from({ length: 60 }, () => {
    const [one, two] = [leaf(draw), query(draw, 2)]
    return { text: `${one.text} ${two.text}`, holds: (w: string[], l: string) => one.holds(w, l) && two.holds(w, l) }
  })
  const { match, troubles } = compileQueries(queries.map(({ text }, i) => ({ id: String(i), text })))
  assert.deepEqual(troubles, [])
  let hits = 0
  for (let n = 0; n < 600; n++) {
    const words = Array.from({ length: Math.floor(draw() * (n % 50 === 0 ? 90 : 9)) }, () => {
      const word = draw() < 0.3 ? `x${Math.floor(draw() * 40)}` : pick(draw, WORDS)
      return draw() < 0.1 ? `#${word}` : draw() < 0.1 ? `@${word}` : word
    })
    const lang = pick(draw, LANGS)
    const rest = { network: 'x', id: '1', at: 0, links: [], images: [], kind: 'post' as const, of: null }
    const text = words.map((word) => dressed(draw, word) + pick(draw, GAPS)).join('')
    const found = match({ ...rest, text, lang }).map(({ query }) => Number(query))
    const wanted = queries.flatMap((one, i) => (one.holds(words, lang) ? i : []))
    assert.deepEqual(found, wanted, JSON.stringify(text))
    hits += found.length
  }
  assert.ok(hits > 1000)
})
