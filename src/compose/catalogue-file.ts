import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PictureIndex } from '../contract/stages.ts'
import { loadIndex, saveIndex } from '../core/recognise/image/index.ts'
import type { CatalogueMemory } from './eyes.ts'

/** What is known of a catalogue: its pictures in an index, and what was seen where in which version. */
export type CatalogueFile = { source: string; index: PictureIndex; memory: CatalogueMemory }

const fileOf = (folder: string, brand: string) => join(folder, `${encodeURIComponent(brand)}.tocsin`)

/** Writes a brand's catalogue into the folder: a line of JSON, then the index. Whole or not at all. */
export async function keepCatalogue(folder: string, brand: string, { source, index, memory }: CatalogueFile) {
  await mkdir(folder, { recursive: true })
  const head = JSON.stringify({ source, ...memory, versions: [...memory.versions] })
  const aside = `${fileOf(folder, brand)}.new`
  await writeFile(aside, Buffer.concat([Buffer.from(`${head}\n`), saveIndex(index)]))
  await rename(aside, fileOf(folder, brand))
}

/** What `keepCatalogue` wrote; null where there is nothing of this version: then the catalogue is read anew. */
export async function takeCatalogue(folder: string, brand: string): Promise<CatalogueFile | null> {
  const bytes = await readFile(fileOf(folder, brand)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw cause
  })
  const end = bytes?.indexOf(10) ?? -1
  if (!bytes || end < 0) return null
  try {
    const { source, versions, ...look } = JSON.parse(bytes.subarray(0, end).toString())
    return { source, memory: { ...look, versions: new Map(versions) }, index: loadIndex(bytes.subarray(end + 1)) }
  } catch {
    return null
  }
}
