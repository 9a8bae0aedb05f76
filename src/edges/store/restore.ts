import { createWriteStream } from 'node:fs'
import { chmod, chown, constants, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Refusal, refuse } from '../../contract/refusal.ts'
import { BESIDE, isThere, settle, sync, syncFolder } from './files.ts'
import { isBusy, isDamage, unfit } from './fit.ts'
import { own, StoreInUse } from './lock.ts'

/** A backup as it is read: its bytes, and those of a write-ahead log that lies beside it. */
export type BackupBytes = { file: Readable; log: Readable | null }

/**
 * Puts a backup in the place of the store at `path`, all or nothing: it is written beside, checked there, and takes the
 * place in one rename. What was there stays beside, its write-ahead log included. Returns where (null where nothing was),
 * or the reason why nothing was touched: another process has the store, or the bytes are no sound backup of ours.
 */
export async function restore(path: string, backup: BackupBytes): Promise<{ kept: string | null } | Refusal> {
  await mkdir(dirname(path), { recursive: true })
  let release: () => Promise<void>
  try {
    release = await own(path)
  } catch (cause) {
    if (cause instanceof StoreInUse) return refuse('store_in_use', { path, pid: cause.pid })
    throw cause
  }
  const staged = `${path}.restoring`
  try {
    await removeAll(staged)
    const wrong = await stage(staged, backup)
    if (wrong) return wrong
    await takeOwner(staged, path)
    await sync(staged)
    const kept = await setAside(path)
    if (kept !== null && typeof kept !== 'string') return kept
    // A log without its file would be played over the file that comes.
    for (const rest of BESIDE) await rm(`${path}${rest}`, { force: true })
    await rename(staged, path)
    await syncFolder(path)
    return { kept }
  } finally {
    await removeAll(staged)
    await release()
  }
}

async function stage(staged: string, { file, log }: BackupBytes): Promise<Refusal | null> {
  try {
    await pipeline(file, createWriteStream(staged))
    if (log) await pipeline(log, createWriteStream(`${staged}-wal`))
  } catch (cause) {
    // A compressed file that ends too early or is none.
    if (String((cause as NodeJS.ErrnoException).code).startsWith('Z_')) return refuse('backup_damaged')
    throw cause
  }
  try {
    settle(staged)
  } catch (cause) {
    if (!isDamage(cause)) throw cause
  }
  const wrong = unfit(staged, true)
  if (wrong === null || wrong.why === 'older') return null
  const { why, ...params } = wrong
  return refuse(`backup_${why}`, params)
}

/** The file belongs to whom the store belonged: run by root, a restore must not lock the server out. */
async function takeOwner(staged: string, path: string): Promise<void> {
  const before = await stat(path).catch(() => null)
  if (before) await chmod(staged, before.mode)
  const { uid, gid } = before ?? (await stat(dirname(path)))
  if (process.getuid?.() === 0) await chown(staged, uid, gid)
}

/** Copies the store and all that belongs to it under a name nobody has yet: a second restore overwrites nothing. */
async function setAside(path: string): Promise<string | null | Refusal> {
  if (!(await isThere(path))) return null
  try {
    settle(path)
  } catch (cause) {
    if (isBusy(cause)) return refuse('store_in_use', { path, pid: null })
    // A damaged store is what a restore is for: it is kept as it lies, log and all.
    if (!isDamage(cause)) throw cause
  }
  const kept = await freeName(`${path}.before-restore`)
  for (const rest of ['', '-wal', '-journal']) {
    const about = await stat(`${path}${rest}`).catch(() => null)
    if (about === null || (rest !== '' && about.size === 0)) continue
    await copyFile(`${path}${rest}`, `${kept}${rest}`, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
    await sync(`${kept}${rest}`)
  }
  await syncFolder(kept)
  return kept
}

async function freeName(name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}-${n}`
    if (!(await isThere(candidate))) return candidate
  }
}

async function removeAll(path: string): Promise<void> {
  for (const rest of ['', ...BESIDE]) await rm(`${path}${rest}`, { force: true })
}
