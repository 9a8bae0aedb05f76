import { open, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '../../contract/refusal.ts'
import type { LogFollower } from '../../engine/ports/visits.ts'
import { type LineFile, openLines } from './lines.ts'
import { copyOf, placesSince } from './rotated.ts'

const POLL_MS = 200
/** After a rename a server writes on into the old file until its workers have opened the new one. */
const QUIET_MS = 2_000

type Batch = { lines: string[]; cursor: string }

/**
 * Follows a text log through rename rotation and copytruncate without losing or repeating a line; written because the
 * `tail` packages lose lines there. Without a cursor it starts at the top of the file: the past teaches the habit.
 * Cursors are `inode:offset` of the first line not handed over. A line over 64 KB is cut. Throws Trouble: `gone` where
 * the file does not exist at the start, `reconnect` where it may not be read, `broken` where it is no text log.
 */
export const logFollower: LogFollower = {
  async *follow(path, cursor, signal) {
    let file: LineFile | null = null
    try {
      await refuseCompressed(path)
      const places = await placesSince(path, cursor)
      const now = places.pop()!
      for (const place of places) yield* drain(place.path, place.offset)
      file = await openLines(now.path, now.offset)
      while (!signal.aborted) {
        const lines = await file.read()
        if (lines.length > 0) yield { lines, cursor: file.cursor() }
        else if (file.wasTruncated()) {
          const copy = await copyOf(path, file)
          if (copy) yield* drain(copy, offsetOf(file))
          await file.close()
          file = await openLines(path, 0)
        } else if (await wasReplaced(path, file)) {
          yield* drainUntilQuiet(file, signal)
          if (signal.aborted) return
          await file.close()
          file = await openLines(path, 0)
        } else await pause(signal)
      }
    } catch (error) {
      throw troubleOf(error, path)
    } finally {
      await file?.close()
    }
  },
}

async function* drain(path: string, offset: number): AsyncGenerator<Batch> {
  const file = await openLines(path, offset)
  try {
    for (let lines = await file.read(); lines.length > 0; lines = await file.read()) {
      yield { lines, cursor: file.cursor() }
    }
    yield* lastLine(file)
  } finally {
    await file.close()
  }
}

async function* drainUntilQuiet(file: LineFile, signal: AbortSignal): AsyncGenerator<Batch> {
  for (let quiet = 0; quiet < QUIET_MS && !signal.aborted; quiet += POLL_MS) {
    const lines = await file.read()
    if (lines.length > 0) {
      yield { lines, cursor: file.cursor() }
      quiet = 0
    }
    await pause(signal)
  }
  if (!signal.aborted) yield* lastLine(file)
}

function* lastLine(file: LineFile): Generator<Batch> {
  const lines = file.rest()
  if (lines.length > 0) yield { lines, cursor: file.cursor() }
}

function offsetOf(file: LineFile): number {
  return Number(file.cursor().split(':')[1])
}

/** True where another file stands at `path`; while none does, the old one is still being written. */
async function wasReplaced(path: string, file: LineFile): Promise<boolean> {
  const now = await stat(path, { bigint: true }).catch((error) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return now !== null && String(now.ino) !== file.inode
}

async function refuseCompressed(path: string): Promise<void> {
  const handle = await open(path, 'r')
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
  await handle.close()
  if (path.endsWith('.gz') || (bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b)) {
    throw new Trouble('broken', `${path} is compressed: a growing log is plain text`)
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  await sleep(POLL_MS, undefined, { signal }).catch(() => {})
}

function troubleOf(error: unknown, path: string): Error {
  if (error instanceof Trouble) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new Trouble('gone', `${path} does not exist`, { cause: error })
  if (code === 'EACCES' || code === 'EPERM')
    return new Trouble('reconnect', `${path} may not be read`, { cause: error })
  if (code === 'EISDIR') return new Trouble('broken', `${path} is a folder`, { cause: error })
  return new Trouble('later', `${path}: ${message}`, { cause: error })
}
