import { bytesOf, openKnown, some, unreadable } from './image-files.ts'
import type { PictureTools } from './image-tools.ts'
import { type Out, Unusable } from './out.ts'

/** `tocsin image words`: the words in pictures, and which of our pages they name. */
export async function words(file: string | undefined, images: string[], out: Out, tools: PictureTools): Promise<void> {
  const reader = tools.openWordReader()
  if (!reader.installed) {
    throw new Unusable('image words: the reader of words is not installed; "npm ci --prefix extras" installs it')
  }
  const known = file === undefined ? null : await openKnown(file, tools)
  try {
    const namesIn = tools.learnNames((await known?.items()) ?? [])
    for (const image of some(images)) {
      const bytes = await bytesOf(image)
      const read = typeof bytes === 'string' ? { ok: false as const, reason: bytes } : await reader.read(bytes)
      if (!read.ok) {
        unreadable(image, read.reason, out)
        continue
      }
      const pages = namesIn(read.text)
      const named = pages.map(({ item, page }) => page ?? item).join(', ') || '—'
      out.line({ image, text: read.text, pages }, `${image}\t${named}\t${read.text.replace(/\s+/g, ' ').trim()}`)
    }
  } finally {
    await known?.close()
    await reader.close()
  }
}
