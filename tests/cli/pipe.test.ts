import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { folderWith } from './tocsin.ts'

/** Runs with a reader that goes away after its first bytes (`| head -1`), or before them. */
function cutOff(args: string[], when: 'first' | 'before'): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve, reject) => {
    const main = new URL('../../src/main.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    if (when === 'before') child.stdout.destroy()
    else child.stdout.once('data', () => child.stdout.destroy())
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, err }))
  })
}

test('a reader that goes away ends the command quietly, with the answer it had', async () => {
  const start = Date.UTC(2026, 0, 1)
  const rows = Array.from({ length: 5000 }, (_, i) => `${new Date(start + i * 3_600_000).toISOString()},${i % 7}`)
  const texts = Array.from({ length: 5000 }, (_, i) => `{"id":${i},"text":"la honte ${i}"}`)
  const files = await folderWith({
    's.csv': `timestamp,value\n${rows.join('\n')}`,
    't.ndjson': texts.join('\n'),
    'bad.ndjson': ['{', ...texts].join('\n'),
    'draft.txt': 'Nous sommes désolés si vous avez été choqués.',
  })
  const [series, text, bad, draft, help] = await Promise.all([
    cutOff(['series', files.path('s.csv'), '--json'], 'first'),
    cutOff(['text', files.path('t.ndjson'), '--json'], 'first'),
    cutOff(['text', files.path('bad.ndjson'), '--json', '--strict'], 'first'),
    cutOff(['lint', files.path('draft.txt'), '--kind', 'reply', '--json'], 'before'),
    cutOff(['help'], 'before'),
  ])
  await files.remove()
  assert.deepEqual([series, text, help], Array(3).fill({ code: 0, err: '' }))
  assert.deepEqual([bad.code, bad.err.trim().split('\n').length], [2, 1])
  assert.deepEqual(draft, { code: 1, err: '' })
})
