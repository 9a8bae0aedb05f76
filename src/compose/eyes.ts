import { readFile } from 'node:fs/promises'
import type { CatalogueFault, CatalogueItem, Fingerprint } from '../contract/picture.ts'
import { csvReader } from '../core/kit/csv.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import type { CatalogueLook, Place } from '../core/recognise/image/places.ts'
import { type ClassifierTrouble, classifierAt, openClassifier } from '../edges/models/classifier.ts'
import { type Finder, openFinder } from '../edges/models/finder.ts'
import { openPictures } from '../edges/models/pictures.ts'
import { openSafety } from '../edges/models/safety.ts'
import { openWords } from '../edges/models/words.ts'
import { readCatalogue } from '../edges/shops/catalogue.ts'
import type { Classifier } from '../engine/ports/classifier.ts'
import type { FetchOut } from '../engine/ports/outside.ts'
import type { Pictures } from '../engine/ports/pictures.ts'
import type { WordReader } from '../engine/ports/words.ts'

const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './picture-process.ts' : './picture-process.js',
  import.meta.url,
)

/** Pictures, decoded and fingerprinted in a process of their own. */
export function openEyes(): Pictures {
  return openPictures(PROGRAM)
}

/** An index of our own pictures in a thread of its own, empty or from the bytes it saved. */
export function openIndex(bytes?: Uint8Array): Promise<Finder> {
  return openFinder(PROGRAM, bytes)
}

/** Beside the package: what `npm ci --prefix extras` installs. */
const EXTRAS = new URL('../../extras/', import.meta.url)

/** What `npm ci --prefix extras/classifier` installs. */
const CLASSIFIER = new URL('classifier/', EXTRAS)

/** A site's own classifier, where one is set and can be used; `write` is told what goes wrong with it later. */
export function openOwnClassifier(file: string | null, write: (line: string) => void): Classifier | null {
  if (file === null) return null
  const found = classifierAt(file, CLASSIFIER)
  if ('map' in found) return openClassifier(PROGRAM, CLASSIFIER, file, found.map, write)
  return null
}

/** Why the classifier cannot be used; null where it can, or where none is set. */
export function classifierCheck(file: string | null): ClassifierTrouble | null {
  const found = file === null ? null : classifierAt(file, CLASSIFIER)
  return found === null || 'map' in found ? null : found.trouble
}

/** Reads words in pictures, where the extras are installed. */
export function openWordReader(): WordReader {
  return openWords(PROGRAM, EXTRAS)
}

/** Looks for people and nudity in our own pictures, where the extras are installed. */
export function openPictureSafety() {
  return openSafety(PROGRAM, EXTRAS)
}

/** What takes the pictures of a catalogue. */
export type Learner = {
  add(item: CatalogueItem, fingerprint: Fingerprint, bytes: Uint8Array): void | Promise<void>
  drop(picture: string): void | Promise<void>
}
type Told = { learnt: (pictures: number) => void; fault: (fault: CatalogueFault, whole: boolean) => void }
/** What was seen of a catalogue, and by which version each picture is known. */
export type CatalogueMemory = CatalogueLook & { versions: ReadonlyMap<string, string | null> }

export const NOTHING: CatalogueMemory = { complete: true, places: [], unseen: [], versions: new Map() }

/**
 * Reads a catalogue's pictures into an index; what cannot be read is told and left out, the rest serves. With the
 * memory of the last reading only what changed is read again, what is gone is dropped, and what gave no answer stays;
 * `wanted` says which items are asked for at all.
 */
export async function learnCatalogue(
  index: Learner,
  catalogue: string,
  fetch: FetchOut,
  eyes: Pictures,
  told: Told,
  before: CatalogueMemory = NOTHING,
  wanted?: (item: CatalogueItem) => boolean,
): Promise<CatalogueMemory> {
  const known = Map.groupBy(before.places, ({ picture }) => picture)
  const places: Place[] = []
  const unseen = new Set<string>()
  const versions = new Map<string, string | null>()
  const replaced = new Set<string>()
  let complete = true
  const keep = (item: CatalogueItem) => {
    const old = known.get(item.picture)?.[0]
    if (old) places.push({ ...old, item: item.item, page: item.page })
    versions.set(item.picture, before.versions.get(item.picture) ?? null)
  }
  const versionOf = (picture: string) => before.versions.get(picture) ?? null
  const files = { readFile: (path: string) => readFile(path), csv: csvReader }
  const reading = readCatalogue(catalogue, { fetch, ...files, versionOf, ...(wanted ? { wanted } : {}) })
  for await (const read of reading) {
    if ('fault' in read) {
      told.fault(read.fault, read.whole === true)
      if (read.whole) complete = false
      if (!read.item || read.gone) continue
      unseen.add(read.item.picture)
      keep(read.item)
      continue
    }
    const { item, file, line } = read
    const sha256 = 'bytes' in read ? sha256Hex(read.bytes) : null
    const same = known.get(item.picture)?.find((place) => place.item === item.item)
    if (!('bytes' in read) || (same && same.sha256 === sha256)) {
      keep(item)
      if ('bytes' in read) versions.set(item.picture, read.version)
      continue
    }
    const picture = await eyes.read(read.bytes, { features: true })
    if (!picture.ok) {
      const own = file.endsWith(item.picture)
      told.fault(
        { file, line, picture: own ? null : item.picture, finding: { code: picture.reason, params: {} } },
        false,
      )
      unseen.add(item.picture)
      keep(item)
      continue
    }
    const old = known.get(item.picture)?.[0]
    if (old && old.sha256 !== sha256 && !replaced.has(item.picture)) {
      replaced.add(item.picture)
      await index.drop(item.picture)
    }
    const { pdq, quality } = picture.fingerprint
    const { item: id, page, picture: address } = item
    places.push({ item: id, page, picture: address, sha256: sha256 ?? '', pdq, quality, day: picture.day })
    versions.set(item.picture, read.version)
    await index.add(item, picture.fingerprint, read.bytes)
    told.learnt(places.length)
  }
  const held = new Set(places.map(({ picture }) => picture))
  for (const [picture, olds] of known) {
    if (held.has(picture)) continue
    if (complete) await index.drop(picture)
    else {
      places.push(...olds)
      versions.set(picture, versionOf(picture))
    }
  }
  return { complete, places, unseen: [...unseen], versions }
}
