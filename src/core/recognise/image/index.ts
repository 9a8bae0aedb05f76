import type { CatalogueItem } from '../../../contract/picture.ts'
import type { PictureIndex } from '../../../contract/stages.ts'
import { sha256Hex } from '../../kit/hash.ts'
import { editedBlocks } from './edited.ts'
import { type Known, learn } from './known.ts'
import { type Entry, readIndex, writeIndex } from './saved.ts'
import { createSearch } from './search.ts'

type Insides = { entries: () => Entry[]; items: () => CatalogueItem[]; drop: (picture: string) => void }
const NOTHING = new Uint8Array(0)
const insidesOf = new WeakMap<PictureIndex, Insides>()

/**
 * An empty index of catalogue pictures. Found are those that a picture surely shows, whole, cropped, flipped, in a
 * collage or a screenshot; without features in the fingerprint, only whole pictures and photo rectangles.
 */
export function createPictureIndex(): PictureIndex {
  return open([])
}

/** The index as bytes for a file: about 20 KB a picture. */
export function saveIndex(index: PictureIndex): Uint8Array {
  return writeIndex(insidesOf.get(index)?.entries() ?? [])
}

/** An index from the bytes `saveIndex` made. Throws an Error where they are something else. */
export function loadIndex(bytes: Uint8Array): PictureIndex {
  return open(readIndex(bytes))
}

/** Forgets every entry of a picture by its address: it is found no more, and not saved. */
export function dropPicture(index: PictureIndex, picture: string): void {
  insidesOf.get(index)?.drop(picture)
}

/** Every item in the index, in order of adding. */
export function itemsOf(index: PictureIndex): CatalogueItem[] {
  return insidesOf.get(index)?.items() ?? []
}

function open(entries: Entry[]): PictureIndex {
  /** By the search's number: the items that show this picture; none once dropped. */
  const shown: CatalogueItem[][] = []
  /** By the same number: what it looks like in small. */
  const kept: Known[] = []
  const numbers = new Map<string, number>()
  let size = 0
  const search = createSearch()
  const add = (items: CatalogueItem[], known: Known) => {
    size += items.length
    // The sizes and colours of one garment, and its pages in other languages, share their pictures.
    const key = sha256Hex(writeIndex([{ items: [], known }]))
    const number = numbers.get(key)
    if (number !== undefined && shown[number]!.length > 0) {
      shown[number]!.push(...items)
      return
    }
    numbers.set(key, shown.push(items) - 1)
    kept.push({ ...known, records: NOTHING })
    search.add(known)
  }
  for (const { items, known } of entries) add(items, known)
  const index: PictureIndex = {
    get size() {
      return size
    },
    add(item, fingerprint) {
      add([item], learn(fingerprint))
    },
    find(fingerprint) {
      return search.find(fingerprint).flatMap(({ known, score, region, flipped }) => {
        const blocks = editedBlocks(kept[known]!, fingerprint, region, flipped)
        const edited = blocks && blocks.length > 0 ? { edited: blocks } : {}
        return shown[known]!.map(({ item, page, picture }) => ({
          item,
          page,
          picture,
          score,
          region,
          flipped,
          ...edited,
        }))
      })
    },
  }
  insidesOf.set(index, {
    entries: () => search.all().map(({ number, known }) => ({ items: shown[number]!, known })),
    items: () => shown.flat(),
    drop(picture) {
      for (const [number, items] of shown.entries()) {
        const rest = items.filter((item) => item.picture !== picture)
        if (rest.length === items.length) continue
        size -= items.length - rest.length
        shown[number] = rest
        if (rest.length === 0) search.drop(number)
      }
    },
  })
  return index
}
