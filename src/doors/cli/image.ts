import { writeFile } from 'node:fs/promises'
import type { Fingerprint } from '../../contract/picture.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import { readArgs } from './args.ts'
import { check } from './image-check.ts'
import { learn, openKnown, read, some, unreadable } from './image-files.ts'
import type { PictureTools } from './image-tools.ts'
import { words } from './image-words.ts'
import { type Code, type Out, Unusable } from './out.ts'

export const imageHelp = `tocsin image index --catalogue X --out FILE    learn our own pictures: a feed, a sitemap, a CSV or a folder
  tocsin image find --index FILE IMAGE…            which of our pictures is in these
  tocsin image check CATALOGUE [--like IMAGE] [--safety] [--draw FOLDER]
                                                   which of our pictures a person should look at (--safety needs extras)
  tocsin image words [--index FILE] IMAGE…         the words in these, and which of our pages they name (needs extras)
  tocsin image group IMAGE…                        which of these are the same picture
  tocsin image hash IMAGE…                         the PDQ hash
  [--json] [--strict]`

/** `tocsin image index|find|check|words|group|hash`. */
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
    like: { type: 'string' },
    safety: { type: 'boolean', default: false },
    draw: { type: 'string' },
  })
  const out = createOut(values.json)
  const pictures = tools.openPictures()
  try {
    if (verb === 'index') await index(values.catalogue, values.out, out, tools, pictures)
    else if (verb === 'find') await find(values.index, positionals, out, tools, pictures)
    else if (verb === 'check') await check(positionals, values, out, tools, pictures)
    else if (verb === 'words') await words(values.index, positionals, out, tools)
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
  const known = await tools.openIndex()
  try {
    await learn(catalogue, known, out, tools, pictures)
    if (known.size === 0) throw new Unusable(`${catalogue}: no usable picture`)
    await writeFile(file, await known.save())
    const seconds = Math.round((performance.now() - began) / 100) / 10
    out.line(
      { type: 'summary', items: known.size, bad: out.badItems, seconds },
      `${known.size} pictures learnt in ${seconds} s, ${out.badItems} left out`,
    )
  } finally {
    await known.close()
  }
}

async function find(
  file: string | undefined,
  images: string[],
  out: Out,
  tools: PictureTools,
  pictures: Pictures,
): Promise<void> {
  if (!file) throw new Unusable(`image find: --index FILE is missing. ${imageHelp}`)
  const known = await openKnown(file, tools)
  try {
    for (const image of some(images)) {
      const began = performance.now()
      const seen = await read(image, pictures, true)
      if ('error' in seen) {
        unreadable(image, seen.error, out)
        continue
      }
      const matches = await known.find(seen.fingerprint)
      out.line(
        { image, matches, ms: Math.round(performance.now() - began) },
        `${image}\t${matches.map((m) => `${m.item} (${m.score.toFixed(2)})`).join(', ') || '—'}`,
      )
    }
  } finally {
    await known.close()
  }
}

async function group(images: string[], out: Out, tools: PictureTools, pictures: Pictures): Promise<void> {
  const names: string[] = []
  const prints: Fingerprint[] = []
  for (const image of some(images)) {
    const seen = await read(image, pictures, true)
    if ('error' in seen) {
      unreadable(image, seen.error, out)
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
    if ('error' in seen) unreadable(image, seen.error, out)
    else
      out.line(
        { image, pdq: seen.fingerprint.pdq, quality: seen.fingerprint.quality },
        `${seen.fingerprint.pdq}\t${seen.fingerprint.quality}\t${image}`,
      )
  }
}
