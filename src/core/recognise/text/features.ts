import type { Hit, Lexicon } from './lexicon/compile.ts'
import { EMOJI, grow, HANDLE, hashWord, KIND, LINK, type Scan, SEED, spread, TAG, WORD } from './scan.ts'

/**
 * Features of one text: 32-bit hashes and their values, in arrays used again for the next text. Words stand before `words`, letter groups
 * before `grams`; within each of the two all values are the same, which `createAnswering` makes use of.
 */
export type Features = { count: number; words: number; grams: number; ids: Int32Array; values: Float32Array }

/** A post of 20,000 letters has fewer; what comes beyond is left out. */
const MOST = 60_000

export function newFeatures(): Features {
  return { count: 0, words: 0, grams: 0, ids: new Int32Array(MOST), values: new Float32Array(MOST) }
}

/** Groups of 5 letters were tried: they cost a quarter of the time and changed no figure. */
const LONGEST_GRAM = 4
const NEGATION_REACH = 3
/** Hand-set weights of the groups: words, letter groups and cues differ in number by an order of magnitude each. */
const WORDS = 1
const GRAMS = 1
const CUE = 0.3
const MARK = 0.4
const STRONG = 0x51ed270b
const REVERSED = 0x2545f491
/** Where a cue stands: praise that opens a post and praise that ends it are not the same thing. */
const PLACE = { first: 0x6a09e667, last: 0x3c6ef372, early: 0x510e527f, late: 0x1f83d9ab }

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
  'digit',
].map((name) => spread(hashWord(name), KIND.mark))
const SHORT = MARKS[9]!
const LONG = MARKS[10]!
const DIGIT = MARKS[11]!
const ends = (unit: number) => spread(unit, KIND.mark ^ 1)
const opens = (unit: number) => spread(unit, KIND.mark ^ 2)

/**
 * One pass: words and word pairs, groups of 2–4 letters within words (with the word's borders), emoji, the lexicon's cues with
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
  into.words = into.count
  for (let token = 0; token < scanned.count; token++) {
    const kind = scanned.kind[token]!
    if (kind === WORD || kind === TAG) gramsOf(scanned, token, into)
  }
  scale(into, into.words)
  into.grams = into.count
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
  if (scanned.count < 6) put(into, SHORT, MARK)
  if (scanned.count > 22) put(into, LONG, MARK)
  if (scanned.digits > 0) put(into, DIGIT, MARK)
  put(into, ends(scanned.lastMark), MARK)
  put(into, opens(scanned.firstMark), MARK)
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

/** Cues met: as they stand, strengthened, or reversed by a negation up to three words before; and where they stand. */
function cuesOf(scanned: Scan, lexicon: Lexicon, hits: readonly Hit[], into: Features): void {
  const from = into.count
  const last = scanned.count - 1
  for (let h = 0; h < hits.length && into.count - from < 400; h++) {
    const hit = hits[h]!
    const plain = lexicon.features[hit.cue]!
    let id = plain
    if (lexicon.polar[hit.cue] === 1) {
      let reversed = false
      let strong = false
      for (let g = h - 1; g >= 0 && hits[g]!.last >= hit.first - NEGATION_REACH; g--) {
        const turn = lexicon.turns[hits[g]!.cue]!
        if (turn === 0 || hits[g]!.last >= hit.first || cutBetween(scanned, hits[g]!.last, hit.first)) continue
        if (turn === 1) reversed = true
        else if (hits[g]!.last === hit.first - 1) strong = true
      }
      if (reversed) id ^= REVERSED
      if (strong) raise(into, from, id ^ STRONG)
    }
    raise(into, from, id)
    if (lexicon.placed[hit.cue] === 0) continue
    raise(into, from, plain ^ (2 * hit.first < last ? PLACE.early : PLACE.late))
    if (hit.first === 0) raise(into, from, plain ^ PLACE.first)
    if (hit.last === last) raise(into, from, plain ^ PLACE.last)
  }
}

/** A cue met again counts up to three times. */
function raise(into: Features, from: number, id: number): void {
  for (let i = from; i < into.count; i++)
    if (into.ids[i] === id) {
      into.values[i] = Math.min(3 * CUE, into.values[i]! + CUE)
      return
    }
  put(into, id, CUE)
}

function cutBetween(scanned: Scan, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token++) if (scanned.breaks[token] === 1) return true
  return false
}
