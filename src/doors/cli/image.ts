import { readFile, stat, writeFile } from 'node:fs/promises'
import type { CatalogueItem, Fingerprint, PictureMatch } from '../../contract/picture.ts'
import type { Region } from '../../contract/primitives.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import { readArgs } from './args.ts'
import { type Code, type Out, Unusable } from './out.ts'

/** An index in a thread of its own. */
type Index = {
  readonly size: number
  add(item: CatalogueItem, fingerprint: Fingerprint): Promise<void>
  drop(picture: string): Promise<void>
  find(fingerprint: Fingerprint): Promise<PictureMatch[]>
  save(): Promise<Uint8Array>
  close(): Promise<void>
}
type Place = { item: string; page: string | null; picture: string; sha256: string; pdq: string; quality: number }
type Learner = Pick<Index, 'add' | 'drop'>

/** What the picture commands need from the house: a decoder, a catalogue reader, an index that can be kept in a file. */
export type PictureTools = {
  openPictures(): Pictures
  openIndex(bytes?: Uint8Array): Promise<Index>
  learn(
    catalogue: string,
    index: Learner,
    pictures: Pictures,
    told: (read: number) => void,
    bad: (reason: string) => void,
  ): Promise<Place[]>
  group(fingerprints: Fingerprint[]): number[]
  check(
    places: readonly Place[],
    like: ReadonlyMap<string, Region>,
  ): {
    item: string
    page: string | null
    picture: string
    reason: 'like' | 'beside' | 'twice' | 'blank'
    region: Region | null
    of: string | null
  }[]
}

export const imageHelp = `tocsin image index --catalogue X --out FILE    learn our own pictures: a feed, a sitemap, a CSV or a folder
  tocsin image find --index FILE IMAGE…            which of our pictures is in these
  tocsin image check CATALOGUE [--like IMAGE]      which of our pictures a person should look at
  tocsin image group IMAGE…                        which of these are the same picture
  tocsin image hash IMAGE…                         the PDQ hash
  [--json] [--strict]`

/** `tocsin image index|find|check|group|hash`. */
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
  })
  const out = createOut(values.json)
  const pictures = tools.openPictures()
  try {
    if (verb === 'index') await index(values.catalogue, values.out, out, tools, pictures)
    else if (verb === 'find') await find(values.index, positionals, out, tools, pictures)
    else if (verb === 'check') await check(positionals, values.like, out, tools, pictures)
    else if (verb === 'group') await group(positionals, out, tools, pictures)
    else if (verb === 'hash') await hash(positionals, out, pictures)
    else throw new Unusable(`image ${verb ?? ''}: ${imageHelp}`)
  } finally {
    await pictures.close()
  }
  return values.strict && out.badItems > 0 ? 2 : 0
}

/** Tells what is learnt and what is not; `bad` items are counted on `out`. */
async function learn(catalogue: string, into: Learner, out: Out, tools: PictureTools, pictures: Pictures) {
  return tools.learn(
    catalogue,
    into,
    pictures,
    (read) => process.stderr.isTTY && read % 100 === 0 && out.note(`… ${read}`),
    (reason) => out.bad(catalogue, out.badItems + 1, reason),
  )
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
  const bytes = await readFile(file).catch(() => {
    throw new Unusable(`${file}: no such file`)
  })
  const known = await tools.openIndex(bytes).catch((cause: Error) => {
    throw new Unusable(`${file}: ${cause.message}`)
  })
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

const SAID = {
  like: 'shows the picture you pointed out',
  beside: 'stands beside',
  twice: 'shows the same picture as',
  blank: 'hardly anything can be seen on it',
}

/** Every picture of the catalogue is searched for the one pointed out: it may be a part, or a part of it. */
async function check(
  [catalogue, ...more]: string[],
  like: string | undefined,
  out: Out,
  tools: PictureTools,
  pictures: Pictures,
): Promise<void> {
  if (!catalogue || more.length > 0) throw new Unusable(`image check: name one folder or feed. ${imageHelp}`)
  const pointed = like === undefined ? null : await read(like, pictures, true)
  if (pointed && 'error' in pointed) throw new Unusable(`${like}: ${pointed.error}`)
  const known = await tools.openIndex()
  try {
    if (pointed) await known.add({ item: '', title: '', page: null, picture: '' }, pointed.fingerprint)
    const regions = new Map<string, Region>()
    const search: Learner = {
      async add({ picture }, fingerprint) {
        const [match] = pointed ? await known.find(fingerprint) : []
        if (match) regions.set(picture, match.region)
      },
      async drop() {},
    }
    const places = await learn(catalogue, search, out, tools, pictures)
    if (places.length === 0) throw new Unusable(`${catalogue}: no usable picture`)
    const found = tools.check(places, regions)
    for (const one of found) {
      const where = one.region ? ` at ${one.region.join(',')}` : ''
      out.line(one, `${one.picture}\t${SAID[one.reason]}${one.of ? ` ${one.of}` : ''}${where}`)
    }
    out.line(
      { type: 'summary', pictures: places.length, look: found.length, bad: out.badItems },
      `${found.length} of ${places.length} pictures to look at, ${out.badItems} could not be read. Tocsin does not see what a picture shows: this is no safety check.`,
    )
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

function unreadable(image: string, error: string, out: Out): void {
  out.badItems++
  out.line({ image, error }, `${image}\t${error}`)
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
