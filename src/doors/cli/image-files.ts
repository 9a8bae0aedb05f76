import { access, constants, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Fingerprint } from '../../contract/picture.ts'
import { Trouble } from '../../contract/refusal.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import type { Lang } from '../../says/tools.ts'
import { voice } from '../../says/voice.ts'
import type { Index, Learner, PictureTools } from './image-tools.ts'
import { type Out, sayFinding, Unusable } from './out.ts'
import { fileFault, placeAt } from './read.ts'

/** What every subcommand works with. */
export type ImageRun = { out: Out; lang: Lang; tools: PictureTools; pictures: Pictures }

/** Tells what is learnt and what is not; bad items are counted on `out`. What is no catalogue at all is refused. */
export async function learn(catalogue: string, into: Learner, { out, lang, tools, pictures }: ImageRun) {
  if (!/^https?:/.test(catalogue)) await placeAt(catalogue)
  let learnt = 0
  const told = (read: number) => {
    learnt = read
    if (process.stderr.isTTY && read % 100 === 0) out.note(`… ${read}`)
  }
  return tools.learn(catalogue, into, pictures, told, (fault, whole) => {
    const { file: path, line, finding } = fault
    if (whole && learnt === 0 && out.badItems === 0) {
      if (!/^(host_|answered)/.test(finding.code)) throw new Unusable(finding, { path, line })
      const params = { path, reason: voice.fault(fault, lang) }
      throw new Trouble('later', finding.code, { finding: { code: 'place_failed', params } })
    }
    out.bad(path, line, voice.fault(fault, lang))
  })
}

/** Refuses a place no file can be written to, before the work that would be lost. */
export async function refuseUnwritable(file: string): Promise<void> {
  const path = dirname(file)
  const folder = await stat(path).catch(() => null)
  if (!folder?.isDirectory()) throw new Unusable({ code: 'folder_missing', params: { path } })
  if ((await stat(file).catch(() => null))?.isDirectory())
    throw new Unusable({ code: 'file_is_folder', params: { path: file } })
  await access(path, constants.W_OK).catch(() => {
    throw new Unusable({ code: 'folder_closed', params: { path } })
  })
}

/** The index in a file; an unusable file is one clear line. */
export async function openKnown(path: string, { tools }: ImageRun): Promise<Index> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw fileFault(path, cause)
  })
  return tools.openIndex(bytes).catch(() => {
    throw new Unusable({ code: 'index_unusable', params: { path } })
  })
}

/** A file's fingerprint, or the code of why there is none. */
export async function read(
  image: string,
  pictures: Pictures,
  features: boolean,
): Promise<{ fingerprint: Fingerprint } | { error: string }> {
  const bytes = await bytesOf(image)
  if (typeof bytes === 'string') return { error: bytes }
  const seen = await pictures.read(bytes, { features })
  return seen.ok ? { fingerprint: seen.fingerprint } : { error: seen.reason }
}

/** A file's bytes, or the code of why there are none. */
export async function bytesOf(image: string): Promise<Uint8Array | string> {
  const about = await stat(image).catch(() => null)
  if (about?.isDirectory()) return 'image_is_folder'
  if (!about?.isFile()) return 'image_missing'
  if (about.size > 64 * 1024 * 1024) return 'picture_too_large'
  return readFile(image).catch(() => 'picture_unreadable')
}

/** Counts and shows a picture that could not be used. */
export function unreadable(image: string, code: string, { out, lang }: ImageRun): void {
  out.badItems++
  const error = sayFinding({ code, params: {} }, lang)
  out.line({ image, error }, `${image}\t${error}`)
}
