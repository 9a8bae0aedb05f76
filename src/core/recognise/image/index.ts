import type { CatalogueItem, Fingerprint, PictureMatch } from '../../../contract/picture.ts'
import type { PictureIndex } from '../../../contract/stages.ts'
import { fromHex, hamming } from './pdq.ts'

/** Meta's own threshold: no false pair was seen below it in 3.5 million. */
const SAME = 31
/** Flatter pictures have hashes that mean nothing. */
const LEAST_QUALITY = 50

/** An empty index of catalogue pictures. */
export function createPictureIndex(): PictureIndex {
  const items: CatalogueItem[] = []
  const hashes: { words: Uint32Array; item: number }[] = []

  return {
    get size() {
      return items.length
    },
    add(item, fingerprint) {
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
}

/** The whole picture and the photo rectangles inside it, alike. */
function viewsOf(of: Fingerprint): Fingerprint['parts'] {
  const { width, height, pdq, mirror, quality } = of
  return [{ region: [0, 0, width, height], pdq, mirror, quality }, ...of.parts]
}
