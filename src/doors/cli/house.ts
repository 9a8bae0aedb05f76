import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { isRefusal, type Refusal } from '../../contract/refusal.ts'
import { checkChain } from '../../engine/journal.ts'
import type { Store } from '../../engine/ports/store.ts'
import { readArgs } from './args.ts'
import { type Check, check, langOf, outside, type ReadStore, refused, tell, unusable } from './checks.ts'
import type { Code, Out } from './out.ts'
import { openBytes } from './read.ts'

export const verifyHelp = 'tocsin verify [--json] [--lang fr|en]'
export const backupHelp = 'tocsin backup FILE [--json] [--lang fr|en]'
export const restoreHelp = 'tocsin restore FILE [--json] [--lang fr|en]'

/** `tocsin verify`: every chain of the journal from its first event to its head, while a server runs or not. */
export async function verifyCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  path: string,
  readStore: ReadStore,
): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const lang = await langOf(values.lang, readStore)
  if (positionals.length > 0) throw unusable('no_arguments', { usage: verifyHelp }, lang)
  const checks = await outside(path, lang, async () => {
    const store = await readStore()
    if (isRefusal(store)) throw refused(store, lang)
    try {
      return await chains(store)
    } finally {
      await store.close()
    }
  })
  return tell(createOut(values.json), checks.length > 0 ? checks : [check('journal', true, 'journal_empty')], lang)
}

async function chains(store: Pick<Store, 'read'>): Promise<Check[]> {
  const checks: Check[] = []
  for (const { id: brand } of await store.read.brands()) {
    for (const { chain, ...head } of await store.read.chains(brand)) {
      const checked = checkChain(brand, chain, await store.read.journal(brand, chain), head)
      const name = `${brand}/${chain}`
      if (checked.ok) {
        checks.push(check(name, true, 'chain_whole', { events: checked.events, head: checked.head.slice(0, 16) }))
      } else checks.push(check(name, false, 'chain_broken', { seq: checked.badSeq }))
    }
  }
  return checks
}

/** Where what is no part of the store lies: the data folder, and the key of the inquiry's wall where it was put elsewhere. */
type Beside = { data: string; wallKey: string | null }

/** What no backup holds: pictures, the key of the connections' secrets and the one of the inquiry's notes. */
async function besides({ data, wallKey }: Beside): Promise<{ there: string[]; lacking: string[] }> {
  const paths = [join(data, 'media'), join(data, 'key'), wallKey ?? join(data, 'wall-key')]
  const seen = await Promise.all(paths.map((path) => stat(path).catch(() => null)))
  return { there: paths.filter((_, i) => seen[i]), lacking: paths.filter((_, i) => !seen[i]) }
}

/** `tocsin backup FILE`: a whole copy of the store, while a server runs or not. */
export async function backupCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  settings: Beside & { database: string | null },
  readStore: ReadStore,
  backUp: (file: string) => Promise<number | Refusal>,
): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const lang = await langOf(values.lang, readStore)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw unusable('no_name', { usage: backupHelp }, lang)
  if (settings.database) throw unusable('postgres', { command: 'backup' }, lang)
  if (await stat(file).catch(() => null)) throw unusable('file_exists', { file }, lang)
  const folder = dirname(file)
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw unusable('no_folder', { file, folder }, lang)
  const bytes = await outside(file, lang, () => backUp(file))
  if (isRefusal(bytes)) throw refused(bytes, lang)
  const { there } = await besides(settings)
  return tell(createOut(values.json), [check(file, true, 'saved', { bytes, apart: there.join(', ') })], lang)
}

/** `tocsin restore FILE`: puts a backup in the place of the store; what was there stays beside it. No server may run. */
export async function restoreCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  settings: Beside & { database: string | null },
  path: string,
  readStore: ReadStore,
  restore: (backup: { file: Readable; log: Readable | null }) => Promise<{ kept: string | null } | Refusal>,
): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const lang = await langOf(values.lang, readStore)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw unusable('no_name', { usage: restoreHelp }, lang)
  if (settings.database) throw unusable('postgres', { command: 'restore' }, lang)
  const about = file === '-' ? null : await stat(file).catch(() => null)
  if (file !== '-' && about === null) throw unusable('file_missing', { file }, lang)
  if (about?.isDirectory()) throw unusable('is_folder', { file }, lang)
  // Not a backup of ours but a copied store: what was last written may lie in the log beside it.
  const log = `${file}-wal`
  const written = (await stat(log).catch(() => null)) ? createReadStream(log) : null
  const done = await outside(file, lang, async () =>
    restore({ file: Readable.from(await openBytes(file)), log: written }),
  )
  if (isRefusal(done)) throw refused({ ...done, params: { ...done.params, file } }, lang)
  const { lacking } = await besides(settings)
  const params = { file, kept: done.kept, lacking: lacking.join(', ') }
  return tell(createOut(values.json), [check(path, true, 'restored', params)], lang)
}
