import type { CatalogueItem } from '../../../contract/picture.ts'
import type { PictureIndex } from '../../../contract/stages.ts'
import { type Known, learn } from './known.ts'
import { type Entry, readIndex, writeIndex } from './saved.ts'
import { createSearch } from './search.ts'

const contentsOf = new WeakMap<PictureIndex, () => Entry[]>()

/**
 * An empty index of catalogue pictures. Found are those that a picture surely shows, whole, cropped, flipped, in a
 * collage or a screenshot; without features in the fingerprint, only whole pictures and photo rectangles.
 */
export function createPictureIndex(): PictureIndex {
  return open([])
}

/** The index as bytes for a file: about 20 KB a picture. */
export function saveIndex(index: PictureIndex): Uint8Array {
  return writeIndex(contentsOf.get(index)?.() ?? [])
}

/** An index from the bytes `saveIndex` made. Throws an Error where they are something else. */
export function loadIndex(bytes: Uint8Array): PictureIndex {
  return open(readIndex(bytes))
}

function open(entries: Entry[]): PictureIndex {
  const items: CatalogueItem[] = []
  const search = createSearch()
  const add = (item: CatalogueItem, known: Known) => {
    items.push(item)
    search.add(known)
  }
  for (const { item, known } of entries) add(item, known)
  const index: PictureIndex = {
    get size() {
      return items.length
    },
    add(item, fingerprint) {
      add(item, learn(fingerprint))
    },
    find(fingerprint) {
      return search.find(fingerprint).map(({ known, score, region, flipped }) => {
        const { item, page, picture } = items[known]!
        return { item, page, picture, score, region, flipped }
      })
    },
  }
  contentsOf.set(index, () => search.all().map((known, n) => ({ item: items[n]!, known })))
  return index
}
