import { DatabaseSync } from 'node:sqlite'
import { SCHEMA } from './migrate.ts'

/**
 * Why a file cannot serve as our store: `foreign` (no SQLite file, or one without our tables), `damaged`, `newer` or
 * `older` than the schema this Tocsin knows.
 */
export type Unfit = { why: 'foreign' | 'damaged' } | { why: 'newer' | 'older'; schema: number; known: number }

const OURS = ['migration', 'brand', 'journal', 'head']

// Result codes of SQLite (https://www.sqlite.org/rescode.html); extended ones carry the plain one in their low byte.
const BUSY = 5
const CORRUPT = 11
const NOT_A_DATABASE = 26

function resultOf(cause: unknown): number {
  return ((cause as { errcode?: number }).errcode ?? 0) & 0xff
}

/** True where another process keeps SQLite from changing the file. */
export function isBusy(cause: unknown): boolean {
  return resultOf(cause) === BUSY
}

/** True where SQLite met bytes that are no sound database. */
export function isDamage(cause: unknown): boolean {
  return [CORRUPT, NOT_A_DATABASE].includes(resultOf(cause))
}

/** What is wrong with a file as a store, or null. `whole` reads every page of it, which takes seconds a gigabyte. */
export function unfit(path: string, whole: boolean): Unfit | null {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
  try {
    const names = db.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[]
    if (!OURS.every((table) => names.some(({ name }) => name === table))) return { why: 'foreign' }
    if (whole) {
      const { integrity_check: said } = db.prepare('pragma integrity_check(1)').get() as { integrity_check: string }
      if (said !== 'ok') return { why: 'damaged' }
    }
    const { schema } = db.prepare('select max(number) as schema from migration').get() as { schema: number | null }
    if ((schema ?? 0) === SCHEMA) return null
    return { why: (schema ?? 0) > SCHEMA ? 'newer' : 'older', schema: schema ?? 0, known: SCHEMA }
  } catch (cause) {
    if (resultOf(cause) === NOT_A_DATABASE) return { why: 'foreign' }
    if (resultOf(cause) === CORRUPT) return { why: 'damaged' }
    throw cause
  } finally {
    db.close()
  }
}
