import type { Region } from '../../../contract/primitives.ts'
import { HashList } from './hashes.ts'
import { fromHex } from './pdq.ts'
import { LEAST_QUALITY, type Place, SIZES } from './places.ts'

/** Why a person should look at a picture of ours. */
export type Reason =
  /** It shows the picture that was pointed out, at `region` of it. */
  | 'like'
  /** It stands beside one that does: the same item, or the same folder. */
  | 'beside'
  /** Another item shows the same picture. */
  | 'twice'
  /** Hardly anything can be seen on it. */
  | 'blank'
export type ToCheck = {
  item: string
  page: string | null
  picture: string
  reason: Reason
  region: Region | null
  of: string | null
}

/** PDQ quality below which a picture is nearly one colour. */
const BLANK = 10

/**
 * Which pictures of a catalogue a person should look at, the most urgent first, each once. `like` are the places where
 * a picture that was pointed out has been found, by address.
 */
export function placesToCheck(places: readonly Place[], like: ReadonlyMap<string, Region>): ToCheck[] {
  const found = places.filter(({ picture }) => like.has(picture))
  const items = new Set(found.map(({ item }) => item))
  const folders = new Set(found.map(({ picture }) => folderOf(picture)))
  const reasons: Record<Reason, ToCheck[]> = { like: [], beside: [], twice: [], blank: [] }
  const twins = twinsOf(places)
  const seen = new Set<string>()
  for (const [n, place] of places.entries()) {
    if (seen.has(`${place.item}\n${place.picture}`)) continue
    seen.add(`${place.item}\n${place.picture}`)
    const { item, page, picture, quality } = place
    const note = (reason: Reason, of: string | null = null, region: Region | null = null) =>
      reasons[reason].push({ item, page, picture, reason, region, of })
    const region = like.get(picture)
    const twin = twins[n]
    if (region) note('like', null, region)
    else if (items.has(item) || folders.has(folderOf(picture))) note('beside', found[0]?.picture)
    else if (twin) note('twice', twin.picture)
    else if (quality < BLANK) note('blank')
  }
  return [...reasons.like, ...reasons.beside, ...reasons.twice, ...reasons.blank]
}

/** For each place, another item's picture at another address that shows the same. */
function twinsOf(places: readonly Place[]): (Place | undefined)[] {
  const clear = [...places.entries()].filter(([, { quality }]) => quality >= LEAST_QUALITY)
  const words = clear.map(([, { pdq }]) => fromHex(pdq))
  const hashes = new HashList()
  for (const hash of words) hashes.add(hash)
  const twins: (Place | undefined)[] = places.map(() => undefined)
  for (const { query, entry } of hashes.within(words, SIZES)) {
    const [n, place] = clear[query]!
    const other = clear[entry]![1]
    if (other.item !== place.item && other.picture !== place.picture) twins[n] ??= other
  }
  return twins
}

/** Pictures at the top of a folder, and those of a web address, have no folder that says anything. */
function folderOf(picture: string): string {
  const cut = picture.includes('://') ? -1 : picture.lastIndexOf('/')
  return cut < 0 ? `\n${picture}` : picture.slice(0, cut)
}
