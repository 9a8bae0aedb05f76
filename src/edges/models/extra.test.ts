import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { openExtra } from './extra.ts'

/** A reader that is killed over a 1, never answers a 2, cannot read a 3, and says who read anything else. */
const FRAGILE = `process.on('message', ({ id, bytes }) => {
  if (bytes[0] === 1) process.kill(process.pid, 'SIGKILL')
  else if (bytes[0] !== 2) process.send({ id, answer: bytes[0] === 3 ? null : process.argv[2] + ' by ' + process.pid })
})`
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extra-'))
  await writeFile(join(folder, 'fragile.mjs'), FRAGILE)
  await mkdir(join(folder, 'node_modules/reader'), { recursive: true })
  await writeFile(join(folder, 'node_modules/reader/package.json'), '{}')
})
after(() => rm(folder, { recursive: true }))
const open = (needs: string[]) =>
  openExtra<string>(pathToFileURL(join(folder, 'fragile.mjs')), pathToFileURL(`${folder}/`), {
    job: 'read',
    needs,
    timeoutMs: 300,
    startMs: 5000,
  })
const read = (extra: ReturnType<typeof open>, first: number) => extra.read(Uint8Array.of(first))

test('a reader that is killed or hangs gives up that picture alone; the next has a new one', async () => {
  const extra = open(['reader'])
  const answers = await Promise.all([0, 1, 0, 3, 2, 0].map((first) => read(extra, first)))
  await extra.close()
  assert.deepEqual(
    answers.map((one) => (one.ok ? one.answer.slice(0, 7) : one.reason)),
    ['read by', 'unreadable', 'read by', 'unreadable', 'timeout', 'read by'],
  )
  const [first, , second] = answers
  assert.notEqual(first?.ok && first.answer, second?.ok && second.answer)
})

test('not installed or closed it is absent, and the fifty-second picture at once is told that it is busy', async () => {
  const absent = open(['reader', 'something else'])
  assert.equal(absent.installed, false)
  assert.deepEqual(await read(absent, 0), { ok: false, reason: 'absent' })
  const extra = open(['reader'])
  const all = Promise.all(Array.from({ length: 52 }, () => read(extra, 0)))
  assert.deepEqual(
    (await all).filter((one) => !one.ok).map((one) => !one.ok && one.reason),
    ['busy'],
  )
  await extra.close()
  assert.deepEqual(await read(extra, 0), { ok: false, reason: 'absent' })
})
