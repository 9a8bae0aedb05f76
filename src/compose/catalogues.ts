import type { Brand } from '../contract/brand.ts'
import { Trouble } from '../contract/refusal.ts'
import type { PictureIndex } from '../contract/stages.ts'
import { createPictureIndex } from '../core/recognise/image/index.ts'
import type { FetchOut } from '../engine/ports/outside.ts'
import type { Pictures } from '../engine/ports/pictures.ts'
import { learnCatalogue } from './eyes.ts'

export type CatalogueState = { items: number; readAt: number | null; trouble: string | null }

/** Reads a brand's catalogue into a picture index; what cannot be read is counted and shown, the rest serves. */
export class Catalogues {
  readonly #states = new Map<string, CatalogueState>()
  readonly #fetch: FetchOut
  readonly #pictures: Pictures
  readonly #tell: (sentence: string) => void
  constructor(fetch: FetchOut, pictures: Pictures, tell: (sentence: string) => void = () => {}) {
    this.#fetch = fetch
    this.#pictures = pictures
    this.#tell = tell
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
      await learnCatalogue(index, brand.catalogue, this.#fetch, this.#pictures, {
        learnt: () => items++,
        trouble: (sentence) => troubles.push(sentence),
      })
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
      troubles.push(cause.message)
    }
    for (const sentence of troubles.slice(0, 20)) this.#tell(sentence)
    this.#states.set(brand.id, { items, readAt: Date.now(), trouble: troubles[0] ?? null })
    return index
  }
}
