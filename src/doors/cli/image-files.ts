import { access, constants, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Fingerprint } from '../../contract/picture.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import type { Lang } from '../../says/tools.ts'
import type { Index, Learner, PictureTools } from './image-tools.ts'
import { type Out, sayFinding, Unusable } from './out.ts'

/** What every subcommand works with. */
export type ImageRun = { out: Out; lang: Lang; tools: PictureTools; pictures: Pictures }

/** Tells what is learnt and what is not; `bad` items are counted on `out`. */
export async function learn(catalogue: string, into: Learner, { out, tools, pictures }: ImageRun) {
  return tools.learn(
    catalogue,
    into,
    pictures,
    (read) => process.stderr.isTTY && read % 100 === 0 && out.note(`… ${read}`),
    (reason) => out.bad(catalogue, out.badItems + 1, reason),
  )
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
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new Unusable({ code: cause.code === 'EISDIR' ? 'file_is_folder' : 'file_missing', params: { path } })
  })
  return tools.openIndex(bytes).catch((cause: Error) => {
    throw new Unusable({ code: 'index_unusable', params: { path, detail: cause.message } })
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
  return readFile(image)
}

/** Counts and shows a picture that could not be used. */
export function unreadable(image: string, code: string, { out, lang }: ImageRun): void {
  out.badItems++
  const error = sayFinding({ code, params: {} }, lang)
  out.line({ image, error }, `${image}\t${error}`)
}
