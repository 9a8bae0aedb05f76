import { rename, rm, stat } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { type Refusal, refuse } from '../../contract/refusal.ts'
import { isThere, sync, syncFolder } from './files.ts'
import { isDamage } from './fit.ts'

/**
 * A whole copy of a store's file, its write-ahead log included, safe while another process writes to it. The name `to`
 * appears only once everything is on the disk. Returns the copy's size in bytes, or why there is none.
 */
export async function backUp(from: string, to: string): Promise<number | Refusal> {
  if (!(await isThere(from))) return refuse('store_missing', { path: from })
  const half = `${to}.saving`
  await rm(half, { force: true })
  try {
    const db = new DatabaseSync(from, { readOnly: true, timeout: 5000 })
    try {
      db.exec(`vacuum into '${half.replaceAll("'", "''")}'`)
    } finally {
      db.close()
    }
    await sync(half)
    await rename(half, to)
    await syncFolder(to)
  } catch (cause) {
    await rm(half, { force: true })
    if (isDamage(cause)) return refuse('store_damaged', { path: from })
    throw cause
  }
  return (await stat(to)).size
}
