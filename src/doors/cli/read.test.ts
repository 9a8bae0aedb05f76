import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Unusable } from './out.ts'
import { linesOf } from './read.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'))
})
after(() => rm(folder, { recursive: true }))

// Lines that pack badly, so that half of the gzip is about half of them; many more than one piece of a stream.
const LINES = Array.from({ length: 30_000 }, (_, i) => `${i} ${Math.sin(i)} ${Math.cos(i)}`)
const PACKED = gzipSync(LINES.join('\n'))

/** What is read of a gzip, and how it ended. */
async function read(bytes: Uint8Array): Promise<{ lines: string[]; code: string | null; line: number | null }> {
  const path = join(folder, 'f.gz')
  await writeFile(path, bytes)
  const lines: string[] = []
  try {
    for await (const line of linesOf(path)) lines.push('text' in line ? line.text : '')
  } catch (cause) {
    assert.ok(cause instanceof Unusable, String(cause))
    assert.equal(cause.place?.path, path)
    return { lines, code: cause.finding!.code, line: cause.place.line }
  }
  return { lines, code: null, line: null }
}

test('a whole gzip gives every line, also one of several packed parts, and an empty one none', async () => {
  assert.deepEqual(await read(PACKED), { lines: LINES, code: null, line: null })
  assert.deepEqual((await read(Buffer.concat([gzipSync('a\n'), gzipSync('b\n')]))).lines, ['a', 'b'])
  assert.deepEqual(await read(gzipSync('')), { lines: [], code: null, line: null })
})

test('of a gzip that is cut off every whole line before the cut is handed over, then its file and line are named', async () => {
  for (const share of [0.3, 0.6, 0.95]) {
    const { lines, code, line } = await read(PACKED.subarray(0, Math.round(PACKED.length * share)))
    assert.equal(code, 'gzip_cut')
    assert.deepEqual(lines, LINES.slice(0, lines.length))
    assert.equal(line, lines.length + 1)
    const apart = Math.abs(lines.length / LINES.length - share)
    assert.ok(apart < 0.05, `${lines.length} lines of ${LINES.length} at ${share}`)
  }
  const tail = await read(PACKED.subarray(0, -4))
  assert.deepEqual([tail.code, tail.lines.length], ['gzip_cut', LINES.length - 1])
})

test('a gzip whose check sum does not hold is damaged, and what is no gzip says so', async () => {
  const wrong = Buffer.from(PACKED)
  wrong.writeUInt32LE(0, wrong.length - 8)
  assert.equal((await read(wrong)).code, 'gzip_damaged')
  assert.deepEqual(await read(Buffer.from('plain text')), { lines: [], code: 'gzip_none', line: 1 })
})
