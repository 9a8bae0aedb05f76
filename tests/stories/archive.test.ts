import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import { timestampsFrom } from '../../src/edges/proof/timestamps.ts'
import { type ArchiveFile, archiveOf } from '../../src/engine/archive.ts'
import { openAuthority } from './authority/authority.ts'
import { declare, openHouse, photo, speak } from './house.ts'

const fetch = createFetchOut({ loopbackAllowed: true, userAgent: 'tocsin test' })

async function verify(files: readonly ArchiveFile[]): Promise<{ code: number; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-archive-'))
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const ended = await new Promise<{ code: number; said: string }>((done) =>
    execFile('sh', ['verify.sh'], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    ),
  )
  await rm(folder, { recursive: true })
  return ended
}

test('the archive of an incident verifies offline with sha256sum and openssl; one changed byte is found and named', async () => {
  const authority = await openAuthority()
  const house = await openHouse()
  try {
    house.world.edges.timestamps = timestampsFrom(authority.url, authority.certificates, fetch)
    await house.talk(3, (n) => `marjolaine, l’arrière-plan ! ${n}`)
    const [story] = await house.world.store.read.stories('marjolaine', 0, 5)
    await house.does('lea', declare({ story: story!.id }))
    await house.does('lea', photo())
    authority.goAway()
    await house.settle()
    assert.ok(!(await house.incident()).evidence.some((one) => one.kind === 'timestamp'))
    authority.comeBack()
    await house.settle(6)
    await speak(house)
    const kinds = (await house.incident()).evidence.map((one) => one.kind)
    for (const kind of ['page', 'headers', 'picture', 'posts', 'publication', 'journal_heads', 'timestamp'])
      assert.ok(kinds.includes(kind as 'page'), `no ${kind} was kept: ${kinds}`)

    const files = await Array.fromAsync(archiveOf(house.world, 'marjolaine', 'i'))
    const whole = await verify(files)
    assert.deepEqual([whole.code, /ALL GOOD/.test(whole.said)], [0, true], whole.said)
    assert.match(whole.said, /Verification: OK/)
    for (const [n, { path, bytes }] of files.entries()) {
      if (path === 'verify.sh') continue
      const changed = Uint8Array.from(bytes)
      const place = Math.floor(changed.length / 2)
      changed[place] = changed[place]! ^ 1
      const { code, said } = await verify(files.map((file, m) => (m === n ? { path, bytes: changed } : file)))
      assert.notEqual(code, 0, `${path} was changed and nobody noticed`)
      const named =
        path === 'SHA256SUMS' ? /FAILED|improperly formatted|No such file/ : new RegExp(path.split('/').at(-1)!)
      assert.match(said, named, `${path}: the change was not located`)
    }
    const forged = files.map((file) =>
      file.path.startsWith('evidence/journal_heads') ? { ...file, bytes: Buffer.from('{"chains":[]}') } : file,
    )
    assert.match((await verify(forged)).said, /BAD TIMESTAMP/, 'a state nobody signed passed as signed')
  } finally {
    await house.close()
    await authority.close()
  }
})
