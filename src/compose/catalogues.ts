import type { Brand } from '../contract/brand.ts'
import type { CatalogueFault } from '../contract/picture.ts'
import { Trouble } from '../contract/refusal.ts'
import type { PictureIndex } from '../contract/stages.ts'
import { createPictureIndex, dropPicture } from '../core/recognise/image/index.ts'
import { type Change, changesOf, type Place, placesOf } from '../core/recognise/image/places.ts'
import type { FetchOut } from '../engine/ports/outside.ts'
import type { Pictures } from '../engine/ports/pictures.ts'
import { type CatalogueFile, keepCatalogue, takeCatalogue } from './catalogue-file.ts'
import { type CatalogueMemory, learnCatalogue, NOTHING } from './eyes.ts'

export type CatalogueState = { items: number; readAt: number | null; fault: CatalogueFault | null }

/** A brand's catalogue as it was last read. */
type Held = CatalogueFile & { readAt: number | null; fault: CatalogueFault | null }

type Options = {
  /** Where catalogues are kept between two starts; nowhere if left out. */
  folder?: string
  tell?: (fault: CatalogueFault) => void
  /** Pictures were learnt that were not known before. */
  learnt?: (brand: string) => void
}

/**
 * The brands' catalogues, each in a picture index. Read again, only what changed is fetched and looked at, also after a
 * restart; what cannot be read is counted and shown, the rest serves.
 */
export class Catalogues {
  readonly #held = new Map<string, Held>()
  readonly #turn = new Map<string, Promise<unknown>>()
  readonly #fetch: FetchOut
  readonly #pictures: Pictures
  readonly #options: Options
  #closed = false
  constructor(fetch: FetchOut, pictures: Pictures, options: Options = {}) {
    this.#fetch = fetch
    this.#pictures = pictures
    this.#options = options
  }

  stateOf(brand: string): CatalogueState {
    const held = this.#held.get(brand)
    return { items: held?.index.size ?? 0, readAt: held?.readAt ?? null, fault: held?.fault ?? null }
  }

  /** Every place where the asset at this address stands: other pages, languages, sizes. */
  placesOf(brand: string, picture: string): Place[] {
    return placesOf(this.#held.get(brand)?.memory.places ?? [], picture)
  }

  /** The brand's pictures, read to their end first. */
  read = async (brand: Brand): Promise<PictureIndex> => {
    await this.refresh(brand)
    return this.#held.get(brand.id)?.index ?? createPictureIndex()
  }

  /** The brand's pictures as they are known now; those to come are learnt meanwhile: a bell must not wait for a catalogue. */
  open = async (brand: Brand): Promise<PictureIndex> => {
    if (!brand.catalogue) this.#held.delete(brand.id)
    else if (this.#held.get(brand.id)?.source !== brand.catalogue) {
      const { folder } = this.#options
      const kept = folder === undefined ? null : await takeCatalogue(folder, brand.id)
      const fresh = { source: brand.catalogue, index: createPictureIndex(), memory: NOTHING }
      const known = kept?.source === brand.catalogue ? kept : fresh
      this.#held.set(brand.id, { ...known, readAt: null, fault: null })
    }
    return this.#held.get(brand.id)?.index ?? createPictureIndex()
  }

  /**
   * Reads the catalogue again and says which of our own pictures are gone or another since the last time. With `wanted`
   * only the pictures of items on such pages are asked for. One reading at a time.
   */
  refresh = (brand: Brand, wanted?: (page: string) => boolean): Promise<Change[]> => {
    const turn = (this.#turn.get(brand.id) ?? Promise.resolve()).then(() => this.#refresh(brand, wanted))
    this.#turn.set(
      brand.id,
      turn.catch(() => undefined),
    )
    return turn
  }

  /** Nothing is asked for any more; a reading under way comes to its end without. */
  close(): void {
    this.#closed = true
  }

  async #refresh(brand: Brand, wanted?: (page: string) => boolean): Promise<Change[]> {
    await this.open(brand)
    const held = this.#held.get(brand.id)
    if (!held) return []
    const { source, index, memory: before } = held
    const { tell, learnt, folder } = this.#options
    let first: CatalogueFault | null = null
    let added = 0
    const learner = { add: index.add.bind(index), drop: (picture: string) => dropPicture(index, picture) }
    const told = {
      learnt: () => {
        added++
      },
      fault: (fault: CatalogueFault) => {
        first ??= fault
        tell?.(fault)
      },
    }
    const asked = wanted && (({ page }: { page: string | null }) => page !== null && wanted(page))
    const fetch: FetchOut = (...request) =>
      this.#closed ? Promise.reject(new Trouble('later', 'Tocsin stops')) : this.#fetch(...request)
    const memory = await learnCatalogue(learner, source, fetch, this.#pictures, told, before, asked)
    if (this.#closed) return []
    const changes = before === NOTHING ? [] : changesOf(before, memory)
    const now = { source, index, memory, readAt: Date.now(), fault: first }
    if (this.#held.get(brand.id) === held) this.#held.set(brand.id, now)
    if (folder !== undefined && !sameMemory(before, memory)) await keepCatalogue(folder, brand.id, now)
    if (added > 0) learnt?.(brand.id)
    return changes
  }
}

function sameMemory(a: CatalogueMemory, b: CatalogueMemory): boolean {
  const text = ({ places, versions }: CatalogueMemory) => JSON.stringify([places, [...versions]])
  return text(a) === text(b)
}
