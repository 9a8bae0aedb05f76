import { fold } from '../../../kit/fold.ts'
import { hash32, mix32 } from '../../../kit/hash.ts'

/** What near-duplicate search remembers of a text. `lanes` is null where the text is too short to be "nearly" anything. */
export type TextSignature = { exact: number; text: string; lanes: Uint32Array | null }

export const LANES = 32
const GRAM = 4
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

/**
 * One-permutation MinHash of the character 4-grams (Li, Owen & Zhang 2012): each gram's hash picks one of 32 lanes and
 * the smallest stays; an empty lane borrows from another chosen by its own number (optimal densification, Shrivastava 2017).
 */
export function signText(text: string): TextSignature {
  const bare = bareText(text)
  const signature = { exact: hash32(bare), text: bare }
  if (bare.length < SHORT) return { ...signature, lanes: null }
  const lanes = new Uint32Array(LANES).fill(EMPTY)
  for (let i = 0; i + GRAM <= bare.length; i++) {
    const hash = gramHash(bare, i)
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

/** Share of character 4-grams two bare texts have in common, 0…1 (Jaccard of the sets). */
export function sharedGrams(a: string, b: string): number {
  const grams = new Set<number>()
  for (let i = 0; i + GRAM <= a.length; i++) grams.add(gramHash(a, i))
  const first = grams.size
  let common = 0
  const seen = new Set<number>()
  for (let i = 0; i + GRAM <= b.length; i++) {
    const hash = gramHash(b, i)
    if (seen.has(hash)) continue
    seen.add(hash)
    if (grams.has(hash)) common++
  }
  return common === 0 ? 0 : common / (first + seen.size - common)
}

function gramHash(text: string, at: number): number {
  let h = 0x9e3779b9
  for (let k = 0; k < GRAM; k++) h = Math.imul(h ^ text.charCodeAt(at + k), 0x01000193)
  return mix32(h)
}
