import { spawn } from 'node:child_process'
import { glob } from 'node:fs/promises'
import { buildConsole } from '../src/compose/console.ts'
import { ensurePeers } from './peers/install.ts'

/** Runs every test: first what they need (the console, the peers' own packages), each with a line of progress. */
const say = (line: string) => process.stderr.write(`${line}\n`)
await buildConsole(say)
await ensurePeers()
const files: string[] = []
for await (const file of glob(['src/**/*.test.ts', 'tests/**/*.test.ts', 'models/**/*.test.ts'], {
  exclude: (path) => path.includes('node_modules'),
}))
  files.push(file)
const wanted = process.argv.slice(2)
const chosen = wanted.length > 0 ? files.filter((file) => wanted.some((part) => file.includes(part))) : files
const child = spawn(process.execPath, ['--test', '--test-concurrency=2', ...chosen.sort()], { stdio: 'inherit' })
child.on('exit', (code) => process.exit(code ?? 1))
