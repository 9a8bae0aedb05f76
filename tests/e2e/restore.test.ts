import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { folderWith, tocsin } from '../cli/tocsin.ts'
import { script, visitor } from './api.ts'
import { type Server, startServer } from './browser.ts'
import { AT } from './kill/feed.ts'
import { makePosts, type TestPost } from './kill/posts.ts'

// Of the last minutes: what is older than 90 days the server itself lets go.
const [BEFORE, AFTER] = makePosts('restore', 2, 40, Date.now() - 80 * 1500, 1500) as [TestPost[], TestPost[]]

/** A house with forty posts, run by a real server, and its backup. */
async function openHouse() {
  const files = await folderWith({})
  const data = files.path('data')
  const run = (...args: string[]) => tocsin(args, { env: { TOCSIN_DATA: data } })
  const server = await startServer({}, data)
  const owner = { name: 'Léa', email: 'lea@marjolaine.example', password: 'une phrase assez longue' }
  await visitor(server.url)('first', {}, { ...owner, lang: 'fr', brand: 'Marjolaine' })
  await hand(server, data, BEFORE)
  const saved = await run('backup', files.path('saved.tocsin'), '--json')
  assert.equal(saved.code, 0, saved.err)
  return { files, data, store: join(data, 'tocsin.sqlite'), saved: files.path('saved.tocsin'), run, server }
}

async function hand(server: Server, data: string, posts: TestPost[]): Promise<void> {
  const lines = posts.map((post) => JSON.stringify(post)).join('\n')
  const { bad } = await (await script(server.url, data))('posts', AT, lines)
  assert.deepEqual(bad, [])
}

function postsIn(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return (db.prepare('select count(*) as n from post').get() as { n: number }).n
  } finally {
    db.close()
  }
}

const oneLine = (text: string) => assert.match(text, /^[^\n]+\n$/)

test('while the server runs a restore is refused and touches nothing; verify and doctor answer beside it', async () => {
  const { files, data, saved, run, server } = await openHouse()
  try {
    await hand(server, data, AFTER)
    const names = (await readdir(data)).sort()
    const refused = await run('restore', saved)
    assert.equal(refused.code, 3, refused.out)
    oneLine(refused.err)
    assert.match(refused.err, new RegExp(`processus ${server.child.pid} : arrêtez d’abord`))
    assert.deepEqual((await readdir(data)).sort(), names)

    const verified = await run('verify', '--json')
    assert.equal(verified.code, 0, verified.err)
    assert.ok(verified.lines.length > 0 && verified.lines.every(({ ok }) => ok === true), verified.out)
    const doctor = await run('doctor', '--json', '--lang', 'en')
    const store = doctor.lines.find((line) => line['check'] === 'store')
    assert.equal(store?.['ok'], true, doctor.out)
    assert.match(String(store?.['says']), new RegExp(`process ${server.child.pid}\\b`))

    // The server noticed nothing of all that, and nothing of what it answered for is gone.
    await server.stop()
    assert.equal(postsIn(join(data, 'tocsin.sqlite')), BEFORE.length + AFTER.length)
  } finally {
    await server.stop('SIGKILL')
    await files.remove()
  }
})

test('after a kill -9 a restore keeps every post that was acknowledged, and a second one overwrites none of them', async () => {
  const { files, data, store, saved, run, server } = await openHouse()
  let again: Server | null = null
  try {
    await hand(server, data, AFTER)
    await server.stop('SIGKILL')
    assert.ok((await readFile(`${store}-wal`)).length > 0, 'the log was empty: this proves nothing')

    const restored = await run('restore', saved, '--json')
    assert.equal(restored.code, 0, restored.err)
    assert.equal(postsIn(store), BEFORE.length)
    const all = BEFORE.length + AFTER.length
    assert.equal(postsIn(`${store}.before-restore`), all)
    assert.match(String(restored.lines[0]!['says']), /before-restore ;/)

    // The restored store serves, and goes on from there.
    again = await startServer({}, data)
    await hand(again, data, AFTER.slice(0, 5))
    await again.stop()
    assert.equal(postsIn(store), BEFORE.length + 5)
    assert.equal((await run('verify')).code, 0)

    const second = await run('restore', saved)
    assert.equal(second.code, 0, second.err)
    assert.deepEqual(
      [postsIn(store), postsIn(`${store}.before-restore`), postsIn(`${store}.before-restore-2`)],
      [BEFORE.length, all, BEFORE.length + 5],
    )
    assert.deepEqual(
      (await readdir(data)).filter((name) => /restoring|\.lock$/.test(name)),
      [],
    )
  } finally {
    await again?.stop('SIGKILL')
    await server.stop('SIGKILL')
    await files.remove()
  }
})
