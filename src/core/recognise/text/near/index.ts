import { LANES, sharedGrams, signText, type TextSignature } from './signature.ts'

/** A remembered text: `value` is the caller's, `at` when it was last met (UTC ms). */
export type NearText<T> = { value: T; at: number; signature: TextSignature }

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
  #young = new Map<number, NearText<T>[]>()
  #old = new Map<number, NearText<T>[]>()
  #turnedAt = -Infinity

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
      this.#add(bucketKeys(found.signature), found)
      return found
    }
    this.#add(keys, { value: make(), at, signature })
    return null
  }

  #find(signature: TextSignature, keys: number[], at: number): NearText<T> | null {
    let best: NearText<T> | null = null
    let bestShare = 0
    const tried = new Set<NearText<T>>()
    for (const key of keys) {
      for (const bucket of [this.#young.get(key), this.#old.get(key)]) {
        for (const entry of bucket ?? []) {
          if (tried.has(entry) || Math.abs(at - entry.at) > this.#windowMs) continue
          tried.add(entry)
          if (entry.signature.text === signature.text) return entry
          if (agreeing(entry.signature, signature) < FEWEST_LANES) continue
          const share = sharedGrams(entry.signature.text, signature.text)
          if (share >= NEAR && share > bestShare) {
            best = entry
            bestShare = share
          }
        }
      }
    }
    return best
  }

  #add(keys: number[], entry: NearText<T>) {
    for (const key of keys) {
      const bucket = this.#young.get(key)
      if (!bucket) this.#young.set(key, [entry])
      else if (!bucket.includes(entry)) {
        if (bucket.length === MOST_IN_BUCKET) bucket.shift()
        bucket.push(entry)
      }
    }
  }

  #turn(at: number) {
    if (this.#turnedAt === -Infinity) this.#turnedAt = at
    if (at - this.#turnedAt < this.#windowMs) return
    this.#old = this.#young
    this.#young = new Map()
    this.#turnedAt = at
  }
}

/** The exact text's bucket first, then one for each band of lanes. */
function bucketKeys({ exact, lanes }: TextSignature): number[] {
  const keys = [exact]
  for (let lane = 0; lanes && lane < LANES; lane += ROWS) {
    const [a, b] = [lanes[lane] as number, lanes[lane + 1] as number]
    // 48 bits: the band's number and both lanes, mixed; kept apart from the 32-bit keys of exact texts.
    keys.push(
      (Math.imul(a, 0x9e3779b1) >>> 0) * 0x10000 + ((Math.imul(b, 0x85ebca6b) >>> 16) ^ (lane * 2053)) + 0x1_0000_0000,
    )
  }
  return keys
}

function agreeing(a: TextSignature, b: TextSignature): number {
  if (!a.lanes || !b.lanes) return 0
  let same = 0
  for (let lane = 0; lane < LANES; lane++) if (a.lanes[lane] === b.lanes[lane]) same++
  return same
}
