import { readFile } from 'node:fs/promises'
import type { PictureIndex } from '../contract/stages.ts'
import { csvReader } from '../core/kit/csv.ts'
import { openPictures } from '../edges/models/pictures.ts'
import { readCatalogue } from '../edges/shops/catalogue.ts'
import type { FetchOut } from '../engine/ports/outside.ts'
import type { Pictures } from '../engine/ports/pictures.ts'

const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './picture-process.ts' : './picture-process.js',
  import.meta.url,
)

/** Pictures, decoded and fingerprinted in a process of their own. */
export function openEyes(): Pictures {
  return openPictures(PROGRAM)
}

type Told = { learnt: (items: number) => void; trouble: (sentence: string) => void }

/** Reads a catalogue's pictures into an index; what cannot be read is told and left out, the rest serves. */
export async function learnCatalogue(
  index: PictureIndex,
  catalogue: string,
  fetch: FetchOut,
  eyes: Pictures,
  told: Told,
): Promise<void> {
  for await (const read of readCatalogue(catalogue, { fetch, readFile: (path) => readFile(path), csv: csvReader })) {
    if ('trouble' in read) {
      told.trouble(read.trouble)
      continue
    }
    const picture = await eyes.read(read.bytes, { features: true })
    if (picture.ok) {
      index.add(read.item, picture.fingerprint)
      told.learnt(index.size)
    } else told.trouble(`${read.item.picture}: ${picture.reason}`)
  }
}
