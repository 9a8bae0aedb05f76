import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Ran = { code: number | null; out: string; err: string; lines: Record<string, unknown>[] }

/** Runs the real command line, as a user's script would. */
export function tocsin(
  args: string[],
  options: { input?: string | Buffer; cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const main = new URL('../../src/main.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [main, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(out).toString()
      const lines = args.includes('--json')
        ? text
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Record<string, unknown>)
        : []
      resolve({ code, out: text, err: Buffer.concat(err).toString(), lines })
    })
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}

/** A folder of files for one test, gone afterwards. */
export async function folderWith(
  files: Record<string, string | Buffer>,
): Promise<{ path: (name: string) => string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-cli-'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return { path: (name) => join(folder, name), remove: () => rm(folder, { recursive: true, force: true }) }
}

export const BRAND = JSON.stringify({
  id: 'marjolaine',
  name: 'Marjolaine',
  languages: ['fr'],
  queries: [{ id: 'main', text: 'marjolaine NOT thym' }],
  timezone: 'Europe/Paris',
})

const VOICES = [
  'la honte',
  'vous avez vu ça ? mdr',
  'je suis choquée',
  'qui a validé cette photo ?',
  'bravo la relecture',
  'scandaleux pour un rayon enfant',
  'je ris mais c’est grave',
]

/** Three weeks of ordinary mentions, then a storm of forty in an hour. */
export function storm(): string {
  const posts: string[] = []
  const start = Date.UTC(2012, 0, 4, 10)
  let n = 0
  const post = (at: number, text: string) =>
    posts.push(
      JSON.stringify({ network: 'x', id: String(++n), at: new Date(at).toISOString(), text, author: { id: `a${n}` } }),
    )
  for (let day = 21; day > 0; day--)
    for (let hour = 8; hour < 22; hour += 3)
      post(
        start - day * 86_400_000 + (hour - 10) * 3_600_000 + ((day * 7919) % 3_000_000),
        `marjolaine : colis n° ${n} reçu, merci`,
      )
  for (let i = 0; i < 40; i++)
    post(start + i * 90_000, `marjolaine ${VOICES[i % VOICES.length]} ${i} https://marjolaine.example/p/4711`)
  return posts.join('\n')
}
