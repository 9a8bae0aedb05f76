import { fold } from '../../../kit/fold.ts'
import { hash32, mix32 } from '../../../kit/hash.ts'
import { GramSet, hashGrams } from './grams.ts'

/** What near-duplicate search remembers of a text: also how many different 4-grams it has. `lanes` is null where it is too short to be "nearly" anything. */
export type TextSignature = { exact: number; text: string; grams: number; lanes: Uint32Array | null }

export const LANES = 32
/** Below this many folded characters, two texts are the same or they are not. */
const SHORT = 20
/** Longer texts are compared by their beginning: copies are cut at the end, not at the start. */
const LONGEST = 2000
const EMPTY = 0xffffffff

/** The text without what copying adds or changes: case, accents, addresses, handles, "RT", punctuation. */
export function bareText(text: string): string {
  return fold(text.length > 2 * LONGEST ? text.slice(0, 2 * LONGEST) : text)
    .replace(/https?:\/\/\S+|www\.\S+|[@＠][\w.]+/g, ' ')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .replace(/^ ?(?:rt|via|mt) /, '')
    .trim()
    .slice(0, LONGEST)
}

const hashes = new Int32Array(LONGEST)
const signed = new GramSet(LONGEST)

/**
 * One-permutation MinHash of the character 4-grams (Li, Owen & Zhang 2012): each gram's hash picks one of 32 lanes and
 * the smallest stays; an empty lane borrows from another chosen by its own number (optimal densification, Shrivastava 2017).
 * The text's grams stay at hand for `sharedGrams` until the next text is signed.
 */
export function signText(text: string): TextSignature {
  const bare = bareText(text)
  const count = hashGrams(bare, hashes)
  signed.hold(hashes, count)
  const signature = { exact: hash32(bare), text: bare, grams: signed.size }
  if (bare.length < SHORT) return { ...signature, lanes: null }
  const lanes = new Uint32Array(LANES).fill(EMPTY)
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number
    const lane = hash >>> 27
    const value = hash & 0x07ffffff
    if (value < (lanes[lane] as number)) lanes[lane] = value
  }
  const own = lanes.slice()
  for (let lane = 0; lane < LANES; lane++) {
    for (let attempt = 1; lanes[lane] === EMPTY; attempt++) {
      lanes[lane] = own[mix32(lane * 1009 + attempt) >>> 27] as number
    }
  }
  return { ...signature, lanes }
}

/** Share of character 4-grams that the text signed last and another have in common, 0…1 (Jaccard of the sets). */
export function sharedGrams(other: TextSignature): number {
  const common = signed.common(hashes, hashGrams(other.text, hashes))
  return common === 0 ? 0 : common / (signed.size + other.grams - common)
}
