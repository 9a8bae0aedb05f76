import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Unusable } from './out.ts'

/** A line longer than this is one bad item; memory never holds more of it. */
export const MAX_LINE = 8_000_000

export type Line = { number: number; text: string } | { number: number; tooLong: true }

/** A file's bytes, `-` for standard input; `.gz` is read as it is. A file that is not there is one clear line. */
export async function openBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return process.stdin
  if ((await placeAt(path)).isDirectory()) throw new Unusable({ code: 'file_is_folder', params: { path } })
  const file = createReadStream(path)
  return path.endsWith('.gz') ? unpacked(file) : file
}

/** Refuses a path where nothing stands, with the disk's answer as one clear line. */
export async function placeAt(path: string): Promise<Stats> {
  return stat(path).catch((cause: unknown) => {
    throw fileFault(path, cause)
  })
}

/** The whole of a file that fits into memory, read as `openBytes` reads it. */
export async function readBytes(path: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of await openBytes(path)) chunks.push(chunk)
  } catch (cause) {
    throw breakOf(path, 1, cause)
  }
  return Buffer.concat(chunks)
}

/** What the disk answered about a file, as one clear line; what is no answer of the disk comes back as it is. */
export function fileFault(path: string, cause: unknown): unknown {
  const { code = '', errno } = cause as NodeJS.ErrnoException
  if (errno === undefined) return cause
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Unusable({ code: 'file_missing', params: { path } })
  if (code === 'EISDIR') return new Unusable({ code: 'file_is_folder', params: { path } })
  if (code === 'EACCES' || code === 'EPERM') return new Unusable({ code: 'file_closed', params: { path } })
  return new Unusable({ code: 'file_failed', params: { path, detail: code } })
}

/** What a gzip holds. Of one that is cut off or damaged everything before the fault is handed over, then the fault thrown. */
async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const ready: Uint8Array[] = []
  let fault: Error | null = null
  let wake = () => {}
  gunzip.on('data', (bytes: Uint8Array) => ready.push(bytes))
  gunzip.on('error', (cause) => {
    fault = cause
    wake()
  })
  const step = (go: (done: () => void) => void) =>
    new Promise<void>((done) => {
      wake = done
      go(done)
    })
  // A stream that fails drops what nobody has fetched yet: each piece is fetched before the next one goes in.
  for await (const bytes of packed) {
    await step((done) => gunzip.write(bytes, () => done()))
    yield* ready.splice(0)
    if (fault) throw fault
  }
  await step((done) => gunzip.once('end', done).end())
  yield* ready.splice(0)
  if (fault) throw fault
}

export function folderOf(path: string): string {
  return path === '-' ? process.cwd() : dirname(path)
}

/**
 * Lines of a file, one at a time, whatever its size; a line that is too long is handed over as such and skipped. Where
 * the file breaks off, the lines before are handed over, then `Unusable` names the file and the line.
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const bytes = await openBytes(path)
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  let skipping = false
  try {
    for await (const chunk of bytes) {
      rest += decoder.decode(chunk, { stream: true })
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
    throw breakOf(path, number + 1, cause)
  }
  if (!skipping && rest !== '') yield { number: number + 1, text: rest }
}

/** Why a file cannot be read on from a line: a gzip names its line, what the disk says names the file. */
function breakOf(path: string, line: number, cause: unknown): unknown {
  const { code = '' } = cause as NodeJS.ErrnoException
  if (!code.startsWith('Z_')) return fileFault(path, cause)
  const what = code === 'Z_BUF_ERROR' ? 'gzip_cut' : line === 1 ? 'gzip_none' : 'gzip_damaged'
  return new Unusable({ code: what, params: {} }, { path, line })
}
