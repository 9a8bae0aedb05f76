import type { Finding } from '../../contract/primitives.ts'
import { isRefusal, type Refusal, Trouble } from '../../contract/refusal.ts'
import type { Store } from '../../engine/ports/store.ts'
import { nameOfCheck, sayHouse } from '../../says/house.ts'
import type { Lang } from '../../says/tools.ts'
import { langOption } from './args.ts'
import { type Code, type Out, Unusable } from './out.ts'

/** One line of `verify`, `backup`, `restore` and `doctor`: what was looked at, whether it is well, what there is to say. */
export type Check = { check: string; ok: boolean; finding: Finding }

/** Opens the store for reading alone, beside a server that runs or not; refuses where there is none that can be read. */
export type ReadStore = () => Promise<Pick<Store, 'read' | 'close'> | Refusal>

/** A check and the code of its sentence. */
export function check(name: string, ok: boolean, code: string, params: Finding['params'] = {}): Check {
  return { check: name, ok, finding: { code, params } }
}

/** Writes the checks, one a line. 0 where all is well, else 1. */
export function tell(out: Out, checks: Check[], lang: Lang): Code {
  for (const { check, ok, finding } of checks) {
    const says = sayHouse(finding, lang)
    out.line({ check, ok, says }, `${ok ? '✓' : '✗'} ${nameOfCheck(check, lang)}${lang === 'fr' ? ' ' : ''}: ${says}`)
  }
  return checks.every(({ ok }) => ok) ? 0 : 1
}

/** The language asked for, else the first brand's first one, else English. */
export async function langOf(asked: string | undefined, readStore: ReadStore): Promise<Lang> {
  const chosen = langOption(asked)
  if (chosen) return chosen
  // Whatever is wrong with the store is told by what the command itself asks of it.
  const store = await readStore().catch(() => null)
  if (store === null || isRefusal(store)) return 'en'
  try {
    return (await store.read.brands())[0]?.languages[0] === 'fr' ? 'fr' : 'en'
  } catch {
    return 'en'
  } finally {
    await store.close()
  }
}

/** What came in cannot be used: one line. */
export function unusable(code: string, params: Finding['params'], lang: Lang): Unusable {
  return new Unusable(sayHouse({ code, params }, lang))
}

/** A refusal as the end of a command: a bad backup or a missing file is bad input, the state of our store is trouble. */
export function refused({ code, params }: Refusal, lang: Lang): Error {
  if (code.startsWith('backup_') || code === 'store_missing') return unusable(code, params, lang)
  return new Trouble('broken', sayHouse({ code, params }, lang))
}

/** Runs what touches files; what the disk or SQLite answers is one line of trouble, never a stack trace. */
export async function outside<T>(file: string, lang: Lang, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const why = whyOf(cause)
    if (why === null) throw cause
    const params = { file, why, detail: (cause as Error).message }
    throw new Trouble('broken', sayHouse({ code: 'failed', params }, lang), { cause })
  }
}

/** Result codes of SQLite (https://www.sqlite.org/rescode.html) that tell what a person can do; extended ones carry the plain one in their low byte. */
const SQLITE: Record<number, string> = { 3: 'right', 5: 'busy', 8: 'right', 13: 'space', 14: 'right' }
const DISK: Record<string, string> = {
  EACCES: 'right',
  EPERM: 'right',
  EROFS: 'right',
  ENOSPC: 'space',
  EDQUOT: 'space',
  ENOTDIR: 'folder',
  EEXIST: 'folder',
  ENOENT: 'folder',
  ECONNREFUSED: 'silent',
  ENOTFOUND: 'silent',
  ETIMEDOUT: 'silent',
}

/** What the disk or SQLite answered, in a word `says` has a sentence for; null for anything else. */
function whyOf(cause: unknown): string | null {
  const { errno, code = '', errcode = 0 } = cause as NodeJS.ErrnoException & { errcode?: number }
  if (code === 'ERR_SQLITE_ERROR') return SQLITE[errcode & 0xff] ?? 'other'
  return errno === undefined ? null : (DISK[code] ?? 'other')
}
