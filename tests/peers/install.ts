import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const here = import.meta.dirname
const stamp = join(here, 'node_modules', '.tocsin-peers')
const digest = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
const lock = join(tmpdir(), `tocsin-peers-${digest(here).slice(0, 16)}.lock`)

/**
 * Installs the peers on first use (about a minute) and whenever their lockfile or Node
 * changed; says so on standard error. Several test files may ask at once: one installs, the others wait.
 */
export async function ensurePeers(): Promise<void> {
  const wanted = `${digest(await readFile(join(here, 'package-lock.json')))} ${process.version}`
  while (!(await isInstalled(wanted))) {
    if (!(await takeLock())) {
      await sleep(500)
      continue
    }
    try {
      if (!(await isInstalled(wanted))) await install(wanted)
    } finally {
      await rm(lock, { force: true })
    }
  }
}

async function isInstalled(wanted: string): Promise<boolean> {
  return (await readFile(stamp, 'utf8').catch(() => '')) === wanted
}

/** True where the lock is ours now. One left by a process that ended is cleared away. */
async function takeLock(): Promise<boolean> {
  try {
    const file = await open(lock, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true })
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function install(wanted: string): Promise<void> {
  const started = Date.now()
  console.error('tests/peers: installing real servers for the conformance tests, about a minute, once …')
  // Nothing is compiled: better-sqlite3 13 brings its binaries, and 12 aborts under Node 24.19 and later.
  await npm(['ci', '--ignore-scripts'])
  await writeFile(stamp, wanted)
  console.error(`tests/peers: installed in ${Math.round((Date.now() - started) / 1000)} s`)
}

async function npm(args: string[]): Promise<void> {
  // npm must run on this Node, not on the host's.
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  const child = spawn('npm', args, {
    cwd: here,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said = (said + text).slice(-8000)))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`npm ${args.join(' ')} in tests/peers ended with ${code}:\n${said}`)
}
