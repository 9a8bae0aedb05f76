import { readFile, stat } from 'node:fs/promises'
import type { Fingerprint } from '../../contract/picture.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import type { Index, Learner, PictureTools } from './image-tools.ts'
import { type Out, Unusable } from './out.ts'

/** Tells what is learnt and what is not; `bad` items are counted on `out`. */
export async function learn(catalogue: string, into: Learner, out: Out, tools: PictureTools, pictures: Pictures) {
  return tools.learn(
    catalogue,
    into,
    pictures,
    (read) => process.stderr.isTTY && read % 100 === 0 && out.note(`… ${read}`),
    (reason) => out.bad(catalogue, out.badItems + 1, reason),
  )
}

/** The index in a file; an unusable file is one clear line. */
export async function openKnown(file: string, tools: PictureTools): Promise<Index> {
  const bytes = await readFile(file).catch(() => {
    throw new Unusable(`${file}: no such file`)
  })
  return tools.openIndex(bytes).catch((cause: Error) => {
    throw new Unusable(`${file}: ${cause.message}`)
  })
}

/** The pictures named on the command line; none is one clear line. */
export function some(images: string[]): string[] {
  if (images.length === 0) throw new Unusable('image: name at least one picture')
  return images
}

/** A file's fingerprint, or why there is none. */
export async function read(
  image: string,
  pictures: Pictures,
  features: boolean,
): Promise<{ fingerprint: Fingerprint } | { error: string }> {
  const bytes = await bytesOf(image)
  if (typeof bytes === 'string') return { error: bytes }
  const seen = await pictures.read(bytes, { features })
  return seen.ok ? { fingerprint: seen.fingerprint } : { error: `${seen.reason}: ${seen.detail}` }
}

/** A file's bytes, or why there are none. */
export async function bytesOf(image: string): Promise<Uint8Array | string> {
  const about = await stat(image).catch(() => null)
  if (!about?.isFile()) return 'no such file'
  if (about.size > 64 * 1024 * 1024) return 'picture_too_large'
  return readFile(image)
}

/** Counts and shows a picture that could not be used. */
export function unreadable(image: string, error: string, out: Out): void {
  out.badItems++
  out.line({ image, error }, `${image}\t${error}`)
}
