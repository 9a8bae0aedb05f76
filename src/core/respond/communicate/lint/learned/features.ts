import { hash32 } from '../../../../kit/hash.ts'

/** Places of features, a power of two: features that share one are told apart by the others of their sentence. */
export const PLACES = 2 ** 13

/** A sentence as its places, each once, and their values: by the logarithm of how often it was met, the whole of length 1. */
export type Row = { at: Int32Array; values: Float32Array }

const TOKEN = /[\p{L}\p{N}_]+|[?!¤]/gu
const STEM = 6
const GRAM = 4
const SEED = 17
/** A sentence longer than this is read to here. */
const LONGEST = 2000

/**
 * What stands in a folded sentence: words, pairs of words, pairs of stems, and groups of four letters within words, as hashed
 * places (Weinberger et al. 2009). Linear in its length.
 */
export function rowOf(sentence: string): Row {
  const words = sentence.slice(0, LONGEST).match(TOKEN) ?? []
  const counts = new Map<number, number>()
  const add = (feature: string) => {
    const place = hash32(feature, SEED) & (PLACES - 1)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  let before = '<'
  for (const word of words) {
    add(`w ${word}`)
    add(`p ${before} ${word}`)
    add(`s ${before.slice(0, STEM)} ${word.slice(0, STEM)}`)
    const bounded = `<${word}>`
    for (let i = 0; i + GRAM <= bounded.length; i++) add(`c ${bounded.slice(i, i + GRAM)}`)
    before = word
  }
  add(`p ${before} >`)
  add(`s ${before.slice(0, STEM)} >`)
  const values = Float32Array.from(counts.values(), (count) => 1 + Math.log(count))
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
  return { at: Int32Array.from(counts.keys()), values: values.map((value) => value / length) }
}
