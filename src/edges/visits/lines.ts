import { type FileHandle, open } from 'node:fs/promises'

/** A longer line is cut here: nobody's request line is that long, and an unended one must not fill the memory. */
export const LINE_BYTES = 65_536
const CHUNK_BYTES = 131_072
/** Enough to tell a log file from the one that took its place: lines carry times. */
const TAIL_BYTES = 128

const NEWLINE = 0x0a

/** One open log file, read line by line from `offset`; the descriptor stays valid whatever the file is renamed to. */
export type LineFile = {
  inode: string
  /** The next complete lines, or none where everything written so far was read. */
  read(): Promise<string[]>
  /** What stands after the last newline, once nobody will end it any more. */
  rest(): string[]
  /** Bytes read so far, and the last of them. */
  seen(): { position: number; tail: Buffer }
  /** True where the last `read` found that the bytes before it are not there any more: cut, perhaps written over since. */
  wasTruncated(): boolean
  /** `inode:offset` of the first line not handed over yet. */
  cursor(): string
  close(): Promise<void>
}

/** Opens `path` at byte `offset`; an offset beyond the end means the file was cut since, so it starts at 0. */
export async function openLines(path: string, offset: number): Promise<LineFile> {
  const handle = await open(path, 'r')
  const { ino, size } = await handle.stat({ bigint: true })
  let position = offset > size ? 0 : offset
  let lineStart = position
  let partial = Buffer.alloc(0)
  let tail = await bytesBefore(handle, position, TAIL_BYTES)
  let truncated = false
  const chunk = Buffer.alloc(CHUNK_BYTES)

  function take(bytes: Buffer): string[] {
    const lines: string[] = []
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      lines.push(textOf(Buffer.concat([partial, bytes.subarray(from, end)])))
      partial = Buffer.alloc(0)
      from = end + 1
      lineStart = position + from
    }
    partial = Buffer.concat([partial, bytes.subarray(from)]).subarray(0, LINE_BYTES)
    position += bytes.length
    tail = Buffer.concat([tail, bytes]).subarray(-TAIL_BYTES)
    return lines
  }

  return {
    inode: String(ino),
    async read() {
      while (true) {
        // Read from a little before our place: a file cut and grown past it again has other bytes there.
        const { bytesRead } = await handle.read(chunk, 0, CHUNK_BYTES, position - tail.length)
        truncated = !chunk.subarray(0, Math.min(bytesRead, tail.length)).equals(tail)
        if (truncated || bytesRead === tail.length) return []
        const lines = take(chunk.subarray(tail.length, bytesRead))
        if (lines.length > 0) return lines
      }
    },
    rest() {
      const lines = partial.length > 0 ? [textOf(partial)] : []
      partial = Buffer.alloc(0)
      lineStart = position
      return lines
    },
    seen: () => ({ position, tail }),
    wasTruncated: () => truncated,
    cursor: () => `${ino}:${lineStart}`,
    close: () => handle.close(),
  }
}

/** Up to `length` bytes that end at `position`; fewer where the file is shorter. */
export async function bytesBefore(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const from = Math.max(0, position - length)
  const bytes = Buffer.alloc(position - from)
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
  return bytes.subarray(0, bytesRead)
}

function textOf(bytes: Buffer): string {
  return bytes.subarray(0, LINE_BYTES).toString('utf8').replace(/\r$/, '')
}
