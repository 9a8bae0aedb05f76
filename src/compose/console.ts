import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../contract/primitives.ts'
import type { Lang } from '../says/tools.ts'
import { voice } from '../says/voice.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = join(root, 'src', 'doors', 'console')
export const consoleFolder = join(source, 'dist')
const STAMP = '.built-from'

/** Builds the console where it is missing or older than its sources. The one build step of a clone. */
export async function buildConsole(tell: (line: string) => void, lang: Lang = 'en'): Promise<void> {
  const wanted = await fingerprint()
  const built = await readFile(join(consoleFolder, STAMP), 'utf8').catch(() => '')
  if (built === wanted) return
  const began = Date.now()
  const say = (code: string, params: Finding['params'] = {}) => tell(voice.finding({ code, params }, lang, 'UTC'))
  say('console_building')
  // Built aside and put in place whole: a server that is serving the old one never serves half of the new.
  const aside = `${consoleFolder}-${process.pid}`
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  await run(process.execPath, [vite, 'build', source, '--outDir', aside, '--emptyOutDir', '--logLevel', 'warn'])
  await writeFile(join(aside, STAMP), wanted)
  await rm(consoleFolder, { recursive: true, force: true })
  await rename(aside, consoleFolder)
  say('console_built', { seconds: Math.round((Date.now() - began) / 1000) })
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of [source, join(root, 'src', 'contract'), join(root, 'src', 'says')]) {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((f) => f.isFile())
    const paths = files
      .map((f) => join(f.parentPath, f.name))
      .filter((path) => !path.includes('/console/dist'))
      .sort()
    for (const path of paths) hash.update(path.slice(root.length)).update(await readFile(path))
  }
  return hash.update(await readFile(join(root, 'package-lock.json'))).digest('hex')
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    const said: Buffer[] = []
    child.stderr.on('data', (data: Buffer) => said.push(data))
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The console could not be built:\n${Buffer.concat(said)}`)),
    )
  })
}
