import { readFile, stat, writeFile } from 'node:fs/promises'
import type { Fingerprint } from '../../contract/picture.ts'
import type { PictureIndex } from '../../contract/stages.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import { readArgs } from './args.ts'
import { type Code, type Out, Unusable } from './out.ts'

/** What the picture commands need from the house: a decoder, a catalogue reader, an index that can be kept in a file. */
export type PictureTools = {
  openPictures(): Pictures
  learn(
    catalogue: string,
    pictures: Pictures,
    told: (read: number) => void,
    bad: (reason: string) => void,
  ): Promise<PictureIndex>
  save(index: PictureIndex): Uint8Array
  load(bytes: Uint8Array): PictureIndex
  group(fingerprints: Fingerprint[]): number[]
}

export const imageHelp =
  'tocsin image index --catalogue X --out FILE · image find --index FILE IMAGE… · image group IMAGE… · image hash IMAGE… [--json] [--strict]'

/** `tocsin image index|find|group|hash`. */
export async function imageCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  tools: PictureTools,
): Promise<Code> {
  const [verb, ...rest] = args
  const { values, positionals } = readArgs(rest, {
    catalogue: { type: 'string' },
    out: { type: 'string' },
    index: { type: 'string' },
  })
  const out = createOut(values.json)
  const pictures = tools.openPictures()
  try {
    if (verb === 'index') await index(values.catalogue, values.out, out, tools, pictures)
    else if (verb === 'find') await find(values.index, positionals, out, tools, pictures)
    else if (verb === 'group') await group(positionals, out, tools, pictures)
    else if (verb === 'hash') await hash(positionals, out, pictures)
    else throw new Unusable(`image ${verb ?? ''}: ${imageHelp}`)
  } finally {
    await pictures.close()
  }
  return values.strict && out.badItems > 0 ? 2 : 0
}

async function index(
  catalogue: string | undefined,
  file: string | undefined,
  out: Out,
  tools: PictureTools,
  pictures: Pictures,
): Promise<void> {
  if (!catalogue || !file) throw new Unusable(`image index: --catalogue and --out are needed. ${imageHelp}`)
  const began = performance.now()
  let bad = 0
  const learnt = await tools.learn(
    catalogue,
    pictures,
    (read) => process.stderr.isTTY && read % 100 === 0 && out.note(`… ${read}`),
    (reason) => {
      bad++
      out.bad(catalogue, bad, reason)
    },
  )
  if (learnt.size === 0) throw new Unusable(`${catalogue}: no usable picture`)
  await writeFile(file, tools.save(learnt))
  const seconds = Math.round((performance.now() - began) / 100) / 10
  out.line(
    { type: 'summary', items: learnt.size, bad, seconds },
    `${learnt.size} pictures learnt in ${seconds} s, ${bad} left out`,
  )
}

async function find(
  file: string | undefined,
  images: string[],
  out: Out,
  tools: PictureTools,
  pictures: Pictures,
): Promise<void> {
  if (!file) throw new Unusable(`image find: --index FILE is missing. ${imageHelp}`)
  const bytes = await readFile(file).catch(() => {
    throw new Unusable(`${file}: no such file`)
  })
  let known: PictureIndex
  try {
    known = tools.load(bytes)
  } catch (cause) {
    throw new Unusable(`${file}: ${(cause as Error).message}`)
  }
  for (const image of some(images)) {
    const began = performance.now()
    const seen = await read(image, pictures, true)
    if ('error' in seen) {
      out.badItems++
      out.line({ image, error: seen.error })
      continue
    }
    const matches = known.find(seen.fingerprint)
    out.line(
      { image, matches, ms: Math.round(performance.now() - began) },
      `${image}\t${matches.map((m) => `${m.item} (${m.score.toFixed(2)})`).join(', ') || '—'}`,
    )
  }
}

async function group(images: string[], out: Out, tools: PictureTools, pictures: Pictures): Promise<void> {
  const names: string[] = []
  const prints: Fingerprint[] = []
  for (const image of some(images)) {
    const seen = await read(image, pictures, true)
    if ('error' in seen) {
      out.badItems++
      out.line({ image, error: seen.error })
      continue
    }
    names.push(image)
    prints.push(seen.fingerprint)
  }
  const groups = tools.group(prints)
  for (const [i, image] of names.entries()) out.line({ image, group: groups[i] }, `${groups[i]}\t${image}`)
}

async function hash(images: string[], out: Out, pictures: Pictures): Promise<void> {
  for (const image of some(images)) {
    const seen = await read(image, pictures, false)
    if ('error' in seen) {
      out.badItems++
      out.line({ image, error: seen.error })
    } else
      out.line(
        { image, pdq: seen.fingerprint.pdq, quality: seen.fingerprint.quality },
        `${seen.fingerprint.pdq}\t${seen.fingerprint.quality}\t${image}`,
      )
  }
}

function some(images: string[]): string[] {
  if (images.length === 0) throw new Unusable(`image: name at least one picture. ${imageHelp}`)
  return images
}

async function read(
  image: string,
  pictures: Pictures,
  features: boolean,
): Promise<{ fingerprint: Fingerprint } | { error: string }> {
  const about = await stat(image).catch(() => null)
  if (!about?.isFile()) return { error: 'no such file' }
  if (about.size > 64 * 1024 * 1024) return { error: 'picture_too_large' }
  const seen = await pictures.read(await readFile(image), { features })
  return seen.ok ? { fingerprint: seen.fingerprint } : { error: `${seen.reason}: ${seen.detail}` }
}
