import { open, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Edges } from '../engine/world.ts'

/** Reads a picture beside imported posts; nothing outside that folder, no device, nothing larger than asked. */
export const readBeside: Edges['file'] = async (folder, path, maxBytes) => {
  try {
    const root = await realpath(folder)
    const full = await realpath(join(root, path))
    if (full !== root && !full.startsWith(root + sep)) return { reason: 'picture_refused' }
    const file = await open(full, 'r')
    try {
      const about = await file.stat()
      if (!about.isFile()) return { reason: 'picture_refused' }
      if (about.size > maxBytes) return { reason: 'picture_too_large' }
      return { bytes: await file.readFile() }
    } finally {
      await file.close()
    }
  } catch {
    return { reason: 'picture_unreadable' }
  }
}
