import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith, tocsin } from './tocsin.ts'

const QUERIES = [
  { id: 'main', text: 'marjolaine NOT thym' },
  { id: 'other', text: 'basilic' },
]
const TEXTS = ['la Marjolaine et le basilic', 'chez marjolane, honteux', 'thym et marjolane', 'rien']

test('match prints the queries that take a post, and apart those that a near spelling alone makes take it', async () => {
  const ndjson = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')
  const folder = await folderWith({
    'queries.ndjson': ndjson(QUERIES),
    'posts.ndjson': ndjson(TEXTS.map((text, i) => ({ network: 'x', id: String(i), at: '2026-01-01T10:00:00Z', text }))),
  })
  try {
    const args = ['match', '--queries', folder.path('queries.ndjson'), folder.path('posts.ndjson')]
    const { code, lines } = await tocsin([...args, '--json'])
    assert.equal(code, 0)
    assert.deepEqual(lines.slice(0, 4), [
      { network: 'x', id: '0', queries: ['main', 'other'] },
      { network: 'x', id: '1', queries: [], fuzzy: ['main'] },
      { network: 'x', id: '2', queries: [] },
      { network: 'x', id: '3', queries: [] },
    ])
    assert.equal(lines[4]!['matched'], 1)
    assert.match((await tocsin(args)).out, /^x\t1\t~main$/m)
  } finally {
    await folder.remove()
  }
})
