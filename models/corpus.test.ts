import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Intent, Polarity, Tone, Topic } from '../src/contract/labels.ts'
import { tokens } from '../src/core/kit/tokens.ts'

type Labels = { polarity: string; tone: string; intent: string; topics: string[] }
type Row = Labels & { text: string; lang: string }
type TwiceRead = { first: Labels; second: Labels }

const folder = new URL('./corpus/', import.meta.url)
const rowsOf = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap(rowsOf)

describe('own posts', () => {
  it('carry known labels only', () => {
    assert.ok(rows.length > 500, `${rows.length} posts`)
    for (const row of rows) {
      Polarity.parse(row.polarity)
      Tone.parse(row.tone)
      Intent.parse(row.intent)
      for (const topic of row.topics) Topic.parse(topic)
      assert.ok(row.text.length > 0 && (row.lang === 'fr' || row.lang === 'en'), row.text)
    }
  })

  it('are no template farm: under 3 % share more than 40 % of their words with another', (t) => {
    const sets = rows.map(({ text }) => new Set(tokens(text).map(({ word }) => word)))
    const byWord = new Map<string, number[]>()
    for (const [i, words] of sets.entries())
      for (const word of words) {
        const posts = byWord.get(word)
        if (posts === undefined) byWord.set(word, [i])
        else posts.push(i)
      }
    let near = 0
    for (const [i, words] of sets.entries()) {
      if (words.size < 4) continue
      const shared = new Map<number, number>()
      for (const word of words) {
        const posts = byWord.get(word)!
        // A pair above 0.4 shares a word that is not among the commonest.
        if (posts.length < 150) for (const j of posts) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1)
      }
      const twin = [...shared.keys()].some((j) => {
        const common = [...words].filter((word) => sets[j]!.has(word)).length
        return common / (words.size + sets[j]!.size - common) > 0.4
      })
      if (twin) near++
    }
    const all = sets.reduce((sum, words) => sum + words.size, 0)
    t.diagnostic(`${rows.length} posts, ${near} near others, ${(byWord.size / all).toFixed(2)} types a token`)
    assert.ok(near / rows.length < 0.03, `${near} of ${rows.length}`)
  })
})

describe('posts read twice', () => {
  const written = new Map(rows.map((row) => [row.text, row]))
  const twice: TwiceRead[] = rowsOf('agreement/second-reading.jsonl').map((second) => {
    const first = written.get(second.text)
    assert.ok(first, `no post of the corpus: ${second.text}`)
    return { first, second }
  })

  /** Agreement beyond chance: Cohen 1960. */
  function kappa(field: 'polarity' | 'tone' | 'intent'): number {
    const count = new Map<string, [number, number]>()
    let same = 0
    for (const { first, second } of twice) {
      if (first[field] === second[field]) same++
      for (const [reader, label] of [first[field], second[field]].entries()) {
        const seen = count.get(label) ?? [0, 0]
        seen[reader as 0 | 1]++
        count.set(label, seen)
      }
    }
    const n = twice.length
    const chance = [...count.values()].reduce((sum, [a, b]) => sum + (a * b) / (n * n), 0)
    return (same / n - chance) / (1 - chance)
  }

  it('had labels that a second reader mostly found again', (t) => {
    for (const field of ['polarity', 'tone', 'intent'] as const) {
      const value = kappa(field)
      t.diagnostic(`${field}: kappa ${value.toFixed(2)}, n ${twice.length}`)
      assert.ok(value > 0.6, `${field} ${value}`)
    }
    let [both, all] = [0, 0]
    for (const { first, second } of twice) {
      both += first.topics.filter((topic) => second.topics.includes(topic)).length
      all += first.topics.length + second.topics.length
    }
    t.diagnostic(`topics: ${((200 * both) / all).toFixed(1)} micro-F1 of one reader against the other`)
    assert.ok((2 * both) / all > 0.6)
  })
})
