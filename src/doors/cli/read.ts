import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Unusable } from './out.ts'

/** A line longer than this is one bad item; memory never holds more of it. */
export const MAX_LINE = 8_000_000

export type Line = { number: number; text: string } | { number: number; tooLong: true }

/** Opens a file, `-` for standard input; `.gz` is read as it is. A missing one is one clear line. */
export async function openText(path: string): Promise<Readable> {
  if (path === '-') return process.stdin
  const about = await stat(path).catch(() => null)
  if (!about) throw new Unusable({ code: 'file_missing', params: { path } })
  if (about.isDirectory()) throw new Unusable({ code: 'file_is_folder', params: { path } })
  const file = createReadStream(path)
  if (!path.endsWith('.gz')) return file
  const unzipped = createGunzip()
  file.on('error', (cause) => unzipped.destroy(cause))
  return file.pipe(unzipped)
}

export function folderOf(path: string): string {
  return path === '-' ? process.cwd() : dirname(path)
}

/** Lines of a text, one at a time, whatever its size; a line that is too long is handed over as such and skipped. */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  let skipping = false
  try {
    for await (const chunk of stream) {
      rest += decoder.decode(chunk as Buffer, { stream: true })
      let from = 0
      for (let end = rest.indexOf('\n', from); end >= 0; end = rest.indexOf('\n', from)) {
        number++
        if (skipping) skipping = false
        else if (end - from > MAX_LINE) yield { number, tooLong: true }
        else yield { number, text: rest.slice(from, end).replace(/\r$/, '') }
        from = end + 1
      }
      rest = rest.slice(from)
      if (rest.length > MAX_LINE && !skipping) {
        yield { number: number + 1, tooLong: true }
        skipping = true
      }
      if (skipping) rest = ''
    }
  } catch (cause) {
    throw new Unusable({ code: 'file_unreadable', params: { line: number + 1, detail: (cause as Error).message } })
  }
  if (!skipping && rest !== '') yield { number: number + 1, text: rest }
}
