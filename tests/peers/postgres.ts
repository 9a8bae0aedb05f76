import { execFile, spawn } from 'node:child_process'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const HOMES = '/usr/lib/postgresql'

/** The newest PostgreSQL server of this machine, or null where none is installed. */
export async function findPostgres(): Promise<string | null> {
  const versions = (await readdir(HOMES).catch(() => [] as string[])).map(Number).filter((v) => v >= 15)
  return versions.length > 0 ? join(HOMES, String(Math.max(...versions)), 'bin') : null
}

export const POSTGRES_HINT = 'install it with: apt-get install postgresql'

/** A PostgreSQL of our own for one test file: fresh, on a socket in a temporary folder, gone with `close`. */
export async function startPostgres(bin: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-pg-'))
  // The server refuses to run as root: it then runs as the user Debian made for it.
  const root = process.getuid?.() === 0
  const ids = root ? await idsOf('postgres') : null
  if (ids) await chown(folder, ids.uid, ids.gid)
  const as = ids ?? {}
  const data = join(folder, 'data')
  await run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'tocsin', '--no-sync'], as)
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...as,
    stdio: 'ignore',
  })
  const url = `postgres://tocsin@localhost/postgres?host=${encodeURIComponent(folder)}`
  for (let tries = 0; tries < 100; tries++) {
    const ready = await run(join(bin, 'pg_isready'), ['-h', folder]).then(
      () => true,
      () => false,
    )
    if (ready) break
    await sleep(100)
  }
  return {
    url,
    async close() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
