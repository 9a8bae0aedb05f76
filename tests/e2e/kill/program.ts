import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs one command of the real program on a data folder, and hands back its exit code and all it said. */
export async function runTocsin(args: string[], data: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/main.ts', ...args], { env: { ...process.env, TOCSIN_DATA: data } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}
