import { bytesOf, type ImageRun, openKnown, unreadable } from './image-files.ts'
import { Unusable } from './out.ts'

/** `tocsin image words`: the words in pictures, and which of our pages they name. */
export async function words(file: string | undefined, images: string[], run: ImageRun): Promise<void> {
  const { out, tools } = run
  const reader = tools.openWordReader()
  if (!reader.installed) throw new Unusable({ code: 'extras_missing', params: { command: 'image words' } })
  const known = file === undefined ? null : await openKnown(file, run)
  try {
    const namesIn = tools.learnNames((await known?.items()) ?? [])
    for (const image of images) {
      const bytes = await bytesOf(image)
      const read = typeof bytes === 'string' ? { ok: false as const, reason: bytes } : await reader.read(bytes)
      if (!read.ok) {
        unreadable(image, read.reason.includes('_') ? read.reason : `words_${read.reason}`, run)
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
