import { open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { bytesBefore, type LineFile } from './lines.ts'

/** Where logrotate and nginx guides put yesterday: `.1`, `-20120104`, `-20120104-1325674800`. */
const ROTATED_SUFFIX = /^(?:[.-]\d+)+$/

type Found = { path: string; inode: string; changed: bigint; size: bigint }

/** Uncompressed earlier files of the log at `path`, oldest first. */
async function rotatedFiles(path: string): Promise<Found[]> {
  const name = basename(path)
  const found: Found[] = []
  for (const entry of await readdir(dirname(path))) {
    if (!entry.startsWith(name) || !ROTATED_SUFFIX.test(entry.slice(name.length))) continue
    const file = await stat(join(dirname(path), entry), { bigint: true }).catch(() => null)
    if (!file?.isFile()) continue
    found.push({ path: join(dirname(path), entry), inode: String(file.ino), changed: file.mtimeNs, size: file.size })
  }
  return found.sort((a, b) => Number(a.changed - b.changed))
}

/**
 * What to read after a restart: the file the cursor stood in, wherever it was renamed to, then every one rotated since,
 * then the log itself. A file that was compressed or deleted meanwhile cannot be read; the log then starts at its top.
 */
export async function placesSince(path: string, cursor: string | null): Promise<{ path: string; offset: number }[]> {
  const [inode, offset] = cursor?.split(':') ?? []
  const { ino } = await stat(path, { bigint: true })
  if (inode === undefined || inode === String(ino)) return [{ path, offset: Number(offset ?? 0) }]
  const rotated = await rotatedFiles(path)
  const first = rotated.findIndex((file) => file.inode === inode)
  const missed = first < 0 ? [] : rotated.slice(first)
  return [
    ...missed.map((file, index) => ({ path: file.path, offset: index === 0 ? Number(offset) : 0 })),
    { path, offset: 0 },
  ]
}

/**
 * The copy that copytruncate made of `file` before it cut it: it holds the bytes we read last at the same place, and
 * perhaps lines we had not read yet. Null where no copy was kept.
 */
export async function copyOf(path: string, file: LineFile): Promise<string | null> {
  const { position, tail } = file.seen()
  if (tail.length === 0) return null
  for (const copy of (await rotatedFiles(path)).reverse()) {
    if (copy.size < position) continue
    const handle = await open(copy.path, 'r')
    const same = (await bytesBefore(handle, position, tail.length)).equals(tail)
    await handle.close()
    if (same) return copy.path
  }
  return null
}
