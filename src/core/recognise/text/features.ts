import type { Hit, Lexicon } from './lexicon/compile.ts'
import { EMOJI, grow, HANDLE, hashWord, LINK, type Scan, SEED, TAG, WORD } from './scan.ts'

/** Features of one text: 32-bit hashes and their values, in arrays used again for the next text. */
export type Features = { count: number; ids: Int32Array; values: Float32Array }

/** A post of 20,000 letters has fewer; what comes beyond is left out. */
const MOST = 60_000

export function newFeatures(): Features {
  return { count: 0, ids: new Int32Array(MOST), values: new Float32Array(MOST) }
}

const LONGEST_GRAM = 5
const NEGATION_REACH = 3
/** Hand-set weights of the groups: words, letter groups and cues differ in number by an order of magnitude each. */
const WORDS = 1
const GRAMS = 1
const CUE = 0.35
const MARK = 0.25
const STRONG = 0x51ed270b
const REVERSED = 0x2545f491

/** Spreads a hash so that its upper bits can number a bucket (Knuth's multiplicative hash). */
const spread = (hash: number, kind: number) => Math.imul(hash ^ kind, 0x9e3779b1) ^ Math.imul(hash, kind | 1)
const KIND = { word: 0x1b873593, pair: 0x38b34ae5, gram: 0x7ed55d16, cue: 0x165667b1, mark: 0x27d4eb2f }
const MARKS = [
  'exclamation',
  'question',
  'dots',
  'quotes',
  'capitals',
  'drawn',
  'link',
  'handle',
  'tag',
  'short',
  'long',
  'bias',
].map((name) => spread(hashWord(name), KIND.mark))

/** The feature of a cue as it stands: where a head's beliefs begin. */
export const cueFeature = (cue: string): number => spread(hashWord(cue), KIND.cue)
/** The feature that every text has. */
export const constantFeature: number = MARKS[11]!

/**
 * One pass: words and word pairs, groups of 2–5 letters within words (with the word's borders), emoji, the lexicon's cues with
 * negation and strength, and marks. Words and groups are each scaled to length 1 (counts, no IDF: a table of frequencies
 * would cost as much as a head and gained nothing on our development set).
 */
export function extract(scanned: Scan, lexicon: Lexicon, hits: readonly Hit[], into: Features): void {
  into.count = 0
  let links = 0
  let handles = 0
  let tags = 0
  let previous = SEED
  for (let token = 0; token < scanned.count; token++) {
    const kind = scanned.kind[token]!
    if (kind === LINK) links++
    else if (kind === HANDLE) handles++
    if (kind !== WORD && kind !== TAG && kind !== EMOJI) continue
    if (kind === TAG) tags++
    const hash = scanned.hash[token]!
    put(into, spread(hash, KIND.word), WORDS)
    put(into, spread(grow(previous, hash), KIND.pair), WORDS)
    previous = hash
  }
  scale(into, 0)
  const words = into.count
  for (let token = 0; token < scanned.count; token++) {
    const kind = scanned.kind[token]!
    if (kind === WORD || kind === TAG) gramsOf(scanned, token, into)
  }
  scale(into, words)
  cuesOf(scanned, lexicon, hits, into)
  const counts = [
    scanned.exclamations,
    scanned.questions,
    scanned.dots,
    scanned.quotes,
    scanned.capitals,
    scanned.drawnOut,
    links,
    handles,
    tags,
  ]
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) put(into, MARKS[i]!, MARK * Math.min(3, counts[i]!))
  if (scanned.count < 8) put(into, MARKS[9]!, MARK)
  if (scanned.count > 30) put(into, MARKS[10]!, MARK)
  put(into, MARKS[11]!, 0.5)
}

function put(into: Features, id: number, value: number): void {
  if (into.count >= MOST) return
  into.ids[into.count] = id
  into.values[into.count++] = value
}

function scale(into: Features, from: number): void {
  const size = into.count - from
  if (size === 0) return
  const by = 1 / Math.sqrt(size)
  for (let i = from; i < into.count; i++) into.values[i] = into.values[i]! * by
}

/** Letter groups of one word, with a border sign before and after it. */
function gramsOf(scanned: Scan, token: number, into: Features): void {
  const from = scanned.from[token]!
  const size = Math.min(scanned.length[token]!, 24)
  for (let at = -1; at < size; at++) {
    let hash = grow(SEED, at < 0 ? 1 : scanned.letters[from + at]!)
    for (let end = at + 1; end <= size && end < at + LONGEST_GRAM; end++) {
      hash = grow(hash, end === size ? 2 : scanned.letters[from + end]!)
      if (end > at) put(into, spread(hash, KIND.gram), GRAMS)
    }
  }
}

/** Cues met, each once a way: as it stands, strengthened, or reversed by a negation up to three words before. */
function cuesOf(scanned: Scan, lexicon: Lexicon, hits: readonly Hit[], into: Features): void {
  const from = into.count
  for (let h = 0; h < hits.length; h++) {
    const hit = hits[h]!
    let id = spread(lexicon.hashes[hit.cue]!, KIND.cue)
    if (lexicon.polar[hit.cue] === 1) {
      let reversed = false
      let strong = false
      for (let g = h - 1; g >= 0 && hits[g]!.last >= hit.first - NEGATION_REACH; g--) {
        const other = hits[g]!
        if (other.last >= hit.first || cutBetween(scanned, other.last, hit.first)) continue
        if (lexicon.turns[other.cue] === 1) reversed = true
        else if (lexicon.turns[other.cue] === 2 && other.last === hit.first - 1) strong = true
      }
      if (reversed) id ^= REVERSED
      if (strong) put(into, id ^ STRONG, CUE)
    }
    let known = false
    for (let i = from; i < into.count; i++)
      if (into.ids[i] === id) {
        into.values[i] = Math.min(3 * CUE, into.values[i]! + CUE / 2)
        known = true
        break
      }
    if (!known && into.count - from < 200) put(into, id, CUE)
  }
}

function cutBetween(scanned: Scan, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token++) if (scanned.breaks[token] === 1) return true
  return false
}
