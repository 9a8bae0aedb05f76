import type { CatalogueItem, Fingerprint, PictureMatch } from '../../../contract/picture.ts'
import type { PictureIndex } from '../../../contract/stages.ts'
import { fromHex, hamming } from './pdq.ts'

/** Meta's own threshold: no false pair was seen below it in 3.5 million. */
const SAME = 31
/** Flatter pictures have hashes that mean nothing. */
const LEAST_QUALITY = 50

const FORMAT = 'tocsin pictures 1'
type Entry = { item: CatalogueItem; fingerprint: Fingerprint }
const entriesOf = new WeakMap<PictureIndex, Entry[]>()

/** An empty index of catalogue pictures. */
export function createPictureIndex(): PictureIndex {
  const entries: Entry[] = []
  const items: CatalogueItem[] = []
  const hashes: { words: Uint32Array; item: number }[] = []

  const index: PictureIndex = {
    get size() {
      return items.length
    },
    add(item, fingerprint) {
      entries.push({ item, fingerprint })
      const entry = items.push(item) - 1
      for (const view of viewsOf(fingerprint)) {
        if (view.quality >= LEAST_QUALITY) hashes.push({ words: fromHex(view.pdq), item: entry })
      }
    },
    find(fingerprint) {
      const best = new Map<number, PictureMatch>()
      for (const view of viewsOf(fingerprint)) {
        if (view.quality < LEAST_QUALITY) continue
        for (const flipped of [false, true]) {
          const words = fromHex(flipped ? view.mirror : view.pdq)
          for (const known of hashes) {
            const distance = hamming(words, known.words)
            if (distance > SAME) continue
            const score = 1 - distance / 128
            if (score <= (best.get(known.item)?.score ?? 0)) continue
            const { item, page, picture } = items[known.item]!
            best.set(known.item, { item, page, picture, score, region: view.region, flipped })
          }
        }
      }
      return [...best.values()].sort((x, y) => y.score - x.score)
    },
  }
  entriesOf.set(index, entries)
  return index
}

/** The index as bytes for a file. */
export function saveIndex(index: PictureIndex): Uint8Array {
  const entries = entriesOf
    .get(index)
    ?.map(({ item, fingerprint: { features: _, ...fingerprint } }) => ({ item, fingerprint }))
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, entries }))
}

/** An index from the bytes `saveIndex` made. Throws where they are something else. */
export function loadIndex(bytes: Uint8Array): PictureIndex {
  const saved = JSON.parse(new TextDecoder().decode(bytes)) as { format?: string; entries: Entry[] }
  if (saved.format !== FORMAT) throw new Error('this is no picture index of this version')
  const index = createPictureIndex()
  for (const { item, fingerprint } of saved.entries) index.add(item, fingerprint)
  return index
}

/** The whole picture and the photo rectangles inside it, alike. */
function viewsOf(of: Fingerprint): Fingerprint['parts'] {
  const { width, height, pdq, mirror, quality } = of
  return [{ region: [0, 0, width, height], pdq, mirror, quality }, ...of.parts]
}
