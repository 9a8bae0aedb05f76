import type { Region } from '../../../contract/primitives.ts'
import { HashList } from './hashes.ts'
import { fromHex, hamming } from './pdq.ts'
import { LEAST_QUALITY, type Place, SIZES } from './places.ts'
import type { SafetyAdvice } from './safety.ts'

/** Why a person should look at a picture of ours. */
export type Reason =
  /** It shows the picture that was pointed out, at `region` of it. */
  | 'like'
  /** A classifier takes what is at `region` for nudity: advice, no verdict. */
  | 'undressed'
  /** Somebody stands small in the background, at `region`. */
  | 'person'
  /** It is of the same shooting as one of those above: the same item, folder or day, or nearly the same picture. */
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

/** Two shots of one shooting often lie so near, two of different ones hardly ever (half of 256 bits apart, ± 8). */
const NEIGHBOUR = 70

/**
 * Which pictures of a catalogue a person should look at, the most urgent first, each once. `like` are the places where
 * a picture that was pointed out has been found, `looks` what was seen in each, by address.
 */
export function placesToCheck(
  places: readonly Place[],
  like: ReadonlyMap<string, Region>,
  looks: ReadonlyMap<string, readonly SafetyAdvice[]> = new Map(),
): ToCheck[] {
  const adviceFor = (picture: string, reason: SafetyAdvice['reason']) =>
    looks.get(picture)?.find((advice) => advice.reason === reason)
  const found = places.filter(({ picture }) => like.has(picture) || adviceFor(picture, 'undressed'))
  const besideOf = siblingsOf(found)
  const reasons: Record<Reason, ToCheck[]> = { like: [], undressed: [], person: [], beside: [], twice: [], blank: [] }
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
    const [undressed, person] = [adviceFor(picture, 'undressed'), adviceFor(picture, 'person')]
    const beside = besideOf(place)
    if (region) note('like', null, region)
    else if (undressed) note('undressed', null, undressed.region)
    else if (person) note('person', null, person.region)
    else if (beside) note('beside', beside.picture)
    else if (twin) note('twice', twin.picture)
    else if (quality < BLANK) note('blank')
  }
  return Object.values(reasons).flat()
}

/** Which of the places found another one is of the same shooting as. */
function siblingsOf(found: readonly Place[]): (place: Place) => Place | undefined {
  const hashes = found.map(({ pdq }) => fromHex(pdq))
  return ({ item, picture, day, pdq, quality }) => {
    const words = fromHex(pdq)
    return found.find(
      (other, n) =>
        other.item === item ||
        folderOf(other.picture) === folderOf(picture) ||
        (day != null && other.day === day) ||
        (Math.min(quality, other.quality) >= LEAST_QUALITY && hamming(words, hashes[n]!) <= NEIGHBOUR),
    )
  }
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
