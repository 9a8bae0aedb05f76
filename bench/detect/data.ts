import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Text of a data file, gunzipped where its name says so; null (and one line on standard error) where it is missing. */
export function readData(folder: string, name: string): string | null {
  const path = join(folder, name)
  if (!existsSync(path)) {
    console.error(`missing: ${path}`)
    return null
  }
  const bytes = readFileSync(path)
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Rows of a CSV without quoted commas, as objects by header. */
export function csvRows(text: string): Record<string, string>[] {
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== '')
  const names = header!.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** "2015-02-26 21:42:53(.000000)" read as UTC, ms. */
export function utc(text: string): number {
  return Date.parse(`${text.slice(0, 19).replace(' ', 'T')}Z`)
}
