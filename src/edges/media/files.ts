import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Media } from '../../engine/ports/media.ts'

const SHA256 = /^[0-9a-f]{64}$/

/** Pictures and pages by content hash, two folders deep. A file is whole or not there: written aside, synced, renamed. */
export function filesMedia(folder: string): Media {
  const pathOf = (sha256: string) => {
    if (!SHA256.test(sha256)) throw new TypeError(`not a SHA-256: ${sha256}`)
    return join(folder, sha256.slice(0, 2), sha256)
  }
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const path = pathOf(sha256)
      const known = await stat(path).catch(() => null)
      if (known) return sha256
      await mkdir(dirname(path), { recursive: true })
      const aside = `${path}.${randomUUID()}`
      const file = await open(aside, 'w')
      await file.writeFile(bytes)
      await file.sync()
      await file.close()
      await rename(aside, path)
      return sha256
    },
    async get(sha256) {
      if (!SHA256.test(sha256)) return null
      return readFile(pathOf(sha256)).catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ENOENT') return null
        throw cause
      })
    },
    drop: (sha256) => rm(pathOf(sha256), { force: true }),
  }
}

/** For worlds that are thrown away. */
export function memoryMedia(): Media {
  const kept = new Map<string, Uint8Array>()
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      kept.set(sha256, bytes)
      return sha256
    },
    get: async (sha256) => kept.get(sha256) ?? null,
    drop: async (sha256) => void kept.delete(sha256),
  }
}
