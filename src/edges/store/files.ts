import { open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What SQLite may leave beside a file: its write-ahead log, that log's index, a rollback journal. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const

export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

/** Resolves when the bytes of a file are on the disk, so that a power cut after the rename finds them. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The same for the names in a file's folder. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(dirname(path), 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Brings the write-ahead log into the file, which then is whole by itself. Leaving WAL mode needs the file alone: SQLite
 * answers "locked" while any process has it open, one that knows nothing of our lock too.
 */
export function settle(path: string): void {
  const db = new DatabaseSync(path, { timeout: 5000 })
  try {
    db.exec('pragma journal_mode = delete')
  } finally {
    db.close()
  }
}
