import type { Brand } from '../contract/brand.ts'
import type { PictureIndex } from '../contract/stages.ts'
import { createPictureIndex, dropPicture } from '../core/recognise/image/index.ts'
import { type Change, changesOf, type Place, placesOf } from '../core/recognise/image/places.ts'
import type { FetchOut } from '../engine/ports/outside.ts'
import type { Pictures } from '../engine/ports/pictures.ts'
import { type CatalogueMemory, learnCatalogue } from './eyes.ts'

export type CatalogueState = { items: number; readAt: number | null; trouble: string | null }

/** A brand's catalogue as it was last read. */
type Held = { source: string; index: PictureIndex; memory: CatalogueMemory; state: CatalogueState }

/**
 * The brands' catalogues, each in a picture index. Read again, only what changed is fetched and looked at; what cannot
 * be read is counted and shown, the rest serves.
 */
export class Catalogues {
  readonly #held = new Map<string, Held>()
  readonly #reading = new Map<string, Promise<Change[]>>()
  readonly #fetch: FetchOut
  readonly #pictures: Pictures
  readonly #tell: (sentence: string) => void
  constructor(fetch: FetchOut, pictures: Pictures, tell: (sentence: string) => void = () => {}) {
    this.#fetch = fetch
    this.#pictures = pictures
    this.#tell = tell
  }

  stateOf(brand: string): CatalogueState {
    return this.#held.get(brand)?.state ?? { items: 0, readAt: null, trouble: null }
  }

  /** Every place where the asset at this address stands: other pages, languages, sizes. */
  placesOf(brand: string, picture: string): Place[] {
    return placesOf(this.#held.get(brand)?.memory.places ?? [], picture)
  }

  read = async (brand: Brand): Promise<PictureIndex> => {
    await this.refresh(brand)
    return this.#held.get(brand.id)?.index ?? createPictureIndex()
  }

  /** Reads the catalogue again and says which of our own pictures are gone or another since the last time. */
  refresh(brand: Brand): Promise<Change[]> {
    const running = this.#reading.get(brand.id)
    if (running) return running
    const reading = this.#refresh(brand).finally(() => this.#reading.delete(brand.id))
    this.#reading.set(brand.id, reading)
    return reading
  }

  async #refresh({ id, catalogue }: Brand): Promise<Change[]> {
    if (!catalogue) {
      this.#held.delete(id)
      return []
    }
    const known = this.#held.get(id)
    const before = known?.source === catalogue ? known : null
    const index = before?.index ?? createPictureIndex()
    const troubles: string[] = []
    const learner = {
      add: index.add.bind(index),
      drop: (picture: string) => dropPicture(index, picture),
    }
    const told = { learnt: () => {}, trouble: (sentence: string) => troubles.push(sentence) }
    const memory = await learnCatalogue(learner, catalogue, this.#fetch, this.#pictures, told, before?.memory)
    for (const sentence of troubles.slice(0, 20)) this.#tell(sentence)
    const state = { items: index.size, readAt: Date.now(), trouble: troubles[0] ?? null }
    this.#held.set(id, { source: catalogue, index, memory, state })
    return before ? changesOf(before.memory, memory) : []
  }
}
