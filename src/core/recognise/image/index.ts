import type { CatalogueItem, PictureMatch } from '../../../contract/picture.ts'
import type { PictureIndex } from '../../../contract/stages.ts'
import { type Known, learn } from './known.ts'
import { type Entry, readIndex, writeIndex } from './saved.ts'
import { createSearch } from './search.ts'

const entriesOf = new WeakMap<PictureIndex, Entry[]>()

/**
 * An empty index of catalogue pictures. Found are those that a picture surely shows, whole, cropped, flipped, in a
 * collage or a screenshot; without features in the fingerprint, only whole pictures and photo rectangles.
 */
export function createPictureIndex(): PictureIndex {
  const entries: Entry[] = []
  const search = createSearch()
  const index: PictureIndex = {
    get size() {
      return entries.length
    },
    add(item, fingerprint) {
      addKnown(item, learn(fingerprint))
    },
    find(fingerprint) {
      return search.find(fingerprint).map(({ known, score, region, flipped }) => {
        const { item, page, picture } = entries[known]!.item
        return { item, page, picture, score, region, flipped } satisfies PictureMatch
      })
    },
  }
  function addKnown(item: CatalogueItem, known: Known) {
    entries.push({ item, known })
    search.add(known)
  }
  entriesOf.set(index, entries)
  addersOf.set(index, addKnown)
  return index
}

const addersOf = new WeakMap<PictureIndex, (item: CatalogueItem, known: Known) => void>()

/** The index as bytes for a file. */
export function saveIndex(index: PictureIndex): Uint8Array {
  return writeIndex(entriesOf.get(index) ?? [])
}

/** An index from the bytes `saveIndex` made. Throws an Error where they are something else. */
export function loadIndex(bytes: Uint8Array): PictureIndex {
  const index = createPictureIndex()
  for (const { item, known } of readIndex(bytes)) addersOf.get(index)?.(item, known)
  return index
}
