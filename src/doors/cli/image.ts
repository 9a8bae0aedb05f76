import { writeFile } from 'node:fs/promises'
import type { Fingerprint } from '../../contract/picture.ts'
import { langOption, missing, readArgs, readVerb } from './args.ts'
import { outside } from './checks.ts'
import { check } from './image-check.ts'
import { type ImageRun, learn, openKnown, read, refuseUnwritable, unreadable } from './image-files.ts'
import type { PictureTools } from './image-tools.ts'
import { words } from './image-words.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'

const COMMON_USAGE = '[--json] [--strict] [--lang fr|en]'
export const imageHelp = `tocsin image index --catalogue X --out FILE ${COMMON_USAGE}
tocsin image find --index FILE IMAGE… ${COMMON_USAGE}
tocsin image check CATALOGUE [--like IMAGE] [--safety] [--draw FOLDER] ${COMMON_USAGE}
tocsin image words [--index FILE] IMAGE… ${COMMON_USAGE}
tocsin image group IMAGE… ${COMMON_USAGE}
tocsin image hash IMAGE… ${COMMON_USAGE}`

const OPTIONS = {
  catalogue: { type: 'string' },
  out: { type: 'string' },
  index: { type: 'string' },
  like: { type: 'string' },
  safety: { type: 'boolean', default: false },
  draw: { type: 'string' },
} as const
/** How many arguments a subcommand takes at most. */
const MOST: Record<string, number> = { index: 0, check: 1 }

/** `tocsin image index|find|check|words|group|hash`. */
export async function imageCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  tools: PictureTools,
): Promise<Code> {
  const [named, ...rest] = args
  const verb = readVerb('image', named, imageHelp)
  const { values, positionals } = readArgs(rest, OPTIONS, MOST[verb])
  const { catalogue, index: known, out: file } = values
  const needs = (what: string, there: unknown) => {
    if (!there) throw missing(what, imageHelp, verb)
  }
  if (verb === 'index') needs('--catalogue', catalogue)
  if (verb === 'index') needs('--out', file)
  if (verb === 'find') needs('--index', known)
  if (verb === 'check') needs('CATALOGUE', positionals[0])
  else if (verb !== 'index') needs('IMAGE', positionals[0])
  if (verb === 'index') await refuseUnwritable(file!)
  const out = createOut(values.json)
  const pictures = tools.openPictures()
  const run: ImageRun = { out, lang: langOption(values.lang) ?? 'en', tools, pictures }
  try {
    if (verb === 'index') await index(catalogue!, file!, run)
    else if (verb === 'find') await find(known!, positionals, run)
    else if (verb === 'check') await check(positionals[0]!, values, run)
    else if (verb === 'words') await words(known, positionals, run)
    else if (verb === 'group') await group(positionals, run)
    else await hash(positionals, run)
  } finally {
    await pictures.close()
  }
  const asked = verb === 'index' || verb === 'check' ? 0 : positionals.length
  if (asked > 0 && out.badItems === asked)
    throw new Unusable({ code: 'pictures_none', params: { path: positionals.join(', ') } })
  return values.strict && out.badItems > 0 ? 2 : 0
}

async function index(catalogue: string, file: string, run: ImageRun): Promise<void> {
  const began = performance.now()
  const { out } = run
  const known = await run.tools.openIndex()
  try {
    await learn(catalogue, known, run)
    if (known.size === 0) throw new Unusable({ code: 'pictures_none', params: { path: catalogue } })
    const bytes = await known.save()
    await outside(file, run.lang, () => writeFile(file, bytes))
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const summary = { items: known.size, bad: out.badItems, seconds }
    out.line({ type: 'summary', ...summary }, sayFinding({ code: 'index_learnt', params: summary }, run.lang))
  } finally {
    await known.close()
  }
}

async function find(file: string, images: string[], run: ImageRun): Promise<void> {
  const known = await openKnown(file, run)
  try {
    for (const image of images) {
      const began = performance.now()
      const seen = await read(image, run.pictures, true)
      if ('error' in seen) {
        unreadable(image, seen.error, run)
        continue
      }
      const matches = await known.find(seen.fingerprint)
      run.out.line(
        { image, matches, ms: Math.round(performance.now() - began) },
        `${image}\t${matches.map((m) => `${m.item} (${m.score.toFixed(2)})`).join(', ') || '—'}`,
      )
    }
  } finally {
    await known.close()
  }
}

async function group(images: string[], run: ImageRun): Promise<void> {
  const names: string[] = []
  const prints: Fingerprint[] = []
  for (const image of images) {
    const seen = await read(image, run.pictures, true)
    if ('error' in seen) {
      unreadable(image, seen.error, run)
      continue
    }
    names.push(image)
    prints.push(seen.fingerprint)
  }
  const groups = run.tools.group(prints)
  for (const [i, image] of names.entries()) run.out.line({ image, group: groups[i] }, `${groups[i]}\t${image}`)
}

async function hash(images: string[], run: ImageRun): Promise<void> {
  for (const image of images) {
    const seen = await read(image, run.pictures, false)
    if ('error' in seen) {
      unreadable(image, seen.error, run)
      continue
    }
    const { pdq, quality } = seen.fingerprint
    run.out.line({ image, pdq, quality }, `${pdq}\t${quality}\t${image}`)
  }
}
