import type { WordReader } from '../../engine/ports/words.ts'
import { openExtra } from './extra.ts'

/** Reads French and English words in pictures: `program` answers with the text, `extras` holds tesseract.js and its languages. */
export function openWords(program: URL, extras: URL): WordReader {
  const reader = openExtra<string>(program, extras, {
    job: 'words',
    needs: ['tesseract.js', '@tesseract.js-data/fra', '@tesseract.js-data/eng'],
    timeoutMs: 20_000,
    startMs: 20_000,
  })
  return {
    installed: reader.installed,
    async read(bytes) {
      const read = await reader.read(bytes)
      return read.ok ? { ok: true, text: read.answer } : read
    },
    close: reader.close,
  }
}
