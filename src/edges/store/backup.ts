import { stat } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'

/** A whole copy of a store's file, safe while another process writes to it. Returns its size in bytes. */
export async function backUp(from: string, to: string): Promise<number> {
  if (!(await stat(from).catch(() => null))) throw new Error(`${from}: nothing to save yet`)
  const db = new DatabaseSync(from, { readOnly: true })
  try {
    db.exec(`vacuum into '${to.replaceAll("'", "''")}'`)
  } finally {
    db.close()
  }
  return (await stat(to)).size
}

/** Throws where a file is not a sound store of ours. */
export async function checkBackup(file: string): Promise<void> {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    const { integrity_check: sound } = db.prepare('pragma integrity_check').get() as { integrity_check: string }
    if (sound !== 'ok') throw new Error(`${file}: damaged (${sound})`)
    db.prepare('select count(*) from journal').get()
  } finally {
    db.close()
  }
}
