import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeForReading } from '../edges/models/decode.ts'
import type { ExtraDone, ExtraTask } from '../edges/models/extra.ts'

/** What is used of tesseract.js; it is not among our own packages. */
type Reader = { recognize(picture: Buffer): Promise<{ data: { text: string } }> }
type Tesseract = {
  createWorker(
    languages: string[],
    engine: number,
    options: { langPath: string; gzip: boolean; cacheMethod: string; errorHandler: (cause: unknown) => void },
  ): Promise<Reader>
}

/** Installed beside us, not by us. */
const READER = 'tesseract.js'
const LANGUAGES = ['fra', 'eng']

/** Answers each task of the parent process with the text, after everybody else's work. */
export function serve() {
  setPriority(10)
  let reader: Promise<Reader> | null = null
  process.on('message', async ({ id, extras, bytes }: ExtraTask) => {
    reader ??= open(extras)
    const picture = await decodeForReading(bytes)
    const answer = picture ? (await (await reader).recognize(picture)).data.text : null
    process.send?.({ id, answer } satisfies ExtraDone<string>)
  })
  process.on('disconnect', () => process.exit(0))
}

/**
 * The reader with its languages from the installed packages: nothing is fetched. It wants them in one folder, so they
 * are laid side by side for as long as it takes to load them.
 */
async function open(extras: string): Promise<Reader> {
  const require = createRequire(join(extras, 'package.json'))
  const { createWorker } = require(READER) as Tesseract
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-words-'))
  try {
    for (const code of LANGUAGES) {
      const { langPath } = require(`@tesseract.js-data/${code}`) as { langPath: string }
      await copyFile(join(langPath, `${code}.traineddata.gz`), join(folder, `${code}.traineddata.gz`))
    }
    const errorHandler = () => process.exit(1)
    return await createWorker(LANGUAGES, 1, { langPath: folder, gzip: true, cacheMethod: 'none', errorHandler })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
