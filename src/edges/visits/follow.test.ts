import assert from 'node:assert/strict'
import { appendFile, copyFile, mkdir, mkdtemp, rename, rm, truncate, unlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { Trouble } from '../../contract/refusal.ts'
import { logFollower } from './follow.ts'
import { LINE_BYTES } from './lines.ts'

const folder = await mkdtemp(join(tmpdir(), 'tocsin-follow-'))
after(() => rm(folder, { recursive: true }))
let files = 0
async function freshLog(content: string | Buffer = ''): Promise<string> {
  const path = join(folder, `${++files}`, 'access.log')
  await mkdir(join(path, '..'))
  await writeFile(path, content)
  return path
}

/** Follows from `cursor` and hands back what was read once `count` lines came. */
function following(path: string, cursor: string | null = null) {
  const stop = new AbortController()
  const lines: string[] = []
  const cursors: string[] = []
  let wanted = Number.POSITIVE_INFINITY
  let enough = Promise.withResolvers<void>()
  const done = (async () => {
    for await (const batch of logFollower.follow(path, cursor, stop.signal)) {
      lines.push(...batch.lines)
      cursors.push(batch.cursor)
      if (lines.length >= wanted) enough.resolve()
    }
  })()
  return {
    lines,
    async until(count: number) {
      wanted = count
      enough = Promise.withResolvers<void>()
      if (lines.length < count) await Promise.race([enough.promise, done])
      return lines
    },
    async stop(): Promise<string> {
      stop.abort()
      await done
      return cursors.at(-1)!
    },
  }
}

// A lost line is waited for in vain, so each test has its time.
describe('a followed log', { timeout: 8_000 }, () => {
  it('gives what is there and what comes, each line once, an unended line only when it ends', async () => {
    const path = await freshLog('a\r\nb\nhal')
    const log = following(path)
    await log.until(2)
    await appendFile(path, 'f\nété\n')
    assert.deepEqual(await log.until(4), ['a', 'b', 'half', 'été'])
    await log.stop()
  })

  it('goes on from its cursor after a restart', async () => {
    const path = await freshLog('a\nb\nhal')
    const log = following(path)
    await log.until(2)
    const cursor = await log.stop()
    assert.match(cursor, /^\d+:4$/)
    await appendFile(path, 'f\n')
    const again = following(path, cursor)
    assert.deepEqual(await again.until(1), ['half'])
    await again.stop()
  })

  it('finishes the renamed file, also what is written there late and its unended last line', async () => {
    const path = await freshLog('a\n')
    const log = following(path)
    await log.until(1)
    await rename(path, `${path}.1`)
    await appendFile(`${path}.1`, 'b\n')
    await writeFile(path, 'd\n')
    // By now the follower has seen the new file, and a worker of the server has not.
    await sleep(600)
    await appendFile(`${path}.1`, 'c')
    assert.deepEqual(await log.until(4), ['a', 'b', 'c', 'd'])
    await log.stop()
  })

  it('finds its place after two rotations happened while it was away', async () => {
    const path = await freshLog('a\nb\n')
    const log = following(path)
    await log.until(2)
    const cursor = await log.stop()
    await appendFile(path, 'c\n')
    await rename(path, `${path}.2`)
    await writeFile(`${path}.1`, 'd\n')
    await utimes(`${path}.2`, 1_325_674_800, 1_325_674_800)
    await utimes(`${path}.1`, 1_325_678_400, 1_325_678_400)
    await writeFile(`${path}.old`, 'not a rotation\n')
    await writeFile(path, 'e\n')
    const again = following(path, cursor)
    assert.deepEqual(await again.until(3), ['c', 'd', 'e'])
    await again.stop()
  })

  it('starts at the top of the log where its file was deleted while it was away', async () => {
    const path = await freshLog('a\n')
    const log = following(path)
    await log.until(1)
    const cursor = await log.stop()
    await writeFile(`${path}.new`, 'b\n')
    await unlink(path)
    await rename(`${path}.new`, path)
    const again = following(path, cursor)
    assert.deepEqual(await again.until(1), ['b'])
    await again.stop()
  })

  it('takes from the copy what copytruncate cut away before it was read', async () => {
    const path = await freshLog('a\nb\n')
    const log = following(path)
    await log.until(2)
    await writeFile(`${path}.2`, 'an older copy, longer than what was read\n')
    await appendFile(path, 'c\n')
    await copyFile(path, `${path}.1`)
    await truncate(path)
    await appendFile(path, 'd\n')
    const lines = await log.until(4)
    assert.deepEqual(lines, ['a', 'b', 'c', 'd'])
    await log.stop()
  })

  it('sees a cut even where the file has grown past its place again', async () => {
    const path = await freshLog('a 1\nb 2\n')
    const log = following(path)
    await log.until(2)
    await writeFile(path, 'c 3\nd 4\ne 5\n', { flag: 'r+' })
    assert.deepEqual(await log.until(5), ['a 1', 'b 2', 'c 3', 'd 4', 'e 5'])
    await log.stop()
  })

  it('cuts a line of more than 64 KB, keeps the next whole, and remembers an unended giant in little memory', async () => {
    const path = await freshLog(`${'x'.repeat(300_000)}\nb\n${'y'.repeat(300_000)}`)
    const log = following(path)
    const lines = await log.until(2)
    assert.deepEqual([lines[0]!.length, lines[1]], [LINE_BYTES, 'b'])
    await appendFile(path, '\nc\n')
    await log.until(4)
    assert.deepEqual([lines[2]!.length, lines[3]], [LINE_BYTES, 'c'])
    await log.stop()
  })

  const refusals: [string, () => Promise<string>, string][] = [
    ['does not exist', async () => join(folder, 'no.log'), 'gone'],
    ['is a folder', async () => folder, 'broken'],
    ['is compressed', () => freshLog(gzipSync('a\n')), 'broken'],
  ]
  for (const [reason, make, kind] of refusals) {
    it(`throws Trouble where the file ${reason}`, async () => {
      const path = await make()
      const log = logFollower.follow(path, null, new AbortController().signal)
      await assert.rejects(log.next(), (error) => error instanceof Trouble && error.kind === kind)
    })
  }
})
