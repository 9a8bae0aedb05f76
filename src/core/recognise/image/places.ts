import { fromHex, hamming } from './pdq.ts'

/** One place where one of our pictures stands: an item's page, and the picture's address as the catalogue writes it. */
export type Place = {
  item: string
  page: string | null
  picture: string
  sha256: string
  pdq: string
  quality: number
  /** When its camera says it was taken. */
  day?: string | null
}

/**
 * What one reading of a catalogue saw. `complete`: it was read to its end. `unseen`: pictures that gave no answer or
 * could not be read; nothing is known of them.
 */
export type CatalogueLook = { complete: boolean; places: Place[]; unseen: string[] }

/** Something of ours that is no longer as it was. */
export type Change = { item: string; page: string | null; picture: string; kind: 'gone' | 'changed' }

/** Two sizes of one picture lie so near (PDQ's authors: files of one picture within ten bits). */
export const SIZES = 10
/** Two files further apart show different pictures; nearer, it was packed anew. */
const ANOTHER = 31
/** Flatter pictures are only compared by their bytes. */
export const LEAST_QUALITY = 50

/**
 * Every place of the asset at `picture`: the same bytes, or the same picture in another size; other pages, other
 * languages. Empty where the address is not in the catalogue. */
export function placesOf(places: readonly Place[], picture: string): Place[] {
  const own = places.find((place) => place.picture === picture)
  if (!own) return []
  const words = fromHex(own.pdq)
  return places.filter(
    ({ sha256, pdq, quality }) =>
      sha256 === own.sha256 ||
      (Math.min(quality, own.quality) >= LEAST_QUALITY && hamming(words, fromHex(pdq)) <= SIZES),
  )
}

/**
 * What disappeared or changed between two readings of one catalogue. Silence is not absence: a picture that gave no
 * answer is not gone, and where the second reading broke off nothing is gone at all. The same picture packed anew, or at a
 * new address of the same item, has not changed. O(n).
 */
export function changesOf(before: CatalogueLook, after: CatalogueLook): Change[] {
  const unseen = new Set(after.unseen)
  const byItem = Map.groupBy(after.places, ({ item }) => item)
  const changes: Change[] = []
  for (const { item, page, picture, sha256, pdq } of before.places) {
    if (unseen.has(picture)) continue
    const now = byItem.get(item) ?? []
    const same = now.find((place) => place.picture === picture)
    const alike = (place: Place) => place.sha256 === sha256 || hamming(fromHex(place.pdq), fromHex(pdq)) <= ANOTHER
    if (same && !alike(same)) changes.push({ item, page, picture, kind: 'changed' })
    if (!same && after.complete && !now.some(alike)) changes.push({ item, page, picture, kind: 'gone' })
  }
  return changes
}
