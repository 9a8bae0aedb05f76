import { Buckets } from './buckets.ts'
import { LANES, sharedGrams, signText, type TextSignature } from './signature.ts'

/** A remembered text: `value` is the caller's, `at` when it was last met (UTC ms). */
export type NearText<T> = { value: T; at: number; signature: TextSignature }
/** With the number of the last text it was compared with, and the keys of its buckets. */
type Entry<T> = NearText<T> & { tried: number; keys: Int32Array }

/** Lanes a band holds: texts that share 60 % of their grams meet in one of 16 bands in 999 of 1000 cases. */
const ROWS = 2
const MOST_IN_BUCKET = 8
/** "mdr" and "merci" are said about everything: they make no two texts the same. */
const FEWEST_LETTERS = 12
/** Lanes that must agree before the texts themselves are compared. */
const FEWEST_LANES = 10
/** Share of 4-grams from which two texts are one text with small changes. */
const NEAR = 0.6

/**
 * Finds texts that are the same but for small changes, among those of the last `windowMs`. Memory is bounded by what
 * arrives within two windows and by eight texts a bucket.
 */
export class NearTexts<T> {
  #windowMs: number
  #young = new Buckets<Entry<T>>()
  #old = new Buckets<Entry<T>>()
  #turnedAt = -Infinity
  #texts = 0

  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  /** The remembered text nearest to this one, made fresh by it; or null, and then this text is remembered as a new one. */
  findOrAdd(text: string, at: number, make: () => T): NearText<T> | null {
    const signature = signText(text)
    if (signature.text.length < FEWEST_LETTERS) return null
    this.#turn(at)
    const keys = bucketKeys(signature)
    const found = this.#find(signature, keys, at)
    if (found) {
      found.at = Math.max(found.at, at)
      this.#add(found)
      return found
    }
    this.#add({ value: make(), at, signature, tried: 0, keys })
    return null
  }

  #find(signature: TextSignature, keys: Int32Array, at: number): Entry<T> | null {
    const text = ++this.#texts
    let best: Entry<T> | null = null
    let bestShare = 0
    for (let key = 0; key < keys.length; key += 2) {
      for (let age = 0; age < 2; age++) {
        const bucket = (age === 0 ? this.#young : this.#old).get(keys[key] as number, keys[key + 1] as number)
        for (let i = 0; bucket && i < bucket.length; i++) {
          const entry = bucket[i] as Entry<T>
          if (entry.tried === text || Math.abs(at - entry.at) > this.#windowMs) continue
          entry.tried = text
          if (entry.signature.text === signature.text) return entry
          if (!agree(entry.signature, signature)) continue
          const share = sharedGrams(entry.signature)
          if (share >= NEAR && share > bestShare) {
            best = entry
            bestShare = share
          }
        }
      }
    }
    return best
  }

  #add(entry: Entry<T>) {
    const { keys } = entry
    for (let key = 0; key < keys.length; key += 2) {
      const [high, low] = [keys[key] as number, keys[key + 1] as number]
      const bucket = this.#young.get(high, low)
      if (!bucket) this.#young.begin(high, low, entry)
      if (!bucket || bucket.includes(entry)) continue
      if (bucket.length === MOST_IN_BUCKET) bucket.shift()
      bucket.push(entry)
    }
  }

  #turn(at: number) {
    if (this.#turnedAt === -Infinity) this.#turnedAt = at
    if (at - this.#turnedAt < this.#windowMs) return
    this.#old = this.#young
    this.#young = new Buckets()
    this.#turnedAt = at
  }
}

/** The exact text's bucket first, then one for each band of lanes; two numbers each. */
function bucketKeys({ exact, lanes }: TextSignature): Int32Array {
  const keys = new Int32Array(lanes ? 2 + (2 * LANES) / ROWS : 2)
  keys[0] = exact
  keys[1] = -1
  for (let lane = 0; lanes && lane < LANES; lane += ROWS) {
    const [a, b] = [lanes[lane] as number, lanes[lane + 1] as number]
    // 48 bits: the band's number and both lanes, mixed; never −1 below.
    keys[lane + 2] = Math.imul(a, 0x9e3779b1)
    keys[lane + 3] = (Math.imul(b, 0x85ebca6b) >>> 16) ^ (lane * 2053)
  }
  return keys
}

/** True where enough lanes are the same. */
function agree(one: TextSignature, other: TextSignature): boolean {
  const [a, b] = [one.lanes, other.lanes]
  if (!a || !b) return false
  let same = 0
  for (let lane = 0; lane < LANES && same < FEWEST_LANES; lane++) if (a[lane] === b[lane]) same++
  return same === FEWEST_LANES
}
