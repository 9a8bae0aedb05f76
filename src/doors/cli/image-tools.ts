import type { CatalogueFault, CatalogueItem, Fingerprint, PictureMatch } from '../../contract/picture.ts'
import type { Region } from '../../contract/primitives.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import type { WordReader } from '../../engine/ports/words.ts'

/** An index in a thread of its own. */
export type Index = {
  readonly size: number
  add(item: CatalogueItem, fingerprint: Fingerprint): Promise<void>
  drop(picture: string): Promise<void>
  find(fingerprint: Fingerprint): Promise<PictureMatch[]>
  items(): Promise<CatalogueItem[]>
  save(): Promise<Uint8Array>
  close(): Promise<void>
}
export type Place = { item: string; page: string | null; picture: string; sha256: string; pdq: string; quality: number }
/** What takes pictures as they are learnt, with their bytes. */
export type Learner = {
  add(item: CatalogueItem, fingerprint: Fingerprint, bytes: Uint8Array): Promise<void>
  drop(picture: string): Promise<void>
}
export type Looks = { reason: 'person' | 'undressed'; region: Region; score: number }[]

/** What the picture commands need from the house: a decoder, a catalogue reader, an index that can be kept in a file. */
export type PictureTools = {
  openPictures(): Pictures
  openIndex(bytes?: Uint8Array): Promise<Index>
  learn(
    catalogue: string,
    index: Learner,
    pictures: Pictures,
    told: (read: number) => void,
    fault: (fault: CatalogueFault, whole: boolean) => void,
  ): Promise<Place[]>
  group(fingerprints: Fingerprint[]): number[]
  openWordReader(): WordReader
  learnNames(items: readonly CatalogueItem[]): (text: string) => { item: string; page: string | null }[]
  /** Looks for people and nudity; some seconds a picture. */
  openSafety(): {
    installed: boolean
    read(bytes: Uint8Array): Promise<{ ok: true; answer: Looks } | { ok: false; reason: string }>
    close(): Promise<void>
  }
  drawRegions(bytes: Uint8Array, regions: readonly Region[]): Promise<Uint8Array | null>
  check(
    places: readonly Place[],
    like: ReadonlyMap<string, Region>,
    looks: ReadonlyMap<string, Looks>,
  ): {
    item: string
    page: string | null
    picture: string
    reason: 'like' | 'undressed' | 'person' | 'beside' | 'twice' | 'blank'
    region: Region | null
    of: string | null
  }[]
}
