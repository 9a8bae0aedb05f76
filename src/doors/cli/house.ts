import { copyFile, rm, stat } from 'node:fs/promises'
import { checkChain } from '../../engine/journal.ts'
import type { Store } from '../../engine/ports/store.ts'
import { readArgs } from './args.ts'
import { type Code, type Out, Unusable } from './out.ts'

type Check = { check: string; ok: boolean; says: string }

function told(out: Out, checks: Check[]): Code {
  for (const check of checks) out.line(check, `${check.ok ? '✓' : '✗'} ${check.check}: ${check.says}`)
  return checks.every((check) => check.ok) ? 0 : 1
}

/** `tocsin verify`: every chain of the journal from its first event to its head. */
export async function verifyCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  openStore: () => Promise<Store>,
): Promise<Code> {
  const out = createOut(readArgs(args, {}).values.json)
  const store = await openStore()
  const checks: Check[] = []
  try {
    for (const { id: brand } of await store.read.brands()) {
      for (const { chain, ...head } of await store.read.chains(brand)) {
        const checked = checkChain(brand, chain, await store.read.journal(brand, chain), head)
        const says = checked.ok
          ? `${checked.events} events, head ${checked.head.slice(0, 16)}`
          : `broken at event ${checked.badSeq}`
        checks.push({ check: `${brand}/${chain}`, ok: checked.ok, says })
      }
    }
  } finally {
    await store.close()
  }
  if (checks.length === 0) checks.push({ check: 'journal', ok: true, says: 'nothing written yet' })
  return told(out, checks)
}

/** `tocsin backup FILE`: a whole copy of the store while it runs or not. */
export async function backupCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  backUp: (file: string) => Promise<number>,
): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const out = createOut(values.json)
  const file = positionals[0]
  if (!file) throw new Unusable('backup: name the file to write. tocsin backup FILE')
  if (await stat(file).catch(() => null)) throw new Unusable(`${file}: is there already; name another file`)
  const bytes = await backUp(file)
  return told(out, [{ check: file, ok: true, says: `${bytes} bytes saved` }])
}

/** `tocsin restore FILE`: puts a backup in the place of the store; what was there stays beside it. */
export async function restoreCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  settings: { database: string | null },
  path: string,
  check: (file: string) => Promise<void>,
): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const out = createOut(values.json)
  const file = positionals[0]
  if (!file) throw new Unusable('restore: name the backup. tocsin restore FILE')
  if (!(await stat(file).catch(() => null))) throw new Unusable(`${file}: no such file`)
  if (settings.database) throw new Unusable('restore: with DATABASE_URL, use the tools of PostgreSQL')
  await check(file)
  const before = `${path}.before-restore`
  if (await stat(path).catch(() => null)) await copyFile(path, before)
  for (const rest of ['-wal', '-shm']) await rm(`${path}${rest}`, { force: true })
  await copyFile(file, path)
  return told(out, [{ check: path, ok: true, says: `restored from ${file}; what was there: ${before}` }])
}
