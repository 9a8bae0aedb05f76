import { type ChildProcess, spawn } from 'node:child_process'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { buildConsole } from '../../src/compose/console.ts'

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
export const CHROMIUM_HINT = 'Chromium is not installed: apt-get install chromium (or set CHROMIUM to its path)'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function hasChromium(): Promise<boolean> {
  return access(CHROMIUM).then(
    () => true,
    () => false,
  )
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}

export type Server = { url: string; data: string; child: ChildProcess; stop(signal?: NodeJS.Signals): Promise<void> }

/** Starts the program as a user would, on a free port, with its data in a folder of its own (or in `data`, to start again). */
export async function startServer(env: Record<string, string> = {}, data?: string): Promise<Server> {
  await buildConsole((line) => process.stderr.write(`${line}\n`))
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'tocsin-e2e-')))
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    env: { ...process.env, TOCSIN_DATA: folder, PORT: '0', TOCSIN_LOOPBACK: 'open', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk
      const ready = /ready: (\S+)/.exec(said)
      if (ready) resolve(ready[1]!)
    })
    child.once('exit', () => reject(new Error(`the server stopped: ${said}`)))
  })
  return {
    url,
    data: folder,
    child,
    async stop(signal = 'SIGTERM') {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal)
        await gone
      }
      if (data === undefined && signal === 'SIGTERM') await rm(folder, { recursive: true, force: true })
    },
  }
}
