import { readFile } from 'node:fs/promises'
import type { Brand } from '../contract/brand.ts'
import { Trouble } from '../contract/refusal.ts'
import type { PictureIndex } from '../contract/stages.ts'
import { createPictureIndex } from '../core/recognise/image/index.ts'
import { readCatalogue } from '../edges/shops/catalogue.ts'
import type { FetchOut } from '../engine/ports/outside.ts'
import type { Pictures } from '../engine/ports/pictures.ts'

export type CatalogueState = { items: number; readAt: number | null; trouble: string | null }

/** Reads a brand's catalogue into a picture index; what cannot be read is counted and shown, the rest serves. */
export class Catalogues {
  readonly #states = new Map<string, CatalogueState>()
  readonly #fetch: FetchOut
  readonly #pictures: Pictures
  constructor(fetch: FetchOut, pictures: Pictures) {
    this.#fetch = fetch
    this.#pictures = pictures
  }

  stateOf(brand: string): CatalogueState {
    return this.#states.get(brand) ?? { items: 0, readAt: null, trouble: null }
  }

  read = async (brand: Brand): Promise<PictureIndex> => {
    const index = createPictureIndex()
    if (!brand.catalogue) return index
    const troubles: string[] = []
    let items = 0
    try {
      for await (const read of readCatalogue(brand.catalogue, {
        fetch: this.#fetch,
        readFile: (path) => readFile(path),
      })) {
        if ('trouble' in read) {
          troubles.push(read.trouble)
          continue
        }
        const picture = await this.#pictures.read(read.bytes, { features: true })
        if (picture.ok) {
          index.add(read.item, picture.fingerprint)
          items++
        } else troubles.push(`${read.item.picture}: ${picture.reason}`)
      }
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
      troubles.push(cause.message)
    }
    this.#states.set(brand.id, { items, readAt: Date.now(), trouble: troubles[0] ?? null })
    return index
  }
}
